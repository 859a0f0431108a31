// A set of words for millions of look-ups. A look-up costs the same with ten words and with a million, even if the words were
// chosen to collide: the hash is keyed.
//
// Threads: any number may ask, once the last word is in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "base/large_pages.hpp"

namespace gff {

/// Open addressing over one arena of bytes, with a keyed hash. Memory: the words, and 20 to 40 bytes for each.
class WordSet {
 public:
  /// A word in the set: where it is, less than places(). Words that were inserted later have larger places.
  using Place = std::uint32_t;
  static constexpr Place none = ~Place{0};

  /// Room for about `bytes` of words, where that is known before: they come in faster.
  void reserve(std::uint64_t bytes);
  void insert(std::string_view word);
  /// Where `word` is, or `none`.
  Place find(std::string_view word) const {
    // Most words are ruled out by their length or their first byte.
    if ((lengths_ >> (word.size() & 63) & 1) == 0) return none;
    if (!word.empty() && !first_bytes_[static_cast<unsigned char>(word[0])]) return none;
    if (size_ == 1) return word == this->word(0) ? Place{0} : none;
    return size_ <= few ? find_in_few(word) : slots_[slot_of(word, tag(word))].place;
  }
  bool contains(std::string_view word) const { return find(word) != none; }
  std::size_t size() const { return size_; }
  /// More than any place.
  std::size_t places() const { return bytes_.size() / unit; }
  std::string_view word(Place place) const {
    const char* const at = bytes_.data() + unit * place;
    std::uint32_t length;
    std::memcpy(&length, at, sizeof length);
    return {at + sizeof length, length};
  }
  /// Calls `use(place, word)` for each word, in the order in which they were inserted.
  template <class Use>
  void for_each(Use use) const {
    for (std::size_t place = 0; place < places();) {
      const std::string_view word = this->word(static_cast<Place>(place));
      use(static_cast<Place>(place), word);
      place += units(word.size());
    }
  }
  /// Whether decoding the percent escapes of `text` can change the result: one form is in the set and the other is not. False
  /// for a text without escapes, and mostly by its length alone: decoding makes a text shorter by two bytes at least.
  bool depends_on_escapes(std::string_view text) const {
    return (text.size() >= shortest_ + 2 || any_percent_) && text.find('%') != std::string_view::npos;
  }

 private:
  struct Slot {
    Place place = none;
    std::uint32_t tag = 0;  ///< of the word: most other words differ in it and are not compared
  };
  /// Places are counted in these, bytes: an arena of 16 GiB.
  static constexpr std::size_t unit = 4;
  /// Up to this number of words, comparing all of them is faster than hashing one.
  static constexpr std::size_t few = 8;

  /// What a word of that length takes, in units: its length, its bytes, and what fills the last unit.
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
  Slots slots_;          ///< a power of two, at most half full; a word's place begins with its tag's upper bits
  unsigned shift_ = 32;  ///< tag >> shift_ has those bits
  /// The words one after the other, each after its length, from a whole unit on.
  std::basic_string<char, std::char_traits<char>, LargePages<char>> bytes_;
  std::size_t expected_bytes_ = 0;  ///< of the words
  std::size_t size_ = 0;
  std::size_t shortest_ = ~std::size_t{0} - 2;  ///< the length of the shortest word
  bool any_percent_ = false;                    ///< there is a word with a '%' in it
  std::uint64_t lengths_ = 0;                   ///< bit i: there is a word whose length is i modulo 64
  bool first_bytes_[256] = {};
};

}  // namespace gff
