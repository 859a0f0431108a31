// The settings that all tools share: what to read, what to write, and what to do with a malformed record.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "gff/dialect.hpp"
#include "gff/line_reader.hpp"
#include "io/block_reader.hpp"
#include "io/sink.hpp"
#include "run/progress.hpp"

namespace gff {

class Regions;

/// The options that tools share (gffpipe(7), COMMON OPTIONS).
struct CommonOptions {
  std::string input = "-";
  bool input_named = false;  ///< by -i or as an operand
  SinkOptions output;
  bool reads_ahead = true;  ///< given threads, one of them decompresses: off where there is too little to do meanwhile
  Format format = Format::automatic;
  OnError on_error = OnError::fail;
  std::size_t max_line = BlockReader::usual_max_line;  ///< bytes
  bool no_comments = false;
  bool no_fasta = false;
  ShowProgress progress = ShowProgress::automatic;
  bool quiet = false;
  bool write_index = false;
  Regions* through_index = nullptr;  ///< only what overlaps them is wanted: a BGZF input is read through its index
  std::function<std::string()> help = nullptr;  ///< what to show to one who gives no input
};

/// Refuses a terminal as the input, with `options.help`: nobody is about to type an annotation.
void refuse_terminal(const CommonOptions& options, int descriptor = 0);

}  // namespace gff
