// Column 9 in both dialects: all paths of the library agree, the dialect is the same with and without a look at the
// first bytes, and what a table shows of escapes is what they are.
#include "fuzz/fuzz.hpp"
#include "gff/escape.hpp"
#include "support/column_paths.hpp"

using namespace gff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static test::ColumnPaths paths({"ID", "Parent", "a", "gene_id", "transcript_id", "two words"});
  if (size > 10'000) return 0;
  const std::string_view column = fuzz::text_of(data, size);
  for (const char* const type : {"gene", "mRNA", "exon"}) {
    fuzz::expect(bare_id(type, column).id == find_bare_id(type, column).id, "a bare id is the same");
    for (const Format format : {Format::automatic, Format::declared_gff3}) {
      fuzz::expect(column.empty() || column == "." || column.find('\t') != std::string_view::npos ||
                       test::dialect_of(column, format, type) == find_dialect(type, column, format),
                   "the dialect is the same");
    }
    for (const Dialect dialect : {Dialect::gff3, Dialect::gtf}) {
      const std::string wrong = paths.disagreement(column, dialect, type);
      fuzz::expect(wrong.empty(), wrong.c_str());
    }
  }
  std::string scratch;
  std::string cell_scratch;
  std::string cell;
  append_for_table(column, cell);
  const std::string_view all = decoded(column, scratch);
  fuzz::expect(all.find('%') != std::string_view::npos || decoded(cell, cell_scratch) == all,
               "a cell that is decoded is the column that is decoded");
  std::string escaped;
  append_gff3_value(column, escaped);
  fuzz::expect(decoded(escaped, scratch) == column, "what is escaped and decoded is what it was");
  return 0;
}
