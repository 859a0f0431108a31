// Counts genes, transcripts and their parts (gffpipe(7), MODELS), and the bases that they cover. The counts are made in
// the second reading of a stream. Its models must be finished. Any number of threads find the roles of their records in
// the models (ModelReader); one thread joins the results in the order of the records (ModelCounts).
//
// Threads: one thread at a time uses an object. Memory: 80 bytes for each gene, 24 for each other feature, the parts of
// features that are not yet complete, and the unions of Coverage.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
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

/// The role of one record in one model.
struct ModelEvent {
  FeatureNumber feature = 0;  ///< the record is this feature or directly below it; 0: the record is in no model
  bool is_own = false;        ///< the record is the feature
  bool is_first = false;      ///< the first event of its record
  bool is_lone_gene = false;  ///< a gene by its type, without Parent
  bool is_part = false;
  bool is_circular = false;
  Part part{};
  std::uint32_t gene_biotype = 0;        ///< index in ModelReader::names_ + 1; 0: none
  std::uint32_t transcript_biotype = 0;  ///< the same
};

/// Finds the events of the records of one block, in one thread. One thread at a time uses a reader.
class ModelReader {
 public:
  /// `models` must be finished and must outlive the reader.
  explicit ModelReader(const Models& models) : models_(models) {}
  void use_extra_columns(const std::vector<std::string>& names) {
    roles_.use_extra_columns(names);
    has_extra_columns_ = !names.empty();
  }
  void add(const Record& record, Dialect dialect, Span span, const NotedValues& noted);
  /// Notes the span of a `##sequence-region` between the records.
  void note_region(std::string_view seqid, Span span) {
    regions_.push_back({std::string(seqid), span, events_.size()});
  }

 private:
  friend class ModelCounts;
  struct Region {
    std::string seqid;
    Span span;
    std::size_t place;  ///< the number of events before it
  };
  std::uint32_t name(std::string_view text) { return text.empty() ? 0 : names_.number(text) + 1; }
  void name_biotypes(const Record& record, const NotedValues& noted, ModelEvent& event);

  const Roles& read_roles(const Record& record, Dialect dialect, Span span, const NotedValues& noted);

  const Models& models_;
  RoleReader roles_;
  // ids_ and parents_: of the current record.
  std::vector<std::string_view> ids_;
  std::vector<std::string_view> parents_;
  bool has_extra_columns_ = false;
  NameTable names_;
  std::vector<ModelEvent> events_;
  std::vector<Region> regions_;
};

class ModelCounts {
 public:
  ModelCounts(const Models& models, Coverage& coverage);
  /// Call it after the last record. Adds genes without a record to the coverage, from the first to the last base of
  /// their parts.
  void finish();
  /// Adds the events and the regions of `reader` and clears them in `reader`. Its records must follow those of the
  /// earlier calls.
  void take(ModelReader& reader);

  void report_biotypes(Report& report) const;  ///< section counts, groups genes and transcripts
  void report_models(Report& report);          ///< call it once: the counts are not kept

 private:
  struct Gene {
    FeatureNumber feature = 0;
    std::uint32_t seqid = 0;
    Span hull{0, 0};  ///< span of its records, otherwise of its parts; start 0: none yet
    bool coding = false;
    std::uint32_t all_transcripts = 0;                        ///< number of its transcripts
    std::uint32_t transcripts = 0;                            ///< number of complete transcripts
    std::uint32_t with_blocks = 0;                            ///< number of transcripts with blocks
    std::uint64_t exons = 0;                                  ///< blocks of all transcripts
    std::uint64_t bases = 0;                                  ///< bases in these blocks
    std::vector<std::pair<std::uint32_t, Span>> blocks = {};  ///< by seqid; kept until all transcripts are complete
  };
  /// The sums of a group of genes.
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
  /// The spans of a transcript on one strand of one seqid; all of its spans if it is not split.
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
    std::uint64_t bases = 0;  ///< bases in these exons
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
  std::vector<std::uint32_t> gene_of_;       ///< by feature: index in genes_ + 1; 0: not a gene
  std::vector<std::uint32_t> gene_biotype_;  ///< by feature: number in names_ + 1
  std::vector<std::uint32_t> transcript_biotype_;
  std::vector<Gene> genes_;
  std::vector<std::uint32_t> sequence_of_;  ///< by seqid number of the models: its number in coverage_
  NameTable names_;
  /// By name number of the current reader: the number in names_ + 1; 0: not looked up.
  std::vector<std::uint32_t> my_names_;
  Shape shape_;

  NumberCounts exon_lengths_;
  NumberCounts intron_lengths_;
  NumberCounts transcript_lengths_;
  NumberCounts gene_exon_lengths_;
  NumberCounts coding_lengths_;
  NumberCounts five_prime_lengths_;
  NumberCounts three_prime_lengths_;
  NumberCounts exons_;         ///< by transcript with exons
  NumberCounts coding_exons_;  ///< by coding transcript
  std::uint64_t split_ = 0;
  std::uint64_t without_exons_ = 0;
  std::uint64_t in_no_model_ = 0;
};

}  // namespace gff::stats
