// Rules for the coding regions of one transcript: S13, S14, S20, R13; in GTF also for its stop codons: G07, G08.
//
// Threads: one thread at a time uses an object. Memory: the parts of one transcript; an entry for each circular
// sequence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_set>
#include <vector>

#include "check/features.hpp"
#include "check/report.hpp"

namespace gff::check {

class CodingRules {
 public:
  explicit CodingRules(Report& report) : report_(report) {}

  void add_circular(std::uint32_t seqid) { circular_.insert(seqid); }
  /// Checks the parts of a transcript. Sorts them, and joins exons that adjoin. `coding` must not be empty.
  void check(const Feature& transcript, std::vector<Part>& exons, std::vector<Part>& coding,
             const std::vector<Part>& stops);

 private:
  void check_inside_exons(const std::vector<Part>& exons, const std::vector<Part>& coding);
  void check_stop_codons(const std::vector<Part>& exons, const std::vector<Part>& coding,
                         const std::vector<Part>& stops);
  void check_regions(const Feature& transcript, std::vector<Part>& coding, const std::vector<Part>& stops);
  void check_region(const Feature& transcript, const std::vector<Part>& stops, bool is_only_one);
  bool check_phases(const Feature& transcript, const std::vector<Part>& stops);
  void check_phase(const Part& before, const Part& line, const std::vector<Part>& stops);
  void check_length(const std::vector<Part>& stops, bool is_only_one);

  Report& report_;
  std::vector<Part> region_;                    ///< the lines of one coding region, in the order of translation
  std::unordered_set<std::uint32_t> circular_;  ///< seqids
};

}  // namespace gff::check
