// Rules for lines that are not records, and for the file as a whole (gff-check(1), RULES: F…).
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "check/report.hpp"
#include "gff/dialect.hpp"
#include "gff/line.hpp"

namespace gff {

class DirectiveRules {
 public:
  explicit DirectiveRules(Report& report) : report_(report) {}

  void look(const Line& line);
  /// At the first record: `##gff-version 3` is a rule of GFF3 only.
  void look_at_first_record(Dialect dialect);
  /// At the end of a stream: `has_mark`, it began with a byte-order mark; `last`, the number of its last line if that has
  /// no newline, else 0.
  void finish(bool has_mark, std::uint64_t last);

 private:
  void look_at_directive(const Line& line);
  void look_at_version(const Line& line);
  void add_version_findings(bool at_first_record);

  Report& report_;
  struct Version {
    std::uint64_t line;
    std::string text;
  };
  std::optional<Version> version_;  ///< the first one
  bool judged_ = false;             ///< the first record is known, or the stream has none
  bool is_gtf_ = false;
  bool seen_crlf_ = false;
};

}  // namespace gff
