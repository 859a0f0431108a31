// Families: records below and above the ones that pass the tests (gff-select(1), FAMILIES; relations.hpp defines below
// and above).
//
// The caller reads the stream several times. In each reading it calls `visit` with every record and then `pass_done`.
// When `pass_done` returns true, it reads the stream once more and asks `keeps` for every record.
//
// A Families object stores two sets of features: features above a record that passes, and features whose descendants
// are kept. Both sets only grow. A record may be read before its features are added to a set. Its result is then wrong
// in this reading. A Bloom filter of fixed size holds the features that would change such results. If this reading adds
// one of them to a set, another reading is needed. A false positive of the filter costs one reading.
//
// An inverted family with descendants needs two more readings. A record that does not pass, but is below one that
// passes, is left out only if all its parents are left out. These readings find the features that have a record that is
// not left out (*stays*).
//
// Families do not use Models (models.hpp), because they need less and mean something else:
//
//   memory      The sets have only features above or below a selected record, and the filter has 1 MiB. Models have
//               each feature of the stream that is not a part: about 65 bytes and its ID.
//   GFF3        All values of Parent and Derives_from count, and the ID of a part counts even if it has a Parent.
//               Models know no Derives_from and no ID of such a part, and they follow the first Parent to the gene.
//   GTF         A transcript is a gene_id and a transcript_id. In Models, it is a transcript_id alone.
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

/// Which relatives are selected in addition to the records that pass the tests.
struct Relatives {
  bool descendants = false;  ///< records below those that pass
  bool ancestors = false;    ///< records above those that pass
  bool family = false;       ///< both, and all records below those ancestors
  /// Leave out all these records. A record that does not pass is left out only if all its parents are left out.
  bool inverted = false;

  bool any() const { return descendants || ancestors || family; }
};

class Families {
 public:
  explicit Families(Relatives relatives);
  /// `names` are all extra columns of the stream, which count as attributes.
  void use_extra_columns(const std::vector<std::string>& names) { relations_.use_extra_columns(names); }

  /// Reads one record in a reading. `passes`: it passes the tests.
  void visit(const Record& record, Dialect dialect, bool passes);
  /// Call it at the end of each reading. Returns true if no more readings are needed before the one that calls `keeps`.
  bool pass_done();

  /// Whether the record is kept, by its tests or as a relative. Call it after `pass_done` has returned true.
  bool keeps(const Record& record, Dialect dialect, bool passes);
  /// Warnings about the records that `keeps` has seen; `name` is the name of the input.
  std::vector<std::string> warnings(const std::string& name);

  /// The largest number of readings for the selection. The last one calls `keeps`. If the sets are not complete after
  /// all readings but two, the last reading but one holds all links in memory and completes them.
  static constexpr int most_readings = 10;
  /// The largest number of further readings: two for an inverted family, and two if a record names a transcript and no
  /// gene (relations.hpp).
  static constexpr int most_other_readings = 4;

 private:
  enum Mark : std::uint8_t {
    above = 1,      ///< records of this feature are above a record that passes
    kept = 2,       ///< records below this feature are selected
    parent = 4,     ///< a selected record with `ids` (relations.hpp) is below this feature
    populated = 8,  ///< a selected record is below this feature
    stays = 16,     ///< inverted family: a record of this feature stays
    recorded = 32,  ///< inverted family: the feature has a record of its own
  };
  /// What a reading is for.
  enum class Phase : std::uint8_t {
    selection,  ///< finds the selected records
    genes,      ///< finds the genes of transcripts that are named without their gene
    parents,    ///< inverted family: stores the parents of selected records
    staying,    ///< inverted family: finds which of these parents have a record that stays
  };
  struct Verdict {
    bool up;     ///< the record passes, or is above a record that does
    bool below;  ///< the record is below a selected record
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
  bool has_genes_ = false;  ///< the phase `genes` has begun or ended

  Relations relations_;     ///< of the current record
  std::string_view seqid_;  ///< seqid of the current record
  std::string scratch_;

  IdTable table_;
  BloomFilter passed_over_;  ///< marks that would change the verdict on earlier records of this reading
  bool missed_ = false;      ///< such a mark was made
  int readings_ = 0;
  bool holds_ = false;              ///< this reading holds all links in memory
  std::vector<Edge> implications_;  ///< from a mark to marks that follow from it
  std::vector<Edge> lineage_;       ///< from selected features to the features above them
  std::uint64_t nodes_ = 0;         ///< number of nodes for records in these graphs

  // IDs of GFF3 on several seqids.
  std::unordered_map<std::string, std::uint32_t, SeededHash> seqid_numbers_;  ///< from 1
  std::string last_seqid_;
  std::uint32_t last_number_ = 0;
  std::uint64_t scattered_ = 0;  ///< number of such IDs
  struct Scattered {
    std::string id;
    std::string seqid;
    std::string other;
  };
  Scattered first_scattered_;  ///< the first one, and two of its seqids
};

}  // namespace gff
