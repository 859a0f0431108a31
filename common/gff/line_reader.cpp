#include "gff/line_reader.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <utility>

#include "base/blanks.hpp"
#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "gff/columns.hpp"
#include "gff/foreign_input.hpp"
#include "gff/position.hpp"
#include "gff/record.hpp"

namespace gff {
namespace {

/// Whether GFF3 1.26 has a directive of that name ("Other directives"); ### and ##FASTA are other kinds of lines.
bool is_named_directive(std::string_view line) {
  constexpr std::array<std::string_view, 7> names{"##gff-version",        "##sequence-region", "##feature-ontology",
                                                  "##attribute-ontology", "##source-ontology", "##species",
                                                  "##genome-build"};
  return std::find(names.begin(), names.end(), line.substr(0, line.find_first_of(" \t"))) != names.end();
}

/// Lines of old Macintoshes end in CR alone: then the text after a CR has a record.
bool has_record(std::string_view text) {
  return std::count(text.begin(), text.end(), '\t') + 1 >= static_cast<std::ptrdiff_t>(standard_columns);
}
constexpr const char* advice_on_old_macintosh = "convert it with: tr '\\r' '\\n'";

}  // namespace

LineReader::LineReader(std::string name, Format format, OnError on_error, std::size_t max_line)
    : scan_line_(line_scanner().scan),
      max_line_(max_line),
      on_error_(on_error),
      name_(std::move(name)),
      knowledge_{{format}, false, {}} {
  make_room_for_tabs();
}

void LineReader::set_block(PaddedView block) {
  at_ = block.data();
  end_ = at_ + block.size();
  make_room_for_semicolons();
  if (counts_.lines == 0 && !in_middle_) refuse_other_encodings(block);
}

void LineReader::read_middle_of(const LineReader& of) {
  in_middle_ = true;
  counts_ = {};
  if (of.last_other_ != UINT64_MAX) last_other_ = 0;
  knowledge_ = of.knowledge_;
  columns_ = of.columns_;
  make_room_for_tabs();  // a copy of another reader would write into that one's
}

/// To be called before something is learned.
void LineReader::leave_middle() const {
  if (in_middle_) fail_with("a line in the middle of the stream needs those before it");
}

void LineReader::find_semicolons() {
  if (finds_semicolons_) return;
  finds_semicolons_ = true;
  scan_line_ = line_scanner().scan_semicolons;
  make_room_for_semicolons();
}

/// A line is never longer than its block.
void LineReader::make_room_for_semicolons() {
  const std::size_t words = semicolon_words(static_cast<std::size_t>(end_ - at_));
  if (finds_semicolons_ && semicolons_.size() < words) semicolons_.resize(words);
  scan_.semicolons = semicolons_.data();
}

void LineReader::make_room_for_tabs() {
  scan_.most_tabs = columns_;  // one more than there should be
  tabs_.resize(columns_ + LineScan::slack);
  scan_.tabs = tabs_.data();
}

bool LineReader::next(Line& line) {
  while (at_ < end_) {
    const char* const begin = at_;
    // Records begin with neither; '>' would begin the sequence section.
    if (static_cast<unsigned char>(*begin) <= ' ' || *begin == '#' || *begin == '>') {
      if (next_other(line)) return true;
      if (at_sequences_) return false;
      continue;
    }
    ++counts_.lines;
    scan_line_(begin, scan_);
    const std::size_t tabs = scan_.tab_count;
    at_ = scan_.newline + 1;
    line.ends_in_lf = scan_.newline == begin || scan_.newline[-1] != '\r';
    line.text = {begin, scan_.newline - (line.ends_in_lf ? 0 : 1)};
    line.number = counts_.lines;
    line.kind = LineKind::record;
    line.tabs = scan_.tabs;
    line.columns = columns_;
    line.semicolons = {begin, finds_semicolons_ ? scan_.semicolons : nullptr};
    line.stray_tab = tabs == columns_ && line.tabs[tabs - 1] + 1 == line.text.data() + line.text.size();
    if (line.text.size() > max_line_) fail_format(long_line(counts_.lines));
    const bool right_columns = tabs + 1 == columns_ || line.stray_tab;
    if (right_columns && !scan_.bad_bytes) [[likely]] {
      const Record record(line);
      if (are_positions(record.column(Column::start), record.column(Column::end))) [[likely]] {
        ++counts_.records;
        return true;
      }
    }
    if (malformed(line)) return true;
  }
  return false;
}

/// A line that does not begin like a record: all that is rare. False where it is not to be returned: it begins the
/// sequence section, it is a malformed record that is skipped, or only records are wanted.
bool LineReader::next_other(Line& line) {
  const char* const newline = static_cast<const char*>(std::memchr(at_, '\n', static_cast<std::size_t>(end_ - at_)));
  line.ends_in_lf = newline == at_ || newline[-1] != '\r';
  line.text = {at_, newline - (line.ends_in_lf ? 0 : 1)};
  if (begins_sequences(line.text)) {
    leave_middle();
    at_sequences_ = true;
    return false;
  }
  at_ = newline + 1;
  line.number = ++counts_.lines;
  if (line.text.size() > max_line_) fail_format(long_line(counts_.lines));
  if (line.text.starts_with('#')) {
    classify(line);
    return counts_.lines <= last_other_;
  }
  line.kind = LineKind::blank;
  if (trimmed(line.text).empty()) return counts_.lines <= last_other_;
  // A record that begins with a blank, a tab or a control character.
  return check(line, static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), '\t')));
}

bool LineReader::begins_sequences(std::string_view text) {
  constexpr std::string_view fasta = "##FASTA";
  return text.starts_with('>') || (text.starts_with(fasta) && trimmed(text.substr(fasta.size())).empty());
}

void LineReader::classify(Line& line) {
  refuse_old_macintosh(line);
  if (line.text.starts_with("##")) {
    line.kind = trimmed_right(line.text) == "###" ? LineKind::resolution
                : is_named_directive(line.text)   ? LineKind::directive
                                                  : LineKind::unnamed_directive;
    if (knowledge_.dialect_rule.format == Format::automatic && says_gff3(line.text)) {
      leave_middle();
      knowledge_.dialect_rule.format = Format::declared_gff3;
    }
  } else if (names_columns(line.text)) {
    line.kind = LineKind::columns;
    learn_columns(line);
  } else {
    line.kind = LineKind::comment;
  }
}

void LineReader::learn_columns(const Line& line) {
  if (line.text.find_first_of(std::string_view("\0\r", 2)) != std::string_view::npos)
    fail_format(diagnostic(line.number, "column-names", "names of columns",
                           "a NUL byte or a carriage return: " + in_quotes(line.text)));
  auto names = parse_columns(line.text);
  if (!names)
    fail_format(diagnostic(line.number, "column-names", "a name in every column of " + std::string(columns_directive),
                           "an empty one"));
  if (knowledge_.has_columns && *names == knowledge_.extra_columns) return;
  leave_middle();
  if (knowledge_.has_columns)
    fail_format(diagnostic(line.number, "column-names", "the columns that were named before",
                           "other ones: " + in_quotes(line.text)));
  if (counts_.all_records() > 0 && !names->empty())
    fail_format(diagnostic(line.number, "column-names", std::string(columns_directive) + " before the first record",
                           "it after one"));
  knowledge_.has_columns = true;
  knowledge_.extra_columns = std::move(*names);
  knowledge_.dialect_rule.use_extra_columns(knowledge_.extra_columns);
  columns_ = standard_columns + knowledge_.extra_columns.size();
  make_room_for_tabs();
}

void LineReader::refuse_other_encodings(std::string_view text) const {
  const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 1u; };
  const bool mark = (at(0) == 0xFF && at(1) == 0xFE) || (at(0) == 0xFE && at(1) == 0xFF);
  const bool pairs =
      (at(0) != 0 && at(1) == 0 && at(2) != 0 && at(3) == 0) || (at(0) == 0 && at(1) != 0 && at(2) == 0 && at(3) != 0);
  if (mark || pairs)
    fail_format(diagnostic(1, "encoding", "text in UTF-8 or another superset of ASCII", "what looks like UTF-16",
                           "convert it with iconv"));
}

Diagnostic LineReader::long_line(std::uint64_t number) const {
  return diagnostic(number, "line-length", "a line of at most " + std::to_string(max_line_) + " bytes (--max-line)",
                    "a longer one");
}

/// Line ends that are CR alone would make a whole file one comment.
void LineReader::refuse_old_macintosh(const Line& line) const {
  const std::size_t cr = line.text.find('\r');
  if (cr == std::string_view::npos) return;
  const std::string_view rest = line.text.substr(cr);
  if (has_record(rest) || rest.find("\r#") != std::string_view::npos)
    fail_format(
        diagnostic(line.number, "line-end", "LF or CR LF at the end of a line", "CR alone", advice_on_old_macintosh));
}

/// The slow way to what `next` does for records: for lines that begin oddly. False where the record is skipped.
bool LineReader::check(Line& line, std::size_t tabs) {
  std::size_t recorded = 0;
  for (const char& c : line.text) {
    if (c == '\t' && recorded < scan_.most_tabs) tabs_[recorded++] = &c;
  }
  line.kind = LineKind::record;
  line.semicolons = {};
  line.tabs = tabs_.data();
  line.columns = columns_;
  line.stray_tab = tabs == columns_ && line.text.ends_with('\t');
  const bool bad_bytes = line.text.find_first_of(std::string_view("\0\r", 2)) != std::string_view::npos;
  if ((tabs + 1 == columns_ || line.stray_tab) && !bad_bytes) {
    const Record record(line);
    if (are_positions(record.column(Column::start), record.column(Column::end))) {
      ++counts_.records;
      return true;
    }
  }
  return malformed(line);
}

/// What a person needs to know to correct the record: the column, what was expected, what was found.
Diagnostic LineReader::what_is_wrong(const Line& line) const {
  const std::size_t bad = line.text.find_first_of(std::string_view("\0\r", 2));
  if (bad != std::string_view::npos) {
    const auto tabs = std::count(line.text.begin(), line.text.begin() + static_cast<std::ptrdiff_t>(bad), '\t');
    if (line.text[bad] == '\0')
      return in_column(line, static_cast<std::size_t>(tabs), "bad-byte", "text", "a NUL byte");
    return in_column(line, static_cast<std::size_t>(tabs), "bad-byte", "text", "a carriage return that ends no line",
                     has_record(line.text.substr(bad)) ? advice_on_old_macintosh : "");
  }
  const auto columns = static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), '\t')) + 1;
  if (columns != columns_ && !line.stray_tab) {
    std::string expected = std::to_string(columns_) + " columns";
    if (columns_ > standard_columns) expected += " (nine and those of " + std::string(columns_directive) + ")";
    return diagnostic(line.number, "column-count", expected, std::to_string(columns) + ": " + in_quotes(line.text),
                      std::string(advice_on_line(line.text)));
  }
  const std::vector<Diagnostic> wrong = wrong_positions(line);
  assert(!wrong.empty());
  return wrong.front();
}

std::vector<Diagnostic> LineReader::wrong_positions(const Line& line) const {
  std::array<std::string_view, 5> first{};
  take_columns(line.text, first);
  const std::string_view start = first[static_cast<std::size_t>(Column::start)];
  const std::string_view end = first[static_cast<std::size_t>(Column::end)];
  std::vector<Diagnostic> wrong;
  const auto add = [&](Column column, std::string_view code, std::string expected, std::string_view found,
                       std::string_view advice = {}) {
    wrong.push_back(in_column(line, static_cast<std::size_t>(column), code, std::move(expected), in_quotes(found),
                              std::string(advice)));
  };
  if (parse_position(start) == 0) add(Column::start, "start", "a positive integer", start, advice_on_line(line.text));
  if (parse_position(end) == 0) add(Column::end, "end", "a positive integer", end);
  if (wrong.empty() && parse_position(end) < parse_position(start))
    add(Column::end, "end-before-start", "an end that is not before the start, " + quotable(start), end);
  return wrong;
}

Diagnostic LineReader::diagnostic(std::uint64_t number, std::string_view code, std::string expected, std::string found,
                                  std::string advice) const {
  Diagnostic result;
  result.code = code;
  result.file = name_;
  result.line = number;
  result.expected = std::move(expected);
  result.found = std::move(found);
  result.advice = std::move(advice);
  return result;
}

Diagnostic LineReader::in_column(const Line& line, std::size_t column, std::string_view code, std::string expected,
                                 std::string found, std::string advice) const {
  Diagnostic result = diagnostic(line.number, code, std::move(expected), std::move(found), std::move(advice));
  result.column = column + 1;
  if (column < standard_columns) result.column_name = standard_column_names[column];
  return result;
}

/// Whether the line is returned all the same.
bool LineReader::malformed(Line& line) {
  if (on_error_ == OnError::fail) fail_format(what_is_wrong(line));
  if (counts_.malformed++ == 0) counts_.first_malformed_line = line.number;
  line.kind = LineKind::malformed;
  return on_error_ == OnError::pass;
}

}  // namespace gff
