// Rules for references by Parent, Derives_from, gene_id or transcript_id: whether the named feature exists, and where
// it is (S01 to S03, S10 to S12, S17, S24).
//
// Threads: one thread at a time uses an object. Memory: 56 bytes for each reference that can be checked only at the
// end; the texts of IDs that were named and not yet seen.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "check/features.hpp"
#include "check/record_view.hpp"
#include "check/report.hpp"

namespace gff::check {

class ReferenceRules {
 public:
  enum class Kind : std::uint8_t { parent, derives_from };

  ReferenceRules(Report& report, const FeatureStore& features) : report_(report), features_(features) {}

  /// Adds a reference: a record names feature `parent` by `id`.
  void add(FeatureNumber parent, std::string_view id, const RecordView& record, Kind kind);
  /// Notes that a feature has its first line.
  void meet(FeatureNumber number) {
    if (!missing_.empty()) missing_.erase(number);
  }
  /// Call it after the last line.
  void finish();
  /// Whether a feature was named before its first line. Only then loops are possible.
  bool any_before_line() const { return any_before_line_; }

 private:
  /// A reference that is checked at the end: the feature follows later, or something may be wrong.
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
    Kind kind;
    bool trans_spliced;
    bool is_gtf;
  };
  bool fits(const Reference& reference, const Feature& parent);
  bool is_part(std::uint16_t term, std::uint16_t whole);
  void check(const Reference& reference);
  void report_missing(const Reference& reference);
  void check_order(const Reference& reference, const Feature& parent);
  void check_part(const Reference& reference, const Feature& parent);
  bool check_seqid(const Reference& reference, const Feature& parent);
  void check_inside(const Reference& reference, const Feature& parent);
  void check_strand(const Reference& reference, const Feature& parent);

  Report& report_;
  const FeatureStore& features_;
  std::deque<Reference> references_;
  std::unordered_map<FeatureNumber, std::string> missing_;  ///< IDs that were named and not yet seen
  std::unordered_map<std::uint32_t, bool> part_of_;         ///< pairs of terms
  bool any_before_line_ = false;
};

}  // namespace gff::check
