// The coding region of each transcript, for tools that change one record at a time: its first and last base, and its stop codons.
// In GTF of Ensembl, GENCODE and NCBI the stop codon is outside of the CDS records. In GTF of AUGUSTUS and GeneMark, and in GFF3, it
// is inside of them. The coding region is the union of both.
//
// The stream is read once or twice before it is written: `visit` every record until `done`.
//
// Threads: one thread visits. After that it does not change, and any number of threads read.
// Memory: 56 bytes for each transcript with a CDS or stop codon, 32 for each stop codon record, 4 for each feature.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

#include "features/models.hpp"
#include "gff/position.hpp"

namespace gff {

/// A stop_codon record of a transcript.
struct StopCodon {
  Span span;
  std::int64_t last_end;     ///< the largest end of those of the transcript up to this one
  std::uint32_t transcript;  ///< a number of CodingFacts
  bool in_cds = false;       ///< a CDS record of the transcript overlaps or adjoins it
  bool undecided = false;    ///< whether one does is found in another reading
};

class CodingFacts {
 public:
  /// A record that Models::visit has seen, or that a RoleReader has read in another reading.
  void visit(const Record& record, const Roles& roles);
  /// A stop codon that no record is.
  void add_stop_codon(FeatureNumber transcript, Span span) { note_stop(number_of(transcript), span); }
  /// At the end of a reading: whether no other is needed. A second one is needed if a stop codon is inside of the coding region, but
  /// neither in its first nor in its last CDS record.
  bool done();

  /// The ends of the coding region of a transcript, stop codons included; start 0 if it has none.
  Span coding_region(FeatureNumber transcript) const;
  /// Calls `use` with each stop codon record of a transcript that overlaps or adjoins `span`.
  template <class Use>
  void for_each_stop_codon(FeatureNumber transcript, Span span, Use use) const {
    const Coding* const coding = find(transcript);
    if (!coding) return;
    for (std::size_t i = first_after(*coding, span);
         i-- > coding->first_stop && stops_[i].last_end + 1 >= span.start;) {
      if (stops_[i].span.end + 1 >= span.start) use(stops_[i]);
    }
  }
  /// Takes the bases of the stop codons from a span that begins or ends with them. False if nothing is left.
  bool cut_stop_codons(FeatureNumber transcript, Span& span) const;
  /// Adds the stop codon that is directly before a span, in the direction of the strand.
  void extend_by_stop_codons(FeatureNumber transcript, std::string_view strand, Span& span) const;

 private:
  /// Calls `use` with the union of the stop codons that overlap or adjoin `span`: spans that do not touch, the last one first.
  template <class Use>
  void for_each_stop_run(FeatureNumber transcript, Span span, Use use) const {
    Span run{0, 0};
    for_each_stop_codon(transcript, span, [&](const StopCodon& stop) {
      if (run.start != 0 && stop.span.end + 1 >= run.start) {
        run = {stop.span.start, std::max(run.end, stop.span.end)};
        return;
      }
      if (run.start != 0) use(run);
      run = stop.span;
    });
    if (run.start != 0) use(run);
  }
  /// The CDS records at both ends of a transcript; start 0 if there are none.
  struct Coding {
    Span first{0, 0};              ///< the one that starts first
    Span last{0, 0};               ///< the one that ends last
    Span stops{0, 0};              ///< the ends of all stop codons; start 0 if there are none
    std::uint32_t first_stop = 0;  ///< in stops_, once they are sorted
    std::uint32_t end_of_stops = 0;
  };
  const Coding* find(FeatureNumber transcript) const {
    if (transcript >= coding_of_.size() || coding_of_[transcript] == 0) return nullptr;
    return &codings_[coding_of_[transcript] - 1];
  }
  std::uint32_t number_of(FeatureNumber transcript);
  static void note_cds(Coding& coding, Span span);
  void note_stop(std::uint32_t number, Span span);
  void note_cds_of_undecided(FeatureNumber transcript, Span span);
  /// The first stop codon of a transcript that starts after `span` and what adjoins it.
  std::size_t first_after(const Coding& coding, Span span) const;
  void sort_stops();
  void judge_stops(const Coding& coding);

  std::vector<std::uint32_t> coding_of_;  ///< by feature: a number from 1, 0: none
  std::deque<Coding> codings_;
  std::vector<StopCodon> stops_;
  bool rereads_ = false;  ///< the reading at hand looks for the CDS records of undecided stop codons
};

}  // namespace gff
