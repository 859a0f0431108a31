// The rules of gff-pick -b: why one transcript of a gene is preferred to another.
//
// Threads: the rules do not change after they are built, so threads may share them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "filter/unseen.hpp"
#include "filter/word_set.hpp"
#include "gff/key.hpp"
#include "gff/key_table.hpp"

namespace gff {

/// One rule, which keeps the best of some transcripts.
struct PickRule {
  enum class Kind : std::uint8_t {
    coding,    ///< those with a coding region
    cds,       ///< the longest coding region
    exons,     ///< the most bases in blocks
    first,     ///< the first
    value,     ///< KEY=VALUE: those that have the value
    smallest,  ///< KEY<: the smallest number; transcripts without one are last
  };
  bool reads_attributes() const { return kind == Kind::value || kind == Kind::smallest; }

  std::string text;  ///< as the user wrote it
  Kind kind;
  Key key = {};                                    ///< Kind::value and Kind::smallest: the KEY
  std::shared_ptr<const WordSet> words = nullptr;  ///< Kind::value: the VALUE
};

class PickRules {
 public:
  /// Parses the rules. Throws UsageError that quotes a wrong rule. If no rule is `first`, it is added at the end.
  explicit PickRules(const std::vector<std::string>& list);

  const PickRule& operator[](std::size_t i) const { return rules_[i]; }
  std::size_t size() const { return rules_.size(); }
  bool reads_attributes() const { return keys_.size() > 0; }
  /// The keys of the rules that read attributes.
  const KeyTable& keys() const { return keys_; }
  /// The keys and values of the rules, for the warning about those that no transcript has.
  const Questions& questions() const { return questions_; }

 private:
  PickRule parse(const std::string& text);
  PickRule parse_smallest(const std::string& text);
  Key add_key(const std::vector<KeyPart>& parts);

  std::vector<PickRule> rules_;
  KeyTable keys_;
  Questions questions_;
};

}  // namespace gff
