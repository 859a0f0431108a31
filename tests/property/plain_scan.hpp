// scan.hpp as it is where there is no SSE2.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace plain_scan {

std::uint64_t controls_in_64(const char* from);
std::uint64_t equal_in_64(const char* from, char byte);
const char* find_any(const char* at, const char* end, char a, char b, char c);
/// Where the parts begin that for_each_part calls its function with.
std::vector<std::size_t> parts(const char* begin, const char* end, char separator, const bool (&wanted)[256]);

}  // namespace plain_scan
