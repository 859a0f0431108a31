// The default name of a data set.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string>
#include <string_view>

namespace gff::sqlite {

/// Returns the name of the file at `path` without .gz, .bgz, .xz, .bz2 or .zst and without .gff3, .gff or .gtf:
/// "a/v41.gff3.gz" gives "v41". Empty if nothing is left.
std::string dataset_name(std::string_view path);

}  // namespace gff::sqlite
