// Settings of the runner that a tool makes, in addition to the options of the user.
//
// Threads: only the main thread.
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
  /// The spans of a seqid that the tool needs, sorted and not touching each other. If set, a BGZF file is read through
  /// its index (not if there is a prepass). Null: the tool needs all records.
  std::function<std::vector<Span>(std::string_view seqid)> wanted;
  /// Makes the observer of the progress of `input`. `output_is_seen`: the output is a terminal. Null: there is no
  /// observer.
  std::function<std::unique_ptr<Progress>(Descriptor& input, bool output_is_seen)> progress;
  /// Returns the help text for `refuse_terminal`.
  std::function<std::string()> help;
};

/// Throws UsageError with the help text of `settings` if `descriptor` is a terminal, because a user does not type an
/// annotation.
void refuse_terminal(const StreamSettings& settings, int descriptor = 0);

/// How an index was used.
struct IndexUse {
  bool any_seqid = false;           ///< the index has a seqid, so the file has records
  std::vector<std::string> seqids;  ///< the wanted seqids that the index has
};

}  // namespace gff
