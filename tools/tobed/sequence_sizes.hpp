// --sizes: the lengths of sequences, and which of them are circular. Spans beyond the end of a sequence are cut. On a
// circular sequence, bases beyond the end are bases at the beginning.
//
// Threads: one thread calls `visit`. After that the object does not change, and any number of threads read.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "gff/key_table.hpp"
#include "gff/position.hpp"
#include "gff/record.hpp"

namespace gff {

/// The spans of a line, after they were moved left by `shift` bases.
struct FittedSpans {
  std::vector<Span> spans;
  std::int64_t shift;
};

class SequenceSizes {
 public:
  /// Reads the FILE at `path`: FASTA, .fai, .dict, or name<TAB>length; see for_each_sequence().
  explicit SequenceSizes(const std::string& path);

  /// Reads a record of the first reading: Is_circular=true means that its seqid is circular.
  void visit(const Record& record, Dialect dialect);
  /// The warning if FILE has none of the sequences of the records; otherwise empty.
  std::string warning() const;

  /// Fits spans to their sequence. Returns one list of spans for each line: none if all are beyond the end, up to two
  /// if the sequence is circular and they reach beyond its end. Sets `change` to what was done.
  enum class Change : std::uint8_t { none, cut, gone, wrapped };
  std::vector<FittedSpans> fit(std::string_view seqid, std::vector<Span> spans, Change& change) const;

 private:
  struct Sequence {
    std::int64_t length;
    bool circular = false;
  };
  Sequence* find(const Record& record, Dialect dialect);

  std::unordered_map<std::string, Sequence, SeededHash, std::equal_to<>> sequences_;
  std::string path_;
  std::string last_seqid_;  ///< of the record before, as it is written
  Sequence* last_ = nullptr;
  std::string first_missing_;
  KeyTable circular_key_;
};

}  // namespace gff
