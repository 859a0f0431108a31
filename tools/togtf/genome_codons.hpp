// --genome: finds the start and stop codons of transcripts in the sequence. Works in the second reading of a stream,
// when the models are finished.
//
// Threads: one thread visits. After `finish`, any number of threads read. Memory: 32 bytes for each codon, 16 for each
// feature, an Assembly, and the codons of one transcript. Sequences are not held in memory.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "features/assembly.hpp"
#include "features/coding_facts.hpp"
#include "features/models.hpp"
#include "gff/key_table.hpp"
#include "hts/fasta.hpp"

namespace gff {

/// A codon, or a piece of one in one CDS record.
struct Codon {
  FeatureNumber transcript;
  bool is_start;
  char phase;  ///< '0', '1' or '2'
  Span span;
};

class GenomeCodons {
 public:
  /// `models` must outlive this object. Throws IoError if there is no FASTA file with a .fai at `path`.
  GenomeCodons(const Models& models, const std::string& path);

  /// Call it at the end of the first reading.
  void begin();
  /// Adds a record of the second reading. Adds stop codons to `facts`.
  void visit(const Record& record, const Roles& roles, CodingFacts& facts);
  /// Call it at the end of the second reading.
  void finish();

  /// Calls `use` with each codon of a transcript in `span`.
  template <class Use>
  void for_each(FeatureNumber transcript, Span span, Use use) const {
    auto at = std::lower_bound(codons_.begin(), codons_.end(), transcript,
                               [](const Codon& codon, FeatureNumber number) { return codon.transcript < number; });
    for (; at != codons_.end() && at->transcript == transcript; ++at) {
      if (at->span.start >= span.start && at->span.end <= span.end) use(*at);
    }
  }
  /// The number of coding transcripts on sequences that FILE does not have, or beyond their end.
  std::uint64_t without_sequence() const { return without_sequence_; }
  const std::string& first_without_sequence() const { return first_without_sequence_; }

 private:
  struct Marks {
    bool partial = false;
    std::uint8_t table = 1;  ///< genetic code
    bool has_cds = false;
    std::uint8_t phase = 0;           ///< of its first CDS, 5' to 3'
    std::int64_t five_prime_end = 0;  ///< the 5' end of this CDS; on the strand - it is negative
    void note_phase(std::int64_t end, std::uint8_t phase_there) {
      if (has_cds && end >= five_prime_end) return;
      has_cds = true;
      five_prime_end = end;
      phase = phase_there;
    }
  };
  void note_marks(const Record& record, const Roles& roles);
  void look(FeatureNumber transcript, const std::vector<Part>& parts, CodingFacts& facts);
  bool read_codon(const std::string& seqid, const std::vector<Span>& pieces, bool reverse, std::string& codon);

  const Models& models_;
  Fasta fasta_;
  KeyTable keys_;
  std::optional<Assembly> assembly_;
  std::vector<Marks> marks_;  ///< by feature
  std::vector<Codon> codons_;
  std::uint64_t without_sequence_ = 0;
  std::string first_without_sequence_;
};

}  // namespace gff
