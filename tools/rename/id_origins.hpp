// Remembers from which old ID a new ID was made: two features must not become one.
//
// Any number of workers edit IDs. The first worker has the origins of all IDs. Another worker notes those of its block,
// and the first worker adds them in the order of the blocks.
//
// Threads: one thread at a time uses an object. Memory: an IdTable with the new IDs: the text of each, and 20 to 31
// bytes. For a block: the text of each, and 32 bytes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/keyed_hash.hpp"
#include "features/id_table.hpp"

namespace gff {

/// A new ID and its origin.
struct IdOrigin {
  IdOrigin(IdSpace its_space, std::string_view old_id, std::string_view new_id)
      : space(its_space),
        old(std::max(static_cast<std::uint32_t>(seeded_hash(old_id)), 1u)),
        hash(IdTable::hash(its_space, new_id)),
        now(new_id) {}

  IdSpace space;
  std::uint32_t old;   ///< a hash of the old ID, not 0
  std::uint64_t hash;  ///< of the new ID in an IdTable
  std::string_view now;
};

/// The origins of the IDs of a block.
class BlockOrigins {
 public:
  /// Adds an origin; copies the ID.
  void add(const IdOrigin& origin) {
    origins_.push_back(origin);
    text_ += origin.now;
  }
  /// Calls `use(origin)` for each origin in the order of `add`, until it returns false. Returns false if a call did.
  template <class Use>
  bool for_each(Use use) const {
    std::string_view text = text_;
    return std::all_of(origins_.begin(), origins_.end(), [&](IdOrigin origin) {
      origin.now = text.substr(0, origin.now.size());
      text.remove_prefix(origin.now.size());
      return use(origin);
    });
  }
  void clear() {
    origins_.clear();
    text_.clear();
  }

 private:
  std::vector<IdOrigin> origins_;  ///< with the size of each ID; the text is in text_
  std::string text_;
};

class IdOrigins {
 public:
  /// Adds an origin. Returns false if another old ID became the same; one of 2^32 such cases is missed.
  bool add(const IdOrigin& origin) {
    const IdTable::Place place = table_.insert(origin.space, origin.now, origin.hash);
    const std::uint32_t stored = table_.number(place);
    if (stored == 0) table_.set_number(place, origin.old);
    return stored == 0 || stored == origin.old;
  }
  /// Adds the origins of the block that follows, up to the first one for which `add` returns false. Returns whether
  /// there is none.
  bool add(const BlockOrigins& block) {
    return block.for_each([this](const IdOrigin& origin) { return add(origin); });
  }

 private:
  IdTable table_;
};

}  // namespace gff
