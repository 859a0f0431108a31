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
  /// Makes the observer of how far `input` has been read; `output_is_seen`: the output is a terminal. Null: there is none.
  std::function<std::unique_ptr<Progress>(Descriptor& input, bool output_is_seen)> progress;
  /// The help to show if standard input is a terminal.
  std::function<std::string()> help;
};

/// Throws if the input is a terminal: nobody types an annotation. The message has the help text of `settings`.
void refuse_terminal(const StreamSettings& settings, int descriptor = 0);

/// How an index was used.
struct IndexUse {
  bool any_seqid = false;           ///< the index has a seqid, so the file has records
  std::vector<std::string> seqids;  ///< those that were wanted
};

}  // namespace gff
