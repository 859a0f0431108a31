// A temporary file that is written at its end and read at any place.
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
  /// An empty file in `directory`. Its messages name the directory and the option that chooses another one.
  explicit ScratchFile(const std::string& directory);

  /// Throws WriteError.
  void append(std::string_view bytes);
  /// Reads all of `size` bytes at `offset` (bytes from 0). Throws IoError, also where the file ends before.
  void read(std::uint64_t offset, char* to, std::size_t size) const;
  std::uint64_t size() const { return size_; }

 private:
  Descriptor file_;
  std::uint64_t size_ = 0;
};

}  // namespace gff
