// Writes reports as text for people, as TSV and as JSON.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

/// Tables and bars for people. `utf8`: bars are made of eighths of a character, otherwise of '#'. One report is shown
/// with all sections. For several, a table has a column for each.
std::string text_report(const std::vector<Report>& reports, bool utf8);
/// A line for each row: section, group, item, value. For several reports, there is a column for each, named by its
/// sample.
std::string tsv_report(const std::vector<Report>& reports);
/// One object: {"schema": 1, "samples": [{"sample": NAME, SECTION: {GROUP: {ITEM: VALUE}}}]}.
std::string json_report(const std::vector<Report>& reports);

}  // namespace gff::stats
