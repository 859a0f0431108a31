// The coding region of each transcript, for tools that change one record at a time: its first and last base, and its
// stop codons. In GTF of Ensembl, GENCODE and NCBI, CDS records do not include the stop codon. In GTF of AUGUSTUS and
// GeneMark, and in GFF3, they do. The coding region is the union of both.
//
// The caller reads the stream once or twice before it writes. In each reading it calls `visit` with every record and
// then `done`, until `done` returns true.
//
// Threads: one thread visits. After the last `done`, any number of threads read. Memory: 56 bytes for each transcript
// with a CDS or stop codon, 32 for each stop codon record, 4 for each feature.
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
  std::int64_t last_end;     ///< largest end of this and earlier ones of the transcript
  std::uint32_t transcript;  ///< number of the transcript in CodingFacts
  bool in_cds = false;       ///< a CDS record of the transcript overlaps or adjoins it
  bool undecided = false;    ///< a second reading decides whether a CDS record does
};

class CodingFacts {
 public:
  /// Adds a record that Models::visit has seen or, in a second reading, that a RoleReader has read.
  void visit(const Record& record, const Roles& roles);
  /// Adds a stop codon that has no record of its own.
  void add_stop_codon(FeatureNumber transcript, Span span) { note_stop(number_of(transcript), span); }
  /// Call it at the end of each reading. Returns whether that reading was the last. A second reading is needed if a
  /// stop codon is inside the coding region, but neither in its first nor in its last CDS record.
  bool done();

  /// The coding region of a transcript, stop codons included; start 0 if it has none.
  Span coding_region(FeatureNumber transcript) const;
  /// Calls `use` with each stop codon of a transcript that overlaps or adjoins `span`.
  template <class Use>
  void for_each_stop_codon(FeatureNumber transcript, Span span, Use use) const {
    const Coding* const coding = find(transcript);
    if (!coding) return;
    for (std::size_t i = first_after(*coding, span);
         i-- > coding->first_stop && stops_[i].last_end + 1 >= span.start;) {
      if (stops_[i].span.end + 1 >= span.start) use(stops_[i]);
    }
  }
  /// Removes the stop codons at the beginning and end of `span`. Returns false if nothing is left.
  bool cut_stop_codons(FeatureNumber transcript, Span& span) const;
  /// Extends `span` by the stop codon directly before it, in the direction of the strand.
  void extend_by_stop_codons(FeatureNumber transcript, std::string_view strand, Span& span) const;

 private:
  /// Calls `use` with the union of the stop codons that overlap or adjoin `span`: spans that do not touch, the last one
  /// first.
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
  /// The first and last CDS record of a transcript; start 0 if there are none.
  struct Coding {
    Span first{0, 0};              ///< the one that starts first
    Span last{0, 0};               ///< the one that ends last
    Span stops{0, 0};              ///< the ends of all stop codons; start 0 if there are none
    std::uint32_t first_stop = 0;  ///< index of stops_, after they are sorted
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
  /// The index of the first stop codon of a transcript that starts after `span` and does not adjoin it.
  std::size_t first_after(const Coding& coding, Span span) const;
  void sort_stops();
  void judge_stops(const Coding& coding);

  std::vector<std::uint32_t> coding_of_;  ///< by feature: a number from 1, 0: none
  std::deque<Coding> codings_;
  std::vector<StopCodon> stops_;
  bool rereads_ = false;  ///< this reading finds the CDS records of undecided stop codons
};

}  // namespace gff
