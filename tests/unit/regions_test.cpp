#include "filter/regions.hpp"
#include "base/quotable.hpp"

#include <boost/test/unit_test.hpp>
#include <limits>

#include "support/caught.hpp"
#include "support/compress.hpp"
#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

std::string region_of(std::string_view text) {
  const Region region = parse_region(text);
  const std::string end = region.end == unlimited ? "" : std::to_string(region.end);
  return region.seqid + "|" + std::to_string(region.start) + "|" + end;
}

std::string refusal_of(std::string_view text) {
  return message_of(Thrown::usage_error, [&] { parse_region(text); });
}

bool matches(Regions& regions, const std::string& seqid, std::int64_t start, std::int64_t end, bool within = false) {
  const OneRecord one(seqid + "\tme\tgene\t" + std::to_string(start) + "\t" + std::to_string(end) + "\t.\t+\t.\tID=x");
  Regions::State state;
  return regions.match(one.record(), within, state);
}

bool overlaps(const std::vector<std::string>& texts, const std::string& seqid, std::int64_t start, std::int64_t end,
              bool within = false) {
  Regions regions;
  for (const std::string& text : texts) regions.add(parse_region(text));
  regions.prepare();
  return matches(regions, seqid, start, end, within);
}

/// The regions of a file: whether chr1:`position` lies in one of them, for positions 1 to 30.
std::string covered(const std::string& file, bool bed = false, const char* name = "regions.txt") {
  const TemporaryFolder folder;
  write_file(folder / name, file);
  Regions regions;
  regions.add_file((folder / name).string(), bed);
  regions.prepare();
  std::string map;
  for (std::int64_t position = 1; position <= 30; ++position)
    map += matches(regions, "chr1", position, position) ? 'x' : '.';
  return map;
}

/// The message less the folder.
std::string file_error(const std::string& file, bool bed = false) {
  const TemporaryFolder folder;
  const std::string path = (folder / "r").string();
  write_file(path, file);
  Regions regions;
  const std::string message = message_of(Thrown::format_error, [&] { regions.add_file(path, bed); });
  BOOST_TEST(message.starts_with(path));
  return message.substr(path.size());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(regions_test)

BOOST_AUTO_TEST_CASE(a_seqid_alone_is_all_of_it) {
  BOOST_TEST(region_of("chr1") == "chr1|1|");
  BOOST_TEST(region_of("HLA-A*01:01:01") == "HLA-A*01:01|1|");
  BOOST_TEST(region_of("{HLA-A*01:01:01}") == "HLA-A*01:01:01|1|");
  BOOST_TEST(region_of("gi|123|ref") == "gi|123|ref|1|");
  BOOST_TEST(region_of("chr1:abc") == "chr1:abc|1|");
  BOOST_TEST(region_of(":10") == ":10|1|");
}

BOOST_AUTO_TEST_CASE(a_start_alone_reaches_to_the_end) {
  BOOST_TEST(region_of("chr1:100") == "chr1|100|");
  BOOST_TEST(region_of("chr1:100-") == "chr1|100|");
}

BOOST_AUTO_TEST_CASE(start_and_end_are_read_with_commas) {
  BOOST_TEST(region_of("chr1:100-200") == "chr1|100|200");
  BOOST_TEST(region_of("chr1:1,000-2,000,000") == "chr1|1000|2000000");
  BOOST_TEST(region_of("chr1:7-7") == "chr1|7|7");
}

BOOST_AUTO_TEST_CASE(braces_hold_a_seqid_with_colons) {
  BOOST_TEST(region_of("{a:b}:5-6") == "a:b|5|6");
  BOOST_TEST(region_of("{a:5-6}") == "a:5-6|1|");
  BOOST_TEST(region_of("{a}b}:5") == "a}b|5|");
}

BOOST_AUTO_TEST_CASE(an_invalid_region_is_refused_and_quoted) {
  for (const char* const text : {"chr1:0", "chr1:0-5", "chr1:6-5", "chr1:-5", "chr1:5-6-7", "chr1:99999999999999999999",
                                 "chr1:1-99999999999999999999"})
    BOOST_TEST(refusal_of(text) ==
               "region " + in_quotes(text) + ": expected seqid, seqid:start or seqid:start-end with 1 <= start <= end");
  BOOST_TEST(refusal_of("") == "region '': expected seqid, seqid:start or seqid:start-end");
  for (const char* const text : {"{}", "{a", "{a}x", "{}:5"})
    BOOST_TEST(refusal_of(text) == "region " + in_quotes(text) + ": expected {seqid} or {seqid}:start-end");
  for (const char* const text : {"{a}:", "{a}:x", "{a}:0", "{a}:5-4", "{a}:-", "{a}:,"})
    BOOST_TEST(throws(Thrown::usage_error, [&] { parse_region(text); }));
}

BOOST_AUTO_TEST_CASE(closed_intervals_overlap_where_they_share_a_base) {
  BOOST_TEST(overlaps({"chr1:10-20"}, "chr1", 20, 30));
  BOOST_TEST(overlaps({"chr1:10-20"}, "chr1", 1, 10));
  BOOST_TEST(!overlaps({"chr1:10-20"}, "chr1", 21, 30));
  BOOST_TEST(!overlaps({"chr1:10-20"}, "chr1", 1, 9));
  BOOST_TEST(overlaps({"chr1:10-20"}, "chr1", 1, 100));
  BOOST_TEST(overlaps({"chr1:10-20"}, "chr1", 15, 15));
  BOOST_TEST(!overlaps({"chr1:10-20"}, "chr2", 15, 15));
  BOOST_TEST(!overlaps({"chr1:10-20"}, "chr", 15, 15));
  BOOST_TEST(overlaps({"chr1"}, "chr1", 1, 1));
  BOOST_TEST(overlaps({"chr1:5"}, "chr1", 1, std::int64_t{1} << 62));
}

BOOST_AUTO_TEST_CASE(within_means_inside_one_region) {
  BOOST_TEST(overlaps({"chr1:10-20"}, "chr1", 10, 20, true));
  BOOST_TEST(!overlaps({"chr1:10-20"}, "chr1", 9, 20, true));
  BOOST_TEST(!overlaps({"chr1:10-20"}, "chr1", 10, 21, true));
  BOOST_TEST(!overlaps({"chr1:10-20", "chr1:21-30"}, "chr1", 15, 25, true));
  BOOST_TEST(overlaps({"chr1:1-100", "chr1:50-60"}, "chr1", 70, 80, true));
}

BOOST_AUTO_TEST_CASE(a_long_region_overlaps_also_after_many_short_ones) {
  BOOST_TEST(overlaps({"chr1:1-1000", "chr1:2-3", "chr1:4-5", "chr1:6-7"}, "chr1", 500, 500));
  BOOST_TEST(!overlaps({"chr1:1-100", "chr1:2-3", "chr1:4-5", "chr1:6-7"}, "chr1", 500, 500));
}

BOOST_AUTO_TEST_CASE(a_seqid_with_escapes_matches_undecoded_and_decoded) {
  BOOST_TEST(overlaps({"chr 1"}, "chr%201", 1, 2));
  BOOST_TEST(overlaps({"chr%201"}, "chr%201", 1, 2));
  BOOST_TEST(!overlaps({"chr%201"}, "chr 1", 1, 2));
  BOOST_TEST(overlaps({"chr%201:50-60", "chr 1:5-6"}, "chr%201", 5, 5));
  BOOST_TEST(overlaps({"chr%201:50-60", "chr 1:5-6"}, "chr%201", 50, 50));
}

BOOST_AUTO_TEST_CASE(seqids_of_regions_are_listed_once) {
  Regions regions;
  for (const char* const text : {"chr2", "chr1:1-5", "chr 3", "chr1:7-8"}) regions.add(parse_region(text));
  BOOST_TEST((regions.seqids() == std::vector<std::string>{"chr 3", "chr1", "chr2"}));
}

BOOST_AUTO_TEST_CASE(regions_can_be_added_to_others) {
  Regions regions;
  regions.add(parse_region("chr1:1-5"));
  Regions others;
  others.add(parse_region("chr1:8-9"));
  others.add(parse_region("chr2"));
  regions.add(others);
  regions.prepare();
  BOOST_TEST(matches(regions, "chr1", 9, 20));
  BOOST_TEST(matches(regions, "chr2", 9, 20));
  BOOST_TEST(!matches(regions, "chr1", 6, 7));
}

BOOST_AUTO_TEST_CASE(a_file_may_be_an_index_of_fasta) {
  BOOST_TEST(covered("chr2\t30\t6\t60\t61\nchr1\t30\t100\t60\t61\n") == std::string(30, 'x'));
  BOOST_TEST(covered("chr1\t5\t7\t60\tx\n") == "....xxx.......................");
  BOOST_TEST(covered("chr1\t5\t7\t60\t61\t9\n") == "....xxx.......................");
  BOOST_TEST(covered("chr1\t4\t7\t60\t61\n", true) == "....xxx.......................");
}

BOOST_AUTO_TEST_CASE(no_region_passes_all_records_and_an_empty_file_passes_none) {
  Regions none;
  BOOST_TEST(none.empty());
  const TemporaryFolder folder;
  write_file(folder / "r", "# nothing\n");
  Regions regions;
  regions.add_file((folder / "r").string(), false);
  regions.prepare();
  BOOST_TEST(!regions.empty());
  BOOST_TEST(!matches(regions, "chr1", 1, 5));
}

BOOST_AUTO_TEST_CASE(a_file_holds_columns_or_regions_counted_from_1) {
  BOOST_TEST(covered("chr1\t5\t7\nchr1:10-12\n\n# comment\nchr1:29\nchr2\t1\t30\n") ==
             "....xxx..xxx................xx");
  BOOST_TEST(covered("chr1\t5\t7\tname\t0\t+\r\n\r\nchr1:9-9\r\n") == "....xxx.x.....................");
  BOOST_TEST(covered("\xEF\xBB\xBF"
                     "chr1\t5\t7") == "....xxx.......................");
}

BOOST_AUTO_TEST_CASE(a_bed_file_counts_from_0_and_leaves_out_its_end) {
  BOOST_TEST(covered("chr1\t4\t7\n", true) == "....xxx.......................");
  BOOST_TEST(covered("chr1\t0\t1\n", true) == "x.............................");
  for (const char* const name : {"r.bed", "r.bed.gz"})
    BOOST_TEST(covered("track name=x\nbrowser position chr1:1-5\n#c\nchr1\t4\t7\n", false, name) ==
               "....xxx.......................");
}

BOOST_AUTO_TEST_CASE(an_empty_interval_of_bed_covers_nothing) {
  BOOST_TEST(covered("chr1\t4\t4\nchr1\t0\t0\n", true) == std::string(30, '.'));
}

BOOST_AUTO_TEST_CASE(a_file_may_be_compressed) {
  BOOST_TEST(covered(gzip("chr1\t5\t7\n")) == "....xxx.......................");
  BOOST_TEST(covered(bgzf("chr1\t4\t7\n").file, false, "r.bed.gz") == "....xxx.......................");
}

BOOST_AUTO_TEST_CASE(a_bad_line_of_a_file_is_named) {
  BOOST_TEST(file_error("chr1\t5\t7\nchr1\t7\t5\n") == ":2: expected 1 <= start <= end, got '7' and '5'");
  BOOST_TEST(file_error("chr1\t0\t5\n") ==
             ":1: expected 1 <= start <= end, got '0' and '5' (BED counts from 0: --bed)");
  BOOST_TEST(file_error("chr1\tx\t5\n") == ":1: expected 1 <= start <= end, got 'x' and '5'");
  BOOST_TEST(file_error("chr1\t5\t\n") == ":1: expected 1 <= start <= end, got '5' and ''");
  BOOST_TEST(file_error("chr1\t5\n") ==
             ":1: expected seqid, start and end with tabs between, got 'chr1\\t5' (a list of sequences and lengths: "
             "--genome or --seqid @FILE reads it)");
  BOOST_TEST(file_error("chr1\t5\t7\nchr1\t5\n") ==
             ":2: expected seqid, start and end with tabs between, got 'chr1\\t5'");
  BOOST_TEST(file_error("chr1 5 7\n") == ":1: expected seqid, start and end with tabs between, got 'chr1 5 7'");
  BOOST_TEST(file_error("chr1:7-5\n") ==
             ":1: region 'chr1:7-5': expected seqid, seqid:start or seqid:start-end with 1 <= start <= end");
  BOOST_TEST(file_error("chr1\t-1\t5\n", true) == ":1: expected 0 <= start <= end (BED is 0-based), got '-1' and '5'");
  BOOST_TEST(file_error("chr1 5 7\n", true) == ":1: expected seqid, start and end with tabs between, got 'chr1 5 7'");
}

BOOST_AUTO_TEST_CASE(numbers_in_columns_of_files_are_plain) {
  for (const char* const number : {"1,000", "+5", " 5", "5 ", "5.0", "0x5", "99999999999999999999"}) {
    BOOST_TEST(file_error("chr1\t" + std::string(number) + "\t2000\n").starts_with(":1: expected 1 <= start <= end"),
               number);
  }
}

BOOST_AUTO_TEST_CASE(the_largest_number_does_not_overflow) {
  // UndefinedBehaviorSanitizer watches.
  BOOST_TEST(covered("chr1\t9223372036854775807\t9223372036854775807\n", true) == std::string(30, '.'));
  BOOST_TEST(covered("chr1\t9223372036854775807\t9223372036854775807\n") == std::string(30, '.'));
}

BOOST_AUTO_TEST_SUITE_END()
