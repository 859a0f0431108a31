#include "gff/key_table.hpp"

#include <algorithm>
#include <cstring>

namespace gff {

std::size_t KeyTable::add(std::string_view key) {
  const auto [known, is_new] = numbers_.try_emplace(std::string(key), keys_.size());
  if (!is_new) return known->second;
  const std::string_view head = key.substr(0, 8);
  const std::string_view tail = key.substr(key.size() - head.size());
  const std::string ones(head.size(), '\xFF');
  std::size_t& first = first_[static_cast<unsigned char>(key[0])];
  const std::size_t number = keys_.size();
  entries_.push_back({eight_bytes(head.data(), head.data() + head.size()),
                      eight_bytes(ones.data(), ones.data() + ones.size()),
                      eight_bytes(tail.data(), tail.data() + tail.size()), key.size(), first, number,
                      std::none_of(key.begin(), key.end(), is_blank)});
  keys_.emplace_back(key);
  first = number + 1;
  looks_[static_cast<unsigned char>(key[0])] = true;
  return number;
}

bool KeyTable::is_flag(const char* behind, const char* piece_end) {
  return trimmed_left({behind, piece_end}).empty() && !is_blank(behind[-1]);
}

bool KeyTable::same_middle(const Entry& entry, const char* key) const {
  const std::string& whole = keys_[static_cast<std::size_t>(&entry - entries_.data())];
  return std::memcmp(key + 8, whole.data() + 8, entry.length - 16) == 0;
}

bool KeyTable::same_rest(const Entry& entry, const char* key) const {
  const std::string& whole = keys_[static_cast<std::size_t>(&entry - entries_.data())];
  return std::memcmp(key + 8, whole.data() + 8, entry.length - 8) == 0;
}

}  // namespace gff
