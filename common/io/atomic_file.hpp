// A file that appears whole or not at all: it is written under a temporary name in the same directory and gets its real
// name at the end.
//
// Threads: only the main thread.
#pragma once

#include <sys/stat.h>

#include <optional>
#include <string>

#include "io/descriptor.hpp"

namespace gff {

/// Follows the symbolic links at the end of `path`, and returns the path of the file itself. That file need not exist.
/// Throws IoError if a link cannot be read, or after 40 links.
std::string behind_links(std::string path);

class AtomicFile {
 public:
  /// Makes an empty file ".gffpipe-XXXXXX" in the directory of `place`. Its owner and mode are those of the file `old`;
  /// without `old`, the umask decides. A signal that ends the program removes the file. Throws IoError.
  explicit AtomicFile(std::string place, const std::optional<struct stat>& old = std::nullopt);
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  /// Removes the temporary name, if the file still has it.
  ~AtomicFile();

  /// Open for writing until `flush`.
  Descriptor& descriptor() { return descriptor_; }
  /// The temporary name; empty after `replace`.
  const std::string& temporary_path() const { return temporary_; }
  /// Flushes the file to the disk and closes the descriptor. Throws WriteError if one of them fails.
  void flush();
  /// Renames the file to `place`, and replaces an older file of that name. Does nothing the second time. Throws
  /// IoError.
  void replace();
  /// Gives the file its name only if no file has that name; otherwise throws IoError.
  void appear();

 private:
  std::string place_;
  std::string temporary_;  ///< empty once the file has its name
  Descriptor descriptor_;
};

}  // namespace gff
