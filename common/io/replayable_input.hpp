// An input that is read more than once, and gives the same bytes each time.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>

#include "io/descriptor.hpp"

namespace gff {

class ReplayableInput {
 public:
  /// A regular file is read in place. Anything else is read to its end now, into a temporary file: as it was read, so
  /// what is compressed stays compressed. Throws IoError if the copy does not fit. If reading the
  /// input ends in an error, the bytes before it are kept, and each reader ends in that error, too.
  explicit ReplayableInput(Descriptor input);

  /// A reader from the beginning; of a file that was already open, from its position at that time.
  Descriptor reader() const { return file_.reader_at(begin_, name_); }
  /// Throws IoError if the file has been changed since it was opened.
  void check() const;

 private:
  std::string name_;
  Descriptor file_;
  std::uint64_t begin_ = 0;
  struct stat status_ {};
};

}  // namespace gff
