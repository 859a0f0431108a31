#include "run/block_output.hpp"

#include <boost/test/unit_test.hpp>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

/// What is written in the end.
std::string joined(const BlockOutput& block) {
  return written_by([&](Output& out) { block.write_to(out); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(block_output_test)

BOOST_AUTO_TEST_CASE(pieces_of_the_block_and_composed_text_keep_their_order) {
  const std::string block = "one\ntwo\nthree\n";
  BlockOutput output;
  for (int i = 0; i < 2; ++i) {
    output.start(block);
    output.write(std::string_view(block).substr(0, 4));
    output.write("composed\n");
    output.write("more\n");
    output.write(std::string_view(block).substr(8));
    BOOST_TEST(joined(output) == "one\ncomposed\nmore\nthree\n");
  }
  output.start("");
  BOOST_TEST(joined(output) == "");
}

BOOST_AUTO_TEST_CASE(a_line_is_left_out_wherever_the_pieces_end) {
  const std::string block = "one\ntwo\nthree\n";
  const std::string text = "one\ncomposed\ntwo\nthree\n";
  for (const std::string_view line : {"one\n", "composed\n", "two\n", "three\n"}) {
    for (std::size_t cut = 0; cut <= 4; ++cut) {
      BlockOutput output;
      output.start(block);
      output.write(std::string_view(block).substr(0, 4));
      output.write(std::string_view("composed\n").substr(0, cut));
      output.write(std::string_view("composed\n").substr(cut));
      output.write(std::string_view(block).substr(4, cut));
      output.write(std::string_view(block).substr(4 + cut));
      BOOST_REQUIRE(joined(output) == text);
      const std::size_t position = text.find(line);
      output.leave_out_line(position);
      BOOST_TEST(joined(output) == std::string(text).erase(position, line.size()), line << " in two at " << cut);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
