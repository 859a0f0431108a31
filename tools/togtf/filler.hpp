// --fill: writes missing gene, transcript and exon lines.
//
// Threads: one thread at a time uses an object. The object needs all records in order. Memory: 48 bytes for each
// feature, 8 for each gene record of GFF3 that names a gene_id, and an Assembly.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "features/assembly.hpp"
#include "features/models.hpp"
#include "gff/output.hpp"
#include "togtf/gtf_ids.hpp"

namespace gff {

class GtfFiller {
 public:
  /// Both arguments must outlive this object.
  GtfFiller(const Models& models, const GtfIds& ids) : models_(models), ids_(ids) {}

  /// Adds a record of the first reading, which Models::visit has seen.
  void visit(const Record& record, const Roles& roles);
  /// Sets the number of extra columns.
  void use_extra_columns(std::size_t number) { extra_columns_ = number; }
  /// Call it at the end of the first reading.
  void finish();

  /// Call it before a record of the second reading is written: writes the missing lines of its gene and transcripts.
  void write_before(const Record& record, const Roles& roles, Output& out);
  /// Call it after the record: writes the missing exons of each transcript that it completes.
  void write_after(const Roles& roles, Output& out);
  /// The number of lines written so far.
  std::uint64_t lines() const { return lines_; }

 private:
  static void note(std::vector<Span>& spans, FeatureNumber feature, Span span);
  std::uint64_t gene_key(FeatureNumber transcript) const;
  void ensure(FeatureNumber transcript, Output& out);
  /// Where a line is.
  struct Place {
    std::uint32_t seqid;
    char strand;
  };
  static Place place_of(const ModelFeature& feature);
  void write(FeatureNumber transcript, std::string_view type, Place place, Span span, std::size_t exon_number,
             Output& out);
  void write_exons(FeatureNumber transcript, const std::vector<Part>& parts, Output& out);

  const Models& models_;
  const GtfIds& ids_;
  std::vector<Span> spans_;         ///< by feature: span of its parts; start 0: none
  std::vector<Span> record_spans_;  ///< by feature: span of its own records; start 0: none
  /// Genes that have a line, or will have one, by seqid and gene_id.
  std::unordered_set<std::uint64_t> genes_;
  std::unordered_map<std::uint64_t, Span> gene_spans_;  ///< spans of genes without a record
  std::vector<FeatureNumber> own_genes_;                ///< genes that get transcript lines after the current record
  std::size_t extra_columns_ = 0;
  std::vector<bool> done_;  ///< by transcript
  std::optional<Assembly> assembly_;
  std::string line_;
  std::uint64_t lines_ = 0;
};

}  // namespace gff
