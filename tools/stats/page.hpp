// The template of the HTML page, and how it is filled.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace gff::stats {

/// tools/stats/page.html
extern const std::string_view page_template;

/// Text for the names in a template. HTML: the caller has escaped it.
using Parts = std::map<std::string, std::string, std::less<>>;

/// `text` with each {{name}} replaced by its part. What is between {{#name}} and {{/name}} is left out if the part is empty
/// or missing.
std::string filled(std::string_view text, const Parts& parts);

}  // namespace gff::stats
