#include "filter/record_filter.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/suggestion.hpp"
#include "filter/decoded_words.hpp"
#include "gff/columns.hpp"

namespace gff {
namespace {

/// Those of an expression.
std::vector<std::string> column_names() {
  std::vector<std::string> names(standard_column_names.begin(), standard_column_names.end() - 1);
  names.emplace_back("length");
  return names;
}

}  // namespace

RecordFilter::ColumnTest& RecordFilter::column_test(Column column, bool wanted) {
  for (ColumnTest& test : columns_) {
    if (test.column == column && test.wanted == wanted) return test;
  }
  columns_.push_back({column, wanted, {}});
  return columns_.back();
}

void RecordFilter::require(Column column, const std::vector<std::string>& names) {
  for (const std::string& name : names) column_test(column, true).words.insert(name);
}

void RecordFilter::exclude_types(const std::vector<std::string>& names) {
  for (const std::string& name : names) column_test(Column::type, false).words.insert(name);
}

void RecordFilter::add(Predicate test) {
  key_of_.push_back(keys_.add(test.key()));
  attributes_.push_back(std::move(test));
}

void RecordFilter::add_expression(std::string_view text) { expressions_.emplace_back(text, keys_, values_); }

void RecordFilter::prepare() {
  regions_.prepare();
  key_seen_.assign(keys_.size(), false);
  keys_unseen_ = keys_.size();
  passed_.assign(attributes_.size(), 0);
  positive_ = static_cast<std::size_t>(
      std::count_if(attributes_.begin(), attributes_.end(), [](const Predicate& test) { return !test.negated(); }));
  std::stable_partition(expressions_.begin(), expressions_.end(),
                        [](const Expression& expression) { return !expression.reads_attributes(); });
}

bool RecordFilter::match(const ColumnTest& test, const Record& record) {
  return has_column(test.words, record.column(test.column), scratch_) == test.wanted;
}

bool RecordFilter::match(const Record& record, Dialect dialect) {
  for (const ColumnTest& test : columns_) {
    if (!match(test, record)) return false;
  }
  if (!regions_.empty() && !regions_.match(record, within_)) return false;
  if (expressions_.empty()) return attributes_.empty() || match_attributes(record, dialect);
  return match_expressions(record, dialect);
}

bool RecordFilter::match_expressions(const Record& record, Dialect dialect) {
  values_.start(record, dialect, keys_);
  bool attributes_passed = attributes_.empty();
  for (Expression& expression : expressions_) {
    if (!attributes_passed && expression.reads_attributes()) {
      if (!match_attributes(record, dialect)) return false;
      attributes_passed = true;
    }
    if (!expression.match(record, values_)) return false;
  }
  return attributes_passed || match_attributes(record, dialect);
}

bool RecordFilter::match_attributes(const Record& record, Dialect dialect) {
  std::fill(passed_.begin(), passed_.end(), char{0});
  const bool notes = !expressions_.empty();  // one walk is for the tests and the expressions
  if (notes) values_.forget();
  std::size_t left = positive_;  // tests that a value must still pass
  bool failed = false;
  keys_.for_each(record, dialect, [&](std::size_t key, std::string_view value) {
    if (notes) values_.note(key, value);
    for (std::size_t i = 0; i < attributes_.size(); ++i) {
      if (key_of_[i] != key || passed_[i]) continue;
      const auto passes = [&](std::string_view one) { return attributes_[i].passes(one, dialect, scratch_); };
      if (!any_value(value, keys_.form(key, dialect), passes)) continue;
      passed_[i] = 1;
      failed = attributes_[i].negated();
      if (failed) return true;
      --left;
    }
    return left == 0 && positive_ == attributes_.size() && !notes;
  });
  return !failed && left == 0;
}

void RecordFilter::look_for_unseen(const Record& record, Dialect dialect) {
  if (regions_.awaits_seqids()) regions_.see(record.seqid());
  any_record_ = true;
  if (keys_unseen_ == 0) return;
  seen_keys_.look(record, dialect);
  keys_.for_each(record, dialect, [&](std::size_t key, std::string_view) {
    if (!key_seen_[key]) --keys_unseen_;
    key_seen_[key] = true;
    return keys_unseen_ == 0;
  });
}

std::vector<std::string> RecordFilter::unseen() const {
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (!any_record_ || key_seen_[i]) continue;
    std::string& warning = missing.emplace_back("no record had the attribute " + in_quotes(keys_.key(i)));
    if (const std::string column = nearest_word(keys_.key(i), column_names()); !column.empty()) {
      warning += "; did you mean the column " + in_quotes(column) + "?";
    } else if (const std::string nearest = seen_keys_.nearest(keys_.key(i)); !nearest.empty()) {
      warning += "; the nearest that was seen is " + in_quotes(nearest);
    }
  }
  for (const std::string& seqid : regions_.unseen())
    missing.push_back("no record had the seqid " + in_quotes(seqid) + " of a region");
  return missing;
}

}  // namespace gff
