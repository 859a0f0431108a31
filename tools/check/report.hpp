// Where findings go: counts all, writes the first of each rule as text, TSV or JSON, and sums up.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/finding.hpp"
#include "check/rules.hpp"
#include "gff/output.hpp"

namespace gff {

enum class ReportFormat : std::uint8_t { text, tsv, json };

struct ReportOptions {
  ReportFormat format = ReportFormat::text;
  std::uint64_t limit = 20;  ///< of each rule, so many are shown; 0: all
  RuleSet rules = RuleSet::all();
};

class Report {
 public:
  /// `file` is what messages call the input.
  Report(const ReportOptions& options, std::string file, Output& out);

  bool wants(Rule rule) const { return options_.rules.has(rule); }

  /// Adds a finding with the rule's own severity. `words` returns Words, and is called only if they are shown.
  template <class Say>
  void add(Rule rule, const Place& place, Say words) {
    add(rule, info(rule).severity, place, words);
  }
  template <class Say>
  void add(Rule rule, Severity severity, const Place& place, Say words) {
    if (wants(rule) && count(rule, severity, place.line)) show(rule, severity, place, words());
  }

  /// From now on findings may come in any order: they are held, of each rule those with the smallest lines, and written in
  /// order by `release`.
  void hold() { holds_ = true; }
  void release();

  /// The summary, after the last finding: of `records` records.
  void finish(std::uint64_t records);

  std::uint64_t total(Severity severity) const { return totals_[static_cast<std::size_t>(severity)]; }
  /// How many rules have findings that were not shown.
  std::size_t cut() const;

 private:
  struct Count {
    std::uint64_t all = 0;
    std::uint64_t shown = 0;
    std::uint64_t first_line = 0;
    Severity severity = Severity::info;  ///< the gravest
  };

  bool count(Rule rule, Severity severity, std::uint64_t line);
  void show(Rule rule, Severity severity, const Place& place, Words words);
  void write(const Finding& finding);

  ReportOptions options_;
  std::string file_;
  Output& out_;
  std::array<Count, rule_count> counts_{};
  std::array<std::uint64_t, 3> totals_{};
  bool holds_ = false;
  std::array<std::vector<Finding>, rule_count> held_;  ///< heaps: the largest line first
};

}  // namespace gff
