// Rules on several records: IDs, parents, and the parts of transcripts. Lines may be in any order: what is not decided when
// a record follows is decided at the end.
//
// Threads: one thread at a time uses an object. Memory: FeatureStore; 56 bytes for each reference that only the end
// can judge; the texts of IDs that were named and not yet seen.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "check/feature_store.hpp"
#include "check/record_view.hpp"
#include "check/report.hpp"
#include "check/rules/stream_rules.hpp"

namespace gff::check {

class RelationRules {
 public:
  explicit RelationRules(Report& report) : report_(report) {}

  void check_record(const RecordView& record, const Sequence& sequence);
  void meet_resolution() { ++section_; }
  /// At the end of the lines.
  void finish();

 private:
  /// A record that names a feature which follows later, or in which something may be wrong.
  struct Reference {
    std::int64_t start;
    std::int64_t end;
    std::uint32_t line;
    FeatureNumber parent;
    std::uint32_t seqid;
    std::uint32_t section;
    std::uint16_t term;
    char strand;
    bool parent_was_there;
    bool is_derivation;  ///< Derives_from, not Parent
    bool trans_spliced;
    bool is_gtf;
  };
  FeatureNumber find(Space space, std::string_view id, std::uint64_t scope = 0);
  void check_gff3(const RecordView& record, const Sequence& sequence);
  void check_gtf(const RecordView& record, const Sequence& sequence);
  void note_unreadable(const RecordView& record);
  FeatureNumber find_transcript(const RecordView& record, const Sequence& sequence, FeatureNumber gene);
  void check_transcript_id(const RecordView& record, const Sequence& sequence, FeatureNumber gene);
  void note_lines(FeatureNumber number, const RecordView& record, const Sequence& sequence);
  void begin_feature(Feature& feature, const RecordView& record, const Sequence& sequence) const;
  static void describe(Feature& feature, const RecordView& record, const Sequence& sequence);
  void compare_lines(Feature& feature, const RecordView& record, const Sequence& sequence);
  static void widen(Feature& feature, const RecordView& record);
  void refer(FeatureNumber parent, std::string_view id, const RecordView& record, const Sequence& sequence,
             bool is_derivation);
  void put_below(FeatureNumber parent, FeatureNumber own, const RecordView& record);
  bool fits(const Reference& reference, const Feature& parent);
  bool is_part(std::uint16_t term, std::uint16_t whole);
  bool is_new_text(const RecordView& record);

  void judge_references();
  void judge_reference(const Reference& reference);
  void find_loops();
  void judge_feature(const Feature& feature, const Details& details);
  void judge_overlaps(std::vector<Part>& parts, Part::Kind kind, Rule rule, std::string_view expected);
  void judge_coding(const Feature& feature);
  void judge_coding_lines(std::vector<Part>& lines, const Feature& feature);
  void judge_stop_codons();

  Report& report_;
  FeatureStore features_;
  TextSet texts_;
  std::deque<Reference> references_;
  std::unordered_map<FeatureNumber, std::string> missing_;             ///< IDs that were named and not yet seen
  std::vector<std::pair<FeatureNumber, FeatureNumber>> more_parents_;  ///< child and parent, beyond the first
  std::unordered_map<std::uint32_t, bool> part_of_;                    ///< pairs of terms
  std::unordered_map<std::uint32_t, bool> circular_;                   ///< seqids
  std::uint32_t section_ = 0;
  bool looks_back_ = false;  ///< a parent followed its child: there may be loops
  std::string scratch_;
  std::vector<Part> parts_, exons_, coding_, stops_;
};

}  // namespace gff::check
