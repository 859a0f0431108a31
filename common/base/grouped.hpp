// Counts for people: digits in groups of three.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gff {

/// The number with commas: "2,631,411".
inline std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, 1, ',');
  return text;
}

/// The number and the noun in the right form: "1 record", "2,631,411 records".
inline std::string counted(std::uint64_t number, std::string_view one, std::string_view many) {
  return grouped(number).append(1, ' ').append(number == 1 ? one : many);
}

}  // namespace gff
