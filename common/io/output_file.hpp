// Where the output ends up: standard output, or a FILE that appears whole or not at all.
//
// Threads: only the main thread.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "io/atomic_file.hpp"
#include "io/descriptor.hpp"

namespace gff {

/// Throws UsageError if `path` is the regular file that `input` reads: writing to it would destroy it, or never
/// end. `input` may be a closed descriptor.
void refuse_input(const std::string& path, const Descriptor& input);

/// The descriptor of this program that `path` names, as /dev/stdout, /dev/fd/3 and links to them do, open or not; -1 where
/// it names none.
int named_descriptor(const std::string& path);

class OutputFile {
 public:
  /// "-" is standard output. Anything else is written under a temporary name (".gffpipe-XXXXXX") in its directory and
  /// takes its name in `commit`, with the mode of the file that it replaces, else by the umask; of a symbolic link the
  /// file that it points to is replaced. A target that is not a regular file (a FIFO, /dev/null) is written as it is, and so is the
  /// file that is standard output, or a descriptor that is named (/dev/fd/3, /dev/stderr).
  /// Throws UsageError if it is the file that `input` reads; `input` may be a closed descriptor.
  OutputFile(const std::string& path, const Descriptor& input);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  Descriptor& descriptor() { return beside_ ? beside_->descriptor() : descriptor_; }
  /// Where the file will be: symbolic links are followed.
  const std::string& path() const { return path_; }
  /// Where it is now: the temporary name, or `path` where it is written directly.
  const std::string& written_path() const { return beside_ ? beside_->temporary_path() : path_; }
  /// Whether it is written under a temporary name.
  bool appears_whole() const { return beside_.has_value(); }
  /// What `commit` does when the file is whole and on the disk, and has not its name yet.
  void before_appearing(std::function<void()> act) { before_appearing_ = std::move(act); }
  /// Flushes to the disk, checks, and gives the file its name.
  void commit();
  /// Gives the file its name, if it does not have it yet: for work of `before_appearing` that is done later.
  void appear();

 private:
  std::string path_;
  std::optional<AtomicFile> beside_;  ///< nothing where the target is written directly
  Descriptor descriptor_;
  std::function<void()> before_appearing_;
};

}  // namespace gff
