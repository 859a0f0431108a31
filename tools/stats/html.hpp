// Makes the page of --html: one self-contained file with pictures as inline SVG, without scripts and links.
//
// Threads: the functions have no state; any thread may call them. Memory: the page; a table has a limited number of
// rows.
#pragma once

#include <string>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

/// The page for these reports (at least one), which are the columns of its tables. All its numbers are in the reports.
std::string html_page(const std::vector<Report>& reports);

}  // namespace gff::stats
