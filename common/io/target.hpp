// Where the output ends up: standard output, or a FILE that appears whole or not at all.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

#include "io/descriptor.hpp"

namespace gff {

class Target {
 public:
  /// "-" is standard output. Anything else is written under a temporary name (".gffpipe-XXXXXX") in its directory and
  /// takes its name in `commit`, with the mode of the file that it replaces, else by the umask; of a symbolic link the
  /// file that it points to is replaced. What is no regular file (a FIFO, /dev/null) is written as it is, and so is the
  /// file that standard output goes to.
  /// Throws UsageError where it is the file that `input` reads.
  Target(const std::string& path, const Descriptor& input);
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;
  ~Target();

  Descriptor& descriptor() { return descriptor_; }
  /// Flushes to the disk, checks, and gives the file its name.
  void commit();

 private:
  void open_beside(const std::optional<struct stat>& old);
  std::string path_;
  std::string temporary_;  ///< empty where the target is written directly
  Descriptor descriptor_;
};

}  // namespace gff
