#include "tobed/sequence_sizes.hpp"

#include <algorithm>

#include "gff/escape.hpp"
#include "gff/sequence_list.hpp"

namespace gff {
namespace {

/// The pieces of `spans` from `from` to `to`, moved left by `shift`.
std::vector<Span> pieces(const std::vector<Span>& spans, std::int64_t from, std::int64_t to, std::int64_t shift) {
  std::vector<Span> found;
  for (const Span span : spans) {
    const Span piece{std::max(span.start, from), std::min(span.end, to)};
    if (piece.start <= piece.end) found.push_back({piece.start - shift, piece.end - shift});
  }
  return found;
}

}  // namespace

SequenceSizes::SequenceSizes(const std::string& path) {
  circular_key_.add("Is_circular");
  for_each_sequence(path, [&](const ListedSequence& sequence) {
    sequences_.insert({std::string(sequence.name), {sequence.length}});
  });
}

void SequenceSizes::visit(const Record& record, Dialect dialect) {
  if (dialect != Dialect::gff3) return;
  circular_key_.for_each(record, dialect, [&](std::size_t, std::string_view value) {
    if (value != "true") return false;
    std::string scratch;
    const auto found = sequences_.find(std::string(decoded(record.seqid(), scratch)));
    if (found != sequences_.end()) found->second.circular = true;
    return true;
  });
}

std::vector<FittedSpans> SequenceSizes::fit(std::string_view seqid, std::vector<Span> spans, Change& change) const {
  change = Change::none;
  const auto found = sequences_.find(std::string(seqid));
  const bool beyond = found != sequences_.end() && std::any_of(spans.begin(), spans.end(), [&](Span span) {
                        return span.end > found->second.length;
                      });
  std::vector<FittedSpans> lines;
  if (!beyond) {
    lines.push_back({std::move(spans), 0});
    return lines;
  }
  const auto [length, circular] = found->second;
  if (std::vector<Span> inside = pieces(spans, 1, length, 0); !inside.empty()) lines.push_back({std::move(inside), 0});
  if (circular) {
    change = Change::wrapped;
    if (std::vector<Span> rest = pieces(spans, length + 1, 2 * length, length); !rest.empty())
      lines.push_back({std::move(rest), length});
  } else {
    change = lines.empty() ? Change::gone : Change::cut;
  }
  return lines;
}

}  // namespace gff
