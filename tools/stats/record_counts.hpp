// Counts that need only one record at a time: records by type, source, seqid and strand, and lengths by type.
//
// Threads: one thread at a time uses an object. Memory: each different name, and 16 to 32 bytes for each different
// length of a type.
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
  /// `of_block`: the object has the counts of a block, and `take` of another object adds them to those of all blocks.
  /// The lengths of a block are only listed: a table for each thread costs more time than it saves.
  explicit RecordCounts(bool of_block) : of_block_(of_block) {}

  /// Adds a record and returns the number of its type.
  std::uint32_t add(const Record& record, Span span) {
    sources_.add(record.source());
    seqids_.add(record.seqid());
    strands_.add(record.strand());
    const std::uint32_t type = types_.add(record.type());
    const auto length = static_cast<std::uint64_t>(span.end - span.start) + 1;
    if (of_block_) {
      lengths_of_block_.push_back({type, length});
    } else {
      add_length(type, length);
    }
    return type;
  }
  /// Counts the biotype of a record of this type, if it has one.
  void add_biotype(std::uint32_t type, std::string_view biotype) {
    if (biotype.empty()) return;
    if (type >= biotypes_.size()) biotypes_.resize(type + 1);
    if (!biotypes_[type]) biotypes_[type] = std::make_unique<NameCounts>();
    biotypes_[type]->add(biotype);
  }
  /// Adds the counts of `later` to this object and clears them in `later`. `later` must have read the records that
  /// follow. Returns the number in this object of each type of `later`, as a view into `later`.
  const std::vector<std::uint32_t>& take(RecordCounts& later);
  const NameCounts& types() const { return types_; }
  /// Whether the object has so many names that the thread should use a new object for the next block.
  bool is_large() const;

  void report_counts(Report& report) const;
  void report_biotypes(Report& report) const;
  void report_lengths(Report& report);  ///< call it once: the lengths are not kept

 private:
  struct Length {
    std::uint32_t type;
    std::uint64_t length;
  };
  void add_length(std::uint32_t type, std::uint64_t length) {
    if (type >= lengths_.size()) lengths_.resize(type + 1);
    lengths_[type].add(length);
  }

  bool of_block_;
  NameCounts types_;
  NameCounts sources_;
  NameCounts seqids_;
  NameCounts strands_;
  std::vector<NumberCounts> lengths_;  ///< by type
  std::vector<Length> lengths_of_block_;
  std::vector<std::unique_ptr<NameCounts>> biotypes_;  ///< by type; null: none has one
};

}  // namespace gff::stats
