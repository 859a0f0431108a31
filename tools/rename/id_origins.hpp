// Remembers from which old ID a new ID was made: two features must not become one.
//
// Threads: one thread at a time uses an object. Memory: an IdTable with the new IDs: the text of each, and about 25
// bytes.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/keyed_hash.hpp"
#include "features/id_table.hpp"

namespace gff {

class IdOrigins {
 public:
  /// Notes that `now` was made from `old`. Returns false if another old ID became the same; one of 2^32 such cases is
  /// missed.
  bool note(IdSpace space, std::string_view old, std::string_view now) {
    std::uint32_t hash = static_cast<std::uint32_t>(seeded_hash(old));
    if (hash == 0) hash = 1;  // 0 is a new one
    const IdTable::Place place = table_.insert(space, now);
    const std::uint32_t stored = table_.number(place);
    if (stored == 0) table_.set_number(place, hash);
    return stored == 0 || stored == hash;
  }

 private:
  IdTable table_;
};

}  // namespace gff
