// Rules for the lines of one feature, which have the same ID (S04 to S07, S21), and for records that occur twice (S22).
//
// Threads: one thread at a time uses an object. Memory: an entry of a TextLines for each line that continues a
// feature, and for each record without a feature of its own.
#pragma once

#include "check/features.hpp"
#include "check/record_view.hpp"
#include "check/report.hpp"

namespace gff::check {

class FeatureLineRules {
 public:
  FeatureLineRules(Report& report, FeatureStore& features) : report_(report), features_(features) {}

  /// Checks a record that is a line of `feature`.
  void check_line(Feature& feature, const RecordView& record);
  /// Checks a record without a feature of its own.
  void check_repeat(const RecordView& record);

 private:
  void report_repeat(const RecordView& record, std::uint32_t first);
  void check_another_line(Feature& feature, const RecordView& record);
  void check_type(const Feature& feature, const RecordView& record);
  void check_seqid(Feature& feature, const RecordView& record);
  void check_strand(const Feature& feature, const RecordView& record);
  void check_attributes(Feature& feature, const RecordView& record);
  void check_overlap(Feature& feature, const RecordView& record);

  Report& report_;
  FeatureStore& features_;
  TextLines texts_;
};

/// Sets the facts of a feature from its first line.
void begin_feature(Feature& feature, const RecordView& record);
/// Adds the facts of a line, also of the first one, to the feature.
void widen_feature(Feature& feature, const RecordView& record);

}  // namespace gff::check
