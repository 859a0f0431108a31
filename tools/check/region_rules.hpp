// Rules that need one thing of each seqid: its ##sequence-region (gff-check(1), RULES: F06, F13, C08, C09). What they find
// is reported at the end of the stream: a directive may follow its records.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "check/checked_record.hpp"
#include "check/report.hpp"
#include "gff/position.hpp"

namespace gff {

/// The seqids of a file, numbered in the order in which they are met.
class Seqids {
 public:
  using Index = std::uint32_t;
  Index find(std::string_view seqid);
  const std::string& operator[](Index index) const { return names_[index]; }
  std::size_t size() const { return names_.size(); }

 private:
  std::deque<std::string> names_;  ///< each keeps its address
  std::unordered_map<std::string_view, Index, SeededHash> indexes_;
  Index last_ = 0;
};

/// Memory: for each seqid its name and about 100 bytes, and 24 bytes for each record that lies outside of its region.
class RegionRules {
 public:
  RegionRules(Report& report, Seqids& seqids) : report_(report), seqids_(seqids) {}

  void look_at_directive(const Line& line);
  void look(const CheckedRecord& record, Seqids::Index seqid);
  void finish(bool is_gtf);

 private:
  struct Region {
    std::optional<Span> span;
    std::uint64_t line = 0;          ///< of the directive
    std::uint64_t first_record = 0;  ///< the line of the first record; 0 if there is none
    std::int64_t least = 0;          ///< of the records so far, while there is no directive
    std::int64_t most = 0;
    bool circular = false;
  };
  struct Outside {
    std::uint64_t line;
    Span span;
    Seqids::Index seqid;
  };

  Region& region(Seqids::Index seqid);
  void add_outside(const Outside& record);

  Report& report_;
  Seqids& seqids_;
  std::vector<Region> regions_;
  std::vector<Outside> outside_;
  bool any_directive_ = false;
};

}  // namespace gff
