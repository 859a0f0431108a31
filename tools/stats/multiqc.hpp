// MultiQC's custom content: figures of reports as a file of JSON.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

/// What a file of custom content shows: MultiQC (1.14 and later ones) takes one plot from a file.
enum class MultiqcPlot : std::uint8_t { general_statistics, bar_graph };

/// The plot of a file of this name: the bar graph if it ends in "_bargraph_mqc.json". Throws UsageError if it does not end in
/// "_mqc.json": MultiQC does not find other files.
MultiqcPlot multiqc_plot(std::string_view path);

/// The content; the reports are its samples. General statistics have the same columns in every file: MultiQC joins the files
/// that have one ID, and keeps the columns of one of them.
std::string multiqc_json(const std::vector<Report>& reports, MultiqcPlot plot);

}  // namespace gff::stats
