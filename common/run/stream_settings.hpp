// What a tool asks of the runner, beside the options of the user.
//
// Threads: the main thread.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "gff/position.hpp"
#include "io/descriptor.hpp"
#include "run/progress.hpp"

namespace gff {

struct StreamSettings {
  /// Only records that overlap these spans of a seqid are needed (in order, none touching another): a BGZF file is read
  /// through its index. Null: all records are.
  std::function<std::vector<Span>(std::string_view seqid)> wanted;
  /// Makes what is told how far a reading of `input` has come; `output_is_seen`: the output goes to a terminal. Null: nobody
  /// asks.
  std::function<std::unique_ptr<Progress>(Descriptor& input, bool output_is_seen)> progress;
  /// The help to show if standard input is a terminal.
  std::function<std::string()> help;
};

/// Refuses a terminal as the input, with the help of `settings`: nobody is about to type an annotation.
void refuse_terminal(const StreamSettings& settings, int descriptor = 0);

/// How an index was used.
struct IndexUse {
  bool any_seqid = false;           ///< the index has a seqid, so the file has records
  std::vector<std::string> seqids;  ///< those of which something was wanted
};

}  // namespace gff
