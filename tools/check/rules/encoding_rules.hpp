// Rules for the bytes of lines: UTF-8, control characters, and escapes outside of column 9.
//
// Threads: one thread at a time uses an object. Memory: constant.
#pragma once

#include <cstdint>
#include <string_view>

#include "check/record_view.hpp"
#include "check/report.hpp"

namespace gff::check {

/// Which rare bytes a text has.
struct RareBytes {
  bool high = false;  ///< outside of ASCII
  bool control = false;
  bool percent = false;
  bool ampersand = false;
};

class EncodingRules {
 public:
  explicit EncodingRules(Report& report) : report_(report) {}

  /// Checks a record that has columns. Returns the rare bytes of its whole line.
  RareBytes check_record(const RecordView& record);
  /// Checks a line that is not a record.
  void check_line(std::string_view text, std::uint64_t line);

 private:
  void check_column(const RecordView& record, std::uint8_t column, const RareBytes& bytes);
  void report_file(std::string_view text, std::uint64_t line);

  Report& report_;
  bool file_is_utf8_ = true;
};

}  // namespace gff::check
