#include "base/number.hpp"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <string>

#include "base/ascii.hpp"
#include "base/integer.hpp"

namespace gff {
namespace {

/// Of two whole numbers, where the result is whole and fits.
std::optional<Number> calculated_whole(std::int64_t a, char sign, std::int64_t b) {
  std::int64_t result = 0;
  bool lost = false;
  switch (sign) {
    case '+': lost = __builtin_add_overflow(a, b, &result); break;
    case '-': lost = __builtin_sub_overflow(a, b, &result); break;
    case '*': lost = __builtin_mul_overflow(a, b, &result); break;
    default:
      lost = b == 0 || (b == -1 && a == std::numeric_limits<std::int64_t>::min()) || a % b != 0;
      if (!lost) result = a / b;
  }
  if (lost) return std::nullopt;
  return Number(result);
}

const char* past_digits(const char* at, const char* end) { return std::find_if_not(at, end, is_digit); }

/// The end of the longest text at `begin` that is a decimal number; `begin` if none is.
const char* past_real(const char* begin, const char* end) {
  const char* const whole = begin < end && *begin == '-' ? begin + 1 : begin;
  const char* at = past_digits(whole, end);
  std::ptrdiff_t digits = at - whole;
  if (at < end && *at == '.') {
    const char* const fraction = at + 1;
    at = past_digits(fraction, end);
    digits += at - fraction;
  }
  if (digits == 0) return begin;
  if (at == end || (*at != 'e' && *at != 'E')) return at;
  const char* exponent = at + 1;
  if (exponent < end && (*exponent == '-' || *exponent == '+')) ++exponent;
  const char* const after = past_digits(exponent, end);
  return after == exponent ? at : after;
}

}  // namespace

std::from_chars_result real_by_strtod(const char* begin, const char* end, double& real) {
  const char* const after = past_real(begin, end);
  if (after == begin) return {begin, std::errc::invalid_argument};
  errno = 0;
  const double value = std::strtod(std::string(begin, after).c_str(), nullptr);
  // A number under the smallest normal one is ERANGE too, but it is in range.
  if (errno == ERANGE && (std::isinf(value) || value == 0)) return {after, std::errc::result_out_of_range};
  real = value;
  return {after, std::errc()};
}

std::from_chars_result read_real(const char* begin, const char* end, double& real) {
#ifdef __cpp_lib_to_chars
  return std::from_chars(begin, end, real);
#else
  return real_by_strtod(begin, end, real);
#endif
}

std::partial_ordering Number::compare_reals(const Number& a, const Number& b) {
  if (!a.is_whole_ && !b.is_whole_) return a.real_ <=> b.real_;
  if (!a.is_whole_) return 0 <=> compare_reals(b, a);
  // A whole number and a double: a double of 2^53 and more is whole itself, but need not fit.
  constexpr double limit = 9223372036854775808.0;  // 2^63
  if (b.real_ >= limit) return std::partial_ordering::less;
  if (b.real_ < -limit) return std::partial_ordering::greater;
  const double floor = std::floor(b.real_);
  const auto whole = static_cast<std::int64_t>(floor);
  if (a.whole_ != whole) return a.whole_ <=> whole;
  return floor <=> b.real_;
}

std::optional<Number> parse_number(std::string_view text) {
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  // from_chars alone takes "inf" and "nan", which are names here.
  if (text.size() <= sign || (text[sign] != '.' && !is_digit(text[sign]))) return std::nullopt;
  const char* const end = text.data() + text.size();
  if (const auto whole = parse_integer<std::int64_t>(text)) return Number(*whole);
  double real = 0;
  const auto [after_number, error] = read_real(text.data(), end, real);
  if (after_number != end) return std::nullopt;
  if (error == std::errc::result_out_of_range)
    real = std::strtod(std::string(text).c_str(), nullptr);  // infinite, or zero; no tool sets a locale
  return Number(real);
}

std::optional<Number> calculated(const Number& a, char sign, const Number& b) {
  if (a.is_whole() && b.is_whole()) {
    if (const auto whole = calculated_whole(a.whole(), sign, b.whole())) return whole;
  }
  const double x = a.real();
  const double y = b.real();
  const double result = sign == '+' ? x + y : sign == '-' ? x - y : sign == '*' ? x * y : x / y;
  if (!std::isfinite(result)) return std::nullopt;
  return Number(result);
}

}  // namespace gff
