// What a record is called and what it is below (gff-select(1), -d and -p).
//
//   GFF3   its ID; below every record whose ID is one of its Parent values               (GFF3 1.26, column 9)
//   GTF    a gene is its gene_id; a transcript or mRNA is its transcript_id and is below its gene_id; any other record is
//          below its transcript_id, or below its gene_id where it has none
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "features/id_table.hpp"
#include "gff/dialect.hpp"
#include "gff/key_table.hpp"
#include "gff/record.hpp"

namespace gff {

/// Read from one record at a time. Values are views into the record as they stand (in GFF3 escapes are to be decoded);
/// empty ones are left out.
class Relations {
 public:
  Relations();

  /// `names` are all the extra columns of the stream, which are attributes.
  void use_extra_columns(const std::vector<std::string>& names);
  void read(const Record& record, Dialect dialect);

  IdSpace id_space = IdSpace::gff3;
  std::vector<std::string_view> ids;
  IdSpace parent_space = IdSpace::gff3;
  std::vector<std::string_view> parents;
  std::vector<std::string_view> genes;  ///< of a record that is below its transcript in GTF: its gene_id

 private:
  void read_gff3(const Record& record);
  void read_gtf(const Record& record);

  KeyTable gff3_keys_;
  KeyTable gtf_keys_;
};

}  // namespace gff
