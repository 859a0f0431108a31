// Runs one tool over one stream: opens it, runs the job over the lines, copies the sequence section, closes the output,
// and collects warnings.
//
// Threads: only the main thread calls run_stream, which starts other threads. They end before it returns, except one
// that is still waiting for a pipe (io/read_ahead.hpp).
#pragma once

#include "run/common_options.hpp"
#include "run/job.hpp"
#include "run/stream_settings.hpp"
#include "run/warnings.hpp"

namespace gff {

/// Runs `job` over the stream, after `prepass` if there is one. If the prepass finds a fault, the stream ends there for
/// the job, too. Returns the warnings; none with `options.quiet`. Throws Error. If the output is standard output,
/// every whole line before the fault has been written. If it is a FILE, no FILE appears.
Warnings run_stream(const CommonOptions& options, Job& job, const StreamSettings& settings = {},
                    Prepass* prepass = nullptr);

}  // namespace gff
