// What was found: selected, counted, limited and written as text, TSV or JSON.
//
// Threads: one thread at a time uses a report. Memory: constant, except --limit 0, which keeps every finding that only
// the end of the stream can tell.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/rule.hpp"
#include "gff/output.hpp"

namespace gff::check {

enum class ReportFormat : std::uint8_t { text, tsv, json };

/// Which rules are checked, and how findings are written.
struct ReportOptions {
  std::array<bool, rule_count> enabled{};
  ReportFormat format = ReportFormat::text;
  std::size_t limit = 20;  ///< findings of a rule that are written; 0: all
};

/// Where a fault is.
struct Place {
  std::uint64_t line = 0;     ///< from 1; 0: the whole file
  std::uint8_t column = 0;    ///< from 1; 0: the whole line
  std::string_view key = {};  ///< of column 9
};

struct Finding {
  Rule rule = Rule::F01;
  Severity severity = Severity::error;
  std::uint64_t line = 0;
  std::uint8_t column = 0;
  std::string key = {};
  std::string message = {};
  std::string value = {};        ///< what was found, as it is in the file
  std::uint64_t other_line = 0;  ///< of a rule of two places; 0: none
};

class Report {
 public:
  explicit Report(const ReportOptions& options) : options_(options) {}

  bool checks(Rule rule) const { return options_.enabled[static_cast<std::size_t>(rule)]; }
  /// "expected EXPECTED, got 'VALUE'".
  void add(Rule rule, const Place& place, std::string_view expected, std::string_view value,
           std::uint64_t other_line = 0, std::optional<Severity> severity = {});
  /// Counts `more` findings that are not listed; after those that are added.
  void add_count(Rule rule, std::uint64_t more);
  /// Whether a report that has `before` findings of a rule has room for another one.
  bool shows(Rule rule, std::size_t before) const {
    return checks(rule) && (options_.limit == 0 || before < options_.limit);
  }
  /// The message of every other tool about a malformed record.
  void add(Rule rule, const Diagnostic& diagnostic, std::string_view value);

  /// From now on findings are kept until `release`: they do not come in the order of lines.
  void hold() { holds_ = true; }
  /// Writes what was kept, in the order of lines.
  void release(Output& out);
  /// Keeps nothing of these rules; before `release`.
  void drop(Rule rule);
  /// Writes what was found since the last call.
  void write(Output& out);
  void write_header(Output& out) const;
  /// After everything else. Of a text report.
  void write_summary(std::uint64_t records, Output& out) const;
  void set_file(std::string_view name) { file_ = name; }

  std::uint64_t count(Severity severity) const { return by_severity_[static_cast<std::size_t>(severity)]; }
  /// How many findings were counted and not written.
  std::uint64_t left_out() const;

 private:
  struct Count {
    std::uint64_t found = 0;
    std::uint64_t written = 0;
    std::uint64_t first_line = 0;
    Severity severity = Severity::info;  ///< the worst
  };
  bool note(Rule rule, const Place& place, Severity severity);
  void keep(Finding finding);
  std::string words_of(const Finding& finding) const;
  std::string text_of(const Finding& finding) const;
  std::string tsv_of(const Finding& finding) const;
  std::string json_of(const Finding& finding) const;

  const ReportOptions& options_;
  std::string file_;
  bool holds_ = false;
  std::array<Count, rule_count> counts_{};
  std::array<std::uint64_t, 3> by_severity_{};
  std::array<std::vector<Finding>, rule_count> held_;
  std::vector<Finding> found_;
  std::size_t written_ = 0;  ///< of found_
};

}  // namespace gff::check
