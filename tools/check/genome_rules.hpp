// Rules that compare records with the sequences of a genome (gff-check(1), RULES: Z…).
//
// Threads: a genome does not change once it is made: threads may share it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/keyed_hash.hpp"
#include "check/checked_record.hpp"
#include "check/report.hpp"

namespace gff {

/// Memory: for each sequence its name and about 100 bytes.
class Genome {
 public:
  /// Reads FASTA, .fai, .dict or lines name<TAB>length. Throws Error.
  explicit Genome(const std::string& path);

  void check(const CheckedRecord& record, Report& report) const;

 private:
  std::unordered_map<std::string, std::int64_t> lengths_;
};

}  // namespace gff
