// Counts that need only one record at a time: records by type, source, seqid and strand, and lengths by type.
//
// Threads: one thread at a time uses an object. Memory: each different name, and 16 to 32 bytes for each different length of a type.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "gff/record.hpp"
#include "stats/name_table.hpp"
#include "stats/number_counts.hpp"
#include "stats/report.hpp"

namespace gff::stats {

class RecordCounts {
 public:
  /// Adds a record and returns the number of its type.
  std::uint32_t add(const Record& record, Span span) {
    sources_.add(record.source());
    seqids_.add(record.seqid());
    strands_.add(record.strand());
    const std::uint32_t type = types_.add(record.type());
    if (type >= lengths_.size()) lengths_.resize(type + 1);
    lengths_[type].add(static_cast<std::uint64_t>(span.end - span.start) + 1);
    return type;
  }
  /// Counts the biotype of a record of this type, if it has one.
  void add_biotype(std::uint32_t type, std::string_view biotype) {
    if (biotype.empty()) return;
    if (type >= biotypes_.size()) biotypes_.resize(type + 1);
    if (!biotypes_[type]) biotypes_[type] = std::make_unique<NameCounts>();
    biotypes_[type]->add(biotype);
  }
  /// Adds the counts of `later`, whose records follow mine, and clears them there. Returns my number for each of its
  /// types.
  std::vector<std::uint32_t> take(RecordCounts& later);
  const NameCounts& types() const { return types_; }
  /// Whether it has so many names that the thread should use a new object for the next block.
  bool is_large() const;

  void report_counts(Report& report) const;
  void report_biotypes(Report& report) const;
  void report_lengths(Report& report) const;

 private:
  NameCounts types_;
  NameCounts sources_;
  NameCounts seqids_;
  NameCounts strands_;
  std::vector<NumberCounts> lengths_;                  ///< by type
  std::vector<std::unique_ptr<NameCounts>> biotypes_;  ///< by type; null: none has one
};

}  // namespace gff::stats
