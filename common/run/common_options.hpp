// The settings that all tools share: input, output, and how malformed records are treated.
//
// Threads: an object does not change after it is built, so threads may share it.
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
  bool input_named = false;  ///< the input was named by -i or as an operand
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
