// Draws pictures of the HTML page as inline SVG. Horizontal positions are shares of the width, so a picture fits any
// screen and its text keeps its size.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "stats/report.hpp"

namespace gff::stats {

/// One row of a picture: a name, a number, and the lengths of its bars.
struct Bar {
  std::string name;            ///< HTML
  std::string number;          ///< HTML; may be empty
  std::vector<double> shares;  ///< shares of the width, 0 to 1; each is drawn over the one before
};

/// The colours of the shares of a row: the accent colour, or three shades of it, the lightest for the largest share.
enum class Shades { one, three };

/// Horizontal bars, each below its name. `title` is HTML and describes the picture.
std::string bar_picture(const std::string& title, std::span<const Bar> bars, Shades shades = Shades::one);
/// The same with the name to the left of the bar, for short names such as "11-20".
std::string row_picture(const std::string& title, std::span<const Bar> bars);

/// The first and last power of two of a picture, as exponents. There are none if `last` is before `first`.
struct Octaves {
  unsigned first = 64;
  unsigned last = 0;
};
/// Extends `octaves` so that they include `bins`, rows of the form of lengths.bins.
void widen(Octaves& octaves, std::span<const Row> bins);

/// The picture of lengths, with a bar for each power of two. Pictures with the same octaves can be compared. `median`
/// may be nothing.
std::string length_picture(const std::string& title, std::span<const Row> bins, Octaves octaves, const Value& median);

/// A square in the colour of share `i` of Shades::three, for a legend.
std::string key_square(std::size_t i);

}  // namespace gff::stats
