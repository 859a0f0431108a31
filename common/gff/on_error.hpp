// The value of --on-error.
//
// Threads: plain values; each thread uses its own, or all only read.
#pragma once

#include <cstdint>

namespace gff {

/// What a tool does with a malformed record.
enum class OnError : std::uint8_t { fail, skip, pass };

}  // namespace gff
