// All paths of the library through column 9 agree, on every string of up to six characters out of those that mean
// something there. (A tab cannot occur in it, but nothing may break if one does.) laws.exhaustive_columns compares the
// tools with the twin.
#include "gff/attributes.hpp"

#include <boost/test/unit_test.hpp>

#include "support/column_paths.hpp"
#include "support/damage.hpp"

using namespace gff;
using namespace gff::test;

namespace {

constexpr std::string_view alphabet = "\t;=\"\\, a";
constexpr std::size_t length = 6;
constexpr Dialect dialects[] = {Dialect::gff3, Dialect::gtf};

const char* name(Dialect dialect) { return dialect == Dialect::gtf ? "GTF " : "GFF3 "; }

/// Column 9 as producers write it, and worse: longer than what is looked at at a time.
std::string long_column(Random& random, bool gtf) {
  static const char* const keys[] = {
      "ID",  "Parent", "I",    "gene_id",        "gene_idx", "transcript_id", "transcript_ix",
      "tag", "a",      "Note", "key with blanks"};
  static const char* const joins[] = {";", ";", ";", "; ", "; ", ";;", " ; ", ";\t"};
  std::string column = random.below(8) == 0 ? " " : "";
  const std::size_t count = random.below(12);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string key = keys[random.below(std::size(keys))];
    const std::string value = random.text("abc,;=\"\\% .", random.below(random.below(10) == 0 ? 150 : 20));
    column += key;
    switch (random.below(gtf ? 4 : 6)) {
      case 0: column += gtf ? " \"" + value + "\"" : ""; break;
      case 1: column += " " + value; break;
      case 2: column += gtf ? " \"" + value : "=" + value; break;
      default:
        column += gtf ? " \"" + random.text("abc,=;%.", random.below(40)) + "\""
                      : "=" + random.text("abc,=%.\"", random.below(40));
    }
    column += joins[random.below(std::size(joins))];
  }
  if (random.below(2)) column += random.text(alphabet, random.below(8));
  return column;
}

/// Calls `use` with 10,000 longer columns, each in memory of its own size.
template <class Use>
void for_long_columns(Use use) {
  Random random(11);
  for (int i = 0; i < 10'000; ++i) {
    const std::string column = long_column(random, i % 2 == 1);
    const auto bytes = std::make_unique<char[]>(column.size());
    std::copy(column.begin(), column.end(), bytes.get());
    use(std::string_view(bytes.get(), column.size()));
  }
}

const std::vector<std::string> known_keys{"ID", "Parent", "gene_id", "transcript_id", "a", "key with blanks", "tag"};

/// Runs ColumnPaths, and counts.
class Comparison {
 public:
  explicit Comparison(std::vector<std::string> keys) : paths_(std::move(keys)) {}
  void compare(std::string_view column, Dialect dialect, const std::string& type = "exon") {
    const std::string wrong = paths_.disagreement(column, dialect, type);
    failures_.ran();
    failures_.expect(wrong.empty(), [&] { return name(dialect) + type + " " + shown(column) + ": " + wrong; });
  }
  std::size_t runs() const { return failures_.runs(); }

 private:
  ColumnPaths paths_;
  Failures failures_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(attributes_property)

BOOST_AUTO_TEST_CASE(all_paths_agree_on_every_short_string) {
  Comparison comparison({"a"});
  for (const Dialect dialect : dialects) {
    for_every_string(alphabet, length, [&](std::string_view column) { comparison.compare(column, dialect); });
  }
  BOOST_TEST(comparison.runs() == 2u * 299'593);
}

BOOST_AUTO_TEST_CASE(all_paths_find_keys_of_any_bytes_in_every_shorter_string) {
  Comparison comparison({"aa", "a a", "a ", "a\\", "\"", ","});
  for (const Dialect dialect : dialects) {
    for_every_string(alphabet, 5, [&](std::string_view column) { comparison.compare(column, dialect); });
  }
}

BOOST_AUTO_TEST_CASE(all_paths_agree_on_long_columns) {
  Comparison comparison(known_keys);
  for_long_columns([&](std::string_view column) {
    for (const Dialect dialect : dialects) comparison.compare(column, dialect);
  });
}

BOOST_AUTO_TEST_CASE(a_column_of_any_length_is_walked_to_its_end) {
  // Separators and a key at every place around the 16 and 64 bytes that are looked at at a time.
  Comparison comparison({"ID"});
  for (std::size_t size = 0; size < 200; ++size) {
    for (const char* const after : {"ID=x", ";ID=x", "ID", ";", ";;ID=y;", "; ID \"x;y\"; ID z", ";ID=", "\"; ID 5;"}) {
      for (const char* const before : {"", "n \""}) {
        const std::string column = before + std::string(size, 'x') + after;
        const auto bytes = std::make_unique<char[]>(column.size());
        std::copy(column.begin(), column.end(), bytes.get());
        for (const Dialect dialect : dialects) comparison.compare({bytes.get(), column.size()}, dialect);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_bare_id_is_the_same_on_all_paths_for_every_short_string) {
  Comparison comparison({"gene_id", "transcript_id"});
  Comparison one_key({"gene_id"});
  for (const char* const type : {"gene", "transcript", "mRNA", "exon"}) {
    for_every_string("; =\"a.", 5, [&](std::string_view column) {
      comparison.compare(column, Dialect::gtf, type);
      one_key.compare(column, Dialect::gtf, type);
    });
  }
}

BOOST_AUTO_TEST_CASE(the_dialect_of_a_long_column_is_the_same_with_and_without_a_look_at_its_first_bytes) {
  Failures failures;
  const auto compare = [&](std::string_view column) {
    if (column.find('\t') != std::string_view::npos) return;
    for (const char* const type : {"gene", "transcript", "mRNA", "exon"}) {
      for (const Format format : {Format::automatic, Format::declared_gff3}) {
        failures.ran();
        failures.expect(
            column.empty() || column == "." || dialect_of(column, format, type) == find_dialect(type, column, format),
            [&] { return std::string(type) + " " + shown(column); });
      }
      failures.expect(bare_id(type, column).id == find_bare_id(type, column).id,
                      [&] { return "bare id of " + std::string(type) + " " + shown(column); });
    }
  };
  for_every_string(alphabet, 5, [&](std::string_view column) { compare(std::string(column) + "aaaaaaaaaaaaaaaaa"); });
  for_long_columns(compare);
}

// What is a column need not be in column 9, and what is not a column is still there.
BOOST_AUTO_TEST_CASE(no_value_is_lost_by_a_key_that_becomes_a_column) {
  Failures failures;
  Random random(23);
  for (int i = 0; i < 10'000; ++i) {
    const bool gtf = i % 2 == 1;
    const Dialect dialect = gtf ? Dialect::gtf : Dialect::gff3;
    const std::string type = i % 3 == 0 ? "gene" : "exon";
    const std::string text = i % 11 == 0 ? random.text("ag1;", 1 + random.below(6)) : long_column(random, gtf);
    const std::string extra = random.below(3) == 0 ? "." : random.text("ab,%", random.below(6));
    const MadeRecord made(type, text, {extra});
    const Record record = made.record();
    // `tag` is an extra column: it is used first, and stays in column 9.
    KeyColumns columns;
    for (const std::string& key : known_keys) columns.add(key);
    columns.use_extra_columns({"tag"});
    AttributeRemover remover;
    for (std::size_t k = 0; k < columns.size(); ++k) remover.add(columns.key(k), columns.table());
    columns.find(record, dialect);
    const std::string left =
        remover.match(record, dialect) ? written_by([&](Output& out) { remover.write_rest(out); }) : text;
    failures.ran();
    const auto where = [&] { return name(dialect) + type + " " + shown(text); };
    const std::vector<KeyAndValue> attributes = attributes_of(text, dialect, type);
    std::vector<std::string> wanted;
    std::vector<std::string> there;
    for (const KeyAndValue& attribute : attributes) wanted.push_back(attribute.second);
    for (const KeyAndValue& attribute : attributes_of(left, dialect, left == text ? type : "exon"))
      there.push_back(attribute.second);
    for (std::size_t k = 0; k < columns.size(); ++k) {
      const std::string value(columns.value(k).text);
      if (known_keys[k] == "tag") {
        const bool empty = extra == "." || extra.find_first_not_of(',') == std::string::npos;
        failures.expect(value == (empty ? "" : extra), [&] { return where() + ": another extra column"; });
        continue;
      }
      failures.expect(value == joined_values(attributes, known_keys[k]),
                      [&] { return where() + ": another value of " + known_keys[k]; });
      for (const KeyAndValue& attribute : attributes) {
        if (attribute.first == known_keys[k]) there.push_back(attribute.second);
      }
    }
    std::sort(wanted.begin(), wanted.end());
    std::sort(there.begin(), there.end());
    failures.expect(wanted == there, [&] { return where() + ": a value is lost or in two places: " + shown(left); });
  }
}

BOOST_AUTO_TEST_SUITE_END()
