// How many bases the spans of each feature cover, a base that several of them cover counted once.
//
// Most features have their spans in rising or falling order: then nothing but the first and the last piece is kept. A feature for
// which that is not enough is *open*: it needs another reading of the same spans.
//
// Threads: one thread at a time adds. After that, any number of threads read.
// Memory: 4 bytes for each feature, 48 for each that has a span; 24 for each span of those that need another reading.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "features/feature_table.hpp"
#include "gff/position.hpp"

namespace gff {

class CoveredBases {
 public:
  /// A span of the first reading. `seqid` is a number.
  void add(FeatureNumber feature, std::uint32_t seqid, Span span);
  /// Whether the spans of the feature are to be added again.
  bool is_open(FeatureNumber feature) const { return place_of(feature) != 0 && at(feature).open; }
  /// A span of another reading, of a feature that is open.
  void add_again(FeatureNumber feature, std::uint32_t seqid, Span span);
  /// At the end of that reading. No feature is open then.
  void finish();

  /// 0 for a feature without spans; at most 2^64 - 1.
  std::uint64_t bases(FeatureNumber feature) const { return place_of(feature) == 0 ? 0 : at(feature).bases; }

 private:
  struct Covered {
    Span low{0, 0};   ///< a piece that is covered as a whole; all others are after its end
    Span high{0, 0};  ///< the same at the other side: all others are before its start
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

  std::vector<std::uint32_t> place_of_;  ///< by feature: a number from 1 in covered_, 0: none
  std::deque<Covered> covered_;
  std::vector<Again> again_;
};

}  // namespace gff
