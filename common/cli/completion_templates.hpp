// The templates of the completion scripts: the texts of common/cli/completion/*.in.
//
// Threads: constants; any thread may read them.
#pragma once

#include <string_view>

namespace gff {

extern const std::string_view bash_completion;
extern const std::string_view zsh_completion;
extern const std::string_view fish_completion;

}  // namespace gff
