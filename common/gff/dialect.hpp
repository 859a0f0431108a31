// Detects the dialect, GFF3 or GTF. (attributes.hpp describes how their attributes differ.)
//
// Threads: the functions have no state; any thread may call them. A DialectRule is a value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gff/format.hpp"
#include "gff/record.hpp"
#include "gff/scan.hpp"

namespace gff {

/// A column 9 that is one word, as AUGUSTUS, BRAKER, GALBA and TSEBRA write it. The word is the gene_id of a record of
/// type gene, and the transcript_id of a record of type transcript or mRNA.
struct BareId {
  std::string_view key;  ///< "gene_id" or "transcript_id"; empty: the column is not a bare id
  std::string_view id;   ///< a view into the column
  explicit operator bool() const { return !key.empty(); }
};
/// Returns the bare id that column 9 is, if it is one.
BareId find_bare_id(std::string_view type, std::string_view attributes);

/// The same as find_bare_id, but needs only a few instructions for most columns that are not a bare id.
inline BareId bare_id(std::string_view type, std::string_view attributes) {
  if (attributes.size() >= 16 && any_in_16(attributes.data(), '=', '"', '"') != 0) [[likely]]
    return {};
  return find_bare_id(type, attributes);
}

/// Returns the dialect of a record by its first piece that is not empty. A word, blanks and a quote are GTF. With
/// automatic format, a word, blanks and text without '=' are GTF, too, and so is a bare id. The word has no '=' in it,
/// so `Note=two words` is GFF3.
Dialect find_dialect(std::string_view type, std::string_view attributes, Format format);

/// Detects the dialect of each record of a stream.
struct DialectRule {
  Format format = Format::automatic;
  /// With automatic format: the dialect of a record with an empty column 9.
  Dialect without_attributes = Dialect::gff3;

  /// Call it with the names of the extra columns, so that a GTF record stays GTF if all of its column 9 was extracted.
  void use_extra_columns(const std::vector<std::string>& names);
  /// The dialect of lines that are not records.
  Dialect usual() const { return format == Format::gtf ? Dialect::gtf : Dialect::gff3; }
  /// The dialect of a record with this type and this column 9.
  Dialect of(std::string_view type, std::string_view attributes) const {
    if (format == Format::gff3 || format == Format::gtf) return usual();
    if (attributes.size() >= 17) [[likely]] {
      // As almost all begin: key=value or key "value".
      const char* const begin = attributes.data();
      const std::uint64_t ends = any_in_16(begin, ' ', '=', ';');
      const std::size_t word = ends == 0 ? 0 : first_bit(ends);
      if (word > 0 && begin[word] == '=') return Dialect::gff3;
      if (word > 0 && begin[word] == ' ' && begin[word + 1] == '"') return Dialect::gtf;
    }
    if (attributes.empty() || attributes == ".")
      return format == Format::automatic ? without_attributes : Dialect::gff3;
    return find_dialect(type, attributes, format);
  }
  Dialect of(const Record& record) const { return of(record.type(), record.attributes()); }
  bool operator==(const DialectRule&) const = default;
};

/// Whether a directive is `##gff-version 3` (or 3.1.26).
bool says_gff3(std::string_view directive);

}  // namespace gff
