// gff-tobed -x, --genes, --tss: writes a line for each transcript or gene, in the order of first occurrence.
//
// Threads: one thread at a time uses an object.
// Memory: an Assembly, and the lines that wait for an earlier transcript or gene.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "features/assembly.hpp"
#include "gff/output.hpp"
#include "tobed/bed.hpp"
#include "tobed/sequence_sizes.hpp"

namespace gff {

struct AroundStart {
  std::int64_t up;    ///< bases
  std::int64_t down;  ///< bases
};

/// Counts for warnings: what was left out or changed.
struct BedCounts {
  std::uint64_t without_blocks = 0;
  std::string first_without_blocks;
  std::uint64_t split = 0;
  std::string first_split;
  std::uint64_t lone_parts = 0;  ///< exons, coding records and UTRs of no transcript or gene
  std::uint64_t cut = 0;         ///< lines that were cut
  std::uint64_t gone = 0;        ///< lines that were left out: beyond the end
  std::uint64_t wrapped = 0;     ///< lines that were divided at the origin of a circular sequence

  void count(SequenceSizes::Change change);
  void take(BedCounts& later);
};

class ModelLines {
 public:
  /// All arguments must outlive this object. `sizes` may be null.
  ModelLines(const Models& models, Assembly::Unit unit, std::optional<AroundStart> around, const SequenceSizes* sizes);

  /// Adds a record of the second reading, `record()`, which is called at most once. Writes the lines of all transcripts
  /// or genes that it completes.
  template <class GetRecord>
  void add(GetRecord record, const Roles& roles, BedNamer& namer, Output& out) {
    bool is_read = false;
    bool belongs = false;
    assembly_.add(
        roles,
        [&](FeatureNumber unit, bool is_own) {
          belongs = true;
          if (!needs_names(unit, is_own)) return;
          // Once for all that the record belongs to: a part of many transcripts must not take time of their square.
          if (!std::exchange(is_read, true)) namer.read(record(), roles.dialect, models_.id(unit), read_);
          set_names(unit, is_own, namer);
        },
        [&](FeatureNumber unit, const std::vector<Part>& parts) { compose(unit, parts, out); });
    if (!belongs && Assembly::is_block(roles.part, false)) ++counts_.lone_parts;
  }
  const BedCounts& counts() const { return counts_; }

 private:
  struct Names {
    BedNames bed;
    bool from_own_record = false;
  };
  bool needs_names(FeatureNumber unit, bool is_own) const;
  void set_names(FeatureNumber unit, bool is_own, const BedNamer& namer);
  void compose(FeatureNumber unit, const std::vector<Part>& parts, Output& out);
  void append_shape(const BedShape& shape, const BedNames& names, std::string& lines);
  void write_in_order(FeatureNumber unit, std::string lines, Output& out);
  void pass_what_is_no_unit();

  const Models& models_;
  Assembly assembly_;
  const std::optional<AroundStart> around_;
  const SequenceSizes* const sizes_;
  std::unordered_map<FeatureNumber, Names> names_;  ///< of transcripts or genes that are not complete
  BedNames read_;                                   ///< the columns of the record that was read last
  FeatureNumber next_ = 1;                          ///< the unit whose lines are next
  std::map<FeatureNumber, std::string> waiting_;    ///< lines of later units
  BedCounts counts_;
};

}  // namespace gff
