// A temporary file: writes are at its end, reads at any place.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "io/descriptor.hpp"

namespace gff {

class ScratchFile {
 public:
  /// Makes an empty file in `directory`. Its messages name the directory and the option that selects another one.
  /// Writes `bytes` at the end. Throws WriteError.
  explicit ScratchFile(const std::string& directory);

  /// Writes `bytes` at the end. Throws WriteError.
  void append(std::string_view bytes);
  /// Reads `size` bytes at `offset` (bytes from 0). Throws IoError, also if the file has fewer bytes.
  void read(std::uint64_t offset, char* to, std::size_t size) const;
  std::uint64_t size() const { return size_; }

 private:
  Descriptor file_;
  std::uint64_t size_ = 0;
};

}  // namespace gff
