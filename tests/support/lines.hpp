// What holds for every text that is read, and needs no second reading of the rules.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/blanks.hpp"
#include "gff/position.hpp"
#include "support/gff.hpp"
#include "support/strings.hpp"

namespace gff::test {

/// Returns what is wrong, or nothing. The lines are the text, cut at its line ends; with `skipped` some are missing. A
/// byte-order mark is before them, and the sequences follow them.
inline std::string disagreement_with_text(std::string_view text, const ReadText& read, bool skipped) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::string written;
  std::uint64_t number = 0;
  for (const KeptLine& line : read.lines) {
    for (++number; skipped && number < line.number; ++number) text.remove_prefix(text.find('\n') + 1);
    if (line.number != number || !text.starts_with(line.text)) return "line " + std::to_string(number);
    text.remove_prefix(line.text.size());
    if (line.text.find('\n') != std::string::npos || (line.text.ends_with('\r') && text.starts_with('\n')))
      return "the end of line " + std::to_string(number);
    if (text.starts_with('\r')) text.remove_prefix(1);
    if (!text.starts_with('\n') && !text.empty()) return "the end of line " + std::to_string(number);
    if (!text.empty()) text.remove_prefix(1);
    written += line.text + "\n";
    if (line.text.starts_with('>')) return "a sequence is a line";
    if (line.text.starts_with("##FASTA") && trimmed(line.text.substr(7)).empty()) return "##FASTA is a line";
    if (trimmed(line.text).empty() != (line.kind == LineKind::blank)) return "a blank line";
    const bool is_record = line.kind == LineKind::record || line.kind == LineKind::malformed;
    if (is_record == (line.text.starts_with('#') || line.kind == LineKind::blank)) return "a comment";
    if (line.kind != LineKind::record) continue;
    const std::string columns = joined(line.columns, "\t");
    if (line.columns.size() != standard_columns + read.extra_columns.size() ||
        (columns != line.text && columns + "\t" != line.text))
      return "columns";
    if (line.start != parse_position(line.columns[3]) || line.end != parse_position(line.columns[4]))
      return "positions";
    if (line.start < 1 || line.end < line.start) return "positions of a record";
  }
  if (skipped ? !text.ends_with(read.sequences) : text != read.sequences) return "the sequences";
  const bool begins_well = read.sequences.starts_with('>') || read.sequences.starts_with("##FASTA");
  if (!read.sequences.empty() && !begins_well) return "the beginning of the sequences";
  if (read.written != written + read.sequences) return "what is written";
  return {};
}

inline bool same(const ReadText& a, const ReadText& b) {
  const auto same_line = [](const KeptLine& one, const KeptLine& other) {
    return one.kind == other.kind && one.text == other.text && one.number == other.number &&
           one.columns == other.columns && one.start == other.start && one.end == other.end &&
           one.dialect == other.dialect;
  };
  return std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), same_line) &&
         a.sequences == b.sequences && a.written == b.written && a.error == b.error;
}

}  // namespace gff::test
