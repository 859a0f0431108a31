// The template of the HTML page, and the function that fills it.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace gff::stats {

/// The text of tools/stats/page.html.
extern const std::string_view page_template;

/// The texts for the names in a template. The texts are HTML: the caller has escaped them.
using Parts = std::map<std::string, std::string, std::less<>>;

/// Returns `text` with each {{name}} replaced by its part. Text between {{#name}} and {{/name}} is left out if the part
/// is empty or missing.
std::string filled(std::string_view text, const Parts& parts);

}  // namespace gff::stats
