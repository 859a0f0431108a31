// The order of the sequences: those that were put first, those of ##sequence-region directives in their order, then the others
// by first appearance.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/keyed_hash.hpp"

namespace gff {

/// Memory: about 100 bytes a seqid, and its name where that is longer than 15 bytes.
class SeqidOrder {
 public:
  /// The rank of a seqid among the others. It changes when a directive names a seqid that a record had before.
  using Place = std::uint32_t;

  /// The place of a record's seqid, as far as it is known by now. Throws Error beyond 2^31 seqids.
  Place place(std::string_view seqid) { return seqid == last_ && !last_.empty() ? last_place_ : look_up(seqid); }
  /// Puts the seqid after those that were put first, and before all others. Call this before anything else.
  void put_first(std::string_view seqid) { declare(seqid); }
  /// A `##sequence-region` directive names the seqid. Other directives are passed over.
  void learn(std::string_view directive);

  /// Orders all seqids anew, by their names: chr2 before chr10. To be called once, after the last one.
  void sort_naturally();

  /// Whether places have changed that were given out.
  bool has_moved() const { return !moved_.empty(); }
  /// The place, in the end, of a seqid whose place was `place` once.
  Place settled(Place place) const {
    const auto moved = moved_.find(place);
    return moved == moved_.end() ? place : moved->second;
  }

 private:
  /// Places of seqids that no directive has named begin here.
  static constexpr Place undeclared = Place{1} << 31;
  Place look_up(std::string_view seqid);
  void declare(std::string_view seqid);

  std::unordered_map<std::string, Place, SeededHash> places_;
  std::unordered_map<Place, Place> moved_;
  Place declared_count_ = 0;
  Place undeclared_count_ = 0;
  std::string_view last_;  ///< neighbours have one seqid, as a rule
  Place last_place_ = 0;
};

}  // namespace gff
