// Fills a template: a text with named places.
//
// Threads: the function has no state; any thread may call it.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace gff {

/// The texts for the names in a template. In a template of HTML they are HTML: the caller has escaped them.
using Parts = std::map<std::string, std::string, std::less<>>;

/// Returns `text` with each {{name}} replaced by its part. Text between {{#name}} and {{/name}} is left out if the part
/// is empty or missing. If what was added so far ends with a line end, the line end after {{name}} or {{#name}} is left
/// out: a part may have several lines or none.
std::string filled(std::string_view text, const Parts& parts);

}  // namespace gff
