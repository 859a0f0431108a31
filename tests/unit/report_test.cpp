#include "check/report.hpp"

#include <boost/test/unit_test.hpp>

#include "support/findings.hpp"

using namespace gff;
using namespace gff::check;
using namespace gff::test;

namespace {

/// Genes in these lines have invalid starts. Returns the report with a limit.
std::string written(std::initializer_list<std::uint64_t> lines, std::size_t limit, bool holds) {
  StringSink sink;
  const ReportOptions options = only_rules({"C05"}, limit);
  Output out(sink);
  Report report(options);
  report.write_header(out);
  if (holds) report.hold();
  for (const std::uint64_t line : lines) report.add(Rule::C05, {line, 4, {}}, "a position", "0");
  report.release(out);
  out.flush();
  return places_of(sink.written) + " of " + std::to_string(report.count(Severity::error));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(report)

BOOST_AUTO_TEST_CASE(the_first_findings_are_written_and_all_are_counted) {
  BOOST_TEST(written({1, 2, 3}, 2, false) == "1:4 C05, 2:4 C05 of 3");
  BOOST_TEST(written({1, 2, 3}, 0, false) == "1:4 C05, 2:4 C05, 3:4 C05 of 3");
}

BOOST_AUTO_TEST_CASE(held_findings_of_the_first_lines_are_written) {
  BOOST_TEST(written({3, 1, 2}, 2, true) == "1:4 C05, 2:4 C05 of 3");
  BOOST_TEST(written({2, 3, 1}, 0, true) == "1:4 C05, 2:4 C05, 3:4 C05 of 3");
}

BOOST_AUTO_TEST_CASE(findings_that_are_only_counted_are_left_out) {
  const ReportOptions options = only_rules({"C08"}, 1);
  Report report(options);
  BOOST_TEST(report.shows(Rule::C08, 0));
  BOOST_TEST(!report.shows(Rule::C08, 1));
  BOOST_TEST(!report.shows(Rule::C05, 0));
  report.hold();
  report.add(Rule::C08, {1, 4, {}}, "a place", "0");
  report.add_count(Rule::C08, 2);
  StringSink sink;
  Output out(sink);
  report.release(out);
  BOOST_TEST(report.count(Severity::error) == 3u);
  BOOST_TEST(report.left_out() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
