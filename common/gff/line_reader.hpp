// The lines of a stream, each of known kind, every record checked (gffpipe(7), RECORDS): the number of its
// columns, no NUL and no CR in it, and start and end decimal integers with 1 <= start <= end <= 2^62.
//
// One pass over the bytes finds the end of a line, its tabs, and the bytes that must not be there.
//
// Threads: one thread at a time uses a reader; others read the middle of the stream with readers of their own.
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

/// What earlier lines say about the records that follow.
struct StreamKnowledge {
  DialectRule dialect_rule;                ///< of --format, or of a `##gff-version 3`, and of the extra columns
  bool columns_known = false;              ///< a line has named the extra columns
  std::vector<std::string> extra_columns;  ///< their names

  bool operator==(const StreamKnowledge&) const = default;
};

class LineReader {
 public:
  /// `name` is what messages call the input. A line may have `max_line` bytes.
  LineReader(std::string name, Format format, OnError on_error, std::size_t max_line);

  /// From now on reads blocks from the middle of the stream that `of` reads, with the knowledge of `of`. Lines are counted
  /// from the beginning of the block. `next` throws where only a reader of all lines can decide: at a line that changes the
  /// knowledge, and at the beginning of the sequence section.
  void read_middle_of(const LineReader& of);
  /// Whether lines before the block are unknown.
  bool in_middle() const { return in_middle_; }
  /// Adds the lines of `middle`, whose block follows those that were read.
  void add(const LineReader& middle) { counts_.add(middle.counts_); }
  const StreamKnowledge& knowledge() const { return known_; }

  /// After line `number`, only records (and malformed ones) are returned.
  void hand_out_records_behind(std::uint64_t number) { last_other_ = number; }

  /// The block whose lines `next` returns: whole lines.
  void set_block(PaddedView block);

  /// From now on looks for semicolons too: a tool that walks over the attributes of most records finds them there.
  void find_semicolons();

  /// Reads the next line of the block; false at its end or where the sequence section begins.
  /// Throws FormatError at a malformed record (unless it is skipped or passed), or at input that is not annotation.
  bool next(Line& line);

  /// What is left of the block; after the sequence section began, where it begins.
  std::string_view rest() const { return {at_, end_}; }
  bool at_sequences() const { return at_sequences_; }
  /// The number of the line that `next` would read next, from 1.
  std::uint64_t next_number() const { return counts_.lines + 1; }
  /// What was read so far.
  const StreamCounts& counts() const { return counts_; }

  /// What is wrong with the line that follows, which is longer than `max_line`.
  Diagnostic long_line() const { return long_line(next_number()); }
  /// A diagnostic of line `number` of this input.
  Diagnostic diagnostic(std::uint64_t number, std::string_view code, std::string expected, std::string found,
                        std::string advice = {}) const;
  /// The same about a column, from 0, of a record.
  Diagnostic in_column(const Line& line, std::size_t column, std::string_view code, std::string expected,
                       std::string found, std::string advice = {}) const;
  /// What is wrong with a malformed record, the line that was read last.
  Diagnostic what_is_wrong(const Line& line) const;

  const std::string& name() const { return name_; }
  /// The dialect of the record that was read last. To be asked once: GTF after `##gff-version 3` is counted.
  Dialect dialect(const Record& record) {
    const Dialect dialect = known_.dialect_rule.of(record);
    if (dialect == Dialect::gtf && known_.dialect_rule.format == Format::declared_gff3) [[unlikely]] {
      if (counts_.gtf_records++ == 0) counts_.first_gtf_line = counts_.lines;
    }
    return dialect;
  }
  /// What is known of the dialect by now: from --format, a `##gff-version 3`, and the extra columns.
  const DialectRule& dialect_rule() const { return known_.dialect_rule; }
  /// The names of the extra columns that have been announced so far.
  const std::vector<std::string>& extra_columns() const { return known_.extra_columns; }

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
  std::uint64_t last_other_ = UINT64_MAX;  ///< after it only records are returned
  OnError on_error_;
  bool at_sequences_ = false;
  bool in_middle_ = false;
  StreamCounts counts_;
  std::string name_;
  StreamKnowledge known_;
};

}  // namespace gff
