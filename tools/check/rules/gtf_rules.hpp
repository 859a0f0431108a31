// Rules for column 9 of a GTF record: G01 to G05, and two values of one id in a record (G06).
//
// Threads: one thread at a time uses an object. Memory: constant.
#pragma once

#include <string_view>

#include "check/record_view.hpp"
#include "check/report.hpp"
#include "gff/attributes.hpp"

namespace gff::check {

class GtfRules {
 public:
  explicit GtfRules(Report& report) : report_(report) {}

  /// Checks column 9, and stores facts from its attributes in `record`.
  void check_record(RecordView& record);

 private:
  void check_quotes(const RecordView& record, std::string_view key, std::string_view value);
  void check_one_id(const RecordView& record, std::string_view key, std::string_view first,
                    const Attributes& attributes, const AttributeField& piece);
  void check_ids(const RecordView& record);
  void check_order(const RecordView& record, std::string_view first, std::string_view second);
  void check_blanks(const RecordView& record, bool one_blank);
  void add(Rule rule, const RecordView& record, std::string_view key, std::string_view expected,
           std::string_view value) {
    report_.add(rule, {record.line, 9, key}, expected, value);
  }

  Report& report_;
};

}  // namespace gff::check
