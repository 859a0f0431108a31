// LineReader: what is read is what is written, and the same for any size of the buffer and of the reads.
// laws.exhaustive_lines compares which lines are records with the twin.
#include "gff/line_reader.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "gff/position.hpp"
#include "gff/sequence_section.hpp"
#include "support/damage.hpp"
#include "support/lines.hpp"
#include "support/strings.hpp"

using namespace gff;
using namespace gff::test;

namespace {

const std::vector<std::size_t> block_sizes{1, 2, 3, 7, 64, 100'000};
const std::vector<std::vector<std::size_t>> read_cuts{{1}, {2, 1}, {1, 2, 3, 5, 8, 13}, {63, 1, 64, 2}, {1u << 30}};

/// Reads the text in every way. What looks like another encoding is refused; that is all that may be.
void compare(const std::string& text, Failures& failures, const std::vector<std::size_t>& blocks = block_sizes,
             const std::vector<std::vector<std::size_t>>& cuts = read_cuts) {
  ReadOptions options;
  options.on_error = OnError::pass;
  const ReadText at_once = read_text(text, options);
  const bool other = at_once.error.find("UTF-16") != std::string::npos ||  //
                     at_once.error.find("CR alone") != std::string::npos;
  failures.expect(at_once.error.empty() || other, [&] { return shown(text) + ": " + at_once.error; });
  if (at_once.error.empty()) {
    const std::string wrong = disagreement_with_text(text, at_once, false);
    failures.expect(wrong.empty(), [&] { return shown(text) + ": " + wrong; });
  }
  for (const std::size_t block_size : blocks) {
    for (const std::vector<std::size_t>& cut : cuts) {
      options.block_size = block_size;
      options.read_sizes = cut;
      const ReadText read = read_text(text, options);
      failures.ran();
      failures.expect(same(read, at_once) || (other && read.error == at_once.error), [&] {
        return shown(text) + ", blocks of " + std::to_string(block_size) + ", reads of " + std::to_string(cut[0]) +
               ": written " + shown(read.written) + ", not " + shown(at_once.written) + read.error;
      });
    }
  }
}

/// A line that a file may have: records of every kind, good and bad, and lines that are not records.
std::string random_line(Random& random) {
  static const char* const others[] = {"",         " ",
                                       "\t",       "#c",
                                       "##d",      "###",
                                       "#!p",      "##gff-version 3",
                                       "##FASTAx", "##sequence-region a 1 5",
                                       "text",     "a\tb",
                                       "\r",       "\x01\t",
                                       "#\rx",     ">",
                                       "##FASTA",  "\xEF\xBB\xBF"};
  static const char* const numbers[] = {
      "1", "2", "10", "99999999",  "100000000",        "4611686018427387904", "4611686018427387905",    "0", "01", "-1",
      "",  "x", "1x", "12345678x", "1234567812345678", "12345678123456789",   "00000000000000000000007"};
  const std::size_t kind = random.below(20);
  if (kind < 5) return others[random.below(kind < 4 ? 15 : std::size(others))];
  std::string line;
  const std::size_t columns = random.below(5) == 0 ? random.below(14) : 9;
  for (std::size_t i = 0; i < columns; ++i) {
    if (i > 0) line += '\t';
    if (i == 3 || i == 4) {
      line += random.below(3) == 0 ? numbers[random.below(std::size(numbers))]
                                   : std::to_string((i == 3 ? 1 : 1000) + random.below(1000));
    } else {
      line += random.text("abcXYZ;=%. ", random.below(i == 8 ? 90 : 9));
    }
  }
  if (random.below(12) == 0) line += '\t';
  if (random.below(25) == 0) line.insert(random.below(line.size() + 1), 1, "\0\r\x0B\x0C\x01"[random.below(5)]);
  return line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lines_property)

BOOST_AUTO_TEST_CASE(every_short_text_is_written_as_read_for_any_blocks_and_reads) {
  Failures failures;
  for_every_string("a\n\r#>\t", 5, [&](std::string_view text) {
    compare(std::string(text), failures, {1, 2, 3, 64}, {{1}, {2, 1}, {1u << 30}});
  });
}

BOOST_AUTO_TEST_CASE(every_text_of_short_lines_is_written_as_read) {
  // Words instead of characters: lines of every kind next to each other.
  static const std::vector<std::string> words{"\n", "\r\n",         "##FASTA", ">", "s\ts\tg\t1\t2\t.\t+\t.\ta",
                                              "#",  "\xEF\xBB\xBF", "\t",      " "};
  Failures failures;
  const std::string letters = "012345678";
  for_every_string(letters, 4, [&](std::string_view choice) {
    std::string text;
    for (const char c : choice) text += words[static_cast<std::size_t>(c - '0')];
    compare(text, failures, {1, 3, 64}, {{1}, {1u << 30}});
  });
}

BOOST_AUTO_TEST_CASE(random_streams_are_written_as_read_for_any_blocks_and_reads) {
  Random random(17);
  Failures failures;
  for (int i = 0; i < 3000; ++i) {
    std::string text = random.below(10) == 0 ? "\xEF\xBB\xBF" : "";
    const std::size_t count = random.below(15);
    for (std::size_t line = 0; line < count; ++line)
      text += random_line(random) + (random.below(4) == 0 ? "\r\n" : "\n");
    if (random.below(3) == 0) text += random_line(random);
    compare(text, failures);
  }
}

BOOST_AUTO_TEST_CASE(two_positions_at_once_are_those_that_are_read_alone) {
  Random random(18);
  Failures failures;
  const auto compare_positions = [&](const std::string& start, const std::string& end) {
    const std::string line = "c\ts\tg\t" + start + "\t" + end + "\t.\t+\t.\tID=x";
    // are_positions may read eight bytes from any place in its texts: the line gives room.
    const std::string_view first = std::string_view(line).substr(6, start.size());
    const std::string_view last = std::string_view(line).substr(7 + start.size(), end.size());
    const std::int64_t from = parse_position(first);
    const std::int64_t to = parse_position(last);
    failures.ran();
    failures.expect(are_positions(first, last) == (from > 0 && to >= from),
                    [&] { return shown(start) + " and " + shown(end); });
    for (const auto& [text, position] : {std::pair(start, from), std::pair(end, to)}) {
      const std::string digits = std::to_string(position);
      const bool is_itself = text.ends_with(digits) && text.find_first_not_of('0') == text.size() - digits.size();
      failures.expect(position == 0 || is_itself, [&] { return shown(text) + " is " + digits; });
      const bool too_large = text.size() > 18;  // or it may be
      failures.expect(position > 0 || too_large || text.find_first_not_of("0123456789") != std::string::npos ||
                          text.find_first_not_of('0') == std::string::npos,
                      [&] { return shown(text) + " was not read as a position"; });
    }
  };
  for_every_string("019-+. x/:", 3, [&](std::string_view text) {
    for (const char* const other : {"1", "10", "99", "0", "x", "100000000000"}) {
      compare_positions(std::string(text), other);
      compare_positions(other, std::string(text));
    }
  });
  const auto number = [&] {
    std::string digits = random.text("0123456789", random.below(22));
    if (random.below(4) == 0 && !digits.empty())
      digits[random.below(digits.size())] = static_cast<char>(random.below(256));
    if (random.below(6) == 0) digits = std::string(random.below(20), '0') + digits;
    if (random.below(10) == 0) digits = "461168601842738790" + std::to_string(random.below(10));
    std::erase(digits, '\t');
    return digits;
  };
  for (int i = 0; i < 300'000; ++i) {
    const std::string start = number();
    // Often of the same length, or different in one digit only.
    std::string end = random.below(2) ? number() : start;
    if (random.below(2) && !end.empty()) end[random.below(end.size())] = static_cast<char>('0' + random.below(10));
    compare_positions(start, end);
  }
}

BOOST_AUTO_TEST_CASE(a_record_in_the_sequences_is_found_wherever_the_bytes_are_cut) {
  Random random(19);
  Failures failures;
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    const std::size_t count = random.below(6);
    for (std::size_t line = 0; line < count; ++line) {
      text += ">#aA\t"[random.below(5)];
      text += random.text("\t\t\ta", random.below(16)) + (random.below(8) == 0 ? "" : "\n");
    }
    std::uint64_t expected = 0;
    const Strings lines = parts_of(text, '\n');
    for (std::size_t line = 0; line < lines.size() && expected == 0; ++line) {
      if (lines[line].empty() || lines[line][0] == '>' || lines[line][0] == '#') continue;
      if (parts_of(lines[line], '\t').size() >= 9) expected = 7 + line;
    }
    SequenceSection section(7);
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t n = 1 + random.below(10);
      section.look(std::string_view(text).substr(at, n));
      at += n;
    }
    failures.ran();
    failures.expect(section.record_line() == expected,
                    [&] { return shown(text) + ": line " + std::to_string(section.record_line()); });
  }
}

BOOST_AUTO_TEST_SUITE_END()
