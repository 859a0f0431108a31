#include "check/report.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/error.hpp"
#include "base/utf8.hpp"

namespace gff {
namespace {

bool is_before(const Finding& a, const Finding& b) {
  return std::tie(a.diagnostic.line, a.rule, a.diagnostic.column, a.other_line) <
         std::tie(b.diagnostic.line, b.rule, b.diagnostic.column, b.other_line);
}

/// A string of JSON (RFC 8259). Bytes that are not UTF-8 have been escaped by `quotable`.
std::string json_string(std::string_view text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    json += c;
  }
  return json + '"';
}

std::string counted(std::uint64_t number, std::string_view what) {
  return std::to_string(number) + " " + std::string(what) + (number == 1 ? "" : "s");
}

}  // namespace

std::string_view name(Severity severity) {
  constexpr std::array<std::string_view, 3> names{"error", "warning", "info"};
  return names[static_cast<std::size_t>(severity)];
}

std::string Finding::message() const {
  return diagnostic.expected.empty() ? diagnostic.found
                                     : "expected " + diagnostic.expected + ", got " + diagnostic.found;
}

std::string Finding::column() const {
  if (diagnostic.column == 0) return {};
  return std::to_string(diagnostic.column) + (key.empty() ? "" : "/" + key);
}

Report::Report(const ReportOptions& options, std::string file, Output& out)
    : options_(options), file_(quotable_path(file)), out_(out) {
  if (options_.format == ReportFormat::tsv) out_.append("file\tline\tcolumn\tseverity\trule\tmessage\tvalue\n");
}

/// Counts a finding. Whether it may be one of the first of its rule.
bool Report::count(Rule rule, Severity severity, std::uint64_t line) {
  const auto number = static_cast<std::size_t>(rule);
  Count& count = counts_[number];
  if (count.all == 0 || line < count.first_line) count.first_line = line;
  ++count.all;
  count.severity = std::min(count.severity, severity);
  ++totals_[static_cast<std::size_t>(severity)];
  if (options_.limit == 0 || count.shown < options_.limit) {
    ++count.shown;
    return true;
  }
  return holds_ && !held_[number].empty() && line < held_[number].front().diagnostic.line;
}

void Report::show(Rule rule, Severity severity, const Place& place, Words words) {
  Finding finding{rule, {}, quotable(place.key), std::move(words.value), words.other_line};
  finding.diagnostic.code = info(rule).code;
  finding.diagnostic.severity = severity;
  finding.diagnostic.file = file_;
  finding.diagnostic.line = place.line;
  finding.diagnostic.column = place.column;
  finding.diagnostic.expected = std::move(words.expected);
  finding.diagnostic.found = std::move(words.found);
  if (!holds_) return write(finding);
  std::vector<Finding>& held = held_[static_cast<std::size_t>(rule)];
  held.push_back(std::move(finding));
  std::push_heap(held.begin(), held.end(), is_before);
  if (options_.limit != 0 && held.size() > options_.limit) {
    std::pop_heap(held.begin(), held.end(), is_before);
    held.pop_back();
  }
}

void Report::release() {
  std::vector<Finding> all;
  for (std::vector<Finding>& held : held_) {
    std::move(held.begin(), held.end(), std::back_inserter(all));
    held.clear();
  }
  std::sort(all.begin(), all.end(), is_before);
  for (const Finding& finding : all) write(finding);
  holds_ = false;
}

void Report::write(const Finding& finding) {
  const Diagnostic& diagnostic = finding.diagnostic;
  const std::string line = std::to_string(diagnostic.line);
  const std::string column = finding.column();
  const std::string message = finding.message();
  std::string text;
  if (options_.format == ReportFormat::tsv) {
    for (const std::string_view cell : {std::string_view(diagnostic.file), std::string_view(line),
                                        std::string_view(column), name(diagnostic.severity), diagnostic.code,
                                        std::string_view(message), std::string_view(finding.value)})
      text.append(text.empty() ? "" : "\t").append(cell);
  } else if (options_.format == ReportFormat::json) {
    text = "{\"file\":" + json_string(diagnostic.file) + ",\"line\":" + line + ",\"column\":" + json_string(column) +
           ",\"severity\":" + json_string(name(diagnostic.severity)) + ",\"rule\":" + json_string(diagnostic.code) +
           ",\"message\":" + json_string(message) + ",\"value\":" + json_string(finding.value);
    if (finding.other_line > 0) text += ",\"other_line\":" + std::to_string(finding.other_line);
    text += '}';
  } else {
    text = diagnostic.file + ":" + line + ":" + (column.empty() ? "" : column + ":") + " ";
    text.append(name(diagnostic.severity)).append(": ").append(message).append(" [");
    text.append(diagnostic.code).append("]");
  }
  out_.append(text);
  out_.append('\n');
}

void Report::finish(std::uint64_t records) {
  if (options_.format != ReportFormat::text) return;
  out_.append(file_ + ": " + counted(records, "record") + ": " + counted(total(Severity::error), "error") + ", " +
              counted(total(Severity::warning), "warning") + ", " + std::to_string(total(Severity::info)) + " info\n");
  for (const RuleInfo& rule : rules()) {
    const Count& count = counts_[static_cast<std::size_t>(rule.rule)];
    if (count.all == 0) continue;
    out_.append(std::string("  ").append(rule.code).append(" ").append(name(count.severity)) + ": " +
                std::string(rule.summary) + ": " + std::to_string(count.all) +
                (count.all == 1 ? ", at line " : ", the first at line ") + std::to_string(count.first_line) + "\n");
  }
}

std::size_t Report::cut() const {
  return static_cast<std::size_t>(
      std::count_if(counts_.begin(), counts_.end(), [](const Count& count) { return count.all > count.shown; }));
}

}  // namespace gff
