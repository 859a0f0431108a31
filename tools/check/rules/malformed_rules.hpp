// Rules for malformed records, at which every other tool stops (C01 to C03, C05 to C07, and NUL bytes).
//
// Threads: one thread at a time uses an object. Memory: constant.
#pragma once

#include <cstddef>

#include "check/record_view.hpp"
#include "check/report.hpp"
#include "gff/line_reader.hpp"

namespace gff::check {

class MalformedRules {
 public:
  explicit MalformedRules(Report& report) : report_(report) {}

  /// Reports a malformed record and stores in `record` as much as can be read. Returns false if nothing can be read.
  bool check_record(const Line& line, const LineReader& lines, RecordView& record);

 private:
  bool check_column_count(const Diagnostic& diagnostic, std::size_t columns, std::size_t expected, RecordView& record);
  void check_positions(const Line& line, const LineReader& lines, const RecordView& record);

  Report& report_;
};

}  // namespace gff::check
