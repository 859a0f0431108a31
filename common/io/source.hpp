// Bytes in. A Source returns the annotation as text, from any compression.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <ios>
#include <memory>
#include <string_view>

#include "io/descriptor.hpp"
#include "io/piece.hpp"

namespace gff {

/// Where bytes come from: one virtual call a block. The signature is a Boost.Iostreams source's, so that Boost's
/// devices and filters can be used as sources, and a string in tests.
class Source {
 public:
  virtual ~Source() = default;
  /// Reads 1 to `size` bytes into `to` and returns how many, or -1 at the end. Every intact byte is given out before
  /// damage is reported: the call after the last of them throws IoError.
  virtual std::streamsize read(char* to, std::streamsize size) = 0;

  /// A piece for `take_piece`, which takes no piece of another source.
  virtual std::unique_ptr<Piece> new_piece() { return std::make_unique<Piece>(); }
  /// Takes about `size` bytes that follow what was read or taken: the next ones. Returns false where `read` has what
  /// follows, or its end or fault. Throws as `read` does.
  virtual bool take_piece(Piece& piece, std::size_t size);
  /// The text of a piece that was taken and has been loaded is used now. Called for each in the order in which they were taken.
  virtual void use(const Piece& /*piece*/) {}
};

/// The compressions that are detected from the first bytes.
enum class Compression { none, gzip, xz, bzip2, zstd };

/// Opens the stream on `input` with the right decompression. With `threads` > 0, compressed input is decompressed in a
/// thread of its own. Memory: about 0.5 MiB; xz and zstd what their window takes.
std::unique_ptr<Source> open_source(Descriptor input, int threads = 0);

/// How many bytes at the beginning of a file identify its compression.
inline constexpr std::size_t longest_magic = 10;
/// What they say; `first` holds as many where the file has them.
Compression detect_compression(std::string_view first);

/// `path` without .gz, .bgz, .xz, .bz2 or .zst at its end.
std::string_view without_compression(std::string_view path);

}  // namespace gff
