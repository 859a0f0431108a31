// What gff-check finds in a text.
#pragma once

#include <initializer_list>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "check/checker.hpp"
#include "gff/line_reader.hpp"
#include "io/block_reader.hpp"
#include "support/io.hpp"

namespace gff::test {

/// A report of the rules with these codes; of a letter, all of its rules.
inline check::ReportOptions only_rules(std::initializer_list<std::string_view> codes, std::size_t limit = 0) {
  check::ReportOptions options;
  options.format = check::ReportFormat::tsv;
  options.limit = limit;
  for (std::size_t i = 0; i < check::rule_count; ++i) {
    for (const std::string_view code : codes) {
      const std::string_view own = check::rules()[i].code;
      options.enabled[i] |= code.size() == 1 ? own[0] == code[0] : own == code;
    }
  }
  return options;
}

/// Lines of a report in TSV as "3:4 C05, 7:9/ID S04".
inline std::string places_of(const std::string& report) {
  std::istringstream lines(report);
  std::string places;
  std::string line;
  for (std::getline(lines, line); std::getline(lines, line);) {
    std::vector<std::string> cells;
    std::istringstream text(line);
    for (std::string cell; std::getline(text, cell, '\t');) cells.push_back(cell);
    places += (places.empty() ? "" : ", ") + cells[1] + (cells[2].empty() ? "" : ":" + cells[2]) +
              (cells[1].empty() ? "" : " ") + cells[4];
  }
  return places;
}

/// What the rules of these codes find. In `text`, which is GFF3 or GTF, a '|' is a tab.
inline std::string findings(std::string text, std::initializer_list<std::string_view> codes,
                            const StreamEnd& end = {}) {
  for (char& c : text) c = c == '|' ? '\t' : c;
  StringSink sink;
  const check::ReportOptions options = only_rules(codes);
  {
    constexpr std::size_t max_line = std::size_t{1} << 20;
    Output out(sink);
    check::Report report(options);
    check::Checker checker({}, report);
    BlockReader blocks(std::make_unique<StringSource>(text), max_line, BlockReader::usual_block);
    LineReader lines("in.gff3", Format::automatic, OnError::pass, max_line);
    while (blocks.next() == BlockReader::Found::block) {
      lines.set_block(blocks.block());
      checker.run(lines, out);
    }
    checker.finish(lines, out);
    checker.end(end);
    report.release(out);
    out.flush();
  }
  return places_of(sink.written);
}

}  // namespace gff::test
