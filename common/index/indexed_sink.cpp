#include "index/indexed_sink.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/blanks.hpp"
#include "base/error.hpp"
#include "base/keyed_hash.hpp"
#include "gff/record.hpp"
#include "index/index_builder.hpp"
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

class IndexedSink : public Sink {
 public:
  IndexedSink(std::string path, OutputFile& target, std::unique_ptr<Sink> text)
      : path_(std::move(path)), target_(target), text_(std::move(text)) {}

  void write(std::string_view bytes) override {
    if (incomplete_) return;  // an error has been thrown: nothing behind it counts
    incomplete_ = true;
    if (!begun_.empty()) {
      const std::size_t newline = bytes.find('\n');
      begun_.append(bytes.substr(0, newline == std::string_view::npos ? newline : newline + 1));
      bytes.remove_prefix(newline == std::string_view::npos ? bytes.size() : newline + 1);
      if (begun_.back() == '\n') {
        if (keep(begun_)) text_->write(begun_);
        begun_.clear();
      }
    }
    // Lines that are kept leave in one piece as far as they stand together.
    std::size_t begin = 0;
    std::size_t at = 0;
    for (std::size_t newline; (newline = bytes.find('\n', at)) != std::string_view::npos; at = newline + 1) {
      if (keep(bytes.substr(at, newline + 1 - at))) continue;
      if (at > begin) text_->write(bytes.substr(begin, at - begin));
      begin = newline + 1;
    }
    if (at > begin) text_->write(bytes.substr(begin, at - begin));
    begun_.append(bytes.substr(at));
    incomplete_ = false;
  }

  void flush() override { text_->flush(); }

  void finish() override {
    Descriptor reader = target_.descriptor().reader_at(0);
    target_.before_appearing([&] { write_index(std::move(reader)); });
    text_->finish();
  }

 private:
  /// Whether a line (with its LF) is for an indexed file; what it is, is noted.
  bool keep(std::string_view line) {
    const std::string_view text = line.substr(0, line.size() - 1);
    const bool comment = text.starts_with('#');
    if (comment ? !seqid_.empty() : trimmed(text).empty()) return false;
    ++number_;
    if (!comment) note(text, line.size());
    size_ += line.size();
    return true;
  }

  void note(std::string_view text, std::size_t size) {
    std::array<std::string_view, 5> columns;
    take_columns(text, columns);
    const std::string_view seqid = columns[0];
    const Span span{parse_position(columns[3]), parse_position(columns[4])};
    if (seqid.empty()) refuse("column 1 (seqid): expected a name, which an index needs, got an empty one");
    if (span.start < 1 || span.end < span.start)
      refuse("expected a record that an index can hold, got " + in_quotes(text));
    if (span.end > last_indexed_end)
      refuse("column 5 (end): expected at most " + std::to_string(last_indexed_end) +
             " (2^40), the last that an index can hold, got " + in_quotes(columns[4]));
    if (seqid != seqid_) {
      if (!seqids_.emplace(seqid).second)
        refuse("expected records in order, which an index needs (gff-order orders them), got one of " +
               in_quotes(seqid) + " behind those of " + in_quotes(seqid_) + ": " + in_quotes(text));
      seqid_ = seqid;
    } else if (span.start < start_) {
      refuse("expected records in order, which an index needs (gff-order orders them), got start " +
             std::to_string(span.start) + " behind start " + std::to_string(start_) + ": " + in_quotes(text));
    }
    start_ = span.start;
    index_.add(seqid, span, size_, size_ + size);
  }

  [[noreturn]] void refuse(const std::string& what) const { throw FormatError(path_, number_, what); }

  /// The data is whole and has not its name yet.
  void write_index(Descriptor data) {
    const struct stat written = data.status();
    BgzfFile whole(std::move(data));
    const bool csi = index_.needs_csi();
    auto target = std::make_unique<OutputFile>(path_ + (csi ? ".csi" : ".tbi"), Descriptor());
    if (!target->appears_whole()) throw IoError(target->path(), no_index);
    target->before_appearing([this, old = target->path(), other = path_ + (csi ? ".tbi" : ".csi")] {
      // In this order: no index that is found is ever that of other data.
      for (const std::string& path : {old, other}) {
        if (uninterrupted([&] { return ::unlink(path.c_str()); }) != 0 && errno != ENOENT)
          throw IoError(path, "cannot remove the old index", errno);
      }
      target_.appear();
    });
    const struct stat index = target->descriptor().status();
    const std::string index_path = target->path();
    SinkOptions packed;
    packed.bgzip = true;
    const std::unique_ptr<Sink> sink = open_sink(packed, std::move(target));
    try {
      index_.write(whole, *sink);
      sink->finish();
    } catch (...) {
      // Of this data there is no index. What another program may have put there since is that of its own.
      if (is_at(path_, written) && !is_at(index_path, index)) ::unlink(index_path.c_str());
      throw;
    }
    if (!is_gone(path_, written)) return;
    // Another program has put its own file there since: this is not the index of that.
    if (is_at(index_path, index)) ::unlink(index_path.c_str());
    throw IoError(path_, "was replaced by another program before its index was written; it is left without one");
  }

  std::string path_;
  OutputFile& target_;  ///< of text_
  std::unique_ptr<Sink> text_;
  IndexBuilder index_;
  std::string begun_;         ///< a line that a write left without its end
  std::uint64_t size_ = 0;    ///< bytes of text so far
  std::uint64_t number_ = 0;  ///< lines so far
  std::string seqid_;         ///< of the last record; empty before the first
  std::int64_t start_ = 0;    ///< of the last record
  std::unordered_set<std::string, SeededHash> seqids_;
  bool incomplete_ = false;  ///< while a write is under way, and for ever where one threw
};

}  // namespace

std::unique_ptr<Sink> open_indexed_sink(const SinkOptions& options, const Descriptor& input) {
  if (options.path == "-") throw UsageError("--write-index: expected an output FILE (-o), got standard output");
  if (!writes_bgzf(options))
    throw UsageError("--write-index: expected an output FILE in BGZF (named .gz or .bgz, or with --bgzip), got " +
                     in_quotes(options.path));
  const auto refuse = [&] {
    throw UsageError("--write-index: expected an output FILE that is a regular file, got " + in_quotes(options.path));
  };
  struct stat there {};
  if (::stat(options.path.c_str(), &there) == 0 && S_ISFIFO(there.st_mode)) refuse();  // before it waits for a reader
  auto target = std::make_unique<OutputFile>(options.path, input);
  if (!target->appears_whole()) refuse();
  for (const char* const ending : {".tbi", ".csi"}) {
    const std::string index = options.path + ending;
    if (::stat(index.c_str(), &there) == 0 && !S_ISREG(there.st_mode)) throw IoError(index, no_index);
    struct stat output {};
    if (::stat(options.path.c_str(), &output) == 0 && is_at(index, output))
      throw IoError(index, "expected a file of its own for the index, got the output");
    refuse_input(index, input);
  }
  OutputFile& borrowed = *target;
  return std::make_unique<IndexedSink>(options.path, borrowed, open_sink(options, std::move(target)));
}

}  // namespace gff
