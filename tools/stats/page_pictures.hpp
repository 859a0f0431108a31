// The pictures of the page and their captions, as HTML: of each kind one for each report.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

constexpr std::size_t most_bars = 20;  // of a picture

/// Pictures of one kind; empty texts if there is nothing to draw.
struct Kind {
  std::string what;  ///< "Records by type"
  std::string definition;
  std::vector<std::string> of_reports;
  std::vector<std::string> notes = {};  ///< for each report, below the caption; may be missing
  bool of_one_height = false;           ///< so that their lower edges are in a line

  bool empty() const;
};

/// `counts` of a group: the largest numbers.
Kind count_pictures(const std::vector<Report>& reports, std::string_view group, std::string what);
/// "0", "1", ... "10", "11-20": how many have so many.
Kind distribution(const std::vector<Report>& reports, std::string_view section, std::string what);
/// The bins of `lengths` or `models.lengths`.
Kind length_pictures(const std::vector<Report>& reports, std::string_view section, std::string_view group,
                     std::string what);
/// Of sequences whose length is known, the longest: how much of each is covered.
Kind coverage_pictures(const std::vector<Report>& reports);
/// What the shades of coverage_pictures are.
std::string coverage_key();

/// Of one report all kinds are side by side, and the table with them. Of several, the reports are side by side, below the name of
/// the kind.
std::string pictures(const std::vector<Report>& reports, const std::vector<Kind>& kinds, const std::string& table = {});

}  // namespace gff::stats
