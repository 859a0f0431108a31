// The order of sequences: first those of `put_first`, then those of ##sequence-region directives in their order, then
// the others by first appearance.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/keyed_hash.hpp"

namespace gff {

/// Memory: about 100 bytes for each seqid, and its name if it is longer than 15 bytes.
class SeqidOrder {
 public:
  /// The rank of a seqid. The rank changes if a directive names a seqid that a record had before.
  using Place = std::uint32_t;

  /// The place of the seqid of a record, as known by now. Throws Error beyond 2^31 seqids.
  Place place(std::string_view seqid) { return seqid == last_ && !last_.empty() ? last_place_ : look_up(seqid); }
  /// Puts the seqid after those of earlier calls and before all others. Call it before anything else.
  void put_first(std::string_view seqid) { declare(seqid); }
  /// Reads a `##sequence-region` directive. Ignores other directives.
  void learn(std::string_view directive);

  /// Orders all seqids again, by name: chr2 before chr10. Call it once, after the last seqid.
  void sort_naturally();

  /// Whether places that were returned have changed.
  bool has_moved() const { return !moved_.empty(); }
  /// The final place of a seqid for which `place` was returned.
  Place settled(Place place) const {
    const auto moved = moved_.find(place);
    return moved == moved_.end() ? place : moved->second;
  }

 private:
  /// The first place of seqids that no directive has named.
  static constexpr Place undeclared = Place{1} << 31;
  Place look_up(std::string_view seqid);
  void declare(std::string_view seqid);

  std::unordered_map<std::string, Place, SeededHash> places_;
  std::unordered_map<Place, Place> moved_;
  Place declared_count_ = 0;
  Place undeclared_count_ = 0;
  std::string_view last_;  ///< neighbouring records usually have the same seqid
  Place last_place_ = 0;
};

}  // namespace gff
