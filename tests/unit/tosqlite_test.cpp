// The modules of gff-tosqlite. What the whole tool does is in golden, fault and real.
#include <boost/test/unit_test.hpp>

#include "support/caught.hpp"
#include "support/io.hpp"
#include "tosqlite/database.hpp"
#include "tosqlite/dataset_name.hpp"
#include "tosqlite/record_tables.hpp"
#include "tosqlite/row.hpp"
#include "tosqlite/schema.hpp"

namespace gff::sqlite {
namespace {

std::string empty_file(const std::filesystem::path& path) {
  test::write_file(path, "");
  return path.string();
}

/// An empty database in a folder of its own.
struct Fixture {
  test::TemporaryFolder folder;
  std::string path = empty_file(folder / "a.sqlite");
  Database database{path, "a.sqlite", Database::Kind::shared, 100};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(tosqlite_test)

BOOST_AUTO_TEST_CASE(a_name_is_quoted_by_doubling_quotes) {
  BOOST_TEST(sql_name("gff") == "\"gff\"");
  BOOST_TEST(sql_name("\"; DROP TABLE gff; --") == "\"\"\"; DROP TABLE gff; --\"");
  BOOST_TEST(test::throws(test::Thrown::error, [&] { sql_name(std::string_view("a\0b", 3)); }));
}

BOOST_AUTO_TEST_CASE(names_are_the_same_without_the_case_of_ascii_letters) {
  BOOST_TEST(same_name("Source", "sOURCE"));
  BOOST_TEST(!same_name("\xC3\x89", "\xC3\xA9"));  // an accent makes another letter to SQLite
  BOOST_TEST(!same_name("a", "ab"));
}

BOOST_AUTO_TEST_CASE(a_dataset_is_called_like_its_file_less_the_endings) {
  BOOST_TEST(dataset_name("/data/gencode.v41.gff3.gz") == "gencode.v41");
  BOOST_TEST(dataset_name("x.gtf.xz") == "x");
  BOOST_TEST(dataset_name("x.gff.gff3") == "x.gff");
  BOOST_TEST(dataset_name("x.gz.gff3") == "x.gz");
  BOOST_TEST(dataset_name("Camelus_dromedarius.CamDro2.104.chr.gff3.gz") == "Camelus_dromedarius.CamDro2.104.chr");
  BOOST_TEST(dataset_name("a/b") == "b");
  BOOST_TEST(dataset_name(".gff3.gz") == "");
}

BOOST_FIXTURE_TEST_CASE(values_are_read_back_as_they_were_bound, Fixture) {
  database.execute("CREATE TABLE t(a TEXT, b INTEGER, c REAL, d REAL)");
  Statement insertion(database, "INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
  insertion.bind(1, "it's \"x\"");
  insertion.bind(2, std::int64_t{1} << 62);
  insertion.bind(3, 0.1);
  insertion.bind_blob(4, "1e400");
  insertion.run();
  insertion.bind(1, std::string_view());  // empty, not NULL
  insertion.bind_null(2);
  insertion.run();
  BOOST_TEST(
      database.texts("SELECT quote(a) || quote(b) || quote(c) || quote(d) FROM t") ==
          (std::vector<std::string>{"'it''s \"x\"'46116860184273879040.1X'3165343030'", "''NULL0.1X'3165343030'"}),
      boost::test_tools::per_element());
  BOOST_TEST(database.number("SELECT count(*) FROM t WHERE a = ?1", {"it's \"x\""}) == 1);
}

BOOST_FIXTURE_TEST_CASE(a_lock_that_stays_is_an_error_that_names_the_lock, Fixture) {
  database.execute("BEGIN IMMEDIATE");
  Database other(path, "a.sqlite", Database::Kind::shared, 50);
  BOOST_TEST(test::message_of(test::Thrown::io_error, [&] { other.execute("BEGIN IMMEDIATE"); }) ==
             "a.sqlite: is locked: another program has been using the database for 0 s");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_a_database_is_an_error_that_names_it) {
  const test::TemporaryFolder folder;
  const std::string path = (folder / "x").string();
  test::write_file(path, std::string(5000, 'x'));
  BOOST_TEST(test::message_of(test::Thrown::io_error, [&] { Database(path, "x", Database::Kind::shared, 0); }) ==
             "x: expected an SQLite database, got something else");
}

BOOST_FIXTURE_TEST_CASE(nothing_can_be_attached, Fixture) {
  BOOST_TEST(test::message_of(test::Thrown::io_error, [&] { database.execute("ATTACH 'b.sqlite' AS b"); }) ==
             "a.sqlite: too many attached databases - max 0");
}

BOOST_FIXTURE_TEST_CASE(a_table_gets_the_columns_that_it_lacks, Fixture) {
  database.execute("CREATE TABLE t(Start BIGINT, mine)");
  settle_table(database, "T", {{"start", "INTEGER"}, {"a \"b\"", "TEXT"}});
  BOOST_TEST(database.texts("SELECT name FROM pragma_table_info('t')") ==
                 (std::vector<std::string>{"Start", "mine", "a \"b\""}),
             boost::test_tools::per_element());
  BOOST_TEST(test::message_of(test::Thrown::io_error, [&] {
               settle_table(database, "t", {{"start", "TEXT"}});
             }) == "a.sqlite: table 't': expected the column 'start' to be TEXT, got 'BIGINT'");
}

BOOST_FIXTURE_TEST_CASE(tables_of_records_are_those_with_all_columns_of_gff, Fixture) {
  settle_table(database, "a", record_columns());
  database.execute("CREATE TABLE b(dataset, seqid)");
  database.execute("CREATE VIEW c AS SELECT * FROM a");
  BOOST_TEST(record_tables(database) == std::vector<std::string>{"a"}, boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(more_types_than_statements_are_ready_are_all_inserted, Fixture) {
  std::vector<Column> columns = record_columns();
  RecordTables tables(database, "d", "gff", columns, true);
  for (int round = 0; round < 3; ++round) {
    for (int type = 0; type < 200; ++type) {
      Statement& insertion = tables.insertion("type" + std::to_string(type));
      for (int i = 3; i <= static_cast<int>(columns.size()); ++i) insertion.bind_null(i);
      insertion.run();
    }
  }
  BOOST_TEST(tables.rows_added() == 600);
  BOOST_TEST(tables.names().size() == 200u);
  BOOST_TEST(database.number("SELECT count(*) FROM type7 WHERE dataset = 'd'") == 3);
}

BOOST_AUTO_TEST_CASE(a_row_has_a_column_for_each_key_and_for_each_extra_column) {
  const Row row({{"ID", "Parent", "label=Name|ID"}, false}, {"ID", "x"});
  std::vector<std::string> names;
  for (std::size_t i = record_columns().size(); i < row.columns().size(); ++i) names.push_back(row.columns()[i].name);
  BOOST_TEST(names == (std::vector<std::string>{"Parent", "label", "ID", "x"}), boost::test_tools::per_element());
  BOOST_TEST(test::throws(test::Thrown::usage_error, [&] { Row({{"Dataset"}, false}, {}); }));
  BOOST_TEST(test::throws(test::Thrown::usage_error, [&] { Row({{"a"}, false}, {"A"}); }));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gff::sqlite
