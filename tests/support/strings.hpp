// Strings of tests that own their bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/split.hpp"

namespace gff::test {

using Strings = std::vector<std::string>;

/// The parts of `text` between separators.
inline Strings parts_of(std::string_view text, char separator) {
  const std::vector<std::string_view> parts = gff::split(text, separator);
  return {parts.begin(), parts.end()};
}

inline std::string joined(const Strings& parts, std::string_view separator) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) text.append(i == 0 ? "" : separator).append(parts[i]);
  return text;
}

}  // namespace gff::test
