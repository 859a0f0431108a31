// Makes the pictures of the page and their captions as HTML: for each kind of picture, one for each report.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

constexpr std::size_t most_bars = 20;  // the most bars of a picture

/// Pictures of one kind; empty texts if there is nothing to draw.
struct Kind {
  std::string what;  ///< "Records by type"
  std::string definition;
  std::vector<std::string> of_reports;
  std::vector<std::string> notes = {};  ///< for each report, below the caption; may be empty
  bool of_one_height = false;           ///< all have the same height, so that lower edges are aligned

  /// Whether no report has a picture.
  bool empty() const;
};

/// Pictures of the largest numbers of a group of section counts.
Kind count_pictures(const std::vector<Report>& reports, std::string_view group, std::string what);
/// Pictures of a distribution with the items "0", "1", ... "10", "11-20", ...
Kind distribution(const std::vector<Report>& reports, std::string_view section, std::string what);
/// Pictures of the bins of section `lengths` or `models.lengths`.
Kind length_pictures(const std::vector<Report>& reports, std::string_view section, std::string_view group,
                     std::string what);
/// Pictures of the covered share of the longest sequences with a known length.
Kind coverage_pictures(const std::vector<Report>& reports);
/// The legend for the shades of coverage_pictures.
std::string coverage_key();

/// The pictures side by side. For one report: all kinds, and the table with them. For several: the reports of each
/// kind, below its name.
std::string pictures(const std::vector<Report>& reports, const std::vector<Kind>& kinds, const std::string& table = {});

}  // namespace gff::stats
