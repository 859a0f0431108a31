// Rules for column 9 of one record: of GFF3 (gff-check(1), RULES: A…, S16, S23) and of GTF (G01 to G05).
//
// Threads: functions without state of their own: one thread at a time uses a report.
#pragma once

#include "check/checked_record.hpp"
#include "check/report.hpp"

namespace gff {

/// Whether column 9 is of the dialect that the stream claims; `claims_gff3`: --format or ##gff-version says GFF3.
bool check_dialect(const CheckedRecord& record, bool claims_gff3, Report& report);
void check_gff3_attributes(const CheckedRecord& record, Report& report);
void check_gtf_attributes(const CheckedRecord& record, Report& report);

}  // namespace gff
