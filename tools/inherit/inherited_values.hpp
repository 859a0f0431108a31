// The values of features for some keys, which gff-inherit(1) adds to the records below them.
//
// Threads: one thread visits. After the last `done`, any number of threads read. Memory: 4 bytes for each feature and
// key, each different value once, and the Parents of features beyond the first.
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/keyed_hash.hpp"
#include "features/further_parents.hpp"
#include "features/models.hpp"
#include "filter/seen_values.hpp"
#include "gff/key.hpp"

namespace gff {

/// Which feature above a record gives the values.
enum class InheritFrom : std::uint8_t {
  nearest,     ///< the nearest feature that has the key
  gene,        ///< the topmost feature
  transcript,  ///< the nearest transcript that has the key
  parent       ///< the feature directly above
};

/// Different values in the order of insertion. Many values are found by hash, so the time is linear.
template <class Value, class Hash>
class Distinct {
 public:
  void clear() { values_.clear(); }
  /// Adds a value. Returns whether it is new.
  bool insert(Value value) {
    constexpr std::size_t few = 16;
    if (values_.size() < few) {
      if (std::find(values_.begin(), values_.end(), value) != values_.end()) return false;
    } else {
      if (values_.size() == few) many_ = {values_.begin(), values_.end()};
      if (!many_.insert(value).second) return false;
    }
    values_.push_back(value);
    return true;
  }
  const std::vector<Value>& values() const { return values_; }

 private:
  std::vector<Value> values_;
  std::unordered_set<Value, Hash> many_;  ///< the same values, if there are many
};

/// The values of one key for a record.
struct Inherited {
  Distinct<std::string_view, SeededHash> values;             ///< undecoded
  Distinct<FeatureNumber, std::hash<FeatureNumber>> looked;  ///< features that find() has visited
  Dialect dialect = Dialect::gff3;                           ///< the dialect of `values`
};

/// The facts of a ModelsPrepass.
class InheritedValues {
 public:
  /// `models` are the models of the same prepass and must outlive this object. `keys` is copied.
  InheritedValues(const Models& models, KeyColumns keys, InheritFrom from);

  void use_extra_columns(const std::vector<std::string>& names) { keys_.use_extra_columns(names); }
  void visit(const Record& record, const Roles& roles);
  bool done();

  /// Adds the values that a record inherits for key `i` to `found`, which must be empty.
  void find(const Roles& roles, std::size_t i, Inherited& found) const;
  /// Whether a feature that has something below it has key `i`.
  bool was_seen(std::size_t i) const { return seen_[i] != 0; }
  const KeyColumns& keys() const { return keys_; }
  const SeenKeys& seen_keys() const { return seen_keys_; }

 private:
  static constexpr std::size_t most_levels = 64;  ///< levels of features; more are treated as a loop
  std::uint32_t number_of_value();
  void mark_below(const Roles& roles);
  bool gives(FeatureNumber number) const;
  void add_from(FeatureNumber number, std::size_t i, std::size_t level, Inherited& found) const;
  bool add_values(FeatureNumber number, std::size_t i, Inherited& found) const;

  const Models& models_;
  KeyColumns keys_;
  const InheritFrom from_;
  FurtherParents further_parents_;
  std::vector<std::vector<std::uint32_t>> values_of_;  ///< by key and feature: a number from 1 in texts_; 0: none
  std::vector<bool> has_below_;                        ///< by feature
  std::vector<char> seen_;                             ///< by key
  std::deque<std::string> texts_;                      ///< values, separated by line ends
  std::unordered_map<std::string_view, std::uint32_t, SeededHash, std::equal_to<>> numbers_;  ///< of texts_
  std::vector<std::string_view> values_;
  std::string text_;
  SeenKeys seen_keys_;
};

}  // namespace gff
