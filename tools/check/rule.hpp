// The rules of gff-check: code, severity, title, source, and the memory that they need.
//
// Threads: constants.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/diagnostic.hpp"

namespace gff::check {

/// In the order of `rules()`. Codes are stable: a code is never used for another rule.
// One source line for each letter.
// clang-format off
// NOLINTBEGIN(readability-identifier-naming): codes as reports write them
enum class Rule : std::uint8_t {
  F01, F02, F03, F05, F06, F07, F08, F09, F10, F11, F12, F13, F14,
  C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20, C21, C22, C23,
  A01, A02, A03, A04, A05, A06, A07, A08, A09, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20,
  S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11, S12, S13, S14, S15, S16, S17, S18, S19, S20, S21, S22, S23, S24,
  G01, G02, G03, G04, G05, G06, G07, G08,
  Z01, Z02,
  R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15, R16, R17, R18, R19, R20, R21,
};
// NOLINTEND(readability-identifier-naming)
// clang-format on
constexpr std::size_t rule_count = static_cast<std::size_t>(Rule::R21) + 1;

/// What a rule must store.
enum class Cost : char {
  line = 'L',    ///< nothing
  seqids = 'S',  ///< an entry for each seqid
  ids = 'I',     ///< an entry for each ID
  models = 'M',  ///< an entry for each ID and each exon and CDS
  genome = 'Z',  ///< the names of the sequences of --genome
};

/// Programs with demands that --for checks, as bits.
enum Client : std::uint16_t {
  star = 1,
  featurecounts = 2,
  rsem = 4,
  cellranger = 8,
  csq = 16,
  vep = 32,
  table2asn = 64,
  tabix = 128,
  jbrowse = 256
};

struct RuleInfo {
  std::string_view code;
  Severity severity;
  std::string_view title;
  std::string_view source;  ///< the text that has the rule
  Cost cost;
  std::uint16_t clients = 0;  ///< checked only with --for one of these; 0: always
};

/// All rules, in the order of Rule.
std::span<const RuleInfo> rules();
inline const RuleInfo& info(Rule rule) { return rules()[static_cast<std::size_t>(rule)]; }
/// The rule with this code; nothing if there is none.
std::optional<Rule> find_rule(std::string_view code);
std::string_view word(Severity severity);

}  // namespace gff::check
