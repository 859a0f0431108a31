#include "io/inflater.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <new>

#ifdef GFFPIPE_HAVE_ISAL
#include <isa-l/igzip_lib.h>
#else
#include <zlib.h>
#endif

namespace gff {
namespace {

/// Both libraries count in 32 bits.
std::uint32_t limited(std::size_t size) {
  return static_cast<std::uint32_t>(std::min<std::size_t>(size, std::numeric_limits<std::uint32_t>::max()));
}

}  // namespace

#ifdef GFFPIPE_HAVE_ISAL

struct Inflater::Implementation {
  inflate_state state;
};

Inflater::Inflater() : implementation_(std::make_unique<Implementation>()) { restart(); }
Inflater::~Inflater() = default;

void Inflater::restart() {
  isal_inflate_init(&implementation_->state);
  implementation_->state.crc_flag = ISAL_DEFLATE;
}

Inflater::Progress Inflater::inflate(std::string_view in, char* out, std::size_t size) {
  inflate_state& state = implementation_->state;
  state.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(in.data()));
  state.avail_in = limited(in.size());
  state.next_out = reinterpret_cast<std::uint8_t*>(out);
  state.avail_out = limited(size);
  const std::uint32_t given = state.avail_in;
  const std::uint32_t room = state.avail_out;
  const int result = isal_inflate(&state);
  Progress progress{State::needs_input, given - static_cast<std::ptrdiff_t>(state.avail_in), room - state.avail_out};
  if (result < 0) {
    progress.state = State::damaged;
  } else if (state.block_state == ISAL_BLOCK_FINISH) {
    progress.state = State::finished;
    progress.consumed -= state.read_in_length / 8;  // whole bytes that it read and did not need
  } else if (state.avail_out == 0) {
    progress.state = State::needs_output;
  }
  return progress;
}

std::string_view Inflater::left_over() const {
  const inflate_state& state = implementation_->state;
  static_assert(sizeof(state.tmp_out_buffer) <= most_left_over);
  if (state.tmp_out_valid <= state.tmp_out_processed) return {};
  return {reinterpret_cast<const char*>(state.tmp_out_buffer) + state.tmp_out_processed,
          static_cast<std::size_t>(state.tmp_out_valid - state.tmp_out_processed)};
}

#else

struct Inflater::Implementation {
  z_stream stream{};
  Implementation() {
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) throw std::bad_alloc();
  }
  ~Implementation() { inflateEnd(&stream); }
};

Inflater::Inflater() : implementation_(std::make_unique<Implementation>()) {}
Inflater::~Inflater() = default;

void Inflater::restart() { inflateReset(&implementation_->stream); }

Inflater::Progress Inflater::inflate(std::string_view in, char* out, std::size_t size) {
  z_stream& stream = implementation_->stream;
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
  stream.avail_in = limited(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out);
  stream.avail_out = limited(size);
  const std::uint32_t given = stream.avail_in;
  const std::uint32_t room = stream.avail_out;
  const int result = ::inflate(&stream, Z_NO_FLUSH);
  if (result == Z_MEM_ERROR) throw std::bad_alloc();
  Progress progress{State::needs_input, given - static_cast<std::ptrdiff_t>(stream.avail_in), room - stream.avail_out};
  if (result == Z_STREAM_END) {
    progress.state = State::finished;
  } else if (result != Z_OK && result != Z_BUF_ERROR) {
    progress.state = State::damaged;
  } else if (stream.avail_out == 0) {
    progress.state = State::needs_output;
  }
  return progress;
}

std::string_view Inflater::left_over() const { return {}; }

#endif

}  // namespace gff
