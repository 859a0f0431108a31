// A set of words, asked for millions of times: membership costs the same for one word and for a million.
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

/// Open addressing over one arena of bytes. Memory: the words, and 20 to 40 bytes for each.
class WordSet {
 public:
  /// Room for about `bytes` of words, where that is known before: they come in faster.
  void reserve(std::uint64_t bytes);
  void insert(std::string_view word);
  bool contains(std::string_view word) const {
    // Most words are ruled out by their length or their first byte.
    if ((lengths_ >> (word.size() & 63) & 1) == 0) return false;
    if (!word.empty() && !first_bytes_[static_cast<unsigned char>(word[0])]) return false;
    if (size_ == 1) return word == this->word(0);
    return slots_[find(word, tag(word))].place != empty;
  }
  std::size_t size() const { return size_; }
  /// Whether `text`, its percent escapes decoded, could be in the set though `text` is not, or the other way round. False
  /// for what has no escape, and mostly without a look: decoding makes a text shorter by two bytes at least.
  bool depends_on_escapes(std::string_view text) const {
    return (text.size() >= shortest_ + 2 || any_percent_) && text.find('%') != std::string_view::npos;
  }

 private:
  static constexpr std::uint32_t empty = ~std::uint32_t{0};
  struct Slot {
    std::uint32_t place = empty;  ///< of the word
    std::uint32_t tag = 0;        ///< the word's: most other words are told apart without a look at them
  };
  /// Places are counted in these, bytes: an arena of 16 GiB.
  static constexpr std::size_t unit = 4;

  std::string_view word(std::uint32_t place) const {
    const char* const at = bytes_.data() + unit * place;
    std::uint32_t length;
    std::memcpy(&length, at, sizeof length);
    return {at + sizeof length, length};
  }
  static std::uint32_t tag(std::string_view word);
  std::size_t find(std::string_view word, std::uint32_t tag) const;
  void grow();

  using Slots = std::vector<Slot, LargePages<Slot>>;
  Slots slots_;          ///< a power of two, at most half full; a word's place begins with its tag's upper bits
  unsigned shift_ = 32;  ///< what leaves of a tag those bits
  /// The words one behind the other, each behind its length, from a whole unit on.
  std::basic_string<char, std::char_traits<char>, LargePages<char>> bytes_;
  std::size_t expected_bytes_ = 0;  ///< of the words
  std::size_t size_ = 0;
  std::size_t shortest_ = ~std::size_t{0} - 2;  ///< the length of the shortest word
  bool any_percent_ = false;                    ///< there is a word with a '%' in it
  std::uint64_t lengths_ = 0;                   ///< bit i: there is a word whose length is i modulo 64
  bool first_bytes_[256] = {};
};

}  // namespace gff
