// Recognizes input that is not annotation: other formats, and lines that other programs put into annotation.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <optional>
#include <string_view>

namespace gff {

/// A format that is not annotation, and what to do about it.
struct ForeignFormat {
  std::string_view name;    ///< "a ZIP archive"
  std::string_view advice;  ///< empty if there is none
};
/// Detects another format by the first bytes of an input, which is decompressed and without a byte-order mark.
std::optional<ForeignFormat> foreign_format(std::string_view begin);

/// Returns advice for a malformed record: blanks instead of tabs, lines of genome browsers, names of columns, columns
/// in quotation marks. Empty if there is none.
std::string_view advice_on_line(std::string_view line);

/// Whether a record has its columns in quotation marks, as R's write.table and spreadsheets write them.
bool has_quoted_columns(std::string_view record);
/// The advice for such a record.
extern const std::string_view advice_on_quotes;

}  // namespace gff
