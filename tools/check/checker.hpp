// Reads the lines of a stream in order and lets each group of rules check them.
//
// Threads: one thread at a time uses an object. Memory: as the rules of its report need.
#pragma once

#include <cstdint>
#include <string>

#include "check/report.hpp"
#include "check/rules/attribute_rules.hpp"
#include "check/rules/client_rules.hpp"
#include "check/rules/column_rules.hpp"
#include "check/rules/encoding_rules.hpp"
#include "check/rules/gtf_rules.hpp"
#include "check/rules/malformed_rules.hpp"
#include "check/rules/relation_rules.hpp"
#include "check/rules/stream_rules.hpp"
#include "run/job.hpp"

namespace gff::check {

class Checker : public Worker {
 public:
  /// `genome` is the path of the sequences for --genome, or empty. `report` must outlive this object. Throws IoError,
  /// FormatError.
  Checker(const std::string& genome, Report& report);

  void run(LineReader& in, Output& out) override;
  void merge(Worker&, JoinedBlock&) override {}
  /// Call it after the last line: checks the rules that need all lines.
  void finish(const LineReader& in, Output& out);
  /// Call it at the end of the stream. Adds the last findings to the report.
  void end(const StreamEnd& end);
  /// Writes the findings so far, after an error in the input.
  void salvage(Output& out);

 private:
  void begin(const LineReader& in, Output& out);
  void check_other(const Line& line);
  void check_record(const Line& line, LineReader& in, Output& out);
  bool read_record(const Line& line, LineReader& in, RecordView& record);
  void check_alone(RecordView& record);
  void check_attributes(RecordView& record, RareBytes bytes);
  void check_dialect(RecordView& record, const DialectRule& rule, Output& out);
  void decide_dialect(Dialect dialect, Output& out);

  Report& report_;
  TypeTable types_;
  StreamRules stream_;
  MalformedRules malformed_;
  EncodingRules encoding_;
  ColumnRules columns_;
  AttributeRules attributes_;
  GtfRules gtf_;
  ClientRules clients_;
  RelationRules relations_;
  const bool checks_relations_;
  bool begun_ = false;
  std::uint64_t last_line_ = 0;
  std::uint32_t section_ = 0;  ///< number of ### lines so far
};

}  // namespace gff::check
