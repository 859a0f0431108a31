#include "io/boost_filter.hpp"

#include <algorithm>
#include <boost/iostreams/categories.hpp>
#include <boost/iostreams/filter/bzip2.hpp>
#include <boost/iostreams/filter/lzma.hpp>
#include <cstring>
#include <new>
#include <utility>

#include "io/error.hpp"

namespace gff {
namespace {

/// Feeds a filter. A filter that throws loses what it had decoded in that call; so the input comes in crumbs, and after
/// each crumb the device has nothing for once, at which the filter hands over what it has. Truncation then loses
/// nothing, damage no more than a crumb's worth. 32 bytes cost 2 % of the time that xz takes.
struct CrumbDevice {
  using char_type = char;
  using category = boost::iostreams::source_tag;
  static constexpr std::size_t crumb = 32;

  RawInput* input;
  bool pauses_next = false;

  std::streamsize read(char* to, std::streamsize size) {
    if (std::exchange(pauses_next, !pauses_next)) return 0;
    if (!input->have(1)) return -1;
    const std::string_view ahead = input->ahead();
    const std::size_t n = std::min({crumb, ahead.size(), static_cast<std::size_t>(size)});
    std::memcpy(to, ahead.data(), n);
    input->consume(n);
    return static_cast<std::streamsize>(n);
  }
};

template <class Filter>
class FilterSource : public Source {
 public:
  FilterSource(RawInput input, const char* format) : input_(std::move(input)), format_(format) {}

  std::streamsize read(char* to, std::streamsize size) override {
    if (!damage_.empty()) throw IoError(input_.name(), damage_);
    // Near the end of the input, where truncation and garbage are met, one byte a call: then nothing is lost.
    if (!input_.have(near_end)) return read_bytes(to, size);
    return read_some(to, std::min(size, most_at_risk));
  }

 private:
  static constexpr std::size_t near_end = 1024;
  static constexpr std::streamsize most_at_risk = 16 * 1024;

  std::streamsize read_bytes(char* to, std::streamsize size) {
    std::streamsize count = 0;
    try {
      while (count < size && read_some(to + count, 1) == 1) ++count;
    } catch (const IoError&) {
      if (count == 0) throw;
      damage_ = error_;
    }
    return count > 0 ? count : -1;
  }

  std::streamsize read_some(char* to, std::streamsize size) {
    try {
      for (;;) {
        const std::streamsize n = filter_.read(device_, to, size);
        if (n > 0) return n;
        if (n < 0) break;
      }
    } catch (const std::bad_alloc&) {
      throw;
    } catch (const std::ios_base::failure&) {
      fail(input_.have(1) ? std::string("damaged ") + format_ + " data"
                          : std::string("unexpected end of ") + format_ + " data: the file is truncated or damaged");
    }
    if (input_.have(1)) fail(std::string("garbage behind the end of the ") + format_ + " data");
    return -1;
  }

  [[noreturn]] void fail(const std::string& what) {
    error_ = what;
    throw IoError(input_.name(), what);
  }

  RawInput input_;
  const char* format_;
  CrumbDevice device_{&input_};
  Filter filter_;
  std::string error_;   ///< the one that was thrown last
  std::string damage_;  ///< to be reported by the next read, after what was intact
};

}  // namespace

std::unique_ptr<Source> open_xz(RawInput input) {
  return std::make_unique<FilterSource<boost::iostreams::lzma_decompressor>>(std::move(input), "xz");
}

std::unique_ptr<Source> open_bzip2(RawInput input) {
  return std::make_unique<FilterSource<boost::iostreams::bzip2_decompressor>>(std::move(input), "bzip2");
}

}  // namespace gff
