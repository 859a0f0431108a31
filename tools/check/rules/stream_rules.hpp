// Rules for lines that are not records, for seqids, and for the stream as a whole.
//
// Threads: one thread at a time uses an object. Memory: an entry for each seqid.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/keyed_hash.hpp"
#include "check/record_view.hpp"
#include "check/report.hpp"
#include "gff/line.hpp"
#include "run/job.hpp"

namespace gff::check {

/// The facts about a sequence.
struct Sequence {
  std::uint64_t region_line = 0;  ///< line of its ##sequence-region; 0: none
  std::int64_t start = 0;         ///< start of that region (bases, 1-based); 0: not readable
  std::int64_t end = 0;
  std::int64_t length = 0;         ///< length in the genome, in bases
  std::uint64_t first_record = 0;  ///< line of its first record; 0: none
  std::int64_t lowest = 0;         ///< lowest start of records before its ##sequence-region; 0: none
  std::int64_t highest = 0;        ///< highest end of these records
  std::uint64_t lowest_line = 0;
  std::uint64_t highest_line = 0;
  std::uint32_t number = 0;  ///< from 1, in order of first appearance; 0: record without a seqid
  bool in_genome = false;
  bool circular = false;
};

class StreamRules {
 public:
  explicit StreamRules(Report& report) : report_(report) {}

  /// Reads the sequences of --genome. Throws IoError, FormatError.
  void read_genome(const std::string& path);
  /// Checks a line that is not a record.
  void check_line(const Line& line);
  /// Checks the line end of any line.
  void check_line_end(const Line& line);
  /// Checks a record. Returns the facts about its sequence, valid as long as this object.
  const Sequence& check_record(const RecordView& record);
  /// Sets the dialect of the stream, once. Drops the findings that the report holds of rules for the other dialect.
  void decide_dialect(Dialect dialect);
  /// Call it after the last line.
  void finish();
  void check_end(const StreamEnd& end, std::uint64_t last_line);
  /// Whether the dialect of the stream has been decided.
  bool has_dialect() const { return has_dialect_; }
  bool is_gtf() const { return has_dialect_ && !is_gff3_; }
  bool declares_gff3() const { return declares_gff3_; }

 private:
  void check_directive(const Line& line);
  void check_unnamed_directive(const Line& line);
  void check_version(const Line& line, std::string_view version);
  void check_region(const Line& line);
  Sequence& sequence(std::string_view seqid);
  void check_records_before(const Sequence& sequence);
  void add_outside(const Sequence& sequence, Rule rule, std::uint64_t line, Column column, std::int64_t position);
  void report_outside();

  /// Records that reach beyond their sequence: a fault, unless the sequence turns out to be circular.
  struct Outside {
    struct One {
      std::uint64_t line;
      Column column;
      std::int64_t position;
    };
    std::vector<One> first;  ///< as many as the report can show
    std::uint64_t more = 0;
  };

  Report& report_;
  std::unordered_map<std::string, Sequence, SeededHash, std::equal_to<>> sequences_;
  std::map<std::pair<const Sequence*, Rule>, Outside> outside_;  ///< C08 and Z02
  Sequence nameless_;
  std::uint32_t seqids_ = 0;
  bool has_regions_ = false;
  bool has_genome_ = false;
  bool has_dialect_ = false;
  bool is_gff3_ = true;
  bool has_version_ = false;
  bool declares_gff3_ = false;
  bool has_crlf_ = false;
  std::string last_seqid_;
  Sequence* last_ = nullptr;
};

}  // namespace gff::check
