// One stream through one tool: opens, runs the tool over the lines, copies the sequence section, closes, and reports.
// Everything that a tool must not forget is here.
#pragma once

#include <functional>

#include "gff/line_reader.hpp"
#include "gff/output.hpp"
#include "gff/stream_counts.hpp"
#include "run/common_options.hpp"
#include "run/warnings.hpp"

namespace gff {

/// The work of a tool: from lines in to bytes out. Called once for each block of whole lines; what outlives a block is
/// in the report.
using Work = std::function<void(LineReader&, Output&, StreamCounts&)>;

/// What a tool has to know of the whole stream before it can write the first line. The stream is read for it as often as
/// it takes; an input that can be read once only goes to a temporary file first.
struct Prepass {
  std::function<void(LineReader&)> look;  ///< called once for each block of whole lines, up to the sequence section
  std::function<bool()> complete;         ///< called at the end of each reading: whether it was the last
};

/// Runs `work` over the stream, then `end` once, before the sequence section. Returns the warnings, none where
/// `options.quiet`. Throws Error; every whole line before the fault has then been written to standard output, and
/// an output FILE does not appear. A survey, where there is one, comes before; to it the stream ends at the fault. A tool
/// that holds lines back until `end` writes them in `before_error` too, which is called where the output can still take
/// something.
Warnings run_stream(const CommonOptions& options, const Work& work, const Work& end = nullptr,
                    const Prepass* survey = nullptr, const Work& before_error = nullptr);

}  // namespace gff
