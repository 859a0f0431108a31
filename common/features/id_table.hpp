// The IDs of features, each with a few marks. For millions of IDs, found by their text.
//
// Threads: one thread at a time adds and marks. While no thread adds or marks, any number of threads may call the const
// functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace gff {

/// Namespace of an ID: in GTF a gene_id and a transcript_id may be equal strings.
enum class IdSpace : std::uint8_t { gff3, gene, transcript };

/// A hash table with open addressing over one arena of bytes. Memory: the text of each ID, 9 bytes, and 11 to 22 bytes
/// for its slot.
class IdTable {
 public:
  /// The place of an ID. The place does not change during the lifetime of the table, and is never `none`.
  using Place = std::uint64_t;
  static constexpr Place none = 0;

  IdTable();

  /// The place of `id`, or `none`.
  Place find(IdSpace space, std::string_view id) const { return slots_[slot(space, id, hash(space, id))] >> tag_bits; }
  /// The place of `id`, which is added without marks if it is new.
  Place insert(IdSpace space, std::string_view id) { return insert(space, id, hash(space, id)); }
  /// The same with `hash(space, id)`, which another thread may have computed.
  Place insert(IdSpace space, std::string_view id, std::uint64_t hash);

  std::string_view text(Place place) const;
  /// Whether the ID has `mark`. Marks are single bits, from 1 to 32.
  bool is_marked(Place place, std::uint8_t mark) const { return (byte(place) & mark) != 0; }
  /// Sets a mark. Returns whether it is new.
  bool mark(Place place, std::uint8_t mark);
  /// A number that the caller gives to an ID; 0 at first.
  std::uint32_t number(Place place) const { return word(place + 1); }
  void set_number(Place place, std::uint32_t number) { std::memcpy(arena_.get() + place + 1, &number, sizeof number); }
  std::size_t size() const { return size_; }

  static std::uint64_t hash(IdSpace space, std::string_view id);

 private:
  // A slot holds a place and, in its lower bits, the topmost bits of the hash, so that most other IDs differ in the
  // slot itself. Zero: free.
  static constexpr int tag_bits = 24;
  static constexpr int space_shift = 6;  // a head is a byte of space and marks, the number, and the length
  static constexpr std::size_t head = 1 + 2 * sizeof(std::uint32_t);

  struct Free {
    void operator()(char* bytes) const { std::free(bytes); }
  };
  unsigned char byte(Place place) const { return static_cast<unsigned char>(arena_.get()[place]); }
  std::uint32_t word(Place place) const {
    std::uint32_t word;
    std::memcpy(&word, arena_.get() + place, sizeof word);
    return word;
  }
  IdSpace space_of(Place place) const { return static_cast<IdSpace>(byte(place) >> space_shift); }
  std::size_t slot(IdSpace space, std::string_view id, std::uint64_t hash) const;
  void widen();
  Place append(IdSpace space, std::string_view id);

  std::vector<std::uint64_t> slots_;  ///< a power of two, at most three quarters full
  std::unique_ptr<char[], Free> arena_;
  std::size_t used_ = 1;  ///< used bytes of the arena; the first one is not used
  std::size_t capacity_ = 0;
  std::size_t size_ = 0;
};

}  // namespace gff
