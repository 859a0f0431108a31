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
  /// A regular file is read where it lies. Anything else is read to its end now, into a temporary file: as it came, so
  /// what is compressed stays compressed. Throws IoError where there is no room for that; what ends in a read error is
  /// kept up to there, and each of its readers ends in that error.
  explicit ReplayableInput(Descriptor input);

  /// A reader from the beginning: of a file that was handed over open, from where it stood then.
  Descriptor reader() const { return file_.reader_at(begin_, name_); }
  /// Throws IoError where the file has been changed since it was opened.
  void check() const;

 private:
  std::string name_;
  Descriptor file_;
  std::uint64_t begin_ = 0;
  struct stat status_ {};
};

}  // namespace gff
