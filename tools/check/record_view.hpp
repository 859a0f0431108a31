// A record in the form that the rules need: its columns, its type, and facts from its attributes, each found once.
//
// Threads: values. Views are valid as long as the line.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/keyed_hash.hpp"
#include "check/sequence_ontology.hpp"
#include "gff/dialect.hpp"
#include "gff/record.hpp"

namespace gff::check {

/// The kind of a type.
struct TypeInfo {
  std::string name;
  Term term;
  std::uint32_t hash = 0;   ///< hash of the current name; 0: it is empty
  bool gene = false;        ///< a gene or pseudogene, of any kind
  bool transcript = false;  ///< a transcript of any kind
  bool mrna = false;
  bool attribute = false;  ///< a term for properties, not for features: GFF3 1.26, column 3
  bool exon = false;
  bool cds = false;
  bool stop_codon = false;
  bool codon = false;          ///< start_codon or stop_codon
  bool discontinuous = false;  ///< a CDS or a match: lines of one ID may overlap
  bool is_part() const { return exon || cds || stop_codon; }
};

/// The types of a stream, each looked up once. Memory: constant; rare types are looked up again.
class TypeTable {
 public:
  /// The kind of `type`. Valid until the next call.
  const TypeInfo& find(std::string_view type);

 private:
  static constexpr std::size_t most = 4096;
  std::unordered_map<std::string_view, std::size_t, SeededHash> numbers_;
  std::deque<TypeInfo> types_;
  const TypeInfo* last_ = nullptr;
};

struct RecordView {
  std::uint64_t line = 0;
  std::string_view text;
  std::array<std::string_view, standard_columns> columns{};
  bool malformed = false;  ///< every other tool stops at this record
  bool has_tabs = true;    ///< false: `columns` are the words of a line without tabs
  bool has_positions = false;
  std::int64_t start = 0;  ///< bases, 1-based
  std::int64_t end = 0;    ///< bases, 1-based, inclusive
  Dialect dialect = Dialect::gff3;
  const TypeInfo* type = nullptr;

  std::string_view column(Column name) const { return columns[static_cast<std::size_t>(name)]; }
  /// The number of the line in the form of FeatureStore: at most 2^32 - 1.
  std::uint32_t line_32() const { return static_cast<std::uint32_t>(std::min<std::uint64_t>(line, UINT32_MAX)); }
  char strand() const { return column(Column::strand).size() == 1 ? column(Column::strand)[0] : '.'; }

  // From the attributes, undecoded.
  std::string_view id, parent, derives_from, gene_id, transcript_id;
  bool has_id = false;
  bool has_parent = false;
  bool has_gene_id = false;
  bool has_transcript_id = false;
  bool has_biotype = false;       ///< a key that ends in biotype
  bool has_gencode_type = false;  ///< gene_type or transcript_type, which are biotypes too
  bool has_product = false;
  bool has_locus_tag = false;
  bool circular = false;
  bool partial = false;    ///< an end is missing
  bool exception = false;  ///< it has an exception: its bases are not translated as usual
  bool trans_spliced = false;
  bool own_places = false;  ///< the record has Target or Gap, which differ between the lines of a feature

  // Of the stream.
  std::uint32_t seqid = 0;    ///< number of its sequence; 0: it has no seqid
  std::uint32_t section = 0;  ///< number of ### lines before it
};

/// Stores facts from an attribute that some rule needs. The first value of ID, Parent, gene_id and transcript_id is
/// used.
void note_attribute(RecordView& record, std::string_view key, std::string_view value);
/// The same for all attributes in column 9.
void note_attributes(RecordView& record);

}  // namespace gff::check
