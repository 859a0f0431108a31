// The records of a block whose names have been read but not yet looked up. One thread notes them; another looks them
// up, in order. The second thread reads little of the text, which is in the cache of the first.
//
// Threads: one thread at a time uses an object.
// Memory: 56 bytes for each record, 16 for each name that the record before does not have.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "features/gtf_kind.hpp"
#include "gff/dialect.hpp"
#include "gff/line.hpp"
#include "gff/position.hpp"
#include "gff/record.hpp"

namespace gff {

enum class PartKind : std::uint8_t;

/// The facts about a record that the models need. The names are undecoded; empty ones are left out.
struct RecordNames {
  Dialect dialect;
  PartKind part;
  GtfKind kind;
  char strand;                                 ///< of a part: + or -, otherwise .
  Span span;                                   ///< of a part
  std::string_view seqid;                      ///< null: the same as in the record before
  bool has_names = true;                       ///< false: the same names as the record before
  std::span<const std::string_view> ids = {};  ///< GFF3: values of ID, except for parts with Parent; GTF: of gene_id
  std::span<const std::string_view> parents = {};  ///< GFF3: values of Parent; GTF: of transcript_id
  std::string_view gene_id = {};                   ///< only of a GFF3 part without Parent
  std::string_view transcript_id = {};             ///< the same
  bool is_derived = false;                         ///< GFF3: `parents` are values of Derives_from
};

class NotedRecords {
 public:
  /// Adds a record. The text of `line` and the names must live until the next `clear`.
  void add(const Line& line, const RecordNames& names);
  /// Calls `use(names, i)` for each record in the order of `add`; record(i) is the whole record.
  template <class Use>
  void for_each(Use use) const {
    const std::string_view* name = names_.data();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const Entry& entry = entries_[i];
      RecordNames names{entry.dialect, entry.part, entry.kind, entry.strand, entry.span, {}, entry.has_names};
      names.is_derived = entry.is_derived;
      if (entry.has_seqid) names.seqid = *name++;
      if (entry.has_names) {
        names.ids = {name, entry.ids};
        names.parents = {name + entry.ids, entry.parents};
        name += entry.ids + entry.parents;
        names.gene_id = *name++;
        names.transcript_id = *name++;
      }
      use(names, i);
    }
  }
  /// The whole record `i` with its columns. Valid until the next call.
  Record record(std::size_t i);
  /// Removes all records.
  void clear();

 private:
  struct Entry {
    const char* text;
    std::size_t size;
    Span span;
    std::uint32_t ids;
    std::uint32_t parents;
    Dialect dialect;
    PartKind part;
    GtfKind kind;
    char strand;
    bool has_seqid;
    bool has_names;
    bool is_derived;
  };
  bool has_same_names(const RecordNames& names) const;

  std::vector<Entry> entries_;
  std::vector<std::string_view> names_;
  std::size_t last_ = 0;  ///< index in names_ of the names of the last record
  std::uint32_t last_ids_ = 0;
  std::uint32_t last_parents_ = 0;
  std::string_view seqid_;   ///< seqid of the last record
  std::size_t columns_ = 0;  ///< number of columns of each record
  Line line_;                ///< of record()
  std::vector<const char*> tabs_;
};

}  // namespace gff
