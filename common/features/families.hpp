// Families: the records below and above the ones that pass the tests (gff-select(1), FAMILIES; relations.hpp says who is below
// whom).
//
// The stream is read several times: `visit` every record until `pass_done`, then ask what it `keeps`. Two sets of features are
// remembered: features above a record that passes, and features whose descendants are kept. Both sets only grow. They are
// complete after a reading that adds nothing about features whose records it had already read. A filter of fixed
// size holds these features; if it errs, there is one reading more.
//
// An inverted family needs one more reading: a record below the ones that pass is left out only if all of its parents are left
// out. That reading remembers which features have a record that stays.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "features/bloom_filter.hpp"
#include "features/graph.hpp"
#include "features/id_table.hpp"
#include "features/relations.hpp"
#include "gff/record.hpp"

namespace gff {

/// Which relatives are selected beside the records that pass the tests.
struct Relatives {
  bool descendants = false;  ///< what is below those that pass
  bool ancestors = false;    ///< what is above those that pass
  bool family = false;       ///< both, and all that is below those ancestors
  bool inverted =
      false;  ///< leave out what is selected; a record below only if all records directly above are left out

  bool any() const { return descendants || ancestors || family; }
};

class Families {
 public:
  explicit Families(Relatives relatives);
  /// `names` are all the extra columns of the stream, which are attributes.
  void use_extra_columns(const std::vector<std::string>& names) { relations_.use_extra_columns(names); }

  /// One record of a reading; `passes`: it passes the tests.
  void visit(const Record& record, Dialect dialect, bool passes);
  /// At the end of a reading: whether it was the last that was needed.
  bool pass_done();

  /// Once settled: whether the record is kept, by its tests or as a relative.
  bool keeps(const Record& record, Dialect dialect, bool passes);
  /// The warnings about the records that `keeps` was asked about; `name` is the input's.
  std::vector<std::string> warnings(const std::string& name);

  /// How often a stream is read at most to find out what is selected, with the last reading, which writes. If the links are not
  /// complete two readings before that, they are held in memory: then the next reading completes them.
  static constexpr int most_readings = 10;
  /// How often more at most: twice for the genes of transcripts that are named alone, twice for an inverted family.
  static constexpr int most_other_readings = 4;

 private:
  enum Mark : std::uint8_t {
    above = 1,      ///< records of this feature are above one that passes
    kept = 2,       ///< what is below this feature is selected
    parent = 4,     ///< a record that is selected, and is a feature itself, is below this one
    populated = 8,  ///< a record that is selected is below this one
    stays = 16,     ///< of an inverted family: a record of this feature stays
    recorded = 32,  ///< of an inverted family: the feature has a record of its own
  };
  /// What a reading is for.
  enum class Phase : std::uint8_t {
    selection,  ///< which records are selected
    genes,      ///< the genes of transcripts that are named alone
    parents,    ///< the parents of what is selected as below
    staying,    ///< which of those have records that stay
  };
  struct Verdict {
    bool up;     ///< it passes, or is above a record that does
    bool below;  ///< it is below what is selected
    bool selected() const { return up || below; }
  };

  Verdict decide(bool passes);
  bool spreads_down(Verdict verdict, bool passes) const {
    return passes || verdict.below || (relatives_.family && verdict.up);
  }
  std::string_view text_of(const Feature& feature);
  IdTable::Place find(const Feature& feature) { return table_.find(feature.space, text_of(feature)); }
  IdTable::Place insert(const Feature& feature) { return table_.insert(feature.space, text_of(feature)); }
  bool any_marked(const std::vector<Feature>& features, Mark mark, std::uint8_t also = 0);
  void mark(const Feature& feature, std::uint8_t marks);
  void select(Verdict verdict, bool passes);
  void remember_passed_over(Verdict verdict, bool passes);
  void hold(Verdict verdict, bool passes);
  void settle_in_memory();
  void note_staying(Verdict verdict);
  void find_staying();
  bool any_direct_parent_stays();
  void trace_lineage();
  void note_seqid();
  std::uint32_t number_of(std::string_view seqid);

  Relatives relatives_;
  Phase phase_ = Phase::selection;
  bool genes_known_ = false;  ///< of transcripts that are named alone

  Relations relations_;     ///< of the record at hand
  std::string_view seqid_;  ///< of the record at hand
  std::string scratch_;

  IdTable table_;
  BloomFilter passed_over_;  ///< marks that would have mattered to records which this reading has passed over
  bool missed_ = false;      ///< such a mark was made
  int readings_ = 0;
  bool holds_ = false;              ///< this reading holds the families in memory
  std::vector<Edge> implications_;  ///< from a mark to those that follow from it
  std::vector<Edge> lineage_;       ///< from selected features to what they are below
  std::uint64_t nodes_ = 0;         ///< of these graphs: records

  // IDs of GFF3 on several seqids.
  std::unordered_map<std::string, std::uint32_t, SeededHash> seqid_numbers_;  ///< from 1
  std::string last_seqid_;
  std::uint32_t last_number_ = 0;
  std::uint64_t scattered_ = 0;  ///< such IDs
  std::string first_scattered_;  ///< what is said of the first one
};

}  // namespace gff
