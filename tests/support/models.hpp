// Models of a whole text, read as tools read them.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "features/coding_facts.hpp"
#include "features/models.hpp"
#include "gff/line_reader.hpp"
#include "io/block_reader.hpp"
#include "support/io.hpp"

namespace gff::test {

/// Calls `use` with each record of `text` and its dialect.
inline void for_each_record(std::string_view text, const std::function<void(const Record&, Dialect)>& use) {
  constexpr std::size_t max_line = std::size_t{1} << 20;
  BlockReader blocks(std::make_unique<StringSource>(std::string(text), std::vector<std::size_t>{64 * 1024}), max_line,
                     BlockReader::usual_block);
  LineReader lines("in.gff3", Format::automatic, OnError::fail, max_line);
  while (blocks.next() == BlockReader::Found::block) {
    lines.set_block(blocks.block());
    for (Line line; lines.next(line);) {
      if (line.kind != LineKind::record) continue;
      const Record record(line);
      use(record, lines.dialect(record));
    }
  }
}

/// The models of a text after the readings that they need.
struct ReadModels {
  explicit ReadModels(std::string_view text) {
    RoleReader reader;
    for_each_record(text, [&](const Record& record, Dialect dialect) {
      facts.visit(record, models.visit(record, dialect, reader));
    });
    models.finish();
    for (readings = 1; !facts.done(); ++readings) {
      for_each_record(text, [&](const Record& record, Dialect dialect) {
        facts.visit(record, reader.read(record, dialect, models));
      });
    }
  }
  /// The number of a feature by its ID; 0 if there is none.
  FeatureNumber operator[](std::string_view id) const {
    for (FeatureNumber number = 1; number <= models.size(); ++number) {
      if (models.id(number) == id) return number;
    }
    return 0;
  }

  Models models;
  CodingFacts facts;
  int readings = 0;
};

}  // namespace gff::test
