#include "tobed/sequence_sizes.hpp"

#include <algorithm>

#include "base/quotable.hpp"
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

SequenceSizes::SequenceSizes(const std::string& path) : path_(path) {
  circular_key_.add("Is_circular");
  for_each_sequence(path, [&](const ListedSequence& sequence) {
    sequences_.insert({std::string(sequence.name), {sequence.length}});
  });
}

SequenceSizes::Sequence* SequenceSizes::find(const Record& record, Dialect dialect) {
  if (last_ && record.seqid() == last_seqid_) return last_;
  std::string scratch;
  const std::string_view seqid = dialect == Dialect::gff3 ? decoded(record.seqid(), scratch) : record.seqid();
  const auto found = sequences_.find(seqid);
  if (found == sequences_.end()) return nullptr;
  last_seqid_ = record.seqid();
  return last_ = &found->second;
}

void SequenceSizes::visit(const Record& record, Dialect dialect) {
  Sequence* const sequence = find(record, dialect);
  if (!sequence) {
    if (first_missing_.empty()) first_missing_ = record.seqid();
    return;
  }
  if (dialect != Dialect::gff3) return;
  circular_key_.for_each(record, dialect, [&](std::size_t, std::string_view value) {
    if (value != "true") return false;
    sequence->circular = true;
    return true;
  });
}

std::string SequenceSizes::warning() const {
  if (last_ || first_missing_.empty()) return {};
  return "--sizes: " + quotable_path(path_) + " has none of the sequences of the input: nothing is cut, the first is " +
         in_quotes(first_missing_);
}

std::vector<FittedSpans> SequenceSizes::fit(std::string_view seqid, std::vector<Span> spans, Change& change) const {
  change = Change::none;
  const auto found = sequences_.find(seqid);
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
