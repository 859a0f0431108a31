// --genome: the start and stop codons of transcripts, found in the sequence. A second reading of a stream whose models are finished.
//
// Threads: one thread visits. After `finish` it does not change, and any number of threads read.
// Memory: 32 bytes for each codon, 1 for each feature, an Assembly, and the codons of one transcript. Sequences are not held.
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

/// A codon, or the piece of one that is in one CDS record.
struct Codon {
  FeatureNumber transcript;
  bool is_start;
  char phase;  ///< '0', '1' or '2'
  Span span;
};

class GenomeCodons {
 public:
  /// `models` outlives it. Throws IoError if there is no FASTA file with a .fai at `path`.
  GenomeCodons(const Models& models, const std::string& path);

  /// At the end of the first reading.
  void begin();
  /// A record of the second reading. Stop codons are added to `facts`.
  void visit(const Record& record, const Roles& roles, CodingFacts& facts);
  void finish();

  /// Calls `use` with the codons of a transcript that are in `span`.
  template <class Use>
  void for_each(FeatureNumber transcript, Span span, Use use) const {
    auto at = std::lower_bound(codons_.begin(), codons_.end(), transcript,
                               [](const Codon& codon, FeatureNumber number) { return codon.transcript < number; });
    for (; at != codons_.end() && at->transcript == transcript; ++at) {
      if (at->span.start >= span.start && at->span.end <= span.end) use(*at);
    }
  }
  /// Coding transcripts on sequences that FILE lacks, or beyond their end.
  std::uint64_t without_sequence() const { return without_sequence_; }
  const std::string& first_without_sequence() const { return first_without_sequence_; }

 private:
  struct Marks {
    bool partial = false;
    std::uint8_t table = 1;  ///< genetic code
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
