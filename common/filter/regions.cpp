#include "filter/regions.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <variant>

#include "base/blanks.hpp"
#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "base/integer.hpp"
#include "base/quotable.hpp"
#include "base/split.hpp"
#include "gff/dialect.hpp"
#include "gff/escape.hpp"
#include "gff/sequence_list.hpp"
#include "io/source.hpp"
#include "io/text_file.hpp"

namespace gff {
namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

/// A whole number, commas among its digits dropped where `commas`; -1 where it is none.
std::int64_t parse_coordinate(std::string_view text, bool commas) {
  std::string digits(text);
  if (commas) std::erase(digits, ',');
  const bool whole = !digits.empty() && digits.front() != '-' && text.front() != ',';
  return whole ? parse_integer<std::int64_t>(digits).value_or(-1) : -1;
}

bool looks_numeric(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789,-") == std::string_view::npos && text.front() != ',' &&
         text.find_first_of("0123456789") != std::string_view::npos;
}

constexpr std::string_view form_of_region = "seqid, seqid:start or seqid:start-end";
constexpr std::string_view form_of_span = "seqid, seqid:start or seqid:start-end with 1 <= start <= end";
constexpr std::string_view form_in_braces = "{seqid} or {seqid}:start-end";

/// A region, or the form that its text should have.
using RegionOrForm = std::variant<Region, std::string_view>;

RegionOrForm parse_span(std::string_view seqid, std::string_view span) {
  const std::size_t dash = span.find('-');
  const std::string_view first = span.substr(0, dash);
  Region region{std::string(seqid), first.empty() ? -1 : parse_coordinate(first, true), unlimited};
  if (dash != std::string_view::npos && dash + 1 < span.size())
    region.end = parse_coordinate(span.substr(dash + 1), true);
  if (region.start < 1 || region.end < region.start) return form_of_span;
  return region;
}

RegionOrForm region_or_form(std::string_view text) {
  if (text.starts_with('{')) {
    const std::size_t brace = text.rfind('}');
    if (brace == std::string_view::npos || brace == 1 || (brace + 1 < text.size() && text[brace + 1] != ':'))
      return form_in_braces;
    const std::string_view seqid = text.substr(1, brace - 1);
    if (brace + 1 == text.size()) return Region{std::string(seqid), 1, unlimited};
    return parse_span(seqid, text.substr(brace + 2));
  }
  const std::size_t colon = text.rfind(':');
  if (colon != std::string_view::npos && colon > 0 && looks_numeric(text.substr(colon + 1)))
    return parse_span(text.substr(0, colon), text.substr(colon + 1));
  if (text.empty()) return form_of_region;
  return Region{std::string(text), 1, unlimited};
}

/// What messages call it.
std::string name_of_region(std::string_view text) { return "region " + in_quotes(text); }

/// A seqid and two numbers with blanks between, where tabs were meant.
bool looks_like_columns(std::string_view line) {
  const std::vector<std::string_view> words = split(line, ' ');
  return words.size() >= 3 && looks_numeric(words[1]) && looks_numeric(words[2]);
}

bool named_bed(std::string_view path) {
  const std::string_view name = without_compression(path);
  return name.ends_with(".bed") || name.ends_with(".BED");
}

}  // namespace

Region parse_region(std::string_view text) {
  RegionOrForm parsed = region_or_form(text);
  if (const auto* const form = std::get_if<std::string_view>(&parsed))
    fail_usage(name_of_region(text) + ": " + expectation(*form, {}));
  return std::get<Region>(std::move(parsed));
}

void Regions::add(const Region& region) {
  any_ = true;
  seqids_[region.seqid].push_back({{region.start, region.end}, 0});
}

void Regions::add(const Regions& others) {
  any_ = any_ || others.any_;
  for (const auto& [seqid, spans] : others.seqids_) {
    Spans& all = seqids_[seqid];
    all.insert(all.end(), spans.begin(), spans.end());
  }
}

void Regions::add_file(const std::string& path, bool bed) {
  bed = bed || named_bed(path);
  any_ = true;
  for_each_line(path, [&](std::string_view line, std::uint64_t number) {
    if (trimmed(line).empty() || line.starts_with('#')) return;
    const auto fail = [&](std::string_view expected, std::string found, std::string_view advice = {},
                          std::string part = {}) {
      fail_format({.code = "region",
                   .file = path,
                   .line = number,
                   .part = std::move(part),
                   .expected = std::string(expected),
                   .found = std::move(found),
                   .advice = std::string(advice)});
    };
    if (line.starts_with('>')) fail("regions", "FASTA", "--genome keeps the records on its sequences");
    if (bed && (line.starts_with("track") || line.starts_with("browser")) &&
        (line.find('\t') == std::string_view::npos))
      return;
    const std::vector<std::string_view> fields = split(line, '\t');
    if (!bed && fields.size() == 5 && parse_sequence_line(line)) {  // of a .fai
      add({std::string(fields[0]), 1, unlimited});
      return;
    }
    if (fields.size() < 2 && !bed && !looks_like_columns(trimmed(line))) {
      const RegionOrForm parsed = region_or_form(trimmed(line));
      if (const auto* const form = std::get_if<std::string_view>(&parsed))
        fail(*form, {}, {}, name_of_region(trimmed(line)));
      add(std::get<Region>(parsed));
      return;
    }
    if (fields.size() < 3)
      fail("seqid, start and end with tabs between", in_quotes(line),
           !bed && number == 1 && parse_sequence_line(line)
               ? "a list of sequences and lengths: --genome or --seqid @FILE reads it"
               : "");
    std::int64_t start = fields[1].empty() ? -1 : parse_coordinate(fields[1], false);
    const std::int64_t end = fields[2].empty() ? -1 : parse_coordinate(fields[2], false);
    if (bed && start >= 0 && start < unlimited) ++start;
    const bool empty_interval = bed && start > 0 && end == start - 1;
    if (start < 1 || (end < start && !empty_interval))
      fail(bed ? "0 <= start <= end (BED is 0-based)" : "1 <= start <= end",
           in_quotes(fields[1]) + " and " + in_quotes(fields[2]),
           !bed && start == 0 && end > 0 ? "BED counts from 0: --bed" : "");
    if (empty_interval) return;  // it covers no base
    add({std::string(fields[0]), start, end});
  });
}

void Regions::prepare() {
  for (auto& [seqid, spans] : seqids_) {
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    std::int64_t end_so_far = 0;
    for (OrderedSpan& span : spans) span.end_so_far = end_so_far = std::max(end_so_far, span.end);
  }
}

const Regions::Spans* Regions::find(std::string_view seqid) const {
  const auto found = seqids_.find(seqid);
  return found == seqids_.end() ? nullptr : &found->second;
}

Regions::Found Regions::find_spans(std::string_view seqid, std::string& scratch) const {
  const bool escaped = seqid.find('%') != std::string_view::npos;
  return {find(seqid), escaped ? find(decoded(seqid, scratch)) : nullptr};
}

bool Regions::match(const Record& record, bool within, State& state) const {
  if (const std::string_view seqid = record.seqid(); !state.has_seqid_ || seqid != state.seqid_) {
    state.found_ = find_spans(seqid, state.scratch_);
    state.seqid_.assign(seqid);
    state.has_seqid_ = true;
  }
  // Of the spans that begin early enough, the one that reaches farthest decides.
  const std::int64_t latest_start = within ? record.start() : record.end();
  const std::int64_t least_end = within ? record.end() : record.start();
  for (const Spans* const found : state.found_) {
    if (!found) continue;
    const auto later = std::upper_bound(found->begin(), found->end(), latest_start,
                                        [](std::int64_t start, const Span& span) { return start < span.start; });
    if (later != found->begin() && (later - 1)->end_so_far >= least_end) return true;
  }
  return false;
}

std::vector<Span> Regions::united(std::string_view seqid) const {
  std::vector<Span> spans;
  std::string scratch;
  for (const Spans* const found : find_spans(seqid, scratch)) {
    if (found) spans.insert(spans.end(), found->begin(), found->end());
  }
  std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
  std::vector<Span> united;
  for (const Span& span : spans) {
    if (!united.empty() && span.start - 1 <= united.back().end) {
      united.back().end = std::max(united.back().end, span.end);
    } else {
      united.push_back(span);
    }
  }
  return united;
}

std::vector<std::string> Regions::seqids() const {
  std::vector<std::string> names;
  for (const auto& [seqid, spans] : seqids_) names.push_back(seqid);
  return names;
}

}  // namespace gff
