// Compressed inputs for tests, each made by the library of its format, with the places known up to which a cut file can
// be decoded.
#pragma once

#include <htslib/bgzf.h>
#include <lzma.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <boost/iostreams/copy.hpp>
#include <boost/iostreams/device/array.hpp>
#include <boost/iostreams/device/back_inserter.hpp>
#include <boost/iostreams/filter/bzip2.hpp>
#include <boost/iostreams/filtering_stream.hpp>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "support/io.hpp"

namespace gff::test {

// --- one member, frame or stream -------------------------------------------------------------------------------------

struct GzipHeader {
  std::string name;
  std::string comment;
  std::string extra;
  bool checksum = false;  ///< of the header itself (FHCRC)
};

/// A gzip member, by zlib.
inline std::string gzip(std::string_view plain, const GzipHeader& header = {}, int level = 6) {
  z_stream stream{};
  if (deflateInit2(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::runtime_error("deflateInit2");
  GzipHeader fields = header;
  gz_header head{};
  head.os = 3;
  head.time = 1;
  if (!fields.name.empty()) head.name = reinterpret_cast<Bytef*>(fields.name.data());
  if (!fields.comment.empty()) head.comment = reinterpret_cast<Bytef*>(fields.comment.data());
  if (!fields.extra.empty()) {
    head.extra = reinterpret_cast<Bytef*>(fields.extra.data());
    head.extra_len = static_cast<uInt>(fields.extra.size());
  }
  head.hcrc = header.checksum ? 1 : 0;
  deflateSetHeader(&stream, &head);
  std::string out(
      deflateBound(&stream, plain.size()) + 1024 + fields.name.size() + fields.comment.size() + fields.extra.size(),
      '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  if (result != Z_STREAM_END) throw std::runtime_error("deflate");
  return out;
}

/// A zstd frame, with or without a checksum. Without it, damage cannot always be detected.
inline std::string zstd(std::string_view plain, bool checksum = true, int level = 3) {
  ZSTD_CCtx* const context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, checksum ? 1 : 0);
  std::string out(ZSTD_compressBound(plain.size()), '\0');
  const std::size_t size = ZSTD_compress2(context, out.data(), out.size(), plain.data(), plain.size());
  ZSTD_freeCCtx(context);
  if (ZSTD_isError(size)) throw std::runtime_error("ZSTD_compress2");
  out.resize(size);
  return out;
}

/// A frame that decoders skip (RFC 8878, 3.1.2).
inline std::string zstd_skippable(std::string_view content) {
  std::string frame("\x50\x2A\x4D\x18", 4);
  for (unsigned i = 0; i < 4; ++i) frame += static_cast<char>(content.size() >> 8 * i & 0xFF);
  return frame.append(content);
}

/// An xz stream of blocks of `block_size` bytes.
inline std::string xz(std::string_view plain, std::size_t block_size = std::size_t{1} << 30,
                      lzma_check check = LZMA_CHECK_CRC64) {
  lzma_stream stream = LZMA_STREAM_INIT;
  if (lzma_easy_encoder(&stream, 0, check) != LZMA_OK) throw std::runtime_error("lzma_easy_encoder");
  std::string out(plain.size() * 2 + 4096 + plain.size() / block_size * 256, '\0');
  stream.next_out = reinterpret_cast<std::uint8_t*>(out.data());
  stream.avail_out = out.size();
  for (lzma_ret result = LZMA_OK; result != LZMA_STREAM_END;) {
    const std::string_view block = plain.substr(0, block_size);
    plain.remove_prefix(block.size());
    const lzma_action action = plain.empty() ? LZMA_FINISH : LZMA_FULL_FLUSH;
    stream.next_in = reinterpret_cast<const std::uint8_t*>(block.data());
    stream.avail_in = block.size();
    do result = lzma_code(&stream, action);
    while (result == LZMA_OK);
    if (result != LZMA_STREAM_END) throw std::runtime_error("lzma_code");
    if (action != LZMA_FINISH) result = LZMA_OK;
  }
  out.resize(stream.total_out);
  lzma_end(&stream);
  return out;
}

/// A bzip2 stream; its blocks hold 100 KB.
inline std::string bzip2(std::string_view plain) {
  std::string out;
  boost::iostreams::filtering_ostream stream;
  stream.push(boost::iostreams::bzip2_compressor(boost::iostreams::bzip2_params(1)));
  stream.push(boost::iostreams::back_inserter(out));
  stream.write(plain.data(), static_cast<std::streamsize>(plain.size()));
  boost::iostreams::close(stream);
  return out;
}

// --- whole files -----------------------------------------------------------------------------------------------------

/// A compressed file and what it holds.
struct Compressed {
  std::string file;
  std::string plain;
  struct Boundary {
    std::size_t file;   ///< where so many bytes of the file are there …
    std::size_t plain;  ///< … so many bytes can be decoded and their checksum is known
  };
  std::vector<Boundary> boundaries{{0, 0}};

  /// One more member, frame or stream.
  Compressed& add(std::string_view member, std::string_view its_plain) {
    file += member;
    plain += its_plain;
    boundaries.push_back({file.size(), plain.size()});
    return *this;
  }
  /// What can be decoded for certain of the first `size` bytes of the file: whole members.
  std::size_t plain_at(std::size_t size) const {
    std::size_t known = 0;
    for (const Boundary& boundary : boundaries) {
      if (boundary.file <= size) known = boundary.plain;
    }
    return known;
  }
  bool ends_member_at(std::size_t size) const {
    return std::any_of(boundaries.begin(), boundaries.end(),
                       [&](const Boundary& boundary) { return boundary.file == size; });
  }
};

/// The whole of `plain` in `count` members.
template <class Compress>
Compressed in_members(std::string_view plain, std::size_t count, Compress compress) {
  Compressed made;
  const std::size_t size = plain.size() / count + 1;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view part = plain.substr(std::min(i * size, plain.size()), size);
    made.add(compress(part), part);
  }
  return made;
}

/// One zstd frame of blocks that hold `block_size` bytes each.
inline Compressed zstd_in_blocks(std::string_view plain, std::size_t block_size) {
  ZSTD_CCtx* const context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
  Compressed made;
  made.plain = plain;
  made.file.resize(ZSTD_compressBound(plain.size()) + 16 * (plain.size() / block_size + 1));
  ZSTD_outBuffer out{made.file.data(), made.file.size(), 0};
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t size = std::min(block_size, plain.size() - at);
    ZSTD_inBuffer in{plain.data() + at, size, 0};
    at += size;
    if (ZSTD_compressStream2(context, &out, &in, at < plain.size() ? ZSTD_e_flush : ZSTD_e_end) != 0)
      throw std::runtime_error("ZSTD_compressStream2");
    made.boundaries.push_back({out.pos, at});
  }
  ZSTD_freeCCtx(context);
  made.file.resize(out.pos);
  return made;
}

constexpr std::string_view bgzf_end("\x1f\x8b\x08\x04\0\0\0\0\0\xff\x06\0\x42\x43\x02\0\x1b\0\x03\0\0\0\0\0\0\0\0\0",
                                    28);

/// BGZF by htslib, in blocks of `block_size` bytes, with its end block.
inline Compressed bgzf(std::string_view plain, std::size_t block_size = 0xFF00) {
  Descriptor memory = input_of({});
  BGZF* const file = bgzf_dopen(::dup(memory.fd()), "w");
  Compressed made;
  made.plain = plain;
  for (std::size_t at = 0; at < plain.size();) {
    const std::string_view block = plain.substr(at, block_size);
    if (bgzf_write(file, block.data(), block.size()) < 0 || bgzf_flush(file) != 0)
      throw std::runtime_error("bgzf_write");
    at += block.size();
    made.boundaries.push_back({static_cast<std::size_t>(bgzf_tell(file) >> 16), at});
  }
  if (bgzf_close(file) != 0) throw std::runtime_error("bgzf_close");
  made.file.resize(static_cast<std::size_t>(memory.status().st_size));
  if (::pread(memory.fd(), made.file.data(), made.file.size(), 0) != static_cast<ssize_t>(made.file.size()))
    throw std::runtime_error("pread");
  made.boundaries.push_back({made.file.size(), plain.size()});
  return made;
}

// --- what can be decoded of a cut file -------------------------------------------------------------------------------

/// How many bytes zlib gets out of the gzip members in `file`, up to the end of the file or to damage.
inline std::size_t decodable_by_zlib(std::string_view file) {
  std::size_t count = 0;
  z_stream stream{};
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(file.data()));
  stream.avail_in = static_cast<uInt>(file.size());
  while (stream.avail_in > 0) {
    if (inflateInit2(&stream, 15 + 16) != Z_OK) throw std::runtime_error("inflateInit2");
    char out[4096];
    int result = Z_OK;
    while (result == Z_OK) {
      stream.next_out = reinterpret_cast<Bytef*>(out);
      stream.avail_out = sizeof out;
      result = inflate(&stream, Z_SYNC_FLUSH);
      count += sizeof out - stream.avail_out;
    }
    inflateEnd(&stream);
    if (result != Z_STREAM_END) break;
  }
  return count;
}

/// The same for xz streams and liblzma.
inline std::size_t decodable_by_lzma(std::string_view file) {
  lzma_stream stream = LZMA_STREAM_INIT;
  if (lzma_stream_decoder(&stream, UINT64_MAX, LZMA_CONCATENATED) != LZMA_OK)
    throw std::runtime_error("lzma_stream_decoder");
  stream.next_in = reinterpret_cast<const std::uint8_t*>(file.data());
  stream.avail_in = file.size();
  std::uint8_t out[4096];
  lzma_ret result = LZMA_OK;
  while (result == LZMA_OK) {
    stream.next_out = out;
    stream.avail_out = sizeof out;
    result = lzma_code(&stream, LZMA_RUN);
  }
  const auto count = static_cast<std::size_t>(stream.total_out);
  lzma_end(&stream);
  return count;
}

}  // namespace gff::test
