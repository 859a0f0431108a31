// Rules for programs that read annotations (--for), one record at a time.
//
// Threads: one thread at a time uses an object. Memory: an entry for each seqid, with R12 and R17.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_set>

#include "base/keyed_hash.hpp"
#include "check/record_view.hpp"
#include "check/report.hpp"
#include "gff/line.hpp"

namespace gff::check {

class ClientRules {
 public:
  explicit ClientRules(Report& report);
  void check_line(const Line& line);
  void check_record(const RecordView& record);
  /// Reports a sequence section that begins in line `line`.
  void check_sequences(std::uint64_t line);
  /// Call it after the last line.
  void finish();

 private:
  void check_exon(const RecordView& record);
  void check_order(const RecordView& record);
  void check_names(const RecordView& record);
  void check_biotype(const RecordView& record);
  void check_protein(const RecordView& record);
  void check_strand(const RecordView& record);

  Report& report_;
  bool needed_ = false;
  bool has_records_ = false;
  bool has_exons_ = false;
  std::string seqid_;
  std::int64_t start_ = 0;
  std::unordered_set<std::string, SeededHash, std::equal_to<>> seqids_;
};

}  // namespace gff::check
