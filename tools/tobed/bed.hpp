// Writes lines of BED (UCSC's format, and "The Browser Extensible Data format", GA4GH 2021): columns separated by tabs,
// starts from 0, ends not included. No other code converts 1-based closed positions to such positions.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "features/assembly.hpp"
#include "gff/key.hpp"
#include "gff/position.hpp"
#include "gff/row.hpp"

namespace gff {

/// The columns of a line other than positions.
struct BedNames {
  std::string seqid;  ///< column 1
  std::string name;   ///< column 4
  std::string score;  ///< column 5
  std::string extra;  ///< a tab and a value for each further column
};

struct BedOptions {
  std::string name_key;            ///< KEY of column 4
  bool usual_name = true;          ///< the user did not choose another
  std::vector<std::string> extra;  ///< further columns
  bool scores = true;
};

/// Reads the columns of records for BED. Each thread has its own copy.
class BedNamer {
 public:
  /// `columns` are all extra columns of the stream. Throws UsageError.
  BedNamer(const BedOptions& options, const std::vector<std::string>& columns);

  /// Reads the columns of `record` into `names`. `known_name` is its name if the key has no value and the user did not
  /// choose the key.
  void read(const Record& record, Dialect dialect, std::string_view known_name, BedNames& names);
  bool has_usual_name() const { return usual_name_; }
  /// Sets the name in the form that BED can hold.
  static void set_name(std::string_view name, BedNames& names);
  Row& name_row() { return name_; }
  Row& extra_row() { return extra_; }

 private:
  bool append_value(Row& row, const RowColumn& column, Dialect dialect, std::string& to);

  Row name_;
  Row extra_;
  bool usual_name_;
  bool scores_;
};

/// Appends a line of six columns. `strand` is + or -; any other is written as `.`.
void append_bed6(const BedNames& names, Span span, char strand, std::string& to);
/// Appends a line of twelve columns for united blocks and a coding region. If the coding region has start 0, there is
/// none: columns 7 and 8 are then both the start.
void append_bed12(const BedNames& names, const std::vector<Span>& blocks, Span coding, char strand, std::string& to);

/// One shape of a transcript or gene: its parts on one strand of one seqid.
struct BedShape {
  std::uint32_t seqid = 0;
  char strand = '.';
  std::vector<Span> blocks;  ///< united
  Span coding{0, 0};         ///< start 0: none
};
/// Returns the shapes of a transcript or gene, in the order of their first parts; usually one. Shapes without blocks
/// are left out.
std::vector<BedShape> shapes_of(const std::vector<Part>& parts);

/// Returns the span from `up` bases before the transcription start to `down` bases after it, but not before base 1.
/// Without strand, the start is the first base.
Span around_start(const BedShape& shape, std::int64_t up, std::int64_t down);

}  // namespace gff
