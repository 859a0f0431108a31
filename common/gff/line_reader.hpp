// Reads the lines of a stream, finds the kind of each, and checks every record (gffpipe(7), RECORDS): the number of
// columns, no NUL and no CR, and start and end are decimal integers with 1 <= start <= end <= 2^62.
//
// One pass over the bytes finds the end of the line, its tabs, and forbidden bytes.
//
// Threads: one thread at a time uses a reader. Other threads read blocks from the middle of the stream with readers of
// their own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "gff/dialect.hpp"
#include "gff/line.hpp"
#include "gff/line_scan.hpp"
#include "gff/on_error.hpp"
#include "gff/record.hpp"
#include "gff/stream_counts.hpp"
#include "io/block_reader.hpp"

namespace gff {

/// What earlier lines tell about later records.
struct StreamKnowledge {
  DialectRule dialect_rule;                ///< from --format, `##gff-version 3` and the extra columns
  bool has_columns = false;                ///< a line has declared the extra columns
  std::vector<std::string> extra_columns;  ///< their names

  bool operator==(const StreamKnowledge&) const = default;
};

class LineReader {
 public:
  /// `name` is the name of the input in messages. `max_line` is the longest line in bytes.
  LineReader(std::string name, Format format, OnError on_error, std::size_t max_line);

  /// From now on reads blocks from the middle of the stream of `of`, with the knowledge that `of` has now. Lines are
  /// counted from the beginning of the block. `next` throws if only a reader of all lines can decide: at a line that
  /// changes the knowledge, and at the beginning of the sequence section.
  void read_middle_of(const LineReader& of);
  /// Whether this reader reads a block from the middle of a stream.
  bool in_middle() const { return in_middle_; }
  /// Adds the counts of `middle`, whose block follows the lines that this reader has read.
  void add(const LineReader& middle) { counts_.add(middle.counts_); }
  const StreamKnowledge& knowledge() const { return knowledge_; }

  /// From now on returns only records (and malformed ones) after line `number`.
  void hand_out_records_behind(std::uint64_t number) { last_other_ = number; }

  /// Sets the block whose lines `next` returns: whole lines, which must live until the next block.
  void set_block(PaddedView block);

  /// From now on also finds semicolons, for tools that walk over the attributes of most records (Line::semicolons).
  void find_semicolons();

  /// Reads the next line of the block. Returns false at its end or where the sequence section begins. Throws
  /// FormatError at a malformed record (unless it is skipped or passed), or at input that is not annotation.
  bool next(Line& line);

  /// The bytes of the block that `next` has not read. If `at_sequences`, they begin with the sequence section.
  std::string_view rest() const { return {at_, end_}; }
  /// Whether the sequence section begins at `rest`.
  bool at_sequences() const { return at_sequences_; }
  /// The number of the line that `next` would read next, from 1.
  std::uint64_t next_number() const { return counts_.lines + 1; }
  /// The counts of the lines that were read.
  const StreamCounts& counts() const { return counts_; }

  /// The diagnostic for the next line, which is longer than `max_line`.
  Diagnostic long_line() const { return long_line(next_number()); }
  /// Makes a diagnostic for line `number` of this input.
  Diagnostic diagnostic(std::uint64_t number, std::string_view code, std::string expected, std::string found,
                        std::string advice = {}) const;
  /// The same for a column (from 0) of a record.
  Diagnostic in_column(const Line& line, std::size_t column, std::string_view code, std::string expected,
                       std::string found, std::string advice = {}) const;
  /// The diagnostic for a malformed record, which must be the line that was read last.
  Diagnostic what_is_wrong(const Line& line) const;
  /// The diagnostics for the start and the end of a record. None if both are positions and the end is not before the
  /// start.
  std::vector<Diagnostic> wrong_positions(const Line& line) const;

  const std::string& name() const { return name_; }
  /// The dialect of the record that was read last. Call it once for a record: it counts GTF records after
  /// `##gff-version 3`.
  Dialect dialect(const Record& record) {
    const Dialect dialect = knowledge_.dialect_rule.of(record);
    if (dialect == Dialect::gtf && knowledge_.dialect_rule.format == Format::declared_gff3) [[unlikely]] {
      if (counts_.gtf_records++ == 0) counts_.first_gtf_line = counts_.lines;
    }
    return dialect;
  }
  /// The rule for dialects so far, from --format, `##gff-version 3` and the extra columns.
  const DialectRule& dialect_rule() const { return knowledge_.dialect_rule; }
  /// The names of the extra columns that have been declared so far.
  const std::vector<std::string>& extra_columns() const { return knowledge_.extra_columns; }

 private:
  void make_room_for_tabs();
  void make_room_for_semicolons();
  bool next_other(Line& line);
  static bool begins_sequences(std::string_view text);
  void classify(Line& line);
  void learn_columns(const Line& line);
  void leave_middle() const;
  void refuse_other_encodings(std::string_view text) const;
  void refuse_old_macintosh(const Line& line) const;
  bool malformed(Line& line);
  bool check(Line& line, std::size_t tabs);
  Diagnostic long_line(std::uint64_t number) const;

  const char* at_ = nullptr;
  const char* end_ = nullptr;
  ScanLine scan_line_;
  LineScan scan_{};
  std::vector<const char*> tabs_;
  bool finds_semicolons_ = false;
  std::vector<std::uint64_t> semicolons_;
  std::size_t columns_ = standard_columns;
  std::size_t max_line_;
  std::uint64_t last_other_ = UINT64_MAX;  ///< after this line only records are returned
  OnError on_error_;
  bool at_sequences_ = false;
  bool in_middle_ = false;
  StreamCounts counts_;
  std::string name_;
  StreamKnowledge knowledge_;
};

}  // namespace gff
