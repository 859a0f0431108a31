// Holds lines in order until they are needed: in memory up to a limit, then in a temporary file.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "gff/output.hpp"
#include "order/scratch_file.hpp"

namespace gff {

class Spool {
 public:
  /// Holds up to `memory` bytes, and one line, in memory. A temporary file in `directory` is made if it is needed.
  Spool(std::size_t memory, std::string directory) : memory_(memory), directory_(std::move(directory)) {}

  /// Appends `line` and LF.
  void add(std::string_view line);
  /// Writes everything to `out`.
  void write(Output& out) const;
  /// Calls `use` with each line, LF included.
  void for_each_line(const std::function<void(std::string_view)>& use) const;

 private:
  void for_each_block(const std::function<void(std::string_view)>& use) const;

  std::size_t memory_;
  std::string directory_;
  std::optional<ScratchFile> file_;  ///< the first bytes
  std::string bytes_;                ///< the last bytes
};

}  // namespace gff
