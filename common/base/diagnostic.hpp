// A diagnostic: what is wrong at a place of a text file, as data: of an annotation, or of a file of names or regions.
// Most tools stop at the first diagnostic that is an error; gff-check lists them all.
//
// Threads: plain values; several threads may read the same object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gff {

enum class Severity : std::uint8_t { error, warning, info };

struct Diagnostic {
  std::string_view code{};  ///< the kind, stable between versions: "column-count"; static lifetime
  Severity severity = Severity::error;
  std::string file{};              ///< the name that messages use
  std::uint64_t line = 0;          ///< from 1; 0: the whole file
  std::size_t column = 0;          ///< from 1; 0: the whole line
  std::string_view column_name{};  ///< one of the nine columns; static lifetime
  std::string part{};              ///< a part of a line without columns: "region 'chr1:9-2'"; already escaped
  std::string expected{};          ///< "a positive integer"; empty if `found` says all
  std::string found{};             ///< "'12x'", already escaped; empty if there is no more to say
  std::string advice{};            ///< what to do about it, if known; already escaped
};

/// The words of a diagnostic: "expected X, got Y (ADVICE)", or Y alone without `expected`. `found` and `advice` are
/// already escaped; an empty one is left out.
std::string expectation(std::string_view expected, std::string_view found, std::string_view advice = {});

/// The text without the place: "column 4 (start): expected a positive integer, got '12x'".
std::string describe(const Diagnostic& diagnostic);

/// The text with the place: "genes.gff3:1207: column 4 (start): expected …".
std::string message(const Diagnostic& diagnostic);

}  // namespace gff
