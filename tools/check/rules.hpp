// The rules of gff-check: code, severity, what it must remember, and the text that the rule comes from (gff-check(1), RULES).
//
// Threads: constants, which threads may read at the same time.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/diagnostic.hpp"

namespace gff {

// clang-format off
enum class Rule : std::uint8_t {
  F01, F02, F03, F05, F06, F07, F08, F09, F10, F11, F12, F13, F14,
  C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20, C22, C23,
  A01, A02, A03, A04, A05, A06, A07, A08, A09, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20,
  S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11, S12, S13, S14, S15, S16, S17, S18, S19, S20, S21, S22, S23, S24,
  G01, G02, G03, G04, G05, G06, G07, G08,
  Z01, Z02,
};
// clang-format on
constexpr std::size_t rule_count = static_cast<std::size_t>(Rule::Z02) + 1;

/// What a rule must remember.
enum class RuleMemory : std::uint8_t {
  line,    ///< nothing but the line at hand
  seqid,   ///< something of each seqid
  id,      ///< something of each ID
  model,   ///< transcripts and their parts
  genome,  ///< the sequences of --genome
};

struct RuleInfo {
  Rule rule;
  std::string_view code;  ///< "S01": never used again for something else
  Severity severity;      ///< the usual one: some findings of a rule weigh less
  RuleMemory memory;
  std::string_view source;   ///< section of the specification, or who disagrees
  std::string_view summary;  ///< what is wrong, in a few words
};

/// All rules, in the order of `Rule`.
std::span<const RuleInfo> rules();
const RuleInfo& info(Rule rule);

/// Which rules are looked for.
class RuleSet {
 public:
  bool has(Rule rule) const { return rules_[static_cast<std::size_t>(rule)]; }
  void set(Rule rule, bool on) { rules_[static_cast<std::size_t>(rule)] = on; }

  static RuleSet all();
  /// Reads the LIST of --rules: codes, letters for all codes that begin with them, "-CODE" for all others. Throws
  /// UsageError.
  static RuleSet parse(std::string_view list);

 private:
  std::bitset<rule_count> rules_;
};

}  // namespace gff
