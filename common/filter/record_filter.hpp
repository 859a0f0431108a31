// The tests of gff-select: a record passes where it passes every one of them. Cheapest first.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "filter/attribute_values.hpp"
#include "filter/expression.hpp"
#include "filter/predicate.hpp"
#include "filter/regions.hpp"
#include "filter/seen_keys.hpp"
#include "filter/word_set.hpp"
#include "gff/key_table.hpp"
#include "gff/record.hpp"

namespace gff {

class RecordFilter {
 public:
  /// The column is one of `names`, as it stands or decoded. Calls add up.
  void require(Column column, const std::vector<std::string>& names);
  void exclude_types(const std::vector<std::string>& names);
  void add(Predicate test);
  /// Throws UsageError that points at the place in `text`.
  void add_expression(std::string_view text);
  Regions& regions() { return regions_; }
  void set_within(bool within) { within_ = within; }

  /// To be called once after the last test was added.
  void prepare();
  /// Whether a test looks into column 9; else its dialect does not matter.
  bool reads_attributes() const { return keys_.size() > 0; }
  bool match(const Record& record, Dialect dialect);
  /// Looks for keys and seqids that no record has had so far, whether or not the record passes; cheap once all were seen.
  void watch(const Record& record, Dialect dialect) {
    if (keys_unseen_ > 0 || regions_.awaits_seqids()) look_for_unseen(record, dialect);
  }
  /// What no record had: "no record had the attribute 'foo'; the nearest that was seen is 'fo'", or the column that was meant.
  std::vector<std::string> unseen() const;

 private:
  struct ColumnTest {
    Column column;
    bool wanted;  ///< false: the column is none of the words
    WordSet words;
  };
  void look_for_unseen(const Record& record, Dialect dialect);
  ColumnTest& column_test(Column column, bool wanted);
  bool match(const ColumnTest& test, const Record& record);
  bool match_attributes(const Record& record, Dialect dialect);
  bool match_expressions(const Record& record, Dialect dialect);

  std::vector<ColumnTest> columns_;
  Regions regions_;
  bool within_ = false;
  std::vector<Predicate> attributes_;
  std::size_t positive_ = 0;         ///< attribute tests that are not negated
  std::vector<std::size_t> key_of_;  ///< of each attribute test, in keys_
  KeyTable keys_;
  std::vector<Expression> expressions_;  ///< those that look at columns alone first
  AttributeValues values_;               ///< for them
  std::vector<bool> key_seen_;
  std::size_t keys_unseen_ = 0;
  bool any_record_ = false;  ///< was looked at for keys and seqids
  SeenKeys seen_keys_;
  std::vector<char> passed_;  ///< for each attribute test, whether a value of the record has passed
  std::string scratch_;
};

}  // namespace gff
