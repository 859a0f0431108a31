// The table sequences(dataset, seqid, start, end): what the lines `##sequence-region` say (GFF3 1.26, "Other
// directives"), which is how long the sequences are.
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
  /// Inserts what a directive says of a sequence, once. False where it is a `##sequence-region` without a seqid and two
  /// numbers.
  bool take(std::string_view directive, Dialect dialect);

 private:
  std::string dataset_;
  Statement insertion_;
  std::string seqid_;
};

}  // namespace gff::sqlite
