// A set of words for millions of look-ups. A look-up takes as long with a million words as with ten. The hash is keyed,
// so an author of input cannot choose words that collide.
//
// Threads: after the last `insert`, any number of threads may call the const functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "base/large_pages.hpp"

namespace gff {

/// A hash table with open addressing over one arena of bytes. Memory: the words, and 20 to 40 bytes for each.
class WordSet {
 public:
  /// The place of a word in the set, less than places(). Words that were inserted later have larger places.
  using Place = std::uint32_t;
  static constexpr Place none = ~Place{0};

  /// Makes room for about `bytes` bytes of words, if their size is known before: insertion is faster.
  void reserve(std::uint64_t bytes);
  void insert(std::string_view word);
  /// The place of `word`, or `none`.
  Place find(std::string_view word) const {
    // Most words are ruled out by their length or their first byte.
    if ((lengths_ >> (word.size() & 63) & 1) == 0) return none;
    if (!word.empty() && !first_bytes_[static_cast<unsigned char>(word[0])]) return none;
    if (size_ == 1) return word == this->word(0) ? Place{0} : none;
    return size_ <= few ? find_in_few(word) : slots_[slot_of(word, tag(word))].place;
  }
  bool contains(std::string_view word) const { return find(word) != none; }
  std::size_t size() const { return size_; }
  /// A number larger than any place.
  std::size_t places() const { return bytes_.size() / unit; }
  std::string_view word(Place place) const {
    const char* const at = bytes_.data() + unit * place;
    std::uint32_t length;
    std::memcpy(&length, at, sizeof length);
    return {at + sizeof length, length};
  }
  /// Calls `use(place, word)` for each word, in the order of insertion.
  template <class Use>
  void for_each(Use use) const {
    for (std::size_t place = 0; place < places();) {
      const std::string_view word = this->word(static_cast<Place>(place));
      use(static_cast<Place>(place), word);
      place += units(word.size());
    }
  }
  /// Whether it matters for a look-up if `text` is decoded: one form may be in the set and the other not. False for a
  /// text without escapes. Usually the length decides: decoding makes a text shorter by at least two bytes.
  bool depends_on_escapes(std::string_view text) const {
    return (text.size() >= shortest_ + 2 || any_percent_) && text.find('%') != std::string_view::npos;
  }

 private:
  struct Slot {
    Place place = none;
    std::uint32_t tag = 0;  ///< hash bits of the word: most other words differ in them
  };
  /// Places are multiples of this number of bytes, so the arena may have 16 GiB.
  static constexpr std::size_t unit = 4;
  /// With up to this number of words, comparing all of them is faster than a hash.
  static constexpr std::size_t few = 8;

  /// The units that a word of this length needs: its length, its bytes, and padding.
  static constexpr std::size_t units(std::size_t length) { return (sizeof(std::uint32_t) + length + unit - 1) / unit; }
  Place find_in_few(std::string_view word) const {
    for (std::size_t place = 0; place < places();) {
      const std::string_view candidate = this->word(static_cast<Place>(place));
      if (candidate == word) return static_cast<Place>(place);
      place += units(candidate.size());
    }
    return none;
  }
  static std::uint32_t tag(std::string_view word);
  std::size_t slot_of(std::string_view word, std::uint32_t tag) const;
  void grow();

  using Slots = std::vector<Slot, LargePages<Slot>>;
  Slots slots_;          ///< a power of two, at most half full; the upper bits of a tag select the slot
  unsigned shift_ = 32;  ///< tag >> shift_ is the slot
  /// The words one after the other, each with its length before it, aligned to units.
  std::basic_string<char, std::char_traits<char>, LargePages<char>> bytes_;
  std::size_t expected_bytes_ = 0;  ///< of the words
  std::size_t size_ = 0;
  std::size_t shortest_ = ~std::size_t{0} - 2;  ///< the length of the shortest word
  bool any_percent_ = false;                    ///< a word has a '%'
  std::uint64_t lengths_ = 0;                   ///< bit i: a word has a length of i modulo 64
  bool first_bytes_[256] = {};
};

}  // namespace gff
