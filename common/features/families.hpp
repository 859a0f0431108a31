// Families: the records below and above the ones that pass the tests (gff-select(1), -d and -p; relations.hpp says who is
// below whom).
//
// The stream is read several times: `look` at every record until `settled`, then ask what it `keeps`. What is remembered
// are IDs: those whose records are above a kept one, and those of kept records. Both only grow, and they are complete once
// a reading brings nothing that could matter to a record that it had passed over before. A filter of fixed size knows
// what those were about; where it errs, there is one reading more.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "features/bloom_filter.hpp"
#include "features/graph.hpp"
#include "features/id_table.hpp"
#include "features/relations.hpp"
#include "gff/record.hpp"

namespace gff {

/// Which kin of the records that pass the tests are kept. Both: all that is below those that pass and their ancestors.
struct Kin {
  bool descendants = false;
  bool ancestors = false;
};

class Families {
 public:
  explicit Families(Kin kin);
  /// `names` are all the extra columns of the stream, which are attributes.
  void use_extra_columns(const std::vector<std::string>& names) { relations_.use_extra_columns(names); }

  /// One record of a reading; `passes`: it passes the tests.
  void look(const Record& record, Dialect dialect, bool passes);
  /// At the end of a reading: whether it was the last that was needed.
  bool settled();

  /// Once settled: whether the record is kept, by its tests or as kin.
  bool keeps(const Record& record, Dialect dialect, bool passes);
  /// What is to be said of the records that `keeps` was asked about; `name` is that of the input.
  std::vector<std::string> warnings(const std::string& name);

  /// How often a stream is read at most, the writing included. A kinship that is not settled two readings before that is
  /// held in memory: then the next reading settles it.
  static constexpr int most_readings = 10;

 private:
  enum Mark : std::uint8_t {
    above = 1,   ///< records with this ID are above one that passes
    kept = 2,    ///< a record with this ID is kept, and so is what is below it
    parent = 4,  ///< a record that is kept, and has an ID itself, is below this one
  };
  using Ids = std::vector<std::string_view>;
  struct Verdict {
    bool ancestor;  ///< it passes, or is above a record that does
    bool kept;
  };

  void read(const Record& record, Dialect dialect);
  Verdict judge(bool passes);
  std::string_view plain(IdSpace space, std::string_view id);
  bool any_marked(IdSpace space, const Ids& ids, Mark mark);
  void mark(IdSpace space, std::string_view id, std::uint8_t marks);
  void spread_from_record(Verdict verdict);
  void remember_passed_over(Verdict verdict);
  void hold(Verdict verdict);
  void settle_in_memory();
  void trace_lineage();
  void note_left_out();

  const Kin kin_;

  Relations relations_;  ///< of the record at hand
  std::string scratch_;

  IdTable table_;
  BloomFilter passed_over_;  ///< marks that would have mattered to records which this reading has passed over
  bool missed_ = false;      ///< such a mark was made
  int readings_ = 0;
  bool holds_ = false;              ///< this reading holds the kinship in memory
  std::vector<Edge> implications_;  ///< from a mark to those that follow from it
  std::vector<Edge> lineage_;       ///< from kept features to what they are below
  std::uint64_t nodes_ = 0;         ///< of these graphs: records

  std::uint64_t left_out_ = 0;
  std::string first_left_out_;  ///< its transcript_id
};

}  // namespace gff
