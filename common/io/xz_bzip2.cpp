#include "io/xz_bzip2.hpp"

#include <algorithm>
#include <boost/iostreams/categories.hpp>
#include <boost/iostreams/filter/bzip2.hpp>
#include <boost/iostreams/filter/lzma.hpp>
#include <cstring>
#include <utility>

#include "io/decoding_source.hpp"

namespace gff {
namespace {

/// Feeds a filter from a BufferedInput, `most` bytes at a time.
struct Feeder {
  using char_type = char;
  using category = boost::iostreams::source_tag;

  BufferedInput* input;
  std::size_t most;
  char last = 0;  ///< the byte returned last

  std::streamsize read(char* to, std::streamsize size) {
    if (!input->have(1)) return -1;
    const std::string_view ahead = input->buffered();
    const std::size_t n = std::min({most, ahead.size(), static_cast<std::size_t>(size)});
    std::memcpy(to, ahead.data(), n);
    input->consume(n);
    last = to[n - 1];
    return static_cast<std::streamsize>(n);
  }
};

enum class Failure { damage, unexpected_end, behind_a_stream };

/// What a filter means by its error. `behind_a_stream`: a stream ended, and what follows begins no other one (liblzma
/// judges that by itself, and padding too).
Failure meaning(const std::ios_base::failure& error) {
  namespace filters = boost::iostreams;
  if (const auto* const bzip2 = dynamic_cast<const filters::bzip2_error*>(&error)) {
    if (bzip2->error() == filters::bzip2::data_error_magic) return Failure::behind_a_stream;
    return bzip2->error() == filters::bzip2::unexpected_eof ? Failure::unexpected_end : Failure::damage;
  }
  const auto* const lzma = dynamic_cast<const filters::lzma_error*>(&error);
  return lzma != nullptr && lzma->error() == filters::lzma::buf_error ? Failure::unexpected_end : Failure::damage;
}

template <class Filter>
class FilterSource : public DecodingSource {
 public:
  FilterSource(BufferedInput input, const char* format, std::size_t most_at_once)
      : DecodingSource(std::move(input)), feeder_{&input_, most_at_once}, format_(format) {}

 private:
  std::size_t decode(char* to, std::size_t size) override {
    try {
      const std::streamsize n = filter_.read(feeder_, to, static_cast<std::streamsize>(size));
      if (n < 0) end(input_.have(1));
      return n < 0 ? 0 : static_cast<std::size_t>(n);
    } catch (const std::ios_base::failure& error) {
      switch (meaning(error)) {
        case Failure::behind_a_stream: end(feeder_.last != 0 || !input_.skip_zeros()); break;
        case Failure::unexpected_end:
          damage_ = std::string("unexpected end of ") + format_ + " data: the file is truncated";
          break;
        case Failure::damage: damage_ = std::string("damaged ") + format_ + " data"; break;
      }
      return written(to, size);
    }
  }

  void end(bool garbage) {
    if (garbage) damage_ = std::string("garbage after the end of the ") + format_ + " data";
    ended_ = !garbage;
  }

  Feeder feeder_;
  const char* format_;
  Filter filter_;
};

}  // namespace

std::unique_ptr<Source> open_xz(BufferedInput input) {
  return std::make_unique<FilterSource<boost::iostreams::lzma_decompressor>>(std::move(input), "xz",
                                                                             BufferedInput::capacity);
}

std::unique_ptr<Source> open_bzip2(BufferedInput input) {
  // Byte by byte it is known where a stream ended: zeros may follow, garbage may not. It costs a tenth of the decoding.
  return std::make_unique<FilterSource<boost::iostreams::bzip2_decompressor>>(std::move(input), "bzip2", 1);
}

}  // namespace gff
