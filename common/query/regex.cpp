#include "query/regex.hpp"

#include <re2/re2.h>

#include "io/error.hpp"

namespace gff {
namespace {

RE2::Options on_bytes() {
  RE2::Options options(RE2::Latin1);
  options.set_log_errors(false);
  return options;
}

}  // namespace

Regex::Regex(std::string_view pattern)
    : re2_(std::make_unique<RE2>(re2::StringPiece(pattern.data(), pattern.size()), on_bytes())) {}
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;
Regex::~Regex() = default;

std::string Regex::error() const {
  return re2_->ok() ? std::string() : "regular expression: " + quotable(re2_->error(), 200);
}

bool Regex::matches(std::string_view text) const {
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *re2_);
}

}  // namespace gff
