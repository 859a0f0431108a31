// Regular expressions of tests: RE2's syntax, on bytes.
//
// Threads: it does not change once it is made: threads may share it.
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
  /// error() says whether `pattern` is valid.
  explicit Regex(std::string_view pattern);
  Regex(Regex&&) noexcept;
  ~Regex();

  /// What is wrong with the pattern, as text for a message; empty if it is valid.
  std::string error() const;
  /// Whether it matches anywhere in `text`, unless it is anchored.
  bool matches(std::string_view text) const;

 private:
  std::unique_ptr<re2::RE2> re2_;
};

}  // namespace gff
