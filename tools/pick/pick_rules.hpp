// The rules of gff-pick -b, by which one transcript of a gene is preferred to another.
//
// Threads: they do not change once they are made: threads may share them.
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

/// One rule: it keeps those of the transcripts at hand that are best by it.
struct PickRule {
  enum class Kind : std::uint8_t {
    coding,    ///< it has a coding region
    cds,       ///< the longest coding region
    exons,     ///< the most bases in blocks
    first,     ///< it is the first
    value,     ///< KEY=VALUE: it has the value
    smallest,  ///< KEY<: the smallest number; those without a number are last
  };
  bool reads_attributes() const { return kind == Kind::value || kind == Kind::smallest; }

  std::string text;  ///< as it was given
  Kind kind;
  Key key = {};                                    ///< of value and smallest
  std::shared_ptr<const WordSet> words = nullptr;  ///< of value: that one
};

class PickRules {
 public:
  /// Throws UsageError that quotes the rule. The last rule is always `first`: it is added if it is missing.
  explicit PickRules(const std::vector<std::string>& list);

  const PickRule& operator[](std::size_t i) const { return rules_[i]; }
  std::size_t size() const { return rules_.size(); }
  bool reads_attributes() const { return keys_.size() > 0; }
  /// Of the rules that read attributes.
  const KeyTable& keys() const { return keys_; }
  /// The keys and values that the rules name, for the warning about those that no transcript has.
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
