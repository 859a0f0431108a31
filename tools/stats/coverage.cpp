#include "stats/coverage.hpp"

#include <functional>
#include <unordered_map>

#include "base/grouped.hpp"
#include "base/keyed_hash.hpp"
#include "base/quotable.hpp"
#include "features/assembly.hpp"
#include "gff/escape.hpp"
#include "gff/sequence_list.hpp"

namespace gff::stats {
namespace {

constexpr std::array<std::string_view, 3> kinds{"gene", "exon", "CDS"};
constexpr std::array<std::string_view, 3> shares{"gene_share", "exon_share", "CDS_share"};

/// What is known of one sequence, or of all together.
struct Bases {
  bool length_known = false;
  std::uint64_t length = 0;
  std::array<std::uint64_t, 3> covered{};
};

void report_bases(Report& report, std::string_view section, std::string_view group, const Bases& bases) {
  report.add(section, group, "length", bases.length_known ? Value(bases.length) : Value());
  for (std::size_t i = 0; i < kinds.size(); ++i) report.add(section, group, kinds[i], bases.covered[i]);
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    report.add(section, group, shares[i],
               bases.length_known && bases.length > 0
                   ? Value(static_cast<double>(bases.covered[i]) / static_cast<double>(bases.length))
                   : Value());
  }
}

}  // namespace

void SpanUnion::unite_all() {
  constexpr std::size_t least = 1024;
  unite(spans_);
  limit_ = std::max(least, 2 * spans_.size());
}

std::uint64_t SpanUnion::bases(Span part, bool circular) {
  if (part.start > 0) {
    const std::vector<Span> all = spans_;
    spans_.clear();
    for (Span span : all) {
      if (circular && span.end > part.end)
        spans_.push_back({std::max(part.start, span.start - part.end), span.end - part.end});
      span = {std::max(span.start, part.start), std::min(span.end, part.end)};
      if (span.start <= span.end) spans_.push_back(span);
    }
    std::erase_if(spans_, [](Span span) { return span.start > span.end; });
  }
  unite(spans_);
  std::uint64_t sum = 0;
  for (const Span span : spans_) sum += static_cast<std::uint64_t>(span.end - span.start) + 1;
  return sum;
}

std::uint32_t Coverage::sequence(std::string_view seqid) {
  const std::uint32_t number = names_.number(seqid);
  if (number >= sequences_.size()) sequences_.resize(number + 1);
  return number;
}

void Coverage::note_region(std::string_view seqid, Span span) {
  Span& part = sequences_[sequence(seqid)].part;
  if (part.start == 0) part = span;
}

std::string Coverage::note_lengths(const std::string& path) {
  // Column 1 of GFF3 may have escapes, a genome has none.
  std::unordered_map<std::string, std::string, SeededHash, std::equal_to<>> escaped;
  std::string scratch;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (names_.name(i).find('%') != std::string::npos)
      escaped.emplace(decoded(names_.name(i), scratch), names_.name(i));
  }
  const std::size_t own = names_.size();
  bool has_any = own == 0;
  for_each_sequence(path, [&](const ListedSequence& one) {
    if (one.length == 0) return;
    const auto found = escaped.find(one.name);
    const std::string_view name = found == escaped.end() ? one.name : std::string_view(found->second);
    has_any = has_any || sequence(name) < own;
    note_region(name, {1, one.length});
  });
  if (has_any) return {};
  return "--genome: " + quotable_path(path) + " has none of the sequences of the input: their lengths are not known, " +
         "the first is " + in_quotes(names_.name(0));
}

std::string Coverage::report(Report& report) {
  Bases total{true, 0, {}};
  std::size_t short_ones = 0;
  std::size_t first_short = 0;
  for (std::size_t i = 0; i < sequences_.size(); ++i) {
    Sequence& one = sequences_[i];
    Bases bases{one.part.start > 0, static_cast<std::uint64_t>(one.part.end - one.part.start) + 1, {}};
    const bool is_short = bases.length_known && !one.circular &&
                          std::any_of(one.unions.begin(), one.unions.end(),
                                      [&](const SpanUnion& spans) { return spans.is_outside(one.part); });
    if (is_short && short_ones++ == 0) first_short = i;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
      bases.covered[kind] = one.unions[kind].bases(one.part, one.circular);
      total.covered[kind] += bases.covered[kind];
    }
    total.length_known &= bases.length_known;
    total.length += bases.length;
    report_bases(report, "coverage", names_.name(i), bases);
  }
  if (!sequences_.empty()) report_bases(report, "coverage.total", "all", total);
  if (short_ones == 0) return {};
  return counted(short_ones, "sequence has", "sequences have") +
         " features outside of the sequence (##sequence-region, --genome): only the bases inside count, the first is " +
         in_quotes(names_.name(first_short));
}

}  // namespace gff::stats
