// Input that is something else: other formats, and lines that other programs and readers put into annotation.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <optional>
#include <string_view>

namespace gff {

/// What an input is that is not annotation, and what helps.
struct ForeignFormat {
  std::string_view name;    ///< "a ZIP archive"
  std::string_view advice;  ///< empty if there is none
};
/// Detects other formats by the first bytes of an input, decompressed and without a byte-order mark.
std::optional<ForeignFormat> foreign_format(std::string_view begin);

/// What to do about a line that is a malformed record: blanks for tabs, lines of genome browsers, names of columns, columns in
/// quotation marks. Empty if nothing is known about such a line.
std::string_view advice_on_line(std::string_view line);

/// Whether a record has its columns in quotation marks, as R's write.table and spreadsheets write them.
bool has_quoted_columns(std::string_view record);
/// What helps against it.
extern const std::string_view advice_on_quotes;

}  // namespace gff
