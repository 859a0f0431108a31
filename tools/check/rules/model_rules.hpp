// Rules for the records directly below a feature: the parts of transcripts, and the lines of one feature (S04, S13 to
// S15, S18 to S20, G07, G08, R6, R13).
//
// Threads: one thread at a time uses an object. Memory: the parts of one feature at a time; an entry for each circular
// sequence.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "check/features.hpp"
#include "check/record_view.hpp"
#include "check/report.hpp"
#include "check/rules/coding_rules.hpp"

namespace gff::check {

class ModelRules {
 public:
  ModelRules(Report& report, FeatureStore& features) : report_(report), features_(features), coding_rules_(report) {}

  /// Adds a record directly below `parent`. `own` is the feature of its ID, for a CDS the feature of its coding region;
  /// 0: none.
  void add_below(FeatureNumber parent, FeatureNumber own, const RecordView& record);
  /// Notes that a record below the feature could not be read.
  void add_unreadable(FeatureNumber parent) { features_.details(features_[parent]).has_unreadable = true; }
  /// Notes a circular sequence: records may cross its origin.
  void add_circular(std::uint32_t seqid) { coding_rules_.add_circular(seqid); }
  /// Call it after the last line.
  void finish();

 private:
  void check_has_parts(const Feature& feature, const Details* details);
  void check_size(const Feature& feature, const Details& details);
  void check_parts(const Feature& feature, const Details& details);
  void read_parts(const Details& details);
  void check_overlaps(std::vector<Part>& parts, Part::Kind kind, Rule rule, std::string_view expected);

  Report& report_;
  FeatureStore& features_;
  CodingRules coding_rules_;
  std::vector<Part> parts_, exons_, coding_, stops_;
};

}  // namespace gff::check
