#include "run/indexed_sink.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/blanks.hpp"
#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "base/keyed_hash.hpp"
#include "base/quotable.hpp"
#include "gff/columns.hpp"
#include "gff/record.hpp"
#include "hts/bgzf_file.hpp"
#include "hts/bgzf_sink.hpp"
#include "hts/index_builder.hpp"
#include "io/output_file.hpp"

namespace gff {
namespace {

constexpr const char* no_index = "expected a regular file, or none, for the index";

bool is_at(const std::string& path, const struct stat& file) {
  struct stat there {};
  return ::stat(path.c_str(), &there) == 0 && same_file(there, file);
}

/// Whether something else, or nothing, is seen there.
bool is_gone(const std::string& path, const struct stat& file) {
  errno = 0;
  return !is_at(path, file) && (errno == 0 || errno == ENOENT);
}

/// What the linear part of an index may take, bytes: enough for 550 Gbp, and no small file can make it take more.
constexpr std::uint64_t most_linear = std::uint64_t{256} << 20;

/// The lines of a text that an indexed file has, and the index of its records.
class IndexedLines {
 public:
  /// `path` is the file's, for messages. The index can hold ends up to `last_end`.
  IndexedLines(std::string path, std::int64_t last_end) : path_(std::move(path)), last_end_(last_end) {
    index_.emplace(last_end);
  }

  /// Calls `write` for what is kept of `bytes`, a piece of text that begins where the last ended: whole lines, in
  /// pieces as large as can be.
  template <class Write>
  void take(std::string_view bytes, Write write) {
    if (!line_start_.empty()) {
      const std::size_t newline = bytes.find('\n');
      line_start_.append(bytes.substr(0, newline == std::string_view::npos ? newline : newline + 1));
      bytes.remove_prefix(newline == std::string_view::npos ? bytes.size() : newline + 1);
      if (line_start_.back() == '\n') {
        if (keep(line_start_)) write(std::string_view(line_start_));
        line_start_.clear();
      }
    }
    std::size_t begin = 0;
    std::size_t at = 0;
    for (std::size_t newline; (newline = bytes.find('\n', at)) != std::string_view::npos; at = newline + 1) {
      if (keep(bytes.substr(at, newline + 1 - at))) continue;
      if (at > begin) write(bytes.substr(begin, at - begin));
      begin = newline + 1;
    }
    if (at > begin) write(bytes.substr(begin, at - begin));
    line_start_.append(bytes.substr(at));
  }

  /// A block of the text has been written: so many bytes of text, and of the file.
  void add_block(std::size_t text, std::size_t size) {
    if (index_) index_->add_block(text, size);
  }
  /// Null where an end was beyond `last_end`.
  IndexBuilder* index() { return index_ ? &*index_ : nullptr; }
  std::int64_t largest_end() const { return largest_end_; }

 private:
  /// Whether a line (with its LF) is for an indexed file; what it is, is noted.
  bool keep(std::string_view line) {
    const std::string_view text = line.substr(0, line.size() - 1);
    const bool comment = text.starts_with('#');
    if (comment ? !seqid_.empty() : trimmed(text).empty()) return false;
    ++number_;
    size_ += line.size();
    if (!comment) {
      note(text);
    } else if (index_) {
      index_->add_header_line(size_);
    }
    return true;
  }

  void note(std::string_view text) {
    std::array<std::string_view, 5> columns;
    take_columns(text, columns);
    const std::string_view seqid = columns[0];
    const Span span{parse_position(columns[3]), parse_position(columns[4])};
    if (seqid.empty()) refuse_column(0, "a name, which an index needs", "an empty one");
    if (span.start < 1 || span.end < span.start) refuse("a record that an index can hold", in_quotes(text));
    if (span.end > last_indexed_end)
      refuse_column(4, "at most " + std::to_string(last_indexed_end) + " (2^40), the last that an index can hold",
                    in_quotes(columns[4]));
    static constexpr const char* in_order = "records in order, which an index needs (gff-order orders them)";
    if (seqid != seqid_) {
      if (!seqids_.emplace(seqid).second)
        refuse(in_order,
               "one of " + in_quotes(seqid) + " after those of " + in_quotes(seqid_) + ": " + in_quotes(text));
      seqid_ = seqid;
    } else if (span.start < start_) {
      refuse(in_order,
             "start " + std::to_string(span.start) + " after start " + std::to_string(start_) + ": " + in_quotes(text));
    }
    start_ = span.start;
    largest_end_ = std::max(largest_end_, span.end);
    if (span.end > last_end_) index_.reset();
    if (!index_) return;
    index_->add(seqid, span.start, span.end, size_);
    if (index_->linear_size() > most_linear)
      refuse_column(4, "sequences that an index of at most 256 MiB can hold", "more: " + in_quotes(text));
  }

  [[noreturn]] void refuse(std::string expected, std::string found) const {
    fail_format(diagnostic(std::move(expected), std::move(found)));
  }
  /// `column`: from 0.
  [[noreturn]] void refuse_column(std::size_t column, std::string expected, std::string found) const {
    Diagnostic about = diagnostic(std::move(expected), std::move(found));
    about.column = column + 1;
    about.column_name = standard_column_names[column];
    fail_format(std::move(about));
  }
  Diagnostic diagnostic(std::string expected, std::string found) const {
    return {
        .code = "index", .file = path_, .line = number_, .expected = std::move(expected), .found = std::move(found)};
  }

  std::string path_;
  std::int64_t last_end_;
  std::optional<IndexBuilder> index_;
  std::string line_start_;    ///< a line that the last piece left without its end
  std::uint64_t size_ = 0;    ///< bytes of text so far
  std::uint64_t number_ = 0;  ///< lines so far
  std::string seqid_;         ///< of the last record; empty before the first
  std::int64_t start_ = 0;    ///< of the last record
  std::int64_t largest_end_ = 0;
  std::unordered_set<std::string, SeededHash> seqids_;
};

class IndexedSink : public Sink {
 public:
  IndexedSink(const std::string& path, std::unique_ptr<OutputFile> target, int level, ThreadPool* pool)
      : path_(path), target_(*target), text_(std::move(target), level, pool), lines_(path, first_csi_end - 1) {
    text_.on_block_written([this](std::size_t text, std::size_t size) { lines_.add_block(text, size); });
  }

  void write(std::string_view bytes) override {
    if (incomplete_) return;  // an error has been thrown: nothing after it counts
    incomplete_ = true;
    lines_.take(bytes, [this](std::string_view lines) { text_.write(lines); });
    incomplete_ = false;
  }

  void flush() override { text_.flush(); }

  void finish() override {
    Descriptor reader = target_.descriptor().reader_at(0);
    target_.before_appearing([&] { write_index(std::move(reader)); });
    text_.finish();
  }

 private:
  /// The data is whole and has not its name yet.
  void write_index(Descriptor data) {
    const struct stat written = data.status();
    if (lines_.index()) {
      write_index(*lines_.index(), written, false);
    } else {
      // An end that a .tbi cannot hold is rare: read the file once more rather than keep two indexes.
      IndexedLines again(path_, lines_.largest_end());
      BgzfFile file(std::move(data));
      for (auto block = file.block(0); block; block = file.block(block->end)) {
        again.take(block->text, [](std::string_view) {});
        again.add_block(block->text.size(), block->end - block->offset);
      }
      write_index(*again.index(), written, true);
    }
  }

  void write_index(IndexBuilder& builder, const struct stat& written, bool csi) {
    OutputFile target(path_ + (csi ? ".csi" : ".tbi"), Descriptor());
    if (!target.appears_whole()) fail_io(target.path(), no_index);
    target.before_appearing([this, old = target.path(), other = path_ + (csi ? ".tbi" : ".csi")] {
      // In this order: an index that is found never belongs to other data.
      for (const std::string& path : {old, other}) {
        if (retry_on_eintr([&] { return ::unlink(path.c_str()); }) != 0 && errno != ENOENT)
          fail_io(path, "cannot remove the old index", errno);
      }
      target_.appear();
    });
    const struct stat index = target.descriptor().status();
    const std::string& index_path = target.path();
    try {
      builder.save(target.written_path(), target.path());
      target.commit();
    } catch (...) {
      // There is no index of these data. A file that another program has created there since belongs to that program.
      if (is_at(path_, written) && !is_at(index_path, index)) ::unlink(index_path.c_str());
      throw;
    }
    if (!is_gone(path_, written)) return;
    // Another program has put its own file there since: this is not the index of that.
    if (is_at(index_path, index)) ::unlink(index_path.c_str());
    fail_io(path_, "was replaced by another program before its index was written; it is left without one");
  }

  std::string path_;
  OutputFile& target_;  ///< of text_
  BgzfSink text_;
  IndexedLines lines_;
  bool incomplete_ = false;  ///< while a write is under way, and for ever where one threw
};

}  // namespace

std::unique_ptr<Sink> open_indexed_sink(const SinkOptions& options, const Descriptor& input, ThreadPool* pool) {
  if (options.path == "-") fail_usage("--write-index: expected an output FILE (-o), got standard output");
  if (!options.writes_bgzf())
    fail_usage("--write-index: expected an output FILE in BGZF (named .gz or .bgz, or with --bgzip), got " +
               in_quotes(options.path));
  const auto refuse = [&] {
    fail_usage("--write-index: expected an output FILE that is a regular file, got " + in_quotes(options.path));
  };
  struct stat there {};
  if (::stat(options.path.c_str(), &there) == 0 && S_ISFIFO(there.st_mode)) refuse();  // before it waits for a reader
  auto target = std::make_unique<OutputFile>(options.path, input);
  if (!target->appears_whole()) refuse();
  for (const char* const ending : {".tbi", ".csi"}) {
    const std::string index = options.path + ending;
    if (::stat(index.c_str(), &there) == 0 && !S_ISREG(there.st_mode)) fail_io(index, no_index);
    struct stat output {};
    if (::stat(options.path.c_str(), &output) == 0 && is_at(index, output))
      fail_io(index, "expected a file of its own for the index, got the output");
    refuse_input(index, input);
  }
  return std::make_unique<IndexedSink>(options.path, std::move(target), options.level, pool);
}

}  // namespace gff
