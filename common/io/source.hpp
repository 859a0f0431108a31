// The input as a stream of bytes, decompressed.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <ios>
#include <memory>
#include <string_view>

#include "io/descriptor.hpp"
#include "io/piece.hpp"

namespace gff {

/// A source of bytes. `read` has the signature of a Boost.Iostreams source, so that devices and filters of Boost can be
/// used, and a string in tests. A virtual call reads a whole block.
class Source {
 public:
  virtual ~Source() = default;
  /// Reads 1 to `size` bytes into `to` and returns how many, or -1 at the end. All intact bytes are returned before
  /// damage is reported: the call after them throws IoError.
  virtual std::streamsize read(char* to, std::streamsize size) = 0;

  /// Makes a piece for `take_piece`. A source accepts only its own pieces.
  virtual std::unique_ptr<Piece> new_piece() { return std::make_unique<Piece>(); }
  /// Takes about `size` bytes, the ones after all that was read or taken, into `piece`. Returns false if only `read`
  /// can return what follows: bytes, the end or the fault. Throws as `read` does.
  virtual bool take_piece(Piece& piece, std::size_t size);
  /// Called when the text of a loaded piece is used, for each piece in the order in which they were taken.
  virtual void use(const Piece& /*piece*/) {}
};

/// Compressions, detected from the first bytes of a file.
enum class Compression { none, gzip, xz, bzip2, zstd };

/// Opens `input` and decompresses it as its first bytes require. With `threads` > 0, a second thread decompresses
/// compressed input. Memory: about 0.5 MiB; for xz and zstd, also the window of the file.
std::unique_ptr<Source> open_source(Descriptor input, int threads = 0);

/// The number of bytes at the beginning of a file that identify its compression.
inline constexpr std::size_t longest_magic = 10;
/// The compression of a file that begins with `first`: `longest_magic` bytes, or fewer if the file is shorter.
Compression detect_compression(std::string_view first);

/// Returns `path` without the ending .gz, .bgz, .xz, .bz2 or .zst. A view into `path`.
std::string_view without_compression(std::string_view path);

}  // namespace gff
