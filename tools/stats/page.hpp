// The template of the HTML page.
//
// Threads: a constant; any thread may read it.
#pragma once

#include <string_view>

namespace gff::stats {

/// The text of tools/stats/page.html.
extern const std::string_view page_template;

}  // namespace gff::stats
