#include "io/source.hpp"

#include <functional>
#include <numeric>
#include <optional>

#include "base/fail.hpp"
#include "io/buffered_input.hpp"
#include "io/gzip.hpp"
#include "io/read_ahead.hpp"
#include "io/xz_bzip2.hpp"
#include "io/zstd.hpp"

namespace gff {
namespace {

/// A part of a regular file.
class FilePiece : public Piece {
 public:
  void take(const Descriptor& file, std::uint64_t offset, std::size_t size) {
    clear();
    file_ = &file;
    offset_ = offset;
    missing_ = size;
  }

 protected:
  void load() override {
    for (std::size_t n; missing_ > 0; add(n), offset_ += n, missing_ -= n) {
      n = file_->read_at(offset_, room(missing_), missing_);
      if (n == 0) fail_io(file_->name(), became_shorter);
    }
  }

 private:
  const Descriptor* file_ = nullptr;
  std::uint64_t offset_ = 0;
  std::size_t missing_ = 0;
};

class PlainSource : public Source {
 public:
  explicit PlainSource(BufferedInput input) : input_(std::move(input)) {}
  std::streamsize read(char* to, std::streamsize size) override {
    const std::size_t n = input_.read_through(to, static_cast<std::size_t>(size));
    return n > 0 ? static_cast<std::streamsize>(n) : -1;
  }

  std::unique_ptr<Piece> new_piece() override { return std::make_unique<FilePiece>(); }
  bool take_piece(Piece& piece, std::size_t size) override {
    if (!input_.is_regular()) return Source::take_piece(piece, size);
    const std::optional<std::uint64_t> offset = input_.pass_over(size);
    if (offset) static_cast<FilePiece&>(piece).take(input_.descriptor(), *offset, size);
    return offset.has_value();
  }

 private:
  BufferedInput input_;
};

}  // namespace

bool Source::take_piece(Piece& piece, std::size_t size) {
  piece.clear();
  const std::streamsize n = read(piece.room(size), static_cast<std::streamsize>(size));
  if (n > 0) piece.add(static_cast<std::size_t>(n));
  return n > 0;
}

Compression detect_compression(std::string_view first) {
  using namespace std::string_view_literals;
  if (first.starts_with("\x1F\x8B"sv)) return Compression::gzip;
  if (first.starts_with("\xFD"
                        "7zXZ\0"sv))
    return Compression::xz;
  if (first.starts_with("BZh"sv) && first.size() > 3 && first[3] >= '1' && first[3] <= '9') {
    // A text may begin so, with a seqid. A block follows, or the end of an empty file: as far as the file was not
    // cut, and where it is damaged, for the most part.
    const std::string_view next_bytes = first.substr(4, 6);
    for (const std::string_view magic : {"1AY&SY"sv, "\x17\x72\x45\x38\x50\x90"sv}) {
      const auto others = std::inner_product(next_bytes.begin(), next_bytes.end(), magic.begin(), std::size_t{0},
                                             std::plus<>(), std::not_equal_to<>());
      if (3 * others <= next_bytes.size()) return Compression::bzip2;
    }
  }
  if (first.starts_with("\x28\xB5\x2F\xFD"sv)) return Compression::zstd;
  // A skippable frame, with which pzstd begins (RFC 8878, 3.1.2).
  if (first.size() >= 4 && (first[0] & '\xF0') == 0x50 && first.substr(1).starts_with("\x2A\x4D\x18"sv))
    return Compression::zstd;
  return Compression::none;
}

std::unique_ptr<Source> open_source(Descriptor input, int threads) {
  input.widen_pipe();
  BufferedInput raw(std::move(input));
  raw.have(longest_magic);
  std::unique_ptr<Source> source;
  switch (detect_compression(raw.buffered())) {
    case Compression::none: return std::make_unique<PlainSource>(std::move(raw));
    case Compression::gzip: source = std::make_unique<GzipSource>(std::move(raw)); break;
    case Compression::xz: source = open_xz(std::move(raw)); break;
    case Compression::bzip2: source = open_bzip2(std::move(raw)); break;
    case Compression::zstd: source = std::make_unique<ZstdSource>(std::move(raw)); break;
  }
  if (threads > 0) source = std::make_unique<ReadAhead>(std::move(source));
  return source;
}

std::string_view without_compression(std::string_view path) {
  for (const std::string_view ending : {".gz", ".bgz", ".xz", ".bz2", ".zst"}) {
    if (path.ends_with(ending)) return path.substr(0, path.size() - ending.size());
  }
  return path;
}

}  // namespace gff
