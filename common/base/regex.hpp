// Regular expressions in RE2's syntax, matched on bytes.
//
// Threads: a Regex does not change after it is built, so threads may share it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace gff {

class Regex {
 public:
  /// Compiles `pattern`. If it is not valid, error() says why.
  explicit Regex(std::string_view pattern);
  Regex(Regex&&) noexcept;
  ~Regex();

  /// What is wrong with the pattern, as text for a message; empty if it is valid.
  std::string error() const;
  /// Whether the pattern matches any part of `text`; `^` and `$` anchor it. The pattern must be valid. Time: linear in
  /// `text`.
  bool matches(std::string_view text) const;

 private:
  std::unique_ptr<re2::RE2> re2_;
};

}  // namespace gff
