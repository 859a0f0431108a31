// Rules for transcripts and their parts (gff-check(1), RULES: S13 to S15, S20, G07, G08).
//
// Parts are collected, and compared at the end: they may stand anywhere in a file.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "check/checked_record.hpp"
#include "check/region_rules.hpp"
#include "check/report.hpp"

namespace gff {

/// Memory: 48 bytes for each exon, CDS and stop codon of each of its parents.
class ModelRules {
 public:
  explicit ModelRules(Report& report) : report_(report) {}

  /// A record, if it is a part: of `transcript`; `feature` is its own ID, or a number that is none. `incomplete`: it says
  /// that its coding region is.
  void add(const CheckedRecord& record, Seqids::Index seqid, std::uint32_t transcript, std::uint32_t feature,
           bool incomplete);
  void finish();

 private:
  struct ModelPart {
    std::int64_t start;
    std::int64_t end;
    std::uint64_t line;
    std::uint32_t transcript;
    std::uint32_t feature;
    Seqids::Index seqid;
    Part part;
    char strand;
    char phase;
    bool incomplete;
    bool gtf;
  };
  using Parts = std::vector<ModelPart>;

  void check_transcript(const Parts& parts);
  void check_exons(const Parts& exons);
  void check_cds_in_exons(const Parts& cds, const Parts& exons);
  void check_coding_region(Parts cds, const Parts& stops);
  void check_phases(const Parts& in_order, const Parts& stops);
  void check_length(const Parts& in_order, const Parts& stops);
  void check_stop_codons(const Parts& cds, const Parts& stops, const Parts& exons);

  Report& report_;
  std::deque<ModelPart> parts_;
  std::uint64_t first_inside_ = 0;   ///< the line of the first stop codon that is part of the CDS
  std::uint64_t first_outside_ = 0;  ///< and of the first that is not
};

}  // namespace gff
