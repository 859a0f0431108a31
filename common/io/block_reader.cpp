#include "io/block_reader.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <new>
#include <utility>

#include "base/portability.hpp"

namespace gff {
namespace {
constexpr std::string_view mark = "\xEF\xBB\xBF";
}

bool BlockReader::begins_with_mark() const { return std::string_view(buffer_.get(), end_).starts_with(mark); }

BlockReader::BlockReader(std::unique_ptr<Source> source, std::size_t max_line, std::size_t block_size)
    : source_(std::move(source)), max_line_(max_line), block_size_(std::max<std::size_t>(block_size, 1)) {
  grow(block_size_);
}

/// Makes room for `least` bytes. realloc moves pages, not bytes, where the buffer is large.
void BlockReader::grow(std::size_t least) {
  if (least > std::numeric_limits<std::ptrdiff_t>::max() - PaddedView::padding) throw std::bad_alloc();
  auto* const moved = static_cast<char*>(std::realloc(buffer_.get(), least + PaddedView::padding));
  if (!moved) throw std::bad_alloc();
  static_cast<void>(buffer_.release());
  buffer_.reset(moved);
  capacity_ = least;
}

void BlockReader::go_on(std::string_view ahead, std::unique_ptr<Source> source) {
  source_ = std::move(source);
  if (capacity_ < ahead.size()) grow(ahead.size());
  std::memcpy(buffer_.get(), ahead.data(), ahead.size());
  block_begin_ = block_end_ = 0;
  end_ = ahead.size();
}

BlockReader::Found BlockReader::next() {
  if (added_newline_) return Found::end;
  const bool first = std::exchange(at_start_, false);
  block_begin_ = 0;
  std::memmove(buffer_.get(), buffer_.get() + block_end_, end_ - block_end_);
  end_ -= std::exchange(block_end_, 0);
  for (;;) {
    // A byte-order mark and a CR are not part of a line; readers of lines remove them exactly.
    if (end_ > mark.size() + 1 && end_ - mark.size() - 1 > max_line_) return Found::long_line;
    if (end_ == capacity_) grow(2 * capacity_);
    char* const to = buffer_.get() + end_;
    const std::streamsize got =
        source_->read(to, static_cast<std::streamsize>(std::min(capacity_ - end_, block_size_)));
    if (got < 0) {
      if (first && begins_with_mark()) skip_mark();
      if (end_ == block_begin_) return Found::end;
      buffer_[end_++] = '\n';  // there is room: the padding
      added_newline_ = true;
      block_end_ = end_;
      return Found::block;
    }
    const auto size = static_cast<std::size_t>(got);
    end_ += size;
    std::memset(buffer_.get() + end_, 0,
                PaddedView::padding);  // scanners read it, but the result does not depend on it
    if (const char* const last = find_last({to, size}, '\n')) {
      block_end_ = static_cast<std::size_t>(last - buffer_.get()) + 1;
      if (first && begins_with_mark()) skip_mark();
      return Found::block;
    }
  }
}

void BlockReader::skip_mark() {
  block_begin_ = mark.size();
  skipped_mark_ = true;
}

std::string_view BlockReader::next_bytes() {
  if (added_newline_) return {};
  if (block_end_ < end_) {
    const std::string_view rest = ahead();
    block_end_ = end_;
    return rest;
  }
  const std::streamsize got =
      source_->read(buffer_.get(), static_cast<std::streamsize>(std::min(capacity_, block_size_)));
  block_end_ = end_ = 0;
  return {buffer_.get(), got < 0 ? 0 : static_cast<std::size_t>(got)};
}

}  // namespace gff
