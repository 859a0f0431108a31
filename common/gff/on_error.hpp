// What becomes of malformed records.
//
// Threads: values.
#pragma once

#include <cstdint>

namespace gff {

/// What becomes of a malformed record.
enum class OnError : std::uint8_t { fail, skip, pass };

}  // namespace gff
