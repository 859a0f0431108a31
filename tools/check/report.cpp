#include "check/report.hpp"

#include <algorithm>
#include <utility>

#include "base/diagnostic.hpp"
#include "base/json.hpp"
#include "base/quotable.hpp"

namespace gff::check {
namespace {

constexpr std::size_t longest_value = 200;  // bytes

std::string column_text(const Finding& finding) {
  if (finding.column == 0) return {};
  std::string text = std::to_string(finding.column);
  if (!finding.key.empty()) text.append("/").append(quotable(finding.key));
  return text;
}

std::string counted(std::uint64_t n, std::string_view what, std::string_view plural) {
  return std::to_string(n) + " " + std::string(n == 1 ? what : plural);
}

}  // namespace

/// Counts a finding. Whether it is to be written.
bool Report::note(Rule rule, const Place& place, Severity severity) {
  if (!checks(rule)) return false;
  Count& count = counts_[static_cast<std::size_t>(rule)];
  if (count.found++ == 0 || place.line < count.first_line) count.first_line = place.line;
  count.severity = std::min(count.severity, severity);
  ++by_severity_[static_cast<std::size_t>(severity)];
  ++count.by_severity[static_cast<std::size_t>(severity)];
  if (options_.limit == 0) return true;
  if (!holds_) return count.written < options_.limit;
  const std::vector<Finding>& held = held_[static_cast<std::size_t>(rule)];
  return count.written + held.size() < options_.limit ||
         std::any_of(held.begin(), held.end(), [&](const Finding& one) { return one.line > place.line; });
}

void Report::keep(Finding finding) {
  Count& count = counts_[static_cast<std::size_t>(finding.rule)];
  if (!holds_) {
    ++count.written;
    found_.push_back(std::move(finding));
    return;
  }
  std::vector<Finding>& held = held_[static_cast<std::size_t>(finding.rule)];
  if (options_.limit == 0 || count.written + held.size() < options_.limit) {
    held.push_back(std::move(finding));
  } else {
    *std::max_element(held.begin(), held.end(), [](const Finding& a, const Finding& b) { return a.line < b.line; }) =
        std::move(finding);
  }
}

void Report::add(Rule rule, const Place& place, std::string_view expected, std::string_view value,
                 std::uint64_t other_line, std::optional<Severity> severity) {
  const Severity as = severity.value_or(info(rule).severity);
  if (!note(rule, place, as)) return;
  keep({rule, as, place.line, place.column, std::string(place.key),
        expectation(expected, value.empty() ? std::string() : in_quotes(value)),
        std::string(value.substr(0, longest_value)), other_line});
}

void Report::add(Rule rule, const Diagnostic& diagnostic, std::string_view value) {
  const Place place{diagnostic.line, static_cast<std::uint8_t>(diagnostic.column), {}};
  if (!note(rule, place, info(rule).severity)) return;
  keep({rule,
        info(rule).severity,
        place.line,
        place.column,
        {},
        expectation(diagnostic.expected, diagnostic.found, diagnostic.advice),
        std::string(value.substr(0, longest_value)),
        0});
}

void Report::add_count(Rule rule, std::uint64_t more) {
  const auto severity = static_cast<std::size_t>(info(rule).severity);
  Count& count = counts_[static_cast<std::size_t>(rule)];
  count.found += more;
  count.by_severity[severity] += more;
  by_severity_[severity] += more;
}

void Report::drop(Rule rule) {
  std::vector<Finding>& held = held_[static_cast<std::size_t>(rule)];
  Count& count = counts_[static_cast<std::size_t>(rule)];
  for (std::size_t i = 0; i < by_severity_.size(); ++i) by_severity_[i] -= count.by_severity[i];
  count = {};
  held.clear();
}

void Report::release(Output& out) {
  holds_ = false;
  std::vector<Finding> all;
  for (std::size_t i = 0; i < rule_count; ++i) {
    counts_[i].written += held_[i].size();
    std::move(held_[i].begin(), held_[i].end(), std::back_inserter(all));
    held_[i].clear();
  }
  std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
  });
  std::move(all.begin(), all.end(), std::back_inserter(found_));
  write(out);
}

void Report::write(Output& out) {
  // A finding is written in one piece, and once: also where memory ends.
  for (; written_ < found_.size(); ++written_) out.append(words_of(found_[written_]));
  found_.clear();
  written_ = 0;
}

void Report::write_header(Output& out) const {
  if (options_.format == ReportFormat::tsv) out.append("file\tline\tcolumn\tseverity\trule\tmessage\tvalue\n");
}

std::string Report::words_of(const Finding& finding) const {
  switch (options_.format) {
    case ReportFormat::text: return text_of(finding);
    case ReportFormat::tsv: return tsv_of(finding);
    case ReportFormat::json: break;
  }
  return json_of(finding);
}

std::string Report::text_of(const Finding& finding) const {
  const std::string column = column_text(finding);
  std::string text = quotable_path(file_) + ":";
  if (finding.line > 0) text.append(std::to_string(finding.line)).append(":");
  if (!column.empty()) text.append(column).append(":");
  text.append(" ").append(word(finding.severity)).append(": ").append(finding.message);
  return text.append(" [").append(info(finding.rule).code).append("]\n");
}

std::string Report::tsv_of(const Finding& finding) const {
  std::string text = quotable_path(file_) + "\t";
  if (finding.line > 0) text.append(std::to_string(finding.line));
  text.append("\t").append(column_text(finding)).append("\t").append(word(finding.severity));
  text.append("\t").append(info(finding.rule).code).append("\t").append(finding.message);
  return text.append("\t").append(quotable(finding.value, longest_value)).append("\n");
}

std::string Report::json_of(const Finding& finding) const {
  const std::string column = column_text(finding);
  std::string text = R"({"file":")" + json_text(file_) + R"(","line":)";
  text.append(finding.line > 0 ? std::to_string(finding.line) : "null").append(R"(,"column":)");
  text.append(column.empty() ? "null" : R"(")" + json_text(column) + R"(")");
  text.append(R"(,"severity":")").append(word(finding.severity));
  text.append(R"(","rule":")").append(info(finding.rule).code);
  text.append(R"(","message":")").append(json_text(finding.message));
  text.append(R"(","value":")").append(json_text(finding.value)).append(R"(")");
  if (finding.other_line > 0) text.append(R"(,"other_line":)").append(std::to_string(finding.other_line));
  return text.append("}\n");
}

std::uint64_t Report::left_out() const {
  std::uint64_t sum = 0;
  for (const Count& count : counts_) sum += count.found - count.written;
  return sum;
}

void Report::write_summary(std::uint64_t records, Output& out) const {
  if (options_.format != ReportFormat::text) return;
  out.append(counted(records, "record", "records") + ": " + counted(count(Severity::error), "error", "errors") + ", " +
             counted(count(Severity::warning), "warning", "warnings") + ", " + std::to_string(count(Severity::info)) +
             " info\n");
  for (std::size_t i = 0; i < rule_count; ++i) {
    const Count& one = counts_[i];
    if (one.found == 0) continue;
    std::string line("  ");
    line.append(rules()[i].code).append(" ").append(word(one.severity));
    line.append(", ").append(counted(one.found, "finding", "findings"));
    if (one.first_line > 0)
      line.append(one.found > 1 ? ", the first" : "").append(" at line ").append(std::to_string(one.first_line));
    out.append(line.append(": ").append(rules()[i].title).append("\n"));
  }
}

}  // namespace gff::check
