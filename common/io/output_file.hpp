// The output of a tool: standard output, or a file that appears whole or not at all.
//
// Threads: only the main thread.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "io/atomic_file.hpp"
#include "io/descriptor.hpp"

namespace gff {

/// Throws UsageError if `path` is the regular file that `input` reads: writing would destroy it, or would never end.
/// `input` may be closed.
void refuse_input(const std::string& path, const Descriptor& input);

/// The number of the descriptor that `path` names, as /dev/stdout, /dev/fd/3 and links to them do; it may be closed. -1
/// if `path` names none.
int named_descriptor(const std::string& path);

class OutputFile {
 public:
  /// Opens the output at `path`; "-" is standard output.
  ///
  /// A regular file is written under a temporary name (".gffpipe-XXXXXX") in its directory and gets its name in
  /// `commit`. It gets the mode of the file that it replaces; if there is none, the umask decides. If `path` is a
  /// symbolic link, the file that it points to is replaced.
  ///
  /// These are written directly: what is not a regular file (a FIFO, /dev/null), the file that is standard output, and
  /// a named descriptor (/dev/fd/3, /dev/stderr).
  ///
  /// Throws IoError, and UsageError if the output is the file that `input` reads. `input` may be closed.
  OutputFile(const std::string& path, const Descriptor& input);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  /// Open for writing until `commit`.
  Descriptor& descriptor() { return beside_ ? beside_->descriptor() : descriptor_; }
  /// The final path; symbolic links are followed.
  const std::string& path() const { return path_; }
  /// The path that is written now: the temporary name, or `path` if the output is written directly.
  const std::string& written_path() const { return beside_ ? beside_->temporary_path() : path_; }
  /// Whether the output is written under a temporary name.
  bool appears_whole() const { return beside_.has_value(); }
  /// Sets a function that `commit` calls when the file is complete and on the disk, and before it gets its name.
  void before_appearing(std::function<void()> act) { before_appearing_ = std::move(act); }
  /// Flushes the output to the disk, closes it and gives the file its name. Throws WriteError or IoError.
  void commit();
  /// Gives the file its name, if it does not have it yet. For a `before_appearing` function that needs the file under
  /// its name.
  void appear();

 private:
  std::string path_;
  std::optional<AtomicFile> beside_;  ///< nothing if the output is written directly
  Descriptor descriptor_;
  std::function<void()> before_appearing_;
};

}  // namespace gff
