// Pictures of the HTML page: inline SVG. Positions across are shares of the width, so that a picture fits any screen and its
// text keeps its size.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

/// One row of a picture: a name, a number, and how far its bars go.
struct Bar {
  std::string name;            ///< HTML
  std::string number;          ///< HTML; may be empty
  std::vector<double> shares;  ///< of the width, 0 to 1; each is drawn over the one before
};

/// How the shares of a row are drawn: in the accent colour, or the largest in the lightest shade of it.
enum class Shades { one, three };

/// Bars from left to right, each under its name. `title` is HTML and says what is seen.
std::string bar_picture(const std::string& title, std::span<const Bar> bars, Shades shades = Shades::one);
/// The same with the name before the bar: for short names, such as "11-20".
std::string row_picture(const std::string& title, std::span<const Bar> bars);

/// Powers of two, as their exponents: those that the bars of a picture begin with. None if `last` is before `first`.
struct Octaves {
  unsigned first = 64;
  unsigned last = 0;
};
/// Makes room for `bins`, which are rows as of lengths.bins.
void widen(Octaves& octaves, std::span<const Row> bins);

/// Lengths from one power of two to the next. Pictures with the same octaves can be compared. `median` may be nothing.
std::string length_picture(const std::string& title, std::span<const Row> bins, Octaves octaves, const Value& median);

/// A square in the colour of share `i` of Shades::three.
std::string key_square(std::size_t i);

}  // namespace gff::stats
