#include <htslib/tbx.h>
#include <sys/stat.h>

#include <boost/test/unit_test.hpp>

#include "hts/index_builder.hpp"
#include "run/bins.hpp"
#include "run/indexed_sink.hpp"
#include "run/indexed_source.hpp"
#include "run/region_chunks.hpp"
#include "support/caught.hpp"
#include "support/compress.hpp"
#include "support/gff.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

std::string record(const std::string& seqid, std::int64_t start, std::int64_t end) {
  return seqid + "\tx\tgene\t" + std::to_string(start) + '\t' + std::to_string(end) +
         "\t.\t+\t.\tID=" + std::to_string(start) + '-' + std::to_string(end) + '\n';
}

/// Writes an indexed file in one write, or byte by byte.
void write_indexed(const std::string& path, std::string_view text, bool in_crumbs = false) {
  SinkOptions options;
  options.path = path;
  const auto sink = open_indexed_sink(options, Descriptor());
  if (in_crumbs) {
    for (const char& c : text) sink->write({&c, 1});
  } else {
    sink->write(text);
  }
  sink->finish();
}

/// The text read through the index for spans of a seqid, or the reason why the index was not used.
std::string through_index(const std::string& path, const std::string& seqid, const std::vector<Span>& spans) {
  Descriptor input = open_input(path);
  std::string why_not;
  const auto wanted = [&](std::string_view one) { return one == seqid ? spans : std::vector<Span>(); };
  const auto opened = open_through_index(input, wanted, why_not);
  if (!opened) return "no index: " + why_not;
  const Delivered delivered = deliver(*opened->source, 1000);
  return delivered.bytes + delivered.error;
}

/// Writes the index that tabix makes for the BGZF file `file`, under the name path.tbi.
void write_index_of(const std::string& path, const std::string& file) {
  write_file(path + ".data", file);
  BOOST_REQUIRE(tbx_index_build2((path + ".data").c_str(), (path + ".tbi").c_str(), 0, &tbx_conf_gff) == 0);
}

/// Writes a file whose first block has the first bytes of `text`; the rest of `text` follows. Also writes an index of
/// that block, as of a file with one record at 1.
void write_with_index_of_first(const std::string& path, const std::string& text, std::size_t indexed) {
  const std::string first = test::bgzf(text.substr(0, indexed)).file;
  const std::size_t size = first.size() - bgzf_end.size();
  write_file(path, indexed < text.size() ? first.substr(0, size) + test::bgzf(text.substr(indexed)).file : first);
  IndexBuilder index(1000);
  index.add("chr1", 1, 9, indexed);
  index.add_block(indexed, size);
  index.save(path + ".tbi", path + ".tbi");
}

std::string unpacked(const std::string& path) { return deliver(contents(path), 1 << 16).bytes; }

}  // namespace

BOOST_AUTO_TEST_SUITE(index_test)

BOOST_AUTO_TEST_CASE(bins_are_those_of_the_specification) {
  const Binning tbi;
  BOOST_TEST(tbi.counts() == 37450u);
  BOOST_TEST(tbi.at(5, 0) == 4681u);
  BOOST_TEST(tbi.at(5, (1 << 29) - 1) == 37448u);
  BOOST_TEST(tbi.begin(4682) == 1u << 14);
  BOOST_TEST(tbi.end(4682) == 2u << 14);
  BOOST_TEST(tbi.end(0) == 1u << 29);
  BOOST_TEST(Binning::parent(4681) == 585u);
  BOOST_TEST((Binning{14, 9}.reach()) == std::uint64_t{1} << 41);
}

BOOST_AUTO_TEST_CASE(written_records_are_found_through_the_index) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  std::string text = "##gff-version 3\n#a\n";
  std::string header = text;
  for (int i = 1; i < 5000; ++i) text += record("chr1", i * 10'000, i * 10'000 + (i % 50 == 0 ? 900'000 : 500));
  const std::string last = record("chr2", 5, 6);
  text += last;
  write_indexed(path, text);
  BOOST_TEST(unpacked(path) == text);
  BOOST_TEST(through_index(path, "chr2", {{1, 10}}).ends_with(last));
  BOOST_TEST(through_index(path, "chr1", {{30'000'000, 30'000'001}}).find(record("chr1", 30'000'000, 30'900'000)) !=
             std::string::npos);
  const std::string little = through_index(path, "chr1", {{49'000'000, 49'000'001}});
  BOOST_TEST(little.starts_with(header));
  BOOST_TEST(little.find(record("chr1", 49'000'000, 49'900'000)) != std::string::npos);
  BOOST_TEST(little.size() < text.size() / 2);
  BOOST_TEST(through_index(path, "chr3", {{1, 10}}) == header);
}

BOOST_AUTO_TEST_CASE(lines_with_a_hash_after_the_first_record_and_blank_lines_are_left_out_for_any_cuts) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  const std::string one = record("a", 1, 2);
  const std::string two = record("a", 2, 2);
  for (const bool in_crumbs : {false, true}) {
    write_indexed(path, "\n#h\n\n" + one + "###\n \t\n" + two + "#e\n", in_crumbs);
    BOOST_TEST(unpacked(path) == "#h\n" + one + two);
    BOOST_TEST(through_index(path, "a", {{2, 2}}) == "#h\n" + one + two);
  }
}

BOOST_AUTO_TEST_CASE(records_that_no_index_can_hold_are_refused_and_nothing_appears) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  const auto message = [&](const std::string& text) {
    return message_of(Thrown::format_error, [&] { write_indexed(path, text); });
  };
  BOOST_TEST(message(record("a", 2, 2) + record("a", 1, 2)).find(":2: expected records in order") != std::string::npos);
  BOOST_TEST(message(record("a", 2, 2) + record("b", 1, 2) + record("a", 3, 3)).find(":3: ") != std::string::npos);
  BOOST_TEST(message(record("a", 2, (std::int64_t{1} << 40) + 1)).find("column 5 (end)") != std::string::npos);
  BOOST_TEST(message(record("", 2, 2)).find("column 1 (seqid)") != std::string::npos);
  BOOST_TEST(message(record("a", 0, 2)).find("a record that an index can hold") != std::string::npos);
  BOOST_TEST(message(record("a", 3, 2)).find("a record that an index can hold") != std::string::npos);
  BOOST_TEST(folder.names().empty());
}

BOOST_AUTO_TEST_CASE(a_csi_reaches_as_far_as_it_must_and_stays_small) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  for (const unsigned bits : {29u, 32u, 33u, 35u, 36u, 38u, 40u}) {
    const std::int64_t end = std::int64_t{1} << bits;
    const std::string text = record("a", 1, 10) + record("a", end - 5, end);
    write_indexed(path, text);
    const std::string index = unpacked(path + ".csi");
    const int shift = index[4];
    const int depth = index[8];
    BOOST_TEST(shift == (bits <= 35 ? 14 : static_cast<int>(bits) - 21));
    BOOST_TEST(depth == (bits <= 32 ? 6 : 7));
    BOOST_TEST(index.size() < 400u);
    BOOST_TEST(through_index(path, "a", {{end, end}}).ends_with(record("a", end - 5, end)));
    BOOST_TEST(through_index(path, "a", {{1, largest_position}}) == text);
  }
  BOOST_TEST((folder.names() == std::vector<std::string>{"x.gff3.gz", "x.gff3.gz.csi"}));
}

BOOST_AUTO_TEST_CASE(an_index_is_byte_for_byte_the_index_of_tabix) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  const std::string of_tabix = (folder / "t").string();
  for (const std::int64_t last : {std::int64_t{536'870'911}, std::int64_t{536'870'912}, std::int64_t{1} << 32}) {
    for (const std::string header : {"", "##gff-version 3\n#a\n"}) {
      for (const std::size_t records : {0u, 1u, 9000u}) {
        std::string text = header;
        for (std::size_t i = 0; i < records; ++i) {
          const auto start = static_cast<std::int64_t>(1 + i % 3000 * 1000);
          text += record("chr" + std::to_string(i / 3000), start, start + (i % 70 == 0 ? 2'000'000 : 99));
        }
        if (records > 0) text += record("last", last - 5, last);
        for (const int threads : {0, 3}) {
          ThreadPool pool(threads);
          SinkOptions options;
          options.path = path;
          const auto sink = open_indexed_sink(options, Descriptor(), &pool);
          sink->write(text);
          sink->finish();
          const bool csi = records > 0 && last >= 536'870'912;
          BOOST_REQUIRE(tbx_index_build2(path.c_str(), of_tabix.c_str(), csi ? 14 : 0, &tbx_conf_gff) == 0);
          BOOST_TEST((contents(path + (csi ? ".csi" : ".tbi")) == contents(of_tabix)),
                     records << " records up to " << last);
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(many_short_sequences_with_far_ends_are_refused_before_the_index_is_large) {
  const TemporaryFolder folder;
  std::string text;
  for (int i = 0; i < 1100; ++i) text += record("chr" + std::to_string(i), 536'870'900, 536'870'911);
  const std::string message =
      message_of(Thrown::format_error, [&] { write_indexed((folder / "x.gff3.gz").string(), text); });
  BOOST_TEST(message.find(":1025: column 5 (end): expected sequences that an index of at most 256 MiB can hold") !=
             std::string::npos);
  BOOST_TEST(folder.names().empty());
}

BOOST_AUTO_TEST_CASE(the_old_index_is_removed_then_the_file_appears_then_its_index) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  write_file(path, "old");
  write_file(path + ".tbi", "old");
  write_file(path + ".csi", "old");
  write_indexed(path, record("a", 1, 2));
  BOOST_TEST((folder.names() == std::vector<std::string>{"x.gff3.gz", "x.gff3.gz.tbi"}));
  struct stat data {
  }, index{};
  BOOST_REQUIRE(::stat(path.c_str(), &data) == 0 && ::stat((path + ".tbi").c_str(), &index) == 0);
  BOOST_TEST((index.st_mtim.tv_sec > data.st_mtim.tv_sec ||
              (index.st_mtim.tv_sec == data.st_mtim.tv_sec && index.st_mtim.tv_nsec >= data.st_mtim.tv_nsec)));
}

BOOST_AUTO_TEST_CASE(an_index_of_other_data_is_seen_before_or_while_it_is_read) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  // Stored blocks: other data have their blocks at the same places.
  std::string text;
  for (int i = 1; i < 400; ++i) text += record("chr1", 100'000 + i * 1000, 100'000 + i * 1000 + 5);
  std::string other = text;
  for (std::size_t at = other.size() / 2; (at = other.find("chr1", at)) != std::string::npos;)
    other.replace(at, 4, "chr9");
  const auto stored = [](std::string_view plain) {
    std::string file;
    for (; !plain.empty(); plain.remove_prefix(std::min<std::size_t>(plain.size(), 1000))) {
      const std::string piece(plain.substr(0, 1000));
      const std::string whole = test::bgzf(piece).file;
      const std::size_t header = 18;
      const std::string check = whole.substr(whole.size() - 28 - 8, 8);
      const auto u16 = [](std::size_t value) {
        return std::string{static_cast<char>(value & 255), static_cast<char>(value >> 8)};
      };
      const std::string body = '\1' + u16(piece.size()) + u16(65535 - piece.size()) + piece;
      file += whole.substr(0, 16) + u16(header + body.size() + 8 - 1) + body + check;
    }
    const std::string nothing = test::bgzf("").file;
    return file + nothing.substr(nothing.size() - 28);
  };
  write_file(path, stored(text));
  write_index_of(path, stored(text));
  const std::string index = contents(path + ".tbi");
  BOOST_TEST(through_index(path, "chr1", {{490'000, 490'010}}).find(record("chr1", 490'000, 490'005)) !=
             std::string::npos);
  write_file(path, stored(other));
  write_file(path + ".tbi", index);
  BOOST_TEST(through_index(path, "chr1", {{490'000, 490'010}}).find("it is not the index of") != std::string::npos);
  write_file(path, stored(text + record("chr1", 900'000, 900'000)));
  write_file(path + ".tbi", index);
  BOOST_TEST(through_index(path, "chr1", {{490'000, 490'010}}).starts_with("no index: "));
}

BOOST_AUTO_TEST_CASE(a_record_after_the_indexed_ones_refuses_the_index_and_a_comment_or_sequence_does_not) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  const std::string first = record("chr1", 1, 9);
  for (const std::string after : {"", "###\n", "\n \n", "# no end of a line", "##FASTA\nACGT\n", ">chr1\nACGT\n"}) {
    write_with_index_of_first(path, first + after, first.size());
    BOOST_TEST(through_index(path, "chr1", {{1, 9}}) == first);
  }
  for (const std::string& after : {record("chr2", 1, 9), "###\n\n" + record("chr1", 2, 9)}) {
    write_with_index_of_first(path, first + after, first.size());
    BOOST_TEST(through_index(path, "chr1", {{1, 9}}).starts_with("no index: " + path + ".tbi: it is not the index of"));
  }
}

BOOST_AUTO_TEST_CASE(a_record_in_a_later_block_refuses_the_index_also_after_empty_blocks) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  const std::string first = record("chr1", 1, 9);
  const auto after = [&](const std::string& blocks) {
    write_with_index_of_first(path, first, first.size());
    write_file(path, test::bgzf(first).file + blocks);
    std::filesystem::last_write_time(path + ".tbi", std::filesystem::last_write_time(path));
    return through_index(path, "chr1", {{1, 9}});
  };
  BOOST_TEST(after(test::bgzf("# a comment ").file + test::bgzf("in two blocks\n").file) == first);
  const std::string refused = "no index: " + path + ".tbi: it is not the index of";
  BOOST_TEST(after(test::bgzf(record("chr2", 1, 9)).file).starts_with(refused));
  BOOST_TEST(after(test::bgzf("# a comment\n").file + test::bgzf(record("chr1", 2, 9)).file).starts_with(refused));
}

BOOST_AUTO_TEST_CASE(the_first_record_of_the_file_is_where_the_index_says) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  for (const std::string header : {"", "##gff-version 3\n"}) {
    const std::string text = header + record("chr1", 1, 9);
    write_with_index_of_first(path, text, text.size());
    BOOST_TEST(through_index(path, "chr1", {{1, 9}}) == text);
    write_with_index_of_first(path, header + record("chr2", 1, 9), text.size());
    BOOST_TEST(through_index(path, "chr1", {{1, 9}}).find("it is not the index of") != std::string::npos);
  }
}

BOOST_AUTO_TEST_CASE(the_last_line_of_a_file_may_lack_its_end_and_no_other) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  const std::string first = record("chr1", 1, 9);
  const std::string line = first.substr(0, first.size() - 1);
  write_with_index_of_first(path, line, line.size());
  BOOST_TEST(through_index(path, "chr1", {{1, 9}}) == line);
  write_file(path, test::bgzf(line).file.substr(0, test::bgzf(line).file.size() - 28) + test::bgzf("0\n").file);
  std::filesystem::last_write_time(path + ".tbi", std::filesystem::last_write_time(path));
  BOOST_TEST(through_index(path, "chr1", {{1, 9}}).find("it is not the index of") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_file_with_a_byte_order_mark_is_not_read_through_an_index) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  const std::string text = "\xEF\xBB\xBF" + record("chr1", 1, 9);
  write_with_index_of_first(path, text, text.size());
  BOOST_TEST(through_index(path, "chr1", {{1, 9}}) ==
             "no index: " + path + ".tbi: its file begins with a byte-order mark");
}

BOOST_AUTO_TEST_CASE(a_damaged_block_is_reported_with_its_place) {
  const TemporaryFolder folder;
  const std::string path = (folder / "x.gff3.gz").string();
  const std::string text = record("chr1", 1, 9);
  write_with_index_of_first(path, text, text.size());
  std::string damaged = test::bgzf(text).file;
  damaged[damaged.size() - 28 - 5] ^= 1;  // of the checksum
  write_file(path, damaged);
  std::filesystem::last_write_time(path + ".tbi", std::filesystem::last_write_time(path));
  const std::string why_not = through_index(path, "chr1", {{1, 9}});
  BOOST_TEST(why_not.starts_with("no index: " + path + ": damaged gzip data: "));
  BOOST_TEST(why_not.ends_with("(member at byte 0)"));
}

BOOST_AUTO_TEST_CASE(an_index_that_asks_for_much_is_refused) {
  std::string bomb("TBI\1\xFF\xFF\xFF\x7F", 8);
  for (const int value : {0, 1, 4, 5, static_cast<int>('#'), 0, 0x7FFFFFFF}) {
    for (int shift = 0; shift < 32; shift += 8) bomb += static_cast<char>(value >> shift & 255);
  }
  bomb.resize(10 << 20);  // of zeros: names without end
  StringSource source(bomb);
  const auto wanted = [](std::string_view) { return std::vector<Span>(); };
  BOOST_CHECK_THROW(region_chunks(source, 1 << 20, wanted), UnusableIndex);
  StringSource again(bomb);
  BOOST_CHECK_THROW(region_chunks(again, 100 << 20, wanted), UnusableIndex);
}

BOOST_AUTO_TEST_CASE(an_index_with_all_chunks_for_each_region_is_refused) {
  constexpr int chunks = 20'000;
  std::string index("TBI\1", 4);
  const auto number = [&](std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) index += static_cast<char>(value >> 8 * i & 255);
  };
  for (const int value : {1, 0, 1, 4, 5, static_cast<int>('#'), 0, 5}) number(value, 4);
  index.append("chr1", 5);
  for (const int value : {1, 4681, chunks}) number(value, 4);  // one bin of the smallest
  for (std::uint64_t i = 1; i <= chunks; ++i) {
    number(i << 16, 8);
    number(i << 16 | 1, 8);
  }
  number(0, 4);
  const auto read = [&](std::int64_t regions) {
    StringSource source(index);
    return region_chunks(source, 1 << 30, [&](std::string_view) {
      std::vector<Span> spans;
      for (std::int64_t i = 1; i <= regions; ++i) spans.push_back({3 * i, 3 * i});
      return spans;
    });
  };
  BOOST_TEST(read(1).chunks.size() == static_cast<std::size_t>(chunks));
  BOOST_CHECK_THROW(read(100), UnusableIndex);
}

BOOST_AUTO_TEST_CASE(a_chunk_that_begins_where_the_header_ends_keeps_its_seqid) {
  std::vector<Chunk> chunks{
      {0, 100}, {100, 200, 3, {5, 9}}, {100, 300, 4, {6, 7}}, {1 << 20, (1 << 20) + 9, 5, {1, 2}}};
  unite(chunks);
  BOOST_REQUIRE(chunks.size() == 2u);
  BOOST_TEST(chunks[0].begin == 0u);
  BOOST_TEST(chunks[0].end == 300u);
  BOOST_TEST(chunks[0].seqid == 3u);
  BOOST_TEST(chunks[0].within.start == 5);
  BOOST_TEST(chunks[1].seqid == 5u);
}

BOOST_AUTO_TEST_SUITE_END()
