#include "stats/pictures.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string_view>

#include "stats/markup.hpp"

namespace gff::stats {
namespace {

constexpr std::array<std::string_view, 3> shades_of_three{"light", "middle", "bar"};
constexpr double least_width = 0.6;  // percent: what is there is seen

std::string percent(double share) {
  const double rounded = std::round(share * 10000) / 100;
  return text_of(Value(rounded)) + "%";
}

std::string pixels(std::size_t n) { return std::to_string(n); }

std::string begin_picture(const std::string& title, std::size_t height) {
  return R"(<svg class="n" role="img" aria-label=")" + title + R"(" height=")" + pixels(height) + R"("><title>)" +
         title + "</title>\n";
}

std::string rectangle(std::string_view kind, double x, std::size_t y, double width, std::size_t height) {
  return R"(<rect class=")" + std::string(kind) + R"(" x=")" + percent(x) + R"(" y=")" + pixels(y) + R"(" width=")" +
         percent(width) + R"(" height=")" + pixels(height) + R"(" rx="2"/>)";
}

std::string words(std::string_view kind, double x, std::size_t y, std::string_view anchor, const std::string& text) {
  return "<text" + (kind.empty() ? std::string() : R"( class=")" + std::string(kind) + '"') + R"( x=")" + percent(x) +
         R"(" y=")" + pixels(y) + '"' +
         (anchor == "start" ? std::string() : R"( text-anchor=")" + std::string(anchor) + '"') + ">" + text + "</text>";
}

/// Room for the bars of a picture: from `x` on, `width` wide.
struct Room {
  double x = 0;
  double width = 1;
};

std::string bars_of(const Bar& bar, Room room, std::size_t y, std::size_t height, Shades shades) {
  std::string text = rectangle("track", room.x, y, room.width, height);
  for (std::size_t i = 0; i < bar.shares.size(); ++i) {
    const double share = std::clamp(bar.shares[i], 0.0, 1.0);
    if (share <= 0) continue;
    const double width = std::max(share * room.width, least_width / 100);
    text += rectangle(shades == Shades::one ? "bar" : shades_of_three[std::min(i, shades_of_three.size() - 1)], room.x,
                      y, width, height);
  }
  return text;
}

/// "1024-2047" to 10; nothing if no power of two begins it.
std::optional<unsigned> exponent_of(std::string_view bin) {
  std::uint64_t least = 0;
  const auto read = std::from_chars(bin.data(), bin.data() + bin.size(), least);
  if (read.ec != std::errc() || !std::has_single_bit(least)) return std::nullopt;
  return static_cast<unsigned>(std::bit_width(least) - 1);
}

std::string median_line(const Value& median, unsigned first, unsigned columns, std::size_t top, std::size_t base) {
  const double bases = number_of(median);
  if (bases < 1) return {};
  // A bar of 2^e begins at e: a median is as far in its bar as it is between the powers.
  const double x = std::clamp((std::log2(bases) - first) / columns, 0.0, 1.0);
  const bool right = x > 0.6;
  return R"(<line class="median" x1=")" + percent(x) + R"(" x2=")" + percent(x) + R"(" y1=")" + pixels(top) +
         R"(" y2=")" + pixels(base) + R"("/>)" +
         words("", right ? x - 0.015 : x + 0.015, top + 9, right ? "end" : "start", "median " + svg_of(median)) + "\n";
}

/// The name of a bar: a long one ends before the number, at the edge of an <svg> of its own.
std::string name_of(const Bar& bar, std::size_t y) {
  constexpr std::size_t fits_any_width = 24;  // bytes
  if (bar.name.size() <= fits_any_width) return words("", 0, y + 14, "start", bar.name);
  return R"(<svg y=")" + pixels(y) + R"(" width="78%" height="19">)" + words("", 0, 14, "start", bar.name) + "</svg>";
}

}  // namespace

std::string bar_picture(const std::string& title, std::span<const Bar> bars, Shades shades) {
  constexpr std::size_t step = 36;
  std::string text = begin_picture(title, bars.size() * step);
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const std::size_t y = i * step;
    text += name_of(bars[i], y);
    if (!bars[i].number.empty()) text += words("", 1, y + 14, "end", bars[i].number);
    text += bars_of(bars[i], {}, y + 20, 6, shades) + "\n";
  }
  return text + "</svg>";
}

std::string row_picture(const std::string& title, std::span<const Bar> bars) {
  constexpr std::size_t step = 22;
  constexpr Room room{0.19, 0.58};
  std::string text = begin_picture(title, bars.size() * step);
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const std::size_t y = i * step;
    text += words("", room.x - 0.03, y + 14, "end", bars[i].name);
    text += bars_of(bars[i], room, y + 5, 10, Shades::one);
    text += words("", 1, y + 14, "end", bars[i].number) + "\n";
  }
  return text + "</svg>";
}

void widen(Octaves& octaves, std::span<const Row> bins) {
  for (const Row& bin : bins) {
    const auto exponent = exponent_of(bin.item);
    if (!exponent) continue;
    octaves.first = std::min(octaves.first, *exponent);
    octaves.last = std::max(octaves.last, *exponent);
  }
}

std::string length_picture(const std::string& title, std::span<const Row> bins, Octaves octaves, const Value& median) {
  constexpr std::size_t top = 24;        // of the highest bar
  constexpr std::size_t base = 144;      // where the bars begin
  constexpr double gap = 0.12;           // between two bars, of their width
  constexpr double digit_width = 0.024;  // at most, in a picture for a phone
  if (bins.empty() || octaves.last < octaves.first) return {};
  const unsigned count = std::max(octaves.last - octaves.first + 1, 4U);
  const unsigned step = (count + 5) / 6;  // of names: six fit on a phone
  const double width = 1.0 / count;
  double highest = 1;
  for (const Row& bin : bins) highest = std::max(highest, number_of(bin.value));
  std::string text = begin_picture(title, base + 22);
  text += R"(<line class="rule" x1="0" x2="100%" y1=")" + pixels(base) + R"(" y2=")" + pixels(base) + R"("/>)" + "\n";
  for (const Row& bin : bins) {
    const auto exponent = exponent_of(bin.item);
    if (!exponent) continue;
    const double share = number_of(bin.value) / highest;
    const auto height = static_cast<std::size_t>(std::ceil(share * static_cast<double>(base - top)));
    const double x = (*exponent - octaves.first) * width;
    text += "<g><title>" + escaped(bin.item) + ": " + text_of(bin.value) + "</title>";
    text += rectangle("bar", x + gap / 2 * width, base - height, (1 - gap) * width, height) + "</g>\n";
  }
  for (unsigned i = 0; i < count; i += step) {
    const std::string name = std::to_string(std::uint64_t{1} << (octaves.first + i));
    const double x = i * width;
    if (x + static_cast<double>(name.size()) * digit_width <= 1)
      text += words("soft", x + gap / 2 * width, base + 17, "start", name) + "\n";
  }
  return text + median_line(median, octaves.first, count, 6, base) + "</svg>";
}

std::string key_square(std::size_t i) {
  return R"(<svg aria-hidden="true"><rect class=")" + std::string(shades_of_three[i]) +
         R"(" width="100%" height="100%" rx="2"/></svg>)";
}

}  // namespace gff::stats
