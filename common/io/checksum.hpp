// The checksum of gzip: CRC-32 (RFC 1952, section 8).
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstdint>
#include <string_view>

namespace gff {

/// Continues a checksum: returns the CRC-32 of earlier bytes followed by `bytes`. `checksum` is the CRC-32 of the
/// earlier bytes, 0 if there are none. Uses ISA-L if it was built in (four times as fast), otherwise libdeflate.
std::uint32_t crc32(std::uint32_t checksum, std::string_view bytes);

}  // namespace gff
