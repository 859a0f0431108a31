// Rules about several records. Finds the features that a record is, is below, and names, and calls each group of rules
// with them. Lines may be in any order, so a question that one record does not decide is decided at the end.
//
// Threads: one thread at a time uses an object. Memory: FeatureStore, and what each group of rules needs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "check/features.hpp"
#include "check/record_view.hpp"
#include "check/report.hpp"
#include "check/rules/feature_line_rules.hpp"
#include "check/rules/model_rules.hpp"
#include "check/rules/parent_loops.hpp"
#include "check/rules/reference_rules.hpp"

namespace gff::check {

class RelationRules {
 public:
  explicit RelationRules(Report& report)
      : report_(report),
        lines_(report, features_),
        references_(report, features_),
        loops_(features_),
        models_(report, features_) {}

  /// Checks a record. `is_circular`: its sequence is circular.
  void check_record(const RecordView& record, bool is_circular);
  /// Notes a record that cannot be read: features near it may lack a part.
  void check_unreadable();
  /// Call it after the last line.
  void finish();

 private:
  FeatureNumber find(Space space, std::string_view id, std::uint64_t scope = 0);
  void check_gff3(const RecordView& record);
  void check_parents(const RecordView& record, FeatureNumber own);
  void check_derivation(const RecordView& record);
  FeatureNumber coding_region(const RecordView& record, FeatureNumber own);
  void check_gtf(const RecordView& record);
  void check_gtf_gene(const RecordView& record, FeatureNumber gene);
  void check_gtf_transcript(const RecordView& record, FeatureNumber transcript, FeatureNumber gene);
  void check_gtf_part(const RecordView& record, FeatureNumber transcript);
  void check_gtf_strand(const RecordView& record, Feature& transcript);
  void add_unreadable(const RecordView& record);
  FeatureNumber find_transcript(const RecordView& record, FeatureNumber gene);
  void check_transcript_id(const RecordView& record, FeatureNumber gene);
  void add_unreadable_part();
  void report_loops();

  Report& report_;
  FeatureStore features_;
  FeatureLineRules lines_;
  ReferenceRules references_;
  ParentLoops loops_;
  ModelRules models_;
  std::string scratch_;
  FeatureNumber last_own_ = 0;     ///< the last feature that had a line
  FeatureNumber last_parent_ = 0;  ///< the last feature that had something below it
  bool after_unreadable_ = false;
};

}  // namespace gff::check
