// One stream through one tool: opens, runs the tool over the lines, copies the sequence section, closes, and reports.
// Everything that a tool must not forget is here.
#pragma once

#include <functional>

#include "cli/options.hpp"
#include "cli/tool.hpp"
#include "gff/lines.hpp"
#include "gff/output.hpp"
#include "gff/report.hpp"

namespace gff {

/// The work of a tool: from lines in to bytes out. Called once for each block of whole lines; what outlives a block is
/// in the report.
using Work = std::function<void(Lines&, Output&, Report&)>;

/// Runs `work` over the stream, then `end` once, before the sequence section. Returns the warnings, none where
/// `options.quiet`. Throws Error; every whole line before the fault has then been written to standard output, and
/// an output FILE does not appear.
Warnings run_stream(const CommonOptions& options, const Work& work, const Work& end = nullptr);

}  // namespace gff
