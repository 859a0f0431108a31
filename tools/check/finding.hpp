// What a rule has found: the diagnostic of a place, and what gff-check shows beside it.
//
// Threads: values, which threads may read at the same time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "check/rules.hpp"

namespace gff {

/// Where in the file: a line, one of its columns (from 1; 0 for the whole line), a key of column 9.
struct Place {
  std::uint64_t line = 0;
  std::size_t column = 0;
  std::string_view key{};
};

/// What is said of a place. `expected` may be empty: then `found` is a sentence.
struct Words {
  std::string expected{};
  std::string found{};
  std::string value{};           ///< as it stands in the file, fit for a message
  std::uint64_t other_line = 0;  ///< of a rule that compares two
};

struct Finding {
  Rule rule;
  Diagnostic diagnostic;  ///< its code is that of the rule
  std::string key;        ///< of column 9
  std::string value;
  std::uint64_t other_line = 0;

  /// "expected a positive integer, got '0'", or the sentence.
  std::string message() const;
  /// "4", "9/Parent"; empty for the whole line.
  std::string column() const;
};

std::string_view name(Severity severity);

}  // namespace gff
