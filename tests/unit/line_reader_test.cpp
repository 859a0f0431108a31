#include "gff/line_reader.hpp"
#include "base/quotable.hpp"

#include <boost/test/unit_test.hpp>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;
using namespace std::string_literals;

namespace {

const std::string good = "chr1\tme\tgene\t1\t1000\t.\t+\t.\tID=gene1";

/// The message for a stream of a good record and `line`.
std::string error_of(const std::string& line) { return read_text(good + "\n" + line + "\n").error; }

std::vector<LineKind> kinds_of(const std::string& text) {
  const ReadText read = read_text(text);
  BOOST_TEST(read.error == "");
  std::vector<LineKind> kinds;
  for (const KeptLine& line : read.lines) kinds.push_back(line.kind);
  return kinds;
}

std::string with_positions(const std::string& start, const std::string& end) {
  return "chr1\tme\tgene\t" + start + "\t" + end + "\t.\t+\t.\tID=gene1";
}

using Kinds = std::vector<LineKind>;

}  // namespace

BOOST_AUTO_TEST_SUITE(line_reader_test)

BOOST_AUTO_TEST_CASE(a_record_has_nine_columns) {
  const ReadText read = read_text(good + "\n");
  BOOST_REQUIRE(read.lines.size() == 1u);
  const KeptLine& line = read.lines[0];
  BOOST_TEST((line.kind == LineKind::record));
  BOOST_TEST((line.columns == std::vector<std::string>{"chr1", "me", "gene", "1", "1000", ".", "+", ".", "ID=gene1"}));
  BOOST_TEST(line.start == 1);
  BOOST_TEST(line.end == 1000);
  BOOST_TEST(line.number == 1u);
  BOOST_TEST(read.counts.records == 1u);
}

BOOST_AUTO_TEST_CASE(every_kind_of_line_is_detected) {
  BOOST_TEST((kinds_of("##gff-version 3\n#!genome-build GRCh38\n# comment\n#comment\n#\n###\n##PAF x\n\n \t \n" + good +
                       "\n") == Kinds{LineKind::directive, LineKind::comment, LineKind::comment, LineKind::comment,
                                      LineKind::comment, LineKind::resolution, LineKind::unnamed_directive,
                                      LineKind::blank, LineKind::blank, LineKind::record}));
}

BOOST_AUTO_TEST_CASE(only_three_marks_alone_resolve_references) {
  BOOST_TEST((kinds_of("###\n### \n####\n###x\n") == Kinds{LineKind::resolution, LineKind::resolution,
                                                           LineKind::unnamed_directive, LineKind::unnamed_directive}));
}

BOOST_AUTO_TEST_CASE(lines_may_end_in_cr_lf_and_leave_in_lf) {
  const ReadText read = read_text("##gff-version 3\r\n" + good + "\r\n\r\n#c\r\n" + good + "\n");
  BOOST_TEST(read.error == "");
  BOOST_TEST(read.lines.size() == 5u);
  BOOST_TEST(read.lines[1].columns.back() == "ID=gene1");
  BOOST_TEST((read.lines[2].kind == LineKind::blank));
  BOOST_TEST(read.written == "##gff-version 3\n" + good + "\n\n#c\n" + good + "\n");
}

BOOST_AUTO_TEST_CASE(a_last_line_without_newline_is_a_line) {
  const ReadText read = read_text("#c\n" + good);
  BOOST_TEST(read.lines.size() == 2u);
  BOOST_TEST(read.lines[1].columns.back() == "ID=gene1");
  BOOST_TEST(read.written == "#c\n" + good + "\n");
  BOOST_TEST(read_text(good + "\r").written == good + "\n");
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_skipped) {
  const ReadText read = read_text("\xEF\xBB\xBF##gff-version 3\n" + good + "\n");
  BOOST_TEST((read.lines[0].kind == LineKind::directive));
  BOOST_TEST(read.written == "##gff-version 3\n" + good + "\n");
}

BOOST_AUTO_TEST_CASE(bytes_are_bytes) {
  const std::string line = "chr\xFC\tm\xC3\xBC\tg\x7F\x01ne\t1\t2\t.\t+\t.\tNote=\xFF\xFE";
  const ReadText read = read_text(line + "\n");
  BOOST_TEST(read.error == "");
  BOOST_TEST(read.written == line + "\n");
}

BOOST_AUTO_TEST_CASE(nothing_is_an_empty_stream) {
  BOOST_TEST(read_text("").lines.empty());
  BOOST_TEST(read_text("").error == "");
}

BOOST_AUTO_TEST_CASE(a_number_of_columns_other_than_nine_is_malformed) {
  BOOST_TEST(error_of("chr1\tme\tgene\t1\t1000\t.\t+\t.") ==
             "in.gff3:2: expected 9 columns, got 8: 'chr1\\tme\\tgene\\t1\\t1000\\t.\\t+\\t.'");
  BOOST_TEST(error_of(good + "\tx").starts_with("in.gff3:2: expected 9 columns, got 10: "));
  BOOST_TEST(error_of(good + "\t\t").starts_with("in.gff3:2: expected 9 columns, got 11: "));
  BOOST_TEST(error_of("not annotation") == "in.gff3:2: expected 9 columns, got 1: 'not annotation'");
  BOOST_TEST(error_of("x" + std::string(200, '\t')).starts_with("in.gff3:2: expected 9 columns, got 201: "));
  BOOST_TEST(error_of(std::string(300, '\t') + "x").starts_with("in.gff3:2: expected 9 columns, got 301: "));
}

BOOST_AUTO_TEST_CASE(one_tab_after_the_last_column_is_accepted) {
  const ReadText read = read_text(good + "\t\n" + good + "\t\r\n");
  BOOST_TEST(read.error == "");
  BOOST_TEST(read.lines.size() == 2u);
  for (const KeptLine& line : read.lines) {
    BOOST_TEST(line.columns.size() == 9u);
    BOOST_TEST(line.columns.back() == "ID=gene1");
  }
  BOOST_TEST(read.written == good + "\t\n" + good + "\t\n");
}

BOOST_AUTO_TEST_CASE(columns_may_be_empty) {
  const ReadText read = read_text("\t\t\t1\t2\t\t\t\t\nx\t\t\t1\t2\t\t\t\t\n");
  BOOST_TEST(read.error == "");
  BOOST_REQUIRE(read.lines.size() == 2u);
  BOOST_TEST((read.lines[0].columns == std::vector<std::string>{"", "", "", "1", "2", "", "", "", ""}));
}

BOOST_AUTO_TEST_CASE(positions_are_decimal_integers_from_1_to_2_to_the_62) {
  for (const auto& [start, end] : {std::pair{"1", "1"},
                                   {"1", "4611686018427387904"},
                                   {"4611686018427387904", "4611686018427387904"},
                                   {"001", "00000000000000000000000000000000000002"},
                                   {"99999999", "100000000"},
                                   {"9", "10"},
                                   {"12345678901234567", "12345678901234567"}}) {
    const ReadText read = read_text(with_positions(start, end) + "\n");
    BOOST_TEST(read.error == "");
    BOOST_TEST(read.lines.at(0).start == std::stoll(start));
    BOOST_TEST(read.lines.at(0).end == std::stoll(end));
  }
}

BOOST_AUTO_TEST_CASE(an_invalid_start_is_malformed) {
  for (const char* const start : {"0",
                                  "-1",
                                  "+1",
                                  "",
                                  " 1",
                                  "1 ",
                                  "1.0",
                                  "1e3",
                                  "x",
                                  "12x",
                                  "0x10",
                                  ".",
                                  "00",
                                  "000000000000000000000",
                                  "4611686018427387905",
                                  "9223372036854775808",
                                  "18446744073709551617",
                                  "99999999999999999999",
                                  "1,000",
                                  "\xD9\xA1"})
    BOOST_TEST(error_of(with_positions(start, "1000")) ==
               "in.gff3:2: column 4 (start): expected a positive integer, got " + in_quotes(start));
}

BOOST_AUTO_TEST_CASE(an_invalid_end_is_malformed) {
  for (const char* const end : {"0", "-1", "", "1e6", "4611686018427387905", "."})
    BOOST_TEST(error_of(with_positions("1", end)) ==
               "in.gff3:2: column 5 (end): expected a positive integer, got " + in_quotes(end));
}

BOOST_AUTO_TEST_CASE(an_end_before_the_start_is_malformed) {
  BOOST_TEST(error_of(with_positions("10", "9")) ==
             "in.gff3:2: column 5 (end): expected an end that is not before the start, 10, got '9'");
  for (const auto& [start, end] :
       {std::pair{"2", "1"}, {"100", "99"}, {"20000000000", "19999999999"}, {"2", "01"}, {"4611686018427387904", "1"}})
    BOOST_TEST(error_of(with_positions(start, end)) != "");
}

BOOST_AUTO_TEST_CASE(the_message_names_the_first_fault) {
  BOOST_TEST(error_of(with_positions("x", "y")) == "in.gff3:2: column 4 (start): expected a positive integer, got 'x'");
  BOOST_TEST(error_of(with_positions(std::string(100, '7'), "y")) ==
             "in.gff3:2: column 4 (start): expected a positive integer, got '" + std::string(60, '7') + "...'");
}

BOOST_AUTO_TEST_CASE(a_nul_byte_is_malformed) {
  BOOST_TEST(error_of("chr1\tm\0e\tgene\t1\t1000\t.\t+\t.\tID=gene1"s) ==
             "in.gff3:2: column 2 (source): expected text, got a NUL byte");
  BOOST_TEST(error_of(good + '\0') == "in.gff3:2: column 9 (attributes): expected text, got a NUL byte");
  BOOST_TEST(error_of("\0"s + good) == "in.gff3:2: column 1 (seqid): expected text, got a NUL byte");
}

BOOST_AUTO_TEST_CASE(a_carriage_return_inside_a_record_is_malformed) {
  BOOST_TEST(error_of("chr1\tm\re\tgene\t1\t1000\t.\t+\t.\tID=gene1") ==
             "in.gff3:2: column 2 (source): expected text, got a carriage return that ends no line");
  BOOST_TEST(error_of(good + "\rx") ==
             "in.gff3:2: column 9 (attributes): expected text, got a carriage return that ends no line");
  BOOST_TEST(error_of(good + "\r\r") ==
             "in.gff3:2: column 9 (attributes): expected text, got a carriage return that ends no line");
}

BOOST_AUTO_TEST_CASE(everything_before_a_malformed_record_is_handed_out) {
  const ReadText read = read_text("##gff-version 3\n" + good + "\nbad\n" + good + "\n");
  BOOST_TEST(read.lines.size() == 2u);
  BOOST_TEST(read.written == "##gff-version 3\n" + good + "\n");
  BOOST_TEST(read.error == "in.gff3:3: expected 9 columns, got 1: 'bad'");
}

BOOST_AUTO_TEST_CASE(malformed_records_are_skipped_or_passed_and_counted) {
  const std::string text = "#c\nbad\n" + good + "\n \tbad\n" + with_positions("0", "1") + "\n\n";
  ReadOptions options;
  options.on_error = OnError::skip;
  const ReadText skipped = read_text(text, options);
  BOOST_TEST(skipped.error == "");
  BOOST_TEST(skipped.written == "#c\n" + good + "\n\n");
  BOOST_TEST(skipped.counts.malformed == 3u);
  BOOST_TEST(skipped.counts.first_malformed_line == 2u);
  BOOST_TEST(skipped.counts.records == 1u);
  options.on_error = OnError::pass;
  const ReadText passed = read_text(text, options);
  BOOST_TEST(passed.written == text);
  BOOST_TEST(passed.counts.malformed == 3u);
  BOOST_TEST((passed.lines[1].kind == LineKind::malformed));
  BOOST_TEST(passed.lines.back().number == 6u);
}

BOOST_AUTO_TEST_CASE(lines_count_from_1_across_blocks) {
  for (const std::size_t block_size : {1, 10, 100, 100'000}) {
    ReadOptions options;
    options.block_size = block_size;
    const ReadText read = read_text("#a\n\n" + good + "\r\n#b\nbad\n", options);
    BOOST_TEST(read.error == "in.gff3:5: expected 9 columns, got 1: 'bad'");
    for (std::size_t i = 0; i < read.lines.size(); ++i) BOOST_TEST(read.lines[i].number == i + 1);
  }
}

BOOST_AUTO_TEST_CASE(a_directive_begins_the_sequence_section) {
  const ReadText read = read_text(good + "\n##FASTA\n>chr1\r\nACGT\nnot\ta\trecord");
  BOOST_TEST(read.error == "");
  BOOST_TEST(read.lines.size() == 1u);
  BOOST_TEST(read.sequences == "##FASTA\n>chr1\r\nACGT\nnot\ta\trecord");
  BOOST_TEST(read.written == good + "\n##FASTA\n>chr1\r\nACGT\nnot\ta\trecord");
}

BOOST_AUTO_TEST_CASE(blanks_and_cr_may_follow_the_directive) {
  for (const char* const directive : {"##FASTA\r\n", "##FASTA \n", "##FASTA\t\r\n", "##FASTA"})
    BOOST_TEST(read_text(good + "\n" + directive).sequences == directive);
}

BOOST_AUTO_TEST_CASE(a_greater_than_sign_begins_the_sequence_section) {
  BOOST_TEST(read_text(good + "\n>chr1\nACGT\n").sequences == ">chr1\nACGT\n");
  BOOST_TEST(read_text(">chr1\nACGT\n").sequences == ">chr1\nACGT\n");
  BOOST_TEST(read_text(">").sequences == ">");
}

BOOST_AUTO_TEST_CASE(other_lines_do_not_begin_it) {
  for (const char* const line :
       {"##FASTA-like comments of MetaGeneMark", "##FASTAx", "#FASTA", "##fasta", "# >chr1", "###FASTA"}) {
    const ReadText read = read_text(line + "\n"s + good + "\n");
    BOOST_TEST(read.sequences == "");
    BOOST_TEST(read.lines.size() == 2u);
  }
}

BOOST_AUTO_TEST_CASE(extra_columns_are_announced_and_then_counted) {
  const ReadText read = read_text("#!gff-columns\tID\tParent\n" + good + "\tgene1\t.\n");
  BOOST_TEST(read.error == "");
  BOOST_TEST((read.lines[0].kind == LineKind::columns));
  BOOST_TEST((read.extra_columns == std::vector<std::string>{"ID", "Parent"}));
  BOOST_TEST(read.lines[1].columns.size() == 11u);
  BOOST_TEST(read.lines[1].columns[9] == "gene1");
  BOOST_TEST(read.lines[1].columns[10] == ".");
  BOOST_TEST(read_text("#!gff-columns\tID\tParent\n" + good + "\tgene1\n")
                 .error.starts_with("in.gff3:2: expected 11 columns (nine and those of #!gff-columns), got 10: "));
  BOOST_TEST(read_text("#!gff-columns\tID\n" + good + "\tgene1\tx\n")
                 .error.starts_with("in.gff3:2: expected 10 columns (nine and those of #!gff-columns), got 11: "));
  BOOST_TEST(read_text("#!gff-columns\tID\n" + good + "\tgene1\t\n").error == "");
  BOOST_TEST(read_text("#!gff-columns\tID\n" + good + "\t\n").error == "");  // an empty tenth column
}

BOOST_AUTO_TEST_CASE(many_extra_columns_are_counted_too) {
  std::string names;
  std::string values;
  for (int i = 0; i < 300; ++i) {
    names += "\tc" + std::to_string(i);
    values += "\t" + std::to_string(i);
  }
  const ReadText read = read_text("#!gff-columns" + names + "\n" + good + values + "\n" + good + values + "\tx\n");
  BOOST_TEST(read.lines.size() == 2u);
  BOOST_TEST(read.lines[1].columns.size() == 309u);
  BOOST_TEST(read.lines[1].columns[308] == "299");
  BOOST_TEST(read.error.starts_with("in.gff3:3: expected 309 columns (nine and those of #!gff-columns), got 310: "));
}

BOOST_AUTO_TEST_CASE(columns_that_are_named_again_must_be_the_same) {
  BOOST_TEST(read_text("#!gff-columns\tID\n" + good + "\tx\n#!gff-columns\tID\n" + good + "\tx\n").error == "");
  BOOST_TEST(read_text("#!gff-columns\tID\n#!gff-columns\tParent\n").error ==
             "in.gff3:2: expected the columns that were named before, got other ones: '#!gff-columns\\tParent'");
}

BOOST_AUTO_TEST_CASE(columns_named_after_the_first_record_are_an_error) {
  BOOST_TEST(read_text(good + "\n#!gff-columns\tID\n").error ==
             "in.gff3:2: expected #!gff-columns before the first record, got it after one");
}

BOOST_AUTO_TEST_CASE(an_empty_name_of_a_column_is_an_error) {
  BOOST_TEST(read_text("#!gff-columns\tID\t\n").error ==
             "in.gff3:1: expected a name in every column of #!gff-columns, got an empty one");
}

BOOST_AUTO_TEST_CASE(a_comment_similar_to_gff_columns_is_a_comment) {
  BOOST_TEST((kinds_of("#!gff-columnsX\tID\n#!gff-column\tID\n#!gff-columns ID\n") ==
              Kinds{LineKind::comment, LineKind::comment, LineKind::comment}));
}

BOOST_AUTO_TEST_CASE(utf16_is_detected_and_refused) {
  const std::string text = "##gff-version 3\n" + good + "\n";
  std::string little = "\xFF\xFE";
  std::string big = "\xFE\xFF";
  for (const char c : text) {
    little += {c, '\0'};
    big += {'\0', c};
  }
  for (const std::string& bytes : {little, big, little.substr(2), big.substr(2)})
    BOOST_TEST(read_text(bytes).error ==
               "in.gff3:1: expected text in UTF-8 or another superset of ASCII, got what looks like UTF-16 (convert it "
               "with iconv)");
}

BOOST_AUTO_TEST_CASE(line_ends_of_cr_alone_are_refused_and_a_cr_in_a_comment_is_not) {
  BOOST_TEST(read_text("##gff-version 3\r" + good + "\r" + good + "\r").error ==
             "in.gff3:1: expected LF or CR LF at the end of a line, got CR alone (convert it with: tr '\\r' '\\n')");
  BOOST_TEST(read_text("##gff-version 3\r#comment\r").error != "");
  BOOST_TEST(read_text("# a comment with \r in it\n").error == "");
}

BOOST_AUTO_TEST_CASE(a_line_as_long_as_the_limit_is_read_and_one_byte_more_is_refused) {
  ReadOptions options;
  options.max_line = good.size();
  const std::string refusal =
      "in.gff3:1: expected a line of at most " + std::to_string(good.size()) + " bytes (--max-line), got a longer one";
  for (const std::string& end : {""s, "\n"s, "\r\n"s}) {
    // However few bytes come at a time: the mark of the beginning and the CR do not count.
    for (const std::size_t size : {std::size_t{1}, good.size() + 1, good.size() + 4, std::size_t{1000}}) {
      options.block_size = size;
      BOOST_TEST(read_text(good + end, options).error == "");
      BOOST_TEST(read_text("\xEF\xBB\xBF" + good + end, options).error == "");
    }
    for (const std::string& line : {good + "x", "#" + std::string(good.size(), 'x'), std::string(good.size() + 1, ' ')})
      BOOST_TEST(read_text(line + end, options).error == refusal);
  }
}

BOOST_AUTO_TEST_CASE(lines_of_the_sequence_section_have_no_limit) {
  ReadOptions options;
  options.max_line = 100;
  for (const std::size_t block_size : {1, 64, 1000}) {
    options.block_size = block_size;
    const std::string tail = ">" + std::string(500, 'h') + "\n" + std::string(5000, 'A');
    const ReadText read = read_text(good + "\n" + tail, options);
    BOOST_TEST(read.error == "");
    BOOST_TEST(read.sequences == tail);
  }
}

BOOST_AUTO_TEST_CASE(each_line_decides_its_dialect_unless_the_stream_did) {
  const std::string gtf = record_with("gene_id \"x\";");
  BOOST_TEST((read_text(gtf + "\n").lines.at(0).dialect == Dialect::gtf));
  BOOST_TEST((read_text(good + "\n" + gtf + "\n").lines.at(1).dialect == Dialect::gtf));
  const ReadText declared = read_text("##gff-version 3\n" + record_with("a b") + "\n" + gtf + "\n" + gtf + "\n");
  BOOST_TEST((declared.lines.at(1).dialect == Dialect::gff3 && declared.lines.at(2).dialect == Dialect::gtf));
  BOOST_TEST(declared.counts.gtf_records == 2u);
  BOOST_TEST(declared.counts.first_gtf_line == 3u);
  BOOST_TEST((read_text("##gff-version 2\n" + gtf + "\n").lines.at(1).dialect == Dialect::gtf));
  ReadOptions options;
  options.format = Format::gtf;
  BOOST_TEST((read_text("##gff-version 3\n" + good + "\n", options).lines.at(1).dialect == Dialect::gtf));
  options.format = Format::gff3;
  BOOST_TEST((read_text(gtf + "\n", options).lines.at(0).dialect == Dialect::gff3));
}

BOOST_AUTO_TEST_CASE(a_record_may_begin_with_a_blank_or_a_control_byte) {
  for (const std::string& seqid : {" chr1"s, "\x01"s, "\x1F"s, "!"s, "\x7F"s, ""s}) {
    const std::string line = seqid + "\tme\tgene\t1\t1000\t.\t+\t.\tID=gene1";
    const ReadText read = read_text(line + "\n");
    BOOST_TEST(read.error == "");
    BOOST_TEST((read.lines.at(0).kind == LineKind::record));
    BOOST_TEST(read.lines.at(0).columns[0] == seqid);
    BOOST_TEST(read.written == line + "\n");
  }
}

BOOST_AUTO_TEST_CASE(a_record_of_any_length_is_found_in_its_block) {
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string line = record_with(std::string(size, 'x'));
    const ReadText read = read_text(line + "\n" + line + "\t\r\n" + line);
    BOOST_REQUIRE(read.error == "");
    BOOST_REQUIRE(read.lines.size() == 3u);
    for (const KeptLine& kept : read.lines) BOOST_REQUIRE(kept.columns[8] == std::string(size, 'x'));
  }
}

BOOST_AUTO_TEST_SUITE_END()
