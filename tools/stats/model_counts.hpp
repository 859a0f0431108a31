// Genes, transcripts and their parts (gffpipe(7), MODELS), and which bases they cover. The second reading of a stream whose models
// are finished: any number of threads say of their records what they are in the models (ModelReader), one thread puts that together
// in the order of the records (ModelCounts).
//
// Threads: one thread at a time uses an object.
// Memory: 80 bytes for each gene, 24 for each other feature, the parts of what is not complete yet, and the unions of Coverage.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "features/assembly.hpp"
#include "features/models.hpp"
#include "stats/coverage.hpp"
#include "stats/key_inventory.hpp"
#include "stats/name_table.hpp"
#include "stats/number_counts.hpp"
#include "stats/report.hpp"

namespace gff::stats {

/// What one record is in one model.
struct ModelEvent {
  FeatureNumber feature = 0;  ///< what it is, or what it is directly below; 0: it is in no model
  bool is_own = false;        ///< the record is the feature
  bool is_first = false;      ///< of the events of its record
  bool is_lone_gene = false;  ///< a gene by its type, without Parent
  bool is_part = false;
  bool is_circular = false;
  Part part{};
  std::uint32_t gene_biotype = 0;        ///< a number of the reader's names and one; 0: none
  std::uint32_t transcript_biotype = 0;  ///< the same
};

/// One thread's share: what the records of a block are. Threads: one at a time.
class ModelReader {
 public:
  /// `models` are finished and outlive the reader.
  explicit ModelReader(const Models& models) : models_(models) {}
  void use_extra_columns(const std::vector<std::string>& names) {
    roles_.use_extra_columns(names);
    has_extra_columns_ = !names.empty();
  }
  void add(const Record& record, Dialect dialect, Span span, const NotedValues& noted);

 private:
  friend class ModelCounts;
  std::uint32_t name(std::string_view text) { return text.empty() ? 0 : names_.number(text) + 1; }
  void name_biotypes(const Record& record, const NotedValues& noted, ModelEvent& event);

  const Roles& read_roles(const Record& record, Dialect dialect, Span span, const NotedValues& noted);

  const Models& models_;
  RoleReader roles_;
  std::vector<std::string_view> ids_;  ///< of the record at hand; so is the next one
  std::vector<std::string_view> parents_;
  bool has_extra_columns_ = false;
  NameTable names_;
  std::vector<ModelEvent> events_;
};

class ModelCounts {
 public:
  ModelCounts(const Models& models, Coverage& coverage);
  /// At the end of the records: genes without a record cover what is between their first and last part.
  void finish();
  /// Takes what `reader` has read, whose records follow those before.
  void take(ModelReader& reader);

  void report_biotypes(Report& report) const;  ///< section counts, groups genes and transcripts
  void report_models(Report& report) const;

 private:
  struct Gene {
    FeatureNumber feature = 0;
    std::uint32_t seqid = 0;
    Span hull{0, 0};  ///< of its records, else of its parts; start 0: none yet
    bool coding = false;
    std::uint32_t all_transcripts = 0;                        ///< that it will have
    std::uint32_t transcripts = 0;                            ///< those that are complete
    std::uint32_t with_blocks = 0;                            ///< transcripts
    std::uint64_t exons = 0;                                  ///< blocks of all transcripts
    std::uint64_t bases = 0;                                  ///< in them
    std::vector<std::pair<std::uint32_t, Span>> blocks = {};  ///< with their seqids; until all transcripts are complete
  };
  /// The figures of genes that have something in common.
  struct Sums {
    std::uint64_t genes = 0;
    std::uint64_t coding_genes = 0;
    std::uint64_t without_transcripts = 0;
    std::uint64_t single_transcript_genes = 0;
    std::uint64_t single_exon_genes = 0;
    std::uint64_t transcripts = 0;
    std::uint64_t with_blocks = 0;
    std::uint64_t exons = 0;
    std::uint64_t bases = 0;
    void add(const Gene& gene);
    void report(Report& report, std::string_view section, std::string_view group) const;
  };
  /// The spans of a transcript on one strand of one seqid; or on all, if it is not split.
  struct Shape {
    std::vector<Span> blocks;
    std::vector<Span> coding;
    std::uint32_t seqid = 0;
    char strand = '.';
  };

  void find_members();
  Gene& gene(FeatureNumber feature);
  void add(const ModelEvent& event);
  void note_own(const ModelEvent& event);
  void note_part(const ModelEvent& event);
  void extend(Gene& gene, const Part& part);
  void complete(FeatureNumber transcript, const std::vector<Part>& parts);
  /// The sums of a transcript.
  struct Sizes {
    std::uint64_t exons = 0;
    std::uint64_t bases = 0;  ///< in them
    std::uint64_t coding_exons = 0;
    std::uint64_t coding_bases = 0;
  };
  void add_shape(Shape& shape, bool is_split, Gene& gene, Sizes& sizes);
  void add_utrs(const Shape& shape);
  void add_gene_exons(Gene& gene);
  std::string_view biotype_of(const std::vector<std::uint32_t>& biotypes, FeatureNumber feature,
                              std::string_view otherwise) const;

  const Models& models_;
  Coverage& coverage_;
  Assembly assembly_;
  std::vector<bool> is_member_;              ///< by feature: it is in a model
  std::vector<std::uint32_t> gene_of_;       ///< by feature: a place in genes_ and one; 0: it is not a gene
  std::vector<std::uint32_t> gene_biotype_;  ///< by feature: a number of names_ and one
  std::vector<std::uint32_t> transcript_biotype_;
  std::vector<Gene> genes_;
  std::vector<std::uint32_t> sequence_of_;  ///< by number of a seqid in the models, its number in coverage_
  NameTable names_;
  std::vector<std::uint32_t> my_names_;  ///< by number of a name in the reader at hand
  Shape shape_;

  NumberCounts exon_lengths_;
  NumberCounts intron_lengths_;
  NumberCounts transcript_lengths_;
  NumberCounts gene_exon_lengths_;
  NumberCounts coding_lengths_;
  NumberCounts five_prime_lengths_;
  NumberCounts three_prime_lengths_;
  NumberCounts exons_;         ///< per transcript that has any
  NumberCounts coding_exons_;  ///< per coding transcript
  std::uint64_t split_ = 0;
  std::uint64_t without_exons_ = 0;
  std::uint64_t in_no_model_ = 0;
};

}  // namespace gff::stats
