// Rules for column 9 of a GFF3 record: A01 to A20, and whether it has the ID and the Parent that its type needs (S16,
// S23).
//
// Threads: one thread at a time uses an object. Memory: constant.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/keyed_hash.hpp"
#include "check/record_view.hpp"
#include "check/report.hpp"
#include "check/rules/encoding_rules.hpp"

namespace gff::check {

/// The keys of a record, as views into its line.
class KeySet {
 public:
  void clear();
  /// Adds `key`, which is not empty. Returns whether it is new.
  bool insert(std::string_view key);

 private:
  std::vector<std::string_view> keys_;  ///< the keys, if there are few
  std::uint64_t seen_ = 0;              ///< hash bits of the keys, to find new keys quickly
  std::unordered_set<std::string_view, SeededHash> many_;
};

class AttributeRules {
 public:
  explicit AttributeRules(Report& report) : report_(report) {}

  /// Checks column 9, and stores facts from its attributes in `record`.
  void check_record(RecordView& record, const RareBytes& bytes);
  /// Reports a record with GTF attributes in a GFF3 stream.
  void report_gtf(const RecordView& record);

 private:
  void check_attributes(RecordView& record, const RareBytes& bytes);
  void check_piece(RecordView& record, std::string_view piece, bool ampersand);
  void check_key(const RecordView& record, std::string_view key);
  void check_value(const RecordView& record, std::string_view key, std::string_view value, bool ampersand);
  void report_empty_value(const RecordView& record, std::string_view key);
  void check_reserved(const RecordView& record, std::string_view key, std::string_view value);
  void check_list(const RecordView& record, std::string_view key, std::string_view value);
  void check_cross_references(const RecordView& record, std::string_view key, std::string_view value);
  void check_links(const RecordView& record);
  void add(Rule rule, const RecordView& record, std::string_view key, std::string_view expected,
           std::string_view value) {
    report_.add(rule, {record.line, 9, key}, expected, value);
  }

  Report& report_;
  KeySet keys_;
};

}  // namespace gff::check
