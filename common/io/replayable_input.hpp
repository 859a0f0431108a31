// An input that can be read several times and returns the same bytes each time.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>

#include "io/descriptor.hpp"

namespace gff {

class ReplayableInput {
 public:
  /// A regular file is read in place. Any other input is copied to a temporary file now, to its end; compressed data
  /// stay compressed. Throws WriteError if the copy does not fit. If reading fails, the bytes before the error are
  /// kept, and each reader ends in the same error.
  explicit ReplayableInput(Descriptor input);

  /// A new reader that begins at the first byte. If the file was already open, it begins at the position of that time.
  Descriptor reader() const { return file_.reader_at(begin_, name_); }
  /// Throws IoError if the file has changed since it was opened.
  void check() const;

 private:
  std::string name_;
  Descriptor file_;
  std::uint64_t begin_ = 0;
  struct stat status_ {};
};

}  // namespace gff
