// Rules for columns 1 to 8 of a record, each checked alone: C04 and C10 to C23.
//
// Threads: one thread at a time uses an object. Memory: constant.
#pragma once

#include <string>

#include "check/record_view.hpp"
#include "check/report.hpp"

namespace gff::check {

class ColumnRules {
 public:
  explicit ColumnRules(Report& report) : report_(report) {}

  /// Checks the rules for both dialects.
  void check_all(const RecordView& record);
  /// GFF3: checks the characters of the seqid.
  void check_seqid(const RecordView& record);
  /// GFF3: checks the term of the type.
  void check_type(const RecordView& record);

 private:
  void check_empty(const RecordView& record);
  void check_score(const RecordView& record);
  void check_strand(const RecordView& record);
  void check_phase(const RecordView& record);
  void report_type(const RecordView& record);

  Report& report_;
  std::string seqid_;  ///< the last valid seqid
};

}  // namespace gff::check
