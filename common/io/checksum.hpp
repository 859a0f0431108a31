// The checksum of gzip: CRC-32 (RFC 1952, section 8).
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstdint>
#include <string_view>

namespace gff {

/// The checksum of some bytes, whose checksum is `checksum` (0 for none), followed by `bytes`. By ISA-L if it was built in
/// (four times as fast), else libdeflate.
std::uint32_t crc32(std::uint32_t checksum, std::string_view bytes);

}  // namespace gff
