// Attributes, dialects, keys and strip against their twins, on every string of up to six characters out of those that
// mean something in column 9. (A tab cannot occur there, but nothing may break where one does.)
#include "gff/attributes.hpp"

#include <boost/test/unit_test.hpp>

#include "gff/attribute_remover.hpp"
#include "gff/dialect.hpp"
#include "gff/key.hpp"
#include "gff/key_table.hpp"
#include "support/damage.hpp"
#include "support/filter.hpp"
#include "support/gff.hpp"
#include "support/naive.hpp"

using namespace gff;
using namespace gff::test;

namespace {

constexpr std::string_view alphabet = "\t;=\"\\, a";
constexpr std::size_t length = 6;
constexpr Dialect dialects[] = {Dialect::gff3, Dialect::gtf};

bool is_gtf(Dialect dialect) { return dialect == Dialect::gtf; }

const char* name(Dialect dialect) { return is_gtf(dialect) ? "GTF " : "GFF3 "; }

std::string stripped(AttributeRemover& strip, std::string_view column, Dialect dialect) {
  if (!strip.split(column, dialect)) return std::string(column);
  return written_by([&](Output& out) { strip.write(out); });
}

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

/// Calls `use` with 30,000 longer columns, each in memory of its own size.
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

/// The walk, the table of keys, values and strip agree with the twin. `keys` are looked for.
class Comparison {
 public:
  explicit Comparison(std::vector<std::string> keys) : keys_(std::move(keys)) {
    for (const std::string& key : keys_) {
      table_.add(key);
      columns_.add(key);
      remove_.add(key);
      keep_.add(key);
    }
    keep_.set_mode(AttributeRemover::Mode::keep);
  }

  void compare(std::string_view column, Dialect dialect) {
    const std::string text(column);
    const auto where = [&] { return name(dialect) + shown(column); };
    failures_.ran();

    std::vector<naive::Attribute> walked;
    std::vector<std::pair<std::size_t, std::string>> found_by_walk;
    Attributes walk(column, dialect);
    const char* last = column.data();
    std::string_view value;
    for (AttributeField piece; walk.next(piece);) {
      const std::string key(walk.parse(piece).key);
      walk.for_each_text(piece, [&](std::string_view part) {
        any_value(part, dialect, [&](std::string_view one) {
          walked.push_back({key, std::string(one)});
          return false;
        });
      });
      failures_.expect(piece.begin >= last && piece.begin <= piece.key && piece.key < piece.end &&
                           piece.end <= column.data() + column.size(),
                       [&] { return where() + ": a piece out of order"; });
      last = piece.end;
      const std::size_t number = table_.match(piece, dialect, column.data() + column.size(), value);
      if (number != KeyTable::none) found_by_walk.emplace_back(number, value);
    }
    const std::vector<naive::Attribute> expected = naive::attributes_of(text, is_gtf(dialect));
    failures_.expect(walked == expected, [&] { return where() + ": other attributes"; });

    std::vector<std::pair<std::size_t, std::string>> expected_found;
    std::vector<std::pair<std::size_t, std::string>> expected_by_walk;  // the first value of each piece
    for (const naive::Piece& piece :
         text == "." ? std::vector<naive::Piece>() : naive::pieces_of(text, is_gtf(dialect))) {
      const naive::Strings texts = is_gtf(dialect) ? piece.values : naive::Strings{naive::joined(piece.values)};
      for (std::size_t i = 0; i < keys_.size(); ++i) {
        // A key of GTF is a word.
        const bool cannot_be = is_gtf(dialect) && keys_[i].find(' ') != std::string::npos;
        if (naive::is_empty_piece(piece) || piece.key != keys_[i] || cannot_be) continue;
        expected_by_walk.emplace_back(i, texts.front());
        for (const std::string& one : texts) expected_found.emplace_back(i, one);
      }
    }
    failures_.expect(found_by_walk == expected_by_walk, [&] { return where() + ": other keys found piece by piece"; });
    std::vector<std::pair<std::size_t, std::string>> found;
    table_.for_each(column, {}, dialect, [&](std::size_t number, std::string_view its) {
      found.emplace_back(number, its);
      return false;
    });
    failures_.expect(found == expected_found, [&] { return where() + ": other keys found in one pass"; });
    if (column.find('\t') == std::string_view::npos) {
      found.clear();
      const ScannedColumn scanned(column, ++offset_ % 64);
      table_.for_each(scanned.column(), scanned.semicolons(), dialect, [&](std::size_t number, std::string_view its) {
        found.emplace_back(number, its);
        return false;
      });
      failures_.expect(found == expected_found, [&] { return where() + ": other keys found in a scanned line"; });
    }

    columns_.find(column, dialect);
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      failures_.expect(columns_.value(i).text == naive::joined_values_of(text, is_gtf(dialect), keys_[i]), [&] {
        return where() + ": other values of " + keys_[i] + ": " + shown(columns_.value(i).text);
      });
      failures_.expect(columns_.present(i) != naive::values_of(text, is_gtf(dialect), keys_[i]).empty(),
                       [&] { return where() + ": other presence of " + keys_[i]; });
    }

    const std::set<std::string> set(keys_.begin(), keys_.end());
    const std::string removed = stripped(remove_, column, dialect);
    failures_.expect(removed == naive::stripped(text, is_gtf(dialect), set),
                     [&] { return where() + ": stripped to " + shown(removed); });
    const std::string kept = stripped(keep_, column, dialect);
    failures_.expect(kept == naive::stripped(text, is_gtf(dialect), set, true),
                     [&] { return where() + ": kept " + shown(kept); });

    // AttributeRemover twice is strip once, and then nothing is found; of what was kept nothing is lost.
    failures_.expect(stripped(remove_, removed, dialect) == removed, [&] { return where() + ": stripped twice"; });
    failures_.expect(stripped(keep_, kept, dialect) == kept, [&] { return where() + ": kept twice"; });
    columns_.find(removed, dialect);
    for (std::size_t i = 0; i < keys_.size(); ++i)
      failures_.expect(!columns_.present(i), [&] { return where() + ": " + keys_[i] + " is still there"; });
    columns_.find(kept, dialect);
    for (std::size_t i = 0; i < keys_.size(); ++i)
      failures_.expect(columns_.value(i).text == naive::joined_values_of(text, is_gtf(dialect), keys_[i]),
                       [&] { return where() + ": kept, but changed"; });
  }

  std::size_t runs() const { return failures_.runs(); }

 private:
  std::vector<std::string> keys_;
  KeyTable table_;
  KeyColumns columns_;
  AttributeRemover remove_;
  AttributeRemover keep_;
  std::size_t offset_ = 0;  ///< of the next column in its line
  Failures failures_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(attributes_property)

BOOST_AUTO_TEST_CASE(the_walker_and_all_that_uses_it_equal_their_twins_on_every_short_string) {
  Comparison comparison({"a"});
  for (const Dialect dialect : dialects) {
    for_every_string(alphabet, length, [&](std::string_view column) { comparison.compare(column, dialect); });
  }
  BOOST_TEST(comparison.runs() == 2u * 299'593);
}

BOOST_AUTO_TEST_CASE(a_key_of_any_bytes_equals_its_twin_on_every_shorter_string) {
  Comparison comparison({"aa", "a a", "a ", "a\\", "\"", ","});
  for (const Dialect dialect : dialects) {
    for_every_string(alphabet, 5, [&](std::string_view column) { comparison.compare(column, dialect); });
  }
}

BOOST_AUTO_TEST_CASE(the_walker_and_all_that_uses_it_equal_their_twins_on_long_columns) {
  Comparison comparison(known_keys);
  for_long_columns([&](std::string_view column) {
    for (const Dialect dialect : dialects) comparison.compare(column, dialect);
  });
}

BOOST_AUTO_TEST_CASE(a_column_of_any_length_is_walked_to_its_end) {
  // Separators and a key at every place around the 16 and 64 bytes that are looked at at a time.
  Comparison comparison({"ID"});
  for (std::size_t size = 0; size < 200; ++size) {
    for (const char* const behind :
         {"ID=x", ";ID=x", "ID", ";", ";;ID=y;", "; ID \"x;y\"; ID z", ";ID=", "\"; ID 5;"}) {
      const std::string column = std::string(size, 'x') + behind;
      const auto bytes = std::make_unique<char[]>(column.size());
      std::copy(column.begin(), column.end(), bytes.get());
      for (const Dialect dialect : dialects) comparison.compare({bytes.get(), column.size()}, dialect);
      std::string in_quotes = "n \"" + std::string(size, 'x') + behind;
      for (const Dialect dialect : dialects) comparison.compare(in_quotes, dialect);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_dialect_equals_its_twin_on_every_short_string_and_on_long_ones) {
  Failures failures;
  const auto compare = [&](std::string_view column) {
    if (column.find('\t') != std::string_view::npos || column == ".") return;
    for (const char* const type : {"gene", "transcript", "mRNA", "exon"}) {
      for (const bool declared : {false, true}) {
        const Format format = declared ? Format::declared_gff3 : Format::automatic;
        failures.ran();
        failures.expect(
            (dialect_of(column, format, type) == Dialect::gtf) == naive::is_gtf(std::string(column), type, declared),
            [&] { return std::string(type) + (declared ? " (GFF3) " : " ") + shown(column); });
      }
    }
  };
  for_every_string(alphabet, length, compare);
  for_long_columns(compare);
}

BOOST_AUTO_TEST_CASE(a_test_on_a_key_equals_its_twin_on_every_short_string) {
  Failures failures;
  for (const char* const text : {"a", "!a", "a=a", "a!=a", "a=", "a=a;", "a~a", "a!~a"}) {
    FilterOfOneThread tests;
    tests.add_predicate(text);
    tests.prepare();
    const std::string test(text);
    for (const Format format : {Format::gff3, Format::gtf}) {
      for_every_string("; =\"a%6", 5, [&](std::string_view column) {
        const bool gtf = format == Format::gtf;
        bool any = false;
        const naive::Strings values = naive::values_of(std::string(column), gtf, "a");
        for (const std::string& value : values) {
          const std::string seen = gtf ? value : naive::decoded(value);
          if (test == "a" || test == "!a") any = true;
          if (test == "a=a" || test == "a!=a") any = any || seen == "a";
          if (test == "a=") any = any || seen.empty();
          if (test == "a=a;") any = any || seen == "a;";
          if (test == "a~a" || test == "a!~a") any = any || seen.find('a') != std::string::npos;
        }
        const bool expected = (test.find('!') != std::string::npos) != any;
        const MadeRecord made("exon", column);
        failures.ran();
        failures.expect(tests.match(made.record(), gtf ? Dialect::gtf : Dialect::gff3) == expected,
                        [&] { return test + " on " + shown(column); });
      });
    }
  }
}

BOOST_AUTO_TEST_CASE(a_bare_id_equals_its_twin_on_every_short_string) {
  Failures failures;
  KeyColumns columns;
  AttributeRemover remove;
  AttributeRemover keep;
  columns.add("gene_id");
  columns.add("transcript_id");
  remove.add("gene_id");
  keep.add("gene_id");
  keep.set_mode(AttributeRemover::Mode::keep);
  for (const std::string type : {"gene", "transcript", "mRNA", "exon"}) {
    for_every_string("; =\"a.", 5, [&](std::string_view column) {
      const MadeRecord made(type, column);
      const Record record = made.record();
      const std::string text(column);
      const auto where = [&] { return type + " " + shown(column); };
      failures.ran();
      columns.find(record, Dialect::gtf);
      failures.expect(columns.value(0).text == naive::joined_values_of(text, true, "gene_id", type) &&
                          columns.value(1).text == naive::joined_values_of(text, true, "transcript_id", type),
                      [&] { return where() + ": another id"; });
      for (const bool keeps : {false, true}) {
        AttributeRemover& remover = keeps ? keep : remove;
        const bool changes = remover.split(record, Dialect::gtf);
        const std::string left = changes ? written_by([&](Output& out) { remover.write(out); }) : text;
        std::string scratch;
        failures.expect(left == naive::stripped(text, true, {"gene_id"}, keeps, type) &&
                            (!changes || remover.remains(scratch) == left),
                        [&] { return where() + ": stripped to " + shown(left); });
      }
    });
  }
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
        remover.split(record, dialect) ? written_by([&](Output& out) { remover.write(out); }) : text;
    failures.ran();
    const auto where = [&] { return name(dialect) + type + " " + shown(text); };
    naive::Strings wanted;
    naive::Strings there;
    for (const naive::Attribute& attribute : naive::attributes_of(text, gtf, type)) wanted.push_back(attribute.value);
    const std::string type_of_rest = left == text ? type : "";
    for (const naive::Attribute& attribute : naive::attributes_of(left, gtf, type_of_rest))
      there.push_back(attribute.value);
    for (std::size_t k = 0; k < columns.size(); ++k) {
      const std::string value(columns.value(k).text);
      if (known_keys[k] == "tag") {
        const bool empty = extra == "." || extra.find_first_not_of(',') == std::string::npos;
        failures.expect(value == (empty ? "" : extra), [&] { return where() + ": another extra column"; });
        continue;
      }
      // A key of GTF is a word: `key with blanks` is not one.
      const bool no_word = gtf && known_keys[k].find(' ') != std::string::npos;
      failures.expect(value == (no_word ? "" : naive::joined_values_of(text, gtf, known_keys[k], type)),
                      [&] { return where() + ": another value of " + known_keys[k]; });
      if (no_word) continue;
      for (const std::string& one : naive::values_of(text, gtf, known_keys[k], type)) there.push_back(one);
    }
    std::sort(wanted.begin(), wanted.end());
    std::sort(there.begin(), there.end());
    failures.expect(wanted == there, [&] { return where() + ": a value is lost or in two places: " + shown(left); });
  }
}

BOOST_AUTO_TEST_SUITE_END()
