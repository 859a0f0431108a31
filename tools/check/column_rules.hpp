// Rules for the columns of one record (gff-check(1), RULES: C…, F14).
//
// Threads: functions without state of their own: one thread at a time uses a report.
#pragma once

#include "check/checked_record.hpp"
#include "check/report.hpp"
#include "gff/line_reader.hpp"

namespace gff {

/// Rules for the number of columns. Whether there are nine, so that the other rules can be looked at.
bool check_column_count(const CheckedRecord& record, const Line& line, const LineReader& lines, Report& report);

/// The rules for columns 1 to 8 of a record with nine columns.
void check_columns(const CheckedRecord& record, Report& report);

/// The rules for bytes that stand anywhere in a record: UTF-8, control characters, percent signs.
void check_bytes(const CheckedRecord& record, Report& report);
/// Of a comment or directive: UTF-8.
void check_utf8(std::uint64_t line, std::string_view text, bool is_record, Report& report);

}  // namespace gff
