#include "io/checksum.hpp"

#ifdef GFFPIPE_HAVE_ISAL
#include <isa-l/crc.h>
#else
#include <libdeflate.h>
#endif

namespace gff {

std::uint32_t crc32(std::uint32_t checksum, std::string_view bytes) {
#ifdef GFFPIPE_HAVE_ISAL
  return crc32_gzip_refl(checksum, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
#else
  return libdeflate_crc32(checksum, bytes.data(), bytes.size());
#endif
}

}  // namespace gff
