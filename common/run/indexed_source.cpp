#include "run/indexed_source.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/error.hpp"
#include "base/fail.hpp"
#include "base/portability.hpp"
#include "base/quotable.hpp"
#include "gff/record.hpp"
#include "io/source.hpp"

namespace gff {
namespace {

// An index has eight bytes for each 16 Ki bases of a sequence, and some for the places in the file; none is near this.
constexpr std::uint64_t usual_index_size = std::uint64_t{64} << 20;

class IndexedSource : public Source {
 public:
  IndexedSource(std::unique_ptr<BgzfFile> file, std::string index_name, RegionChunks&& found)
      : file_(std::move(file)),
        index_name_(std::move(index_name)),
        seqids_(std::move(found.seqids)),
        chunks_(std::move(found.chunks)) {
    if (!chunks_.empty()) next_ = block_of(chunks_[0].begin);
  }

  std::streamsize read(char* to, std::streamsize size) override {
    while (rest_.empty()) {
      if (chunk_ == chunks_.size()) return -1;
      advance();
    }
    const std::size_t n = std::min(static_cast<std::size_t>(size), rest_.size());
    std::memcpy(to, rest_.data(), n);
    rest_.remove_prefix(n);
    return static_cast<std::streamsize>(n);
  }

 private:
  /// The next block of the chunk, or else the next chunk.
  void advance() {
    const Chunk& chunk = chunks_[chunk_];
    const bool first = next_ == block_of(chunk.begin);
    const std::uint64_t end_block = block_of(chunk.end);
    const std::size_t end_byte = byte_of(chunk.end);
    if (next_ > end_block) does_not_fit();
    const auto block = next_ == end_block && end_byte == 0 ? std::nullopt : file_->block(next_);
    // Blocks without text are passed over: the chunk may end at one of them.
    if (end_byte == 0 && (!block || block->offset >= end_block)) {
      leave_chunk();
      return;
    }
    if (!block || block->offset > end_block) does_not_fit();
    const std::size_t begin = first ? byte_of(chunk.begin) : 0;
    const bool last = block->offset == end_block;
    const std::size_t end = last ? end_byte : block->text.size();
    if (begin > end || end > block->text.size()) does_not_fit();
    if (first) check_beginning(chunk, block->text);
    rest_ = block->text.substr(begin, end - begin);
    if (!rest_.empty()) last_ = rest_.back();
    whole_ = end == block->text.size();
    next_ = block->end;
    if (last) leave_chunk();
  }

  void leave_chunk() {
    // Only the last line of a file may lack its end, and nothing is after it.
    if (last_ != '\n') {
      if (!whole_ || file_->block(next_)) does_not_fit();  // without a block, rest_ stays valid
    }
    if (++chunk_ < chunks_.size()) next_ = block_of(chunks_[chunk_].begin);
  }

  /// A chunk begins with a line, and its first record lies where the index says.
  void check_beginning(const Chunk& chunk, std::string_view rest) const {
    const std::size_t begin = byte_of(chunk.begin);
    if (begin > 0 && rest[begin - 1] != '\n') does_not_fit();
    if (chunk.seqid == Chunk::any) return;
    rest.remove_prefix(begin);
    for (std::size_t newline; (newline = rest.find('\n')) != std::string_view::npos; rest.remove_prefix(newline + 1)) {
      const std::string_view line = rest.substr(0, newline);
      if (line.empty() || line[0] == '#' || line[0] == '\r') continue;
      std::array<std::string_view, 5> columns;
      if (!take_columns(line, columns)) return;  // the reader will say what is wrong with it
      if (columns[0] != seqids_[chunk.seqid] || parse_position(columns[3]) < chunk.within.start ||
          parse_position(columns[4]) > chunk.within.end)
        does_not_fit();
      return;
    }
  }

  [[noreturn]] void does_not_fit() const {
    fail_io(index_name_,
            "it is not the index of " + quotable_path(file_->name()) + " as it is now: remove it, or make it again");
  }

  std::unique_ptr<BgzfFile> file_;
  std::string index_name_;
  std::vector<std::string> seqids_;
  std::vector<Chunk> chunks_;
  std::size_t chunk_ = 0;   ///< the one that is read
  std::uint64_t next_ = 0;  ///< the offset of its block to be read next
  std::string_view rest_;   ///< what of the block is to be returned
  char last_ = '\n';        ///< the last byte of the chunk so far
  bool whole_ = true;       ///< its last block was returned to its end
};

/// The lines of a file before its first record.
struct Header {
  VirtualOffset end = 0;
  std::uint64_t lines = 0;
};

Header read_header(BgzfFile& file) {
  Header header;
  enum class In { beginning, blanks, comment } in = In::beginning;
  for (auto block = file.block(0); block; block = file.block(block->end)) {
    const std::string_view bytes = block->text;
    const auto place = [&](std::size_t byte) { return block->offset << 16 | byte; };
    // tabix takes it for a part of the first seqid.
    if (block->offset == 0 && bytes.starts_with("\xEF\xBB\xBF"))
      throw UnusableIndex("its file begins with a byte-order mark");
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      if (in == In::beginning) header.end = place(at);
      if (in == In::beginning && bytes[at] == '#') in = In::comment;
      if (in == In::comment) {
        at = bytes.find('\n', at);
        if (at == std::string_view::npos) break;
      }
      if (bytes[at] == '\n') {
        ++header.lines;
        in = In::beginning;
      } else if (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r') {
        in = In::blanks;
      } else {
        return header;
      }
    }
    if (in == In::beginning) header.end = block->end << 16;
  }
  // No record at all: the header is what there is, a last line without its end included.
  header.end = file.size() << 16;
  ++header.lines;
  return header;
}

/// Whether a record of the file lies after the last that the index knows.
bool has_record_behind(BgzfFile& file, VirtualOffset end) {
  bool in_line = false;  // that began in an earlier block
  for (auto block = file.block(block_of(end)); block; block = file.block(block->end)) {
    std::string_view rest = block->text;
    if (block->offset == block_of(end)) rest.remove_prefix(std::min(byte_of(end), rest.size()));
    while (!rest.empty()) {
      if (!in_line && rest[0] != '#' && static_cast<unsigned char>(rest[0]) > ' ') return rest[0] != '>';
      if (!in_line && rest.starts_with("##FASTA")) return false;
      const std::size_t newline = rest.find('\n');
      in_line = newline == std::string_view::npos;
      rest.remove_prefix(in_line ? rest.size() : newline + 1);
    }
  }
  return false;
}

/// Throws if the index belongs to another file, as far as can be seen without reading all of the file.
void check_fit(BgzfFile& file, const RegionChunks& found, const Header& header) {
  const auto is_place = [&](VirtualOffset place) {
    return place == file.size() << 16 || file.begins_block(block_of(place));
  };
  bool fits = is_place(found.end);
  for (const Chunk& chunk : found.chunks) fits = fits && is_place(chunk.begin) && is_place(chunk.end);
  fits = fits && (found.end > 0 ? found.first <= header.end && !has_record_behind(file, found.end)
                                : header.end == file.size() << 16);
  if (!fits) throw UnusableIndex("it is not the index of " + quotable_path(file.name()) + " as it is now");
}

/// The chunks that the index names, and the header before them.
IndexedInput open_with(std::unique_ptr<BgzfFile>& file, Descriptor index, const WantedSpans& wanted) {
  const std::string index_name = index.name();
  const std::unique_ptr<Source> source = open_source(std::move(index));
  RegionChunks found = region_chunks(*source, usual_index_size + file->size(), wanted);
  const Header header = read_header(*file);
  if (header.end > 0) found.chunks.push_back({0, header.end, Chunk::any, {}});
  unite(found.chunks);
  check_fit(*file, found, header);
  IndexedInput opened{nullptr, header.lines, found.any_seqid, found.seqids};
  opened.source = std::make_unique<IndexedSource>(std::move(file), index_name, std::move(found));
  return opened;
}

bool older(const timespec& a, const timespec& b) {
  return a.tv_sec != b.tv_sec ? a.tv_sec < b.tv_sec : a.tv_nsec < b.tv_nsec;
}

}  // namespace

std::optional<IndexedInput> open_through_index(Descriptor& input, const WantedSpans& wanted, std::string& why_not) {
  why_not.clear();
  const struct stat status = input.status();
  // Where the end is missing, only reading it all gives out what there is, and says so.
  if (!S_ISREG(status.st_mode) || !begins_bgzf(input, 0) || !ends_in_bgzf(input)) return std::nullopt;
  const std::string name = input.name();
  std::unique_ptr<BgzfFile> file;
  for (const char* const ending : {".tbi", ".csi"}) {
    const std::string path = name + ending;
    // Not to wait for whoever may write to a FIFO of that name.
    const int fd = retry_on_eintr([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); });
    const int reason = fd < 0 ? errno : 0;
    if (reason == ENOENT || reason == ENOTDIR || reason == ENAMETOOLONG) continue;
    Descriptor index(fd, path);
    try {
      if (!index) fail_io(path, "cannot open", reason);
      const struct stat index_status = index.status();
      if (!S_ISREG(index_status.st_mode)) fail_io(path, "no regular file");
      if (older(modification_time(index_status), modification_time(status)))
        fail_io(path, "older than " + quotable_path(name));
      if (!file) file = std::make_unique<BgzfFile>(std::move(input));
      std::optional<IndexedInput> opened = open_with(file, std::move(index), wanted);
      why_not.clear();
      return opened;
    } catch (const UnusableIndex& error) {
      why_not = IoError(path, error.what()).what();
    } catch (const IoError& error) {
      why_not = error.what();
    }
  }
  if (file) input = file->release();
  return std::nullopt;
}

}  // namespace gff
