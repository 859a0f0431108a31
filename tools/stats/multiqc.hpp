// Writes figures of reports as custom content of MultiQC (JSON).
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

/// The plot of a file of custom content: MultiQC (1.14 and later) reads one plot from a file.
enum class MultiqcPlot : std::uint8_t { general_statistics, bar_graph };

/// The plot for a file name: the bar graph if it ends in "_bargraph_mqc.json". Throws UsageError if it does not end in
/// "_mqc.json", because MultiQC does not find other files.
MultiqcPlot multiqc_plot(std::string_view path);

/// The content of the file; each report is a sample. General statistics have the same columns in every file, because
/// MultiQC joins files with the same ID and keeps the columns of only one.
std::string multiqc_json(const std::vector<Report>& reports, MultiqcPlot plot);

}  // namespace gff::stats
