// Annotation in tests: whole texts through the reader and out again, and single records.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/fail.hpp"
#include "gff/line_reader.hpp"
#include "gff/output.hpp"
#include "gff/record.hpp"
#include "io/block_reader.hpp"
#include "support/io.hpp"

namespace gff::test {

/// A line that outlives its block.
struct KeptLine {
  LineKind kind;
  std::string text;
  std::uint64_t number;
  std::vector<std::string> columns;  ///< of a record
  std::int64_t start = 0;
  std::int64_t end = 0;
  Dialect dialect = Dialect::gff3;  ///< of a record
};

/// Column 9 as a line reader returns it: the end of a line whose semicolons are known, after `offset` bytes of it.
class ScannedColumn {
 public:
  ScannedColumn(std::string_view column, std::size_t offset)
      : line_(std::string(offset, ';').append(column) + '\n' + std::string(PaddedView::padding, '"')),
        semicolons_(semicolon_words(line_.size())),
        column_(line_.data() + offset, column.size()) {
    for (std::size_t i = 0; i < line_.size(); ++i) semicolons_[i / 64] |= std::uint64_t{line_[i] == ';'} << i % 64;
  }
  ScannedColumn(const ScannedColumn&) = delete;
  ScannedColumn& operator=(const ScannedColumn&) = delete;
  PaddedView column() const { return column_; }
  Separators semicolons() const { return {line_.data(), semicolons_.data()}; }

 private:
  std::string line_;
  std::vector<std::uint64_t> semicolons_;
  PaddedView column_;
};

struct ReadOptions {
  Format format = Format::automatic;
  OnError on_error = OnError::fail;
  std::size_t max_line = std::size_t{64} << 20;
  std::size_t block_size = BlockReader::usual_block;
  std::vector<std::size_t> read_sizes{std::size_t{1} << 30};
};

struct ReadText {
  std::vector<KeptLine> lines;
  std::string sequences;  ///< the sequence section, byte for byte
  std::string written;    ///< every line as it leaves where nothing changes it, and the sequence section
  std::string error;      ///< the message; empty where there was none
  StreamCounts counts;
  std::vector<std::string> extra_columns;
};

/// Reads a text to its end, as a tool without conditions would.
inline ReadText read_text(std::string_view text, const ReadOptions& options = {}) {
  ReadText result;
  StringSink sink;
  {
    Output out(sink);
    BlockReader blocks(std::make_unique<StringSource>(std::string(text), options.read_sizes), options.max_line,
                       options.block_size);
    LineReader lines("in.gff3", options.format, options.on_error, options.max_line);
    const auto pass = [&](std::string_view bytes) {
      result.sequences += bytes;
      out.append(bytes);
    };
    try {
      bool sequences = false;
      while (!sequences) {
        if (blocks.ahead().starts_with('>')) {
          sequences = true;
          break;
        }
        const BlockReader::Found found = blocks.next();
        if (found == BlockReader::Found::end) break;
        if (found == BlockReader::Found::long_line) {
          // A header of the sequence section may be longer than any limit, also at the very beginning.
          if (blocks.ahead().starts_with('>')) {
            sequences = true;
            break;
          }
          fail_format(lines.long_line());
        }
        lines.set_block(blocks.block());
        for (Line line; lines.next(line);) {
          KeptLine kept{line.kind, std::string(line.text), line.number, {}, 0, 0};
          if (line.kind == LineKind::record) {
            const Record record(line);
            for (std::size_t i = 0; i < record.columns(); ++i) kept.columns.emplace_back(record.column(i));
            kept.start = record.start();
            kept.end = record.end();
            kept.dialect = lines.dialect(record);
          }
          result.lines.push_back(std::move(kept));
          out.put(line);
        }
        out.settle();
        sequences = lines.at_sequences();
      }
      if (sequences) {
        if (lines.at_sequences()) {
          std::string_view rest = lines.rest();
          if (blocks.added_newline()) rest.remove_suffix(1);
          pass(rest);
        }
        for (std::string_view bytes; !(bytes = blocks.next_bytes()).empty();) pass(bytes);
      }
    } catch (...) {
      result.error = caught_message();
    }
    result.counts = lines.counts();
    result.extra_columns = lines.extra_columns();
    out.flush();
  }
  result.written = sink.written;
  return result;
}

/// One record, with all that must live as long as it.
class OneRecord {
 public:
  /// `text` is a line without its end; `extra` names extra columns.
  explicit OneRecord(const std::string& text, Format format = Format::automatic, const std::string& extra = {})
      : block_((extra.empty() ? extra : "#!gff-columns\t" + extra + "\n") + text + "\n" +
               std::string(PaddedView::padding, '\0')),
        lines_("in.gff3", format, OnError::fail, std::size_t{64} << 20) {
    lines_.set_block({block_.data(), block_.size() - PaddedView::padding});
    do lines_.next(line_);
    while (line_.kind == LineKind::columns);
  }
  OneRecord(const OneRecord&) = delete;
  OneRecord& operator=(const OneRecord&) = delete;

  Record record() const { return Record(line_); }
  const Line& line() const { return line_; }
  Dialect dialect() const { return lines_.dialect(record()); }

 private:
  std::string block_;
  mutable LineReader lines_;
  Line line_;
};

/// A record of columns, in padded memory of its own. It may have what no reader hands out, such as tabs in column 9.
class MadeRecord {
 public:
  MadeRecord(const std::string& type, std::string_view attributes, const std::vector<std::string>& extra = {}) {
    std::vector<std::size_t> tabs;
    std::string text;
    const auto add = [&](std::string_view column) {
      tabs.push_back(text.size());
      text.append(1, '\t').append(column);
    };
    text = "chr1";
    for (const std::string_view column :
         {std::string_view("made"), std::string_view(type), std::string_view("10"), std::string_view("20"),
          std::string_view("."), std::string_view("+"), std::string_view("."), attributes})
      add(column);
    for (const std::string& column : extra) add(column);
    const std::string padded = text + std::string(PaddedView::padding, '"');  // what a scan must not take for text
    bytes_ = std::make_unique_for_overwrite<char[]>(padded.size());
    std::copy(padded.begin(), padded.end(), bytes_.get());
    for (const std::size_t tab : tabs) tabs_.push_back(bytes_.get() + tab);
    line_.kind = LineKind::record;
    line_.text = {bytes_.get(), text.size()};
    line_.tabs = tabs_.data();
    line_.columns = standard_columns + extra.size();
  }
  MadeRecord(const MadeRecord&) = delete;
  MadeRecord& operator=(const MadeRecord&) = delete;
  Record record() const { return Record(line_); }

 private:
  std::unique_ptr<char[]> bytes_;
  std::vector<const char*> tabs_;
  Line line_;
};

/// The dialect of a record with this column 9, of a type that does not matter.
inline Dialect dialect_of(std::string_view column, Format format = Format::automatic, std::string_view type = "exon") {
  return DialectRule{format}.of(type, column);
}

/// A record with these attributes, on chr1:10-20.
inline std::string record_with(std::string_view attributes) {
  return "chr1\tmade\tgene\t10\t20\t.\t+\t.\t" + std::string(attributes);
}

/// What `write` writes to an Output.
template <class Write>
std::string written_by(Write write) {
  StringSink sink;
  {
    Output out(sink);
    write(out);
    out.flush();
  }
  return sink.written;
}

}  // namespace gff::test
