// All rules over one stream, a line at a time.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "check/checked_record.hpp"
#include "check/directive_rules.hpp"
#include "check/feature_rules.hpp"
#include "check/genome_rules.hpp"
#include "check/region_rules.hpp"
#include "check/report.hpp"
#include "check/types.hpp"
#include "gff/line_reader.hpp"

namespace gff {

enum class CheckLevel : std::uint8_t { records, models };

class Checker {
 public:
  /// `genome` is null, or outlives the checker.
  Checker(CheckLevel level, const Genome* genome, Report& report);

  /// A line of `lines`, which hands out malformed records, too.
  void look(const Line& line, const LineReader& lines);
  /// A record in the sequence section; `is_header`: it begins with '>', and the section begins there.
  void look_in_sequences(std::uint64_t line, bool is_header);
  /// At the end; as DirectiveRules::finish.
  void finish(bool has_mark, std::uint64_t last_without_newline);

  std::uint64_t records() const { return records_; }

 private:
  void look_at_record(const Line& line, const LineReader& lines);
  void read(const Line& line, const LineReader& lines);

  CheckLevel level_;
  const Genome* genome_;
  Report& report_;
  Types types_;
  Seqids seqids_;
  DirectiveRules directives_;
  RegionRules regions_;
  FeatureRules features_;
  CheckedRecord record_;
  std::uint64_t records_ = 0;
  bool any_gff3_ = false;
};

}  // namespace gff
