// Numbers of tests and expressions: whole ones exactly, others as doubles.
//
// Threads: values, which threads may read at the same time.
#pragma once

#include <charconv>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace gff {

/// A number: exact if it is whole and fits into 64 bits, otherwise a double.
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
  /// Exact, also between a whole number and a double.
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

/// The decimal number that `text` is, all of it: "10", "-.5", "1e3". The locale has no effect. "inf", "nan" and
/// hexadecimal numbers are not numbers here.
std::optional<Number> parse_number(std::string_view text);

/// The decimal number at the start of the text, as std::from_chars reads it. Where the standard library has no std::from_chars
/// for doubles (libc++ before 20), real_by_strtod takes its place.
std::from_chars_result read_real(const char* begin, const char* end, double& real);

/// The same by strtod(3), but it reads no "inf" and "nan". Allocates. Needs the locale "C", which no tool changes.
std::from_chars_result real_by_strtod(const char* begin, const char* end, double& real);

/// The result of a + b, a - b, a * b or a / b. It is whole if both numbers and the result are whole and fit into 64 bits, otherwise
/// a double. Nothing if it is not finite (a division by zero).
std::optional<Number> calculated(const Number& a, char sign, const Number& b);

}  // namespace gff
