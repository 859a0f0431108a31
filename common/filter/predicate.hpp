// One TEST of gff-select -a: KEY, !KEY, KEY=V[,V…], KEY!=V, KEY~REGEX, KEY!~REGEX, KEY<N, KEY<=N, KEY>N, KEY>=N, KEY=@FILE.
//
// Threads: it does not change once it is made: threads may share it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/number.hpp"
#include "base/regex.hpp"
#include "filter/word_set.hpp"
#include "gff/dialect.hpp"

namespace gff {

class Predicate {
 public:
  /// Throws UsageError that quotes `text`; IoError where a FILE cannot be read. Calls `before_reading` with the name of a
  /// FILE before that is opened.
  explicit Predicate(std::string_view text, const std::function<void(const std::string&)>& before_reading = {});

  const std::string& key() const { return key_; }
  /// Whether the negation of the comparison is asked for: then a record passes where no value does.
  bool negated() const { return negated_; }
  /// Whether one value passes, escapes of GFF3 decoded. `scratch` is room for that.
  bool passes(std::string_view value, Dialect dialect, std::string& scratch) const;

 private:
  enum class Kind { present, equal, matches, less, less_equal, greater, greater_equal };
  void read_values(std::string_view values, std::string_view test,
                   const std::function<void(const std::string&)>& before_reading);

  std::string key_;
  Kind kind_ = Kind::present;
  bool negated_ = false;
  WordSet values_;
  std::optional<Regex> regex_;
  Number number_;
};

}  // namespace gff
