// A file that is written beside its place, under a temporary name, and takes its name at the end: it appears whole or
// not at all.
//
// Threads: only the main thread.
#pragma once

#include <sys/stat.h>

#include <optional>
#include <string>

#include "io/descriptor.hpp"

namespace gff {

/// `path` with the symbolic links at its end followed, also where the last of them points to nothing yet.
std::string behind_links(std::string path);

class AtomicFile {
 public:
  /// Makes an empty file ".gffpipe-XXXXXX" in the directory of `place`, with the owner and the mode of the file `old`,
  /// else by the umask. A signal that ends the program removes it. Throws IoError.
  explicit AtomicFile(std::string place, const std::optional<struct stat>& old = std::nullopt);
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  /// Removes the file, unless it has its name.
  ~AtomicFile();

  Descriptor& descriptor() { return descriptor_; }
  const std::string& temporary_path() const { return temporary_; }
  /// Flushes it to the disk, closes the descriptor, and checks both.
  void flush();
  /// Gives the file its name, if it does not have it yet, and replaces an older file.
  void replace();
  /// Gives the file its name if no file has it; otherwise throws IoError.
  void appear();

 private:
  std::string place_;
  std::string temporary_;  ///< empty once the file has its name
  Descriptor descriptor_;
};

}  // namespace gff
