// What is wrong at a place of an annotation file, as data. Tools stop at the first diagnostic that is an error; a checker
// lists them all.
//
// Threads: values, which threads may read at the same time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gff {

enum class Severity : std::uint8_t { error, warning, info };

struct Diagnostic {
  std::string_view code{};  ///< what kind it is, the same in every version: "column-count"; of static lifetime
  Severity severity = Severity::error;
  std::string file{};              ///< as messages call it
  std::uint64_t line = 0;          ///< from 1; 0: the whole file
  std::size_t column = 0;          ///< from 1; 0: the whole line
  std::string_view column_name{};  ///< of one of the nine columns; of static lifetime
  std::string expected{};          ///< "a positive integer"
  std::string found{};             ///< "'12x'"; fit for a message; empty if there is no more to say
  std::string advice{};            ///< what to do about it, if there is one thing; fit for a message
};

/// "column 4 (start): expected a positive integer, got '12x'".
std::string describe(const Diagnostic& diagnostic);

/// The same with its place: "genes.gff3:1207: column 4 (start): expected …".
std::string message(const Diagnostic& diagnostic);

}  // namespace gff
