#include "io/decoding_source.hpp"

#include <algorithm>
#include <cstring>

#include "base/fail.hpp"

namespace gff {

std::streamsize DecodingSource::read(char* to, std::streamsize size) {
  while (begin_ == end_) {
    if (!damage_.empty()) fail_io(input_.name(), damage_);
    if (ended_) return -1;
    std::memset(buffer_.get(), 0, capacity);
    begin_ = 0;
    end_ = decode(buffer_.get(), capacity);
  }
  const std::size_t n = std::min(static_cast<std::size_t>(size), end_ - begin_);
  std::memcpy(to, buffer_.get() + begin_, n);
  begin_ += n;
  return static_cast<std::streamsize>(n);
}

std::size_t DecodingSource::written(const char* to, std::size_t size) {
  while (size > 0 && to[size - 1] == 0) --size;
  return size;
}

}  // namespace gff
