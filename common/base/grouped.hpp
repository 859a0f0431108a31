// Counts as people read them.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstdint>
#include <string>

namespace gff {

/// "2,631,411"
inline std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, 1, ',');
  return text;
}

}  // namespace gff
