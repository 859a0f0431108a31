#include "base/regex.hpp"

#include <re2/re2.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#endif

#include "base/quotable.hpp"

namespace gff {
namespace {

RE2::Options on_bytes() {
  RE2::Options options(RE2::Latin1);
  options.set_log_errors(false);
  return options;
}

/// Where memory is missing, an exception leaves the std::call_once of RE2 through the GNU C library, which then has to
/// load what it needs for that, and aborts where it cannot: so it does that now, once.
void prepare_for_exceptions() {
#if __has_include(<execinfo.h>)
  void* frame = nullptr;
  static_cast<void>(::backtrace(&frame, 1));
#endif
}

}  // namespace

Regex::Regex(std::string_view pattern) {
  [[maybe_unused]] static const bool prepared = (prepare_for_exceptions(), true);
  re2_ = std::make_unique<RE2>(re2::StringPiece(pattern.data(), pattern.size()), on_bytes());
}
Regex::Regex(Regex&&) noexcept = default;
Regex::~Regex() = default;

std::string Regex::error() const {
  return re2_->ok() ? std::string() : "regular expression: " + quotable(re2_->error(), 200);
}

bool Regex::matches(std::string_view text) const {
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *re2_);
}

}  // namespace gff
