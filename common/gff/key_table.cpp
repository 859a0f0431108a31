#include "gff/key_table.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace gff {

std::size_t KeyTable::add(std::string_view key) {
  const auto [entry, is_new] = numbers_.try_emplace(std::string(key), keys_.size());
  if (!is_new) return entry->second;
  const std::string_view head = key.substr(0, 8);
  const std::string_view tail = key.substr(key.size() - head.size());
  const std::string ones(head.size(), '\xFF');
  const std::size_t number = keys_.size();
  const std::uint64_t first_bytes = eight_bytes(head.data(), head.data() + head.size());
  const bool in_gff3 = key.find_first_of("=;") == std::string_view::npos;
  entries_.push_back({first_bytes, in_gff3 ? first_bytes : eight_bytes(no_piece, no_piece + 1),
                      eight_bytes(ones.data(), ones.data() + ones.size()),
                      eight_bytes(tail.data(), tail.data() + tail.size()), key.size(), 0, number,
                      std::none_of(key.begin(), key.end(), is_blank)});
  keys_.emplace_back(key);
  column_of_.push_back(0);
  link(number);
  return number;
}

/// Lets the walk over column 9 find the key.
void KeyTable::link(std::size_t number) {
  const auto first_byte = static_cast<unsigned char>(keys_[number][0]);
  entries_[number].next = first_[first_byte];
  first_[first_byte] = number + 1;
  looks_[first_byte] = true;
}

std::size_t KeyTable::number_of(std::string_view key) const {
  const auto entry = numbers_.find(key);
  return entry == numbers_.end() ? none : entry->second;
}

void KeyTable::use_extra_columns(const std::vector<std::string>& names) {
  extra_columns_.clear();
  std::fill(column_of_.begin(), column_of_.end(), 0);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::size_t number = number_of(names[i]);
    if (number == none || is_extra_column(number)) continue;
    column_of_[number] = standard_columns + i;
    extra_columns_.push_back({number, standard_columns + i});
    entries_[number].first_bytes = entries_[number].gff3_bytes = eight_bytes(no_piece, no_piece + 1);
    entries_[number].mask = eight_bytes(no_piece + 1, no_piece + 2);
  }
  if (extra_columns_.empty()) return;
  std::fill(std::begin(first_), std::end(first_), 0);
  for (std::size_t number = 0; number < keys_.size(); ++number) {
    if (!is_extra_column(number)) link(number);
  }
}

bool KeyTable::is_flag(const char* key_end, const char* piece_end) {
  return trimmed_left({key_end, piece_end}).empty() && !is_blank(key_end[-1]);
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
