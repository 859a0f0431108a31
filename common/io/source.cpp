#include "io/source.hpp"

#include <functional>
#include <numeric>

#include "io/buffered_input.hpp"
#include "io/gzip.hpp"
#include "io/read_ahead.hpp"
#include "io/xz_bzip2.hpp"
#include "io/zstd.hpp"

namespace gff {
namespace {

class PlainSource : public Source {
 public:
  explicit PlainSource(BufferedInput input) : input_(std::move(input)) {}
  std::streamsize read(char* to, std::streamsize size) override {
    const std::size_t n = input_.read_through(to, static_cast<std::size_t>(size));
    return n > 0 ? static_cast<std::streamsize>(n) : -1;
  }

 private:
  BufferedInput input_;
};

}  // namespace

Compression told_by(std::string_view first) {
  using namespace std::string_view_literals;
  if (first.starts_with("\x1F\x8B"sv)) return Compression::gzip;
  if (first.starts_with("\xFD"
                        "7zXZ\0"sv))
    return Compression::xz;
  if (first.starts_with("BZh"sv) && first.size() > 3 && first[3] >= '1' && first[3] <= '9') {
    // A text may begin so, with a seqid. Behind it stands a block, or the end of an empty file: as far as the file was not
    // cut, and where it is damaged, for the most part.
    const std::string_view behind = first.substr(4, 6);
    for (const std::string_view magic : {"1AY&SY"sv, "\x17\x72\x45\x38\x50\x90"sv}) {
      const auto others = std::inner_product(behind.begin(), behind.end(), magic.begin(), std::size_t{0}, std::plus<>(),
                                             std::not_equal_to<>());
      if (3 * others <= behind.size()) return Compression::bzip2;
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
  switch (told_by(raw.ahead())) {
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
