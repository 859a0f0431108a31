// Runs one tool over one stream: opens it, runs the job over the lines, copies the sequence section, closes, and reports.
// These steps are the same for every tool.
//
// Threads: the main thread; it starts others, which end before it returns.
#pragma once

#include "run/common_options.hpp"
#include "run/job.hpp"
#include "run/stream_settings.hpp"
#include "run/warnings.hpp"

namespace gff {

/// Runs `job` over the stream. Returns the warnings, none with `options.quiet`. Throws Error; every whole line before the
/// fault has then been written to standard output, and an output FILE does not appear. A prepass is run first. If it
/// finds a fault, the stream ends there for it and for the job.
Warnings run_stream(const CommonOptions& options, Job& job, const StreamSettings& settings = {},
                    Prepass* prepass = nullptr);

}  // namespace gff
