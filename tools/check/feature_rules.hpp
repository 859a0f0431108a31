// Rules for IDs and for what they relate (gff-check(1), RULES: S01 to S12, S16 to S24, G06).
//
// One reading: a record is compared with what is known of its ID and of its parents at once, and again at the end if the
// parent follows or grows. All findings are reported by `finish`.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/keyed_hash.hpp"
#include "check/checked_record.hpp"
#include "check/model_rules.hpp"
#include "check/region_rules.hpp"
#include "check/report.hpp"
#include "check/types.hpp"
#include "features/id_table.hpp"

namespace gff {

/// Of a text: two of the same are taken for the same text.
struct Hash128 {
  std::uint64_t low = 0;
  std::uint64_t high = 0;
  bool operator==(const Hash128&) const = default;
};

/// Open addressing. Memory: 22 to 43 bytes for each member.
class HashSet {
 public:
  /// Whether it is new.
  bool insert(Hash128 hash);

 private:
  void grow();
  std::vector<Hash128> slots_;  ///< {0, 0} is empty
  std::size_t size_ = 0;
};

/// Memory: 80 bytes and 5 to 11 for its place in the table for each ID; 24 for each feature that is a parent; 64 for each
/// record that precedes its parent or is not inside it; and 22 to 43 bytes for each record that has no ID or repeats one.
class FeatureRules {
 public:
  FeatureRules(Report& report, Types& types, const Seqids& seqids);

  void look(const CheckedRecord& record, Seqids::Index seqid);
  /// After `###`.
  void begin_section() { ++section_; }
  /// Reports what was found.
  void finish();

 private:
  using Index = std::uint32_t;
  static constexpr Index none = UINT32_MAX;

  struct Feature {
    Hash128 id;
    std::uint64_t line = 0;  ///< the first one; 0: no record had this ID so far
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::uint64_t record_hash = 0;     ///< of the first line
    std::uint64_t attribute_hash = 0;  ///< the same, in any order and without what may differ between lines
    Seqids::Index seqid = 0;
    std::uint32_t section = 0;
    Index parent = none;  ///< the first one
    Index family = none;  ///< if it is a parent
    Types::Index type = 0;
    char strand = '.';
    bool trans_spliced = false;
    bool own_record = false;  ///< false: GTF, known from its parts
  };
  /// What is below a feature.
  struct Family {
    std::int64_t start = 0;
    std::int64_t end = 0;
    bool has_parts = false;
  };
  struct Child {
    std::uint64_t line;
    std::int64_t start;
    std::int64_t end;
    Index parent;
    Seqids::Index seqid;
    std::uint32_t section;
    Types::Index type;
    char strand;
    bool trans_spliced;
    bool parent_follows;
  };

  Hash128 hash_of(IdSpace space, std::string_view id);
  Index find_or_add(IdSpace space, std::string_view id);
  void grow_table();
  void look_at_gff3(const CheckedRecord& record, Seqids::Index seqid);
  void look_at_gtf(const CheckedRecord& record, Seqids::Index seqid);
  Child child_of(const CheckedRecord& record, Seqids::Index seqid, Index parent) const;
  void define(Index index, const CheckedRecord& record, Seqids::Index seqid);
  void look_at_repeated_id(Index index, const CheckedRecord& record, Seqids::Index seqid);
  void look_for_second_feature(Index index, const CheckedRecord& record);
  void look_for_duplicate(const CheckedRecord& record);
  void look_at_parent(Index self, const CheckedRecord& record, Seqids::Index seqid, std::string_view parent);
  void add_to_family(const Child& child, bool is_part);
  /// Whether the child is inside of its parent; adds the findings of rules that the end does not change.
  bool compare(const Child& child);
  void check_pending();
  void check_loops();
  void check_families();
  std::string name_of(Index index) const;

  Report& report_;
  Types& types_;
  const Seqids& seqids_;
  ModelRules models_;
  HashKey second_key_;
  std::uint32_t section_ = 0;
  std::deque<Feature> features_;
  std::vector<Index> table_;
  std::vector<Family> families_;
  std::unordered_map<Index, std::string> missing_;  ///< what was named, but not found so far
  std::vector<Child> pending_;
  std::vector<std::pair<Index, Index>> more_parents_;  ///< of a child: all but the first
  std::vector<std::pair<std::uint64_t, Index>> derived_;
  std::unordered_map<Index, std::vector<std::pair<std::int64_t, std::int64_t>>> spans_;  ///< of IDs that repeat
  HashSet records_;
  bool loops_are_possible_ = false;
  std::string scratch_;
};

}  // namespace gff
