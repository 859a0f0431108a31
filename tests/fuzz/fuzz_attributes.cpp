// Column 9 in both dialects: attributes, keys, values and dialect equal their twins.
#include <vector>

#include "fuzz/fuzz.hpp"
#include "gff/attributes.hpp"
#include "gff/escape.hpp"
#include "gff/key.hpp"
#include "gff/key_table.hpp"
#include "support/gff.hpp"
#include "support/naive.hpp"

using namespace gff;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::string> names{"ID", "Parent", "a", "gene_id", "transcript_id", "two words"};
  static KeyTable table = [] {
    KeyTable made;
    for (const std::string& name : names) made.add(name);
    return made;
  }();
  static KeyColumns columns = [] {
    KeyColumns made;
    for (const std::string& name : names) made.add(name);
    return made;
  }();
  const std::string_view column = fuzz::text_of(data, size);
  if (size > 10'000) return 0;  // the twin takes its time
  const std::string text(column);
  for (const char* const type : {"gene", "mRNA", "exon"}) {
    for (const bool declared : {false, true}) {
      const Format format = declared ? Format::declared_gff3 : Format::automatic;
      const bool gtf = test::dialect_of(column, format, type) == Dialect::gtf;
      fuzz::expect(text == "." || gtf == naive::is_gtf(text, type, declared), "the dialect is that of the twin");
    }
  }
  for (const Dialect dialect : {Dialect::gff3, Dialect::gtf}) {
    const bool gtf = dialect == Dialect::gtf;
    std::vector<naive::Attribute> walked;
    std::vector<std::pair<std::size_t, std::string>> found;
    std::vector<std::pair<std::size_t, std::string>> found_at_once;
    Attributes walk(column, dialect);
    std::string_view value;
    for (AttributeField piece; walk.next(piece);) {
      const std::size_t number = table.match(piece, dialect, column.data() + column.size(), value);
      walk.for_each_text(piece, [&](std::string_view part) {
        if (number != KeyTable::none) found.emplace_back(number, part);
        any_value(part, dialect, [&](std::string_view one) {
          walked.push_back({std::string(walk.parse(piece).key), std::string(one)});
          return false;
        });
      });
    }
    fuzz::expect(walked == naive::attributes_of(text, gtf), "the attributes are those of the twin");
    table.for_each(column, {}, dialect, [&](std::size_t number, std::string_view its) {
      found_at_once.emplace_back(number, its);
      return false;
    });
    fuzz::expect(found == found_at_once, "keys are found at once as piece by piece");
    if (text.find('\t') == std::string::npos) {
      found_at_once.clear();
      const test::ScannedColumn scanned(column, size % 64);
      table.for_each(scanned.column(), scanned.semicolons(), dialect, [&](std::size_t number, std::string_view its) {
        found_at_once.emplace_back(number, its);
        return false;
      });
      fuzz::expect(found == found_at_once, "keys are found in a scanned line as piece by piece");
    }
    columns.find(column, dialect);
    for (std::size_t i = 0; i < names.size(); ++i) {
      const bool no_word = gtf && names[i].find(' ') != std::string::npos;
      fuzz::expect(columns.value(i).text == (no_word ? "" : naive::joined_values_of(text, gtf, names[i])),
                   "the values are those of the twin");
    }
    for (const char* const type : {"gene", "mRNA", "exon"}) {
      const test::MadeRecord made(type, column);
      columns.find(made.record(), dialect);
      for (std::size_t i = 0; i < names.size(); ++i) {
        const bool no_word = gtf && names[i].find(' ') != std::string::npos;
        fuzz::expect(columns.value(i).text == (no_word ? "" : naive::joined_values_of(text, gtf, names[i], type)),
                     "the values of a record are those of the twin");
      }
    }
  }
  std::string scratch;
  std::string cell;
  fuzz::expect(decoded(column, scratch) == naive::decoded(text), "escapes are decoded as the twin does");
  append_for_table(column, cell);
  fuzz::expect(cell == naive::cell(text), "a cell is that of the twin");
  return 0;
}
