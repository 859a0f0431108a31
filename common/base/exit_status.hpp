// The exit status of a tool (gffpipe(7), EXIT STATUS).
//
// Threads: plain values.
#pragma once

namespace gff {

/// The exit status of a tool that is not ended by a signal.
enum class ExitStatus { done = 0, failed = 1, usage = 2 };

}  // namespace gff
