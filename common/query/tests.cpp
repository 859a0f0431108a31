#include "query/tests.hpp"

#include <algorithm>

#include "gff/escape.hpp"
#include "io/error.hpp"

namespace gff {

Tests::ColumnTest& Tests::column_test(Column column, bool wanted) {
  for (ColumnTest& test : columns_) {
    if (test.column == column && test.wanted == wanted) return test;
  }
  columns_.push_back({column, wanted, {}, {}});
  return columns_.back();
}

void Tests::require(Column column, const std::vector<std::string>& names) {
  for (const std::string& name : names) column_test(column, true).words.insert(name);
}

void Tests::exclude_types(const std::vector<std::string>& names) {
  for (const std::string& name : names) column_test(Column::type, false).words.insert(name);
}

void Tests::add(AttributeTest test) {
  key_of_.push_back(keys_.add(test.key()));
  attributes_.push_back(std::move(test));
}

void Tests::prepare() {
  regions_.prepare();
  key_seen_.assign(keys_.size(), false);
  keys_unseen_ = keys_.size();
  passed_.assign(attributes_.size(), 0);
}

bool Tests::match(ColumnTest& test, const Record& record) {
  const std::string_view text = record.column(test.column);
  if (!test.last_known || text != test.last) {
    const bool escaped = text.find('%') != std::string_view::npos;
    test.last_matched = test.words.contains(text) ||
                        (escaped && test.words.contains(decoded(text, scratch_)));
    test.last.assign(text);
    test.last_known = true;
  }
  return test.last_matched == test.wanted;
}

bool Tests::match(const Record& record, Dialect dialect) {
  for (ColumnTest& test : columns_) {
    if (!match(test, record)) return false;
  }
  if (!regions_.empty() && !regions_.match(record, within_)) return false;
  return attributes_.empty() || match_attributes(record, dialect);
}

bool Tests::match_attributes(const Record& record, Dialect dialect) {
  std::fill(passed_.begin(), passed_.end(), char{0});
  const std::string_view column = record.attributes();
  const char* const end = column.data() + column.size();
  Attributes walk(column, dialect);
  std::string_view value;
  for (Piece piece; walk.next(piece);) {
    const std::size_t key = keys_.match(piece, dialect, end, value);
    if (key == KeyTable::none) continue;
    for (std::size_t i = 0; i < attributes_.size(); ++i) {
      if (key_of_[i] != key || passed_[i]) continue;
      passed_[i] = any_value(value, dialect, [&](std::string_view one) { return attributes_[i].passes(one, dialect, scratch_); });
    }
  }
  for (std::size_t i = 0; i < attributes_.size(); ++i) {
    if ((passed_[i] != 0) == attributes_[i].negated()) return false;
  }
  return true;
}

void Tests::watch(const Record& record, Dialect dialect) {
  if (regions_.awaits_seqids()) regions_.see(record);
  if (keys_unseen_ == 0) return;
  const std::string_view column = record.attributes();
  Attributes walk(column, dialect);
  std::string_view value;
  for (Piece piece; walk.next(piece);) {
    const std::size_t key = keys_.match(piece, dialect, column.data() + column.size(), value);
    if (key == KeyTable::none || key_seen_[key]) continue;
    key_seen_[key] = true;
    --keys_unseen_;
  }
}

std::vector<std::string> Tests::unseen() const {
  std::vector<std::string> missing;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (!key_seen_[i]) missing.push_back("no record had the attribute " + quoted(keys_.key(i)));
  }
  for (const std::string& seqid : regions_.unseen()) missing.push_back("no record had the seqid " + quoted(seqid) + " of a region");
  return missing;
}

}  // namespace gff
