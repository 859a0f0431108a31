// --sizes: the lengths of sequences, and which of them are circular. What reaches beyond the end of one is cut there; of a
// circular one, what is beyond the end is at its beginning.
//
// Threads: circular sequences are noted by one thread; after that it does not change.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "gff/key_table.hpp"
#include "gff/position.hpp"
#include "gff/record.hpp"

namespace gff {

/// The spans of a line, moved left by `shift` bases.
struct FittedSpans {
  std::vector<Span> spans;
  std::int64_t shift;
};

class SequenceSizes {
 public:
  /// Reads FILE: FASTA, .fai, .dict, or name<TAB>length; see for_each_sequence().
  explicit SequenceSizes(const std::string& path);

  /// One record of the first reading: Is_circular=true says that its seqid is circular.
  void visit(const Record& record, Dialect dialect);
  /// The warning if FILE has none of the sequences of the records; otherwise empty.
  std::string warning() const;

  /// What is left of spans on a sequence: one list of spans a line, none if all are beyond its end. Two lines if it is circular
  /// and they reach beyond the end. `change` is set to what was done.
  enum class Change : std::uint8_t { none, cut, gone, wrapped };
  std::vector<FittedSpans> fit(std::string_view seqid, std::vector<Span> spans, Change& change) const;

 private:
  struct Sequence {
    std::int64_t length;
    bool circular = false;
  };
  Sequence* find(const Record& record, Dialect dialect);

  std::unordered_map<std::string, Sequence> sequences_;
  std::string path_;
  std::string last_seqid_;  ///< of the record before, as it is written
  Sequence* last_ = nullptr;
  std::string first_missing_;
  KeyTable circular_key_;
};

}  // namespace gff
