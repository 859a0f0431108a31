// Numbers in tests and expressions: 64-bit integers are exact, others are doubles.
//
// Threads: plain values; several threads may read the same object.
#pragma once

#include <charconv>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace gff {

/// An exact 64-bit integer, or a double.
class Number {
 public:
  constexpr Number() = default;
  constexpr explicit Number(std::int64_t whole) : whole_(whole) {}
  constexpr explicit Number(double real) : is_whole_(false), real_(real) {}

  constexpr bool is_whole() const { return is_whole_; }
  constexpr std::int64_t whole() const { return whole_; }
  constexpr double real() const { return is_whole_ ? static_cast<double>(whole_) : real_; }

  friend Number operator-(const Number& a) {
    return a.is_whole_ && a.whole_ != std::numeric_limits<std::int64_t>::min() ? Number(-a.whole_) : Number(-a.real());
  }
  /// Compares exactly, also an integer with a double.
  friend std::partial_ordering operator<=>(const Number& a, const Number& b) {
    if (a.is_whole_ && b.is_whole_) return a.whole_ <=> b.whole_;
    return compare_reals(a, b);
  }
  friend bool operator==(const Number& a, const Number& b) { return (a <=> b) == 0; }

 private:
  static std::partial_ordering compare_reals(const Number& a, const Number& b);

  bool is_whole_ = true;
  std::int64_t whole_ = 0;
  double real_ = 0;
};

/// Reads all of `text` as a decimal number: "10", "-.5", "1e3". The locale has no effect. Returns nothing for "inf",
/// "nan", hexadecimal numbers and other text.
std::optional<Number> parse_number(std::string_view text);

/// Reads the decimal number at the beginning of the text, as std::from_chars does. Calls real_by_strtod if the standard
/// library has no std::from_chars for doubles (libc++ before 20).
std::from_chars_result read_real(const char* begin, const char* end, double& real);

/// The same with strtod(3), but "inf" and "nan" are not read. Allocates memory. Needs the locale "C", which no tool
/// changes.
std::from_chars_result real_by_strtod(const char* begin, const char* end, double& real);

/// Returns a + b, a - b, a * b or a / b. The result is an integer if both numbers and the result are integers of 64
/// bits, otherwise a double. Returns nothing if it is not finite (division by zero).
std::optional<Number> calculated(const Number& a, char sign, const Number& b);

}  // namespace gff
