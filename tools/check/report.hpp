// The findings of gff-check: selected, counted, limited, and written as text, TSV or JSON.
//
// Threads: one thread at a time uses a report. Memory: constant. Exception: with --limit 0, all findings that are known
// only at the end of the stream are kept.
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
  std::size_t limit = 20;  ///< largest number of findings written for a rule; 0: all
};

/// The place of a fault.
struct Place {
  std::uint64_t line = 0;     ///< from 1; 0: the whole file
  std::uint8_t column = 0;    ///< from 1; 0: the whole line
  std::string_view key = {};  ///< key of an attribute in column 9
};

struct Finding {
  Rule rule = Rule::F01;
  Severity severity = Severity::error;
  std::uint64_t line = 0;
  std::uint8_t column = 0;
  std::string key = {};
  std::string message = {};
  std::string value = {};        ///< the text in the file
  std::uint64_t other_line = 0;  ///< second line of a rule about two places; 0: none
};

class Report {
 public:
  explicit Report(const ReportOptions& options) : options_(options) {}

  bool checks(Rule rule) const { return options_.enabled[static_cast<std::size_t>(rule)]; }
  /// Adds a finding with the message "expected EXPECTED, got 'VALUE'", if the rule is checked.
  void add(Rule rule, const Place& place, std::string_view expected, std::string_view value,
           std::uint64_t other_line = 0, std::optional<Severity> severity = {});
  /// Counts `more` findings of a rule that are not written. Call it after `add` for the others.
  void add_count(Rule rule, std::uint64_t more);
  /// Whether there is room for another finding of a rule if it has `before` findings.
  bool shows(Rule rule, std::size_t before) const {
    return checks(rule) && (options_.limit == 0 || before < options_.limit);
  }
  /// Adds a finding with the message that every other tool gives for a malformed record.
  void add(Rule rule, const Diagnostic& diagnostic, std::string_view value);

  /// Keeps findings until `release`, because they are not found in the order of lines.
  void hold() { holds_ = true; }
  /// Writes the kept findings in the order of lines.
  void release(Output& out);
  /// Drops the kept findings of a rule. Call it before `release`.
  void drop(Rule rule);
  /// Writes the findings since the last call.
  void write(Output& out);
  void write_header(Output& out) const;
  /// Writes the summary of a text report. Call it last.
  void write_summary(std::uint64_t records, Output& out) const;
  void set_file(std::string_view name) { file_ = name; }

  std::uint64_t count(Severity severity) const { return by_severity_[static_cast<std::size_t>(severity)]; }
  /// The number of findings that were counted and not written.
  std::uint64_t left_out() const;

 private:
  struct Count {
    std::uint64_t found = 0;
    std::uint64_t written = 0;
    std::uint64_t first_line = 0;
    Severity severity = Severity::info;  ///< the worst severity so far
    std::array<std::uint64_t, 3> by_severity{};
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
  std::size_t written_ = 0;  ///< number of written elements of found_
};

}  // namespace gff::check
