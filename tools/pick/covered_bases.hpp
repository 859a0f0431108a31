// The number of bases that the spans of each feature cover. A base in several spans is counted once.
//
// Most features have their spans in rising or falling order: then only the first and the last piece are stored. If that
// is not enough, a feature is *open*: its spans must be added again in another reading.
//
// Threads: one thread at a time adds. After that, any number of threads read. Memory: 4 bytes for each feature, 48 for
// each that has a span; 24 for each span of open features.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "features/feature_table.hpp"
#include "gff/position.hpp"

namespace gff {

class CoveredBases {
 public:
  /// Adds a span in the first reading. `seqid` is the number of the seqid.
  void add(FeatureNumber feature, std::uint32_t seqid, Span span);
  /// Whether the spans of the feature must be added again.
  bool is_open(FeatureNumber feature) const { return place_of(feature) != 0 && at(feature).open; }
  /// Adds a span in another reading, if the feature is open.
  void add_again(FeatureNumber feature, std::uint32_t seqid, Span span);
  /// Call it at the end of that reading. After it, no feature is open.
  void finish();

  /// The number of covered bases, at most 2^64 - 1; 0 for a feature without spans.
  std::uint64_t bases(FeatureNumber feature) const { return place_of(feature) == 0 ? 0 : at(feature).bases; }

 private:
  struct Covered {
    Span low{0, 0};   ///< a covered piece; all other pieces are after it
    Span high{0, 0};  ///< a covered piece; all other pieces are before it
    std::uint64_t bases = 0;
    std::uint32_t seqid = 0;  ///< 0: no span yet
    bool open = false;
  };
  struct Again {
    std::uint32_t place;
    std::uint32_t seqid;
    Span span;
  };
  std::uint32_t place_of(FeatureNumber feature) const { return feature < place_of_.size() ? place_of_[feature] : 0; }
  const Covered& at(FeatureNumber feature) const { return covered_[place_of_[feature] - 1]; }
  Covered& insert(FeatureNumber feature);
  static bool extend(Covered& covered, Span span);

  std::vector<std::uint32_t> place_of_;  ///< by feature: index in covered_ + 1; 0: none
  std::deque<Covered> covered_;
  std::vector<Again> again_;
};

}  // namespace gff
