// Rules on lines that are not records, on seqids, and on the stream as a whole.
//
// Threads: one thread at a time uses an object. Memory: an entry for each seqid.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "check/record_view.hpp"
#include "check/report.hpp"
#include "gff/line.hpp"
#include "run/job.hpp"

namespace gff::check {

/// What is known of a sequence.
struct Sequence {
  std::uint64_t region_line = 0;  ///< of its ##sequence-region; 0: it has none
  std::int64_t start = 0;         ///< of that region, in bases, 1-based; 0: not readable
  std::int64_t end = 0;
  std::int64_t length = 0;         ///< in the genome, in bases
  std::uint64_t first_record = 0;  ///< line; 0: none
  std::uint32_t number = 0;        ///< in the order in which seqids come, from 1
  bool in_genome = false;
  bool circular = false;
};

class StreamRules {
 public:
  explicit StreamRules(Report& report) : report_(report) {}

  /// The sequences of --genome. Throws IoError, FormatError.
  void read_genome(const std::string& path);
  /// A line that is not a record.
  void check_line(const Line& line);
  /// Line ends, of any line.
  void check_line_end(const Line& line);
  /// Returns what is known of its seqid, valid until the object ends.
  const Sequence& check_record(const RecordView& record);
  /// To be called before the first record is checked: the rules on the header depend on its dialect.
  void decide_dialect(Dialect dialect);
  /// At the end of the lines.
  void finish();
  void check_end(const StreamEnd& end, std::uint64_t last_line);
  bool has_records() const { return dialect_known_; }
  bool declares_gff3() const { return declares_gff3_; }

 private:
  void check_directive(const Line& line);
  void check_unnamed_directive(const Line& line);
  void check_version(const Line& line, std::string_view version);
  void check_region(const Line& line);
  Sequence& sequence(std::string_view seqid);

  Report& report_;
  std::unordered_map<std::string, Sequence> sequences_;
  std::uint32_t seqids_ = 0;
  bool has_regions_ = false;
  bool has_genome_ = false;
  bool dialect_known_ = false;
  bool is_gff3_ = true;
  bool has_version_ = false;
  bool declares_gff3_ = false;
  bool has_crlf_ = false;
  std::string last_seqid_;
  Sequence* last_ = nullptr;
};

}  // namespace gff::check
