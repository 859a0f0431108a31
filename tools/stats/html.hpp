// The page of --html: one self-contained file with pictures as inline SVG, without scripts and links.
//
// Threads: functions without state: any thread may call them. Memory: the page; a table has a limited number of rows.
#pragma once

#include <string>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

/// The page for these reports, which are columns of its tables; there is at least one. Every number is in the reports.
std::string html_page(const std::vector<Report>& reports);

}  // namespace gff::stats
