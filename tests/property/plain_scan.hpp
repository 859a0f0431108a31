// scan.hpp as it is where there is no SSE2.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace plain_scan {

std::uint64_t controls_in_64(const char* from);
std::uint64_t equal_in_64(const char* from, char byte);
const char* find_any(const char* at, const char* end, char a, char b, char c);
void copy_short(char* to, const char* from, std::size_t size);
/// Where the parts begin and end that for_each_part calls its function with.
using Parts = std::vector<std::pair<std::size_t, std::size_t>>;
Parts parts(const char* begin, const char* end, char separator, const bool (&wanted)[256]);

}  // namespace plain_scan
