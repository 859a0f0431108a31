// The table sequences(dataset, seqid, start, end): the extents of sequences from the lines `##sequence-region` (GFF3
// 1.26, "Other directives").
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <string_view>

#include "gff/dialect.hpp"
#include "tosqlite/database.hpp"

namespace gff::sqlite {

class SequencesTable {
 public:
  SequencesTable(Database& database, std::string dataset);
  /// Stores a `##sequence-region`; an equal one is stored once. Ignores other directives. Returns false if it is a
  /// `##sequence-region` without a seqid and two numbers.
  bool take(std::string_view directive, Dialect dialect);

 private:
  std::string dataset_;
  Statement insertion_;
  std::string seqid_;
};

}  // namespace gff::sqlite
