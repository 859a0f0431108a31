// What a tool does with malformed records.
//
// Threads: values.
#pragma once

#include <cstdint>

namespace gff {

/// What a tool does with a malformed record.
enum class OnError : std::uint8_t { fail, skip, pass };

}  // namespace gff
