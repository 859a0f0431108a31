// The settings that all tools share: what to read, what to write, and what to do with a malformed record.
//
// Threads: it does not change once it is made: threads may share it.
#pragma once

#include <cstddef>
#include <string>

#include "gff/format.hpp"
#include "gff/on_error.hpp"
#include "io/sink_options.hpp"
#include "run/progress.hpp"

namespace gff {

/// The options that tools share (gffpipe(7), COMMON OPTIONS).
struct CommonOptions {
  std::string input = "-";
  bool input_named = false;  ///< by -i or as an operand
  SinkOptions output;
  Format format = Format::automatic;
  OnError on_error = OnError::fail;
  std::size_t max_line = std::size_t{64} << 20;  ///< bytes
  bool no_comments = false;
  bool no_fasta = false;
  ShowProgress progress = ShowProgress::automatic;
  bool quiet = false;
  bool write_index = false;
};

}  // namespace gff
