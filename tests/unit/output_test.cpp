#include "gff/output.hpp"

#include <boost/test/unit_test.hpp>

#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

Line line_of(std::string_view text, bool ends_in_lf = true) {
  Line line;
  line.text = PaddedView(text);  // written, never scanned
  line.ends_in_lf = ends_in_lf;
  return line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(output_test)

BOOST_AUTO_TEST_CASE(bytes_are_written_in_the_order_of_the_calls) {
  StringSink sink;
  Output out(sink);
  const std::string block = "one\ntwo\nthree\r\nfour\n";
  const std::string_view view = block;
  out.append("head\n");
  out.put(line_of(view.substr(0, 3)));
  out.put(line_of(view.substr(4, 3)));
  out.append('x');
  out.append("\n");
  out.put(line_of(view.substr(8, 5), false));
  out.put(line_of(view.substr(15, 4)));
  out.flush();
  BOOST_TEST(sink.written == "head\none\ntwo\nx\nthree\nfour\n");
}

BOOST_AUTO_TEST_CASE(a_line_without_its_neighbours_is_written_alone) {
  StringSink sink;
  Output out(sink);
  const std::string block = "one\ntwo\nthree\n";
  const std::string_view view = block;
  out.put(line_of(view.substr(8, 5)));
  out.put(line_of(view.substr(0, 3)));
  out.put(line_of(view.substr(0, 3)));
  out.flush();
  BOOST_TEST(sink.written == "three\none\none\n");
}

BOOST_AUTO_TEST_CASE(a_settled_line_no_longer_needs_its_block) {
  StringSink sink;
  Output out(sink);
  std::string block = "one\n";
  out.put(line_of(std::string_view(block).substr(0, 3)));
  out.settle();
  block.assign("xxxx");
  out.flush();
  BOOST_TEST(sink.written == "one\n");
}

BOOST_AUTO_TEST_CASE(neighbours_are_written_as_one_piece) {
  StringSink sink;
  Output out(sink);
  std::string block;
  for (int i = 0; i < 10'000; ++i) block += "a line of some length\n";
  for (std::size_t at = 0; at < block.size(); at += 22) out.put(line_of(std::string_view(block).substr(at, 21)));
  out.flush();
  BOOST_TEST((sink.written == block));
  BOOST_TEST(sink.writes == 1u);
}

BOOST_AUTO_TEST_CASE(any_mixture_of_sizes_is_written_whole) {
  Random random(9);
  for (int round = 0; round < 20; ++round) {
    StringSink sink;
    Output out(sink);
    std::string expected;
    const std::string block = random.text("abc", 400'000) + "\n";
    for (int i = 0; i < 50; ++i) {
      const std::size_t size = random.below(5) == 0 ? random.below(350'000) : random.below(300);
      const std::string_view text = std::string_view(block).substr(block.size() - 1 - size, size);
      switch (random.below(4)) {
        case 0:
          out.append(text);
          expected += text;
          break;
        case 1:
          out.append('x');
          expected += 'x';
          break;
        case 2:
          out.put(line_of(text));
          expected.append(text).append("\n");
          break;
        default:
          out.put(line_of(text.substr(0, size / 2), false));
          expected.append(text.substr(0, size / 2)).append("\n");
      }
    }
    out.flush();
    BOOST_TEST((sink.written == expected));
  }
}

BOOST_AUTO_TEST_CASE(a_full_buffer_accepts_one_byte_more) {
  StringSink sink;
  Output out(sink);
  out.append(std::string(Output::capacity, 'a'));
  out.append('b');
  out.append(std::string(Output::capacity - 1, 'c'));
  out.append("d");
  out.flush();
  BOOST_TEST((sink.written == std::string(Output::capacity, 'a') + "b" + std::string(Output::capacity - 1, 'c') + "d"));
}

BOOST_AUTO_TEST_SUITE_END()
