#include "pick/covered_bases.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace gff {
namespace {

std::uint64_t length(Span span) { return static_cast<std::uint64_t>(span.end - span.start) + 1; }

/// Spans on several sequences may have more bases together than 64 bits count.
void count(std::uint64_t more, std::uint64_t& bases) {
  bases = more > std::numeric_limits<std::uint64_t>::max() - bases ? std::numeric_limits<std::uint64_t>::max()
                                                                   : bases + more;
}

}  // namespace

CoveredBases::Covered& CoveredBases::insert(FeatureNumber feature) {
  if (feature >= place_of_.size()) place_of_.resize(std::max<std::size_t>(feature + 1, place_of_.size() * 3 / 2));
  if (place_of_[feature] == 0) {
    covered_.emplace_back();
    place_of_[feature] = static_cast<std::uint32_t>(covered_.size());
  }
  return covered_[place_of_[feature] - 1];
}

void CoveredBases::add(FeatureNumber feature, std::uint32_t seqid, Span span) {
  Covered& covered = insert(feature);
  if (covered.open) return;
  if (covered.seqid == 0) {
    covered = {span, span, length(span), seqid, false};
    return;
  }
  covered.open = covered.seqid != seqid || !extend(covered, span);
}

/// False if what lies between both pieces would have to be known.
bool CoveredBases::extend(Covered& covered, Span span) {
  Span& low = covered.low;
  Span& high = covered.high;
  const bool one_piece = low.start == high.start;
  if (one_piece && span.start <= low.end && span.end >= low.start) {
    low = high = {std::min(low.start, span.start), std::max(low.end, span.end)};
    covered.bases = length(low);
  } else if (span.start > high.end) {
    covered.bases += length(span);
    high = span;
  } else if (span.end < low.start) {
    covered.bases += length(span);
    low = span;
  } else if (span.start >= high.start) {
    const std::int64_t end = std::max(high.end, span.end);
    covered.bases += static_cast<std::uint64_t>(end - high.end);
    high.end = end;
  } else if (span.end <= low.end) {
    const std::int64_t start = std::min(low.start, span.start);
    covered.bases += static_cast<std::uint64_t>(low.start - start);
    low.start = start;
  } else {
    return false;
  }
  return true;
}

void CoveredBases::add_again(FeatureNumber feature, std::uint32_t seqid, Span span) {
  again_.push_back({place_of_[feature], seqid, span});
}

void CoveredBases::finish() {
  std::sort(again_.begin(), again_.end(), [](const Again& a, const Again& b) {
    return std::tie(a.place, a.seqid, a.span.start) < std::tie(b.place, b.seqid, b.span.start);
  });
  for (auto span = again_.begin(); span != again_.end();) {
    Covered& covered = covered_[span->place - 1];
    if (covered.open) covered.bases = 0;
    covered.open = false;
    std::int64_t end = 0;  // up to which bases are counted
    for (const Again first = *span; span != again_.end() && span->place == first.place && span->seqid == first.seqid;
         ++span) {
      const Span rest{std::max(span->span.start, end + 1), span->span.end};
      if (rest.start > rest.end) continue;
      count(length(rest), covered.bases);
      end = rest.end;
    }
  }
  std::vector<Again>().swap(again_);
}

}  // namespace gff
