// The line scanner for x86-64 with AVX2 and BMI. CMake compiles this file, and no other, for them, so it uses
// nothing that another file might share.
#ifdef __AVX2__
#include <immintrin.h>

#include "gff/line_scan_loop.hpp"

namespace gff {
namespace {

class Bytes {
 public:
  explicit Bytes(const char* from)
      : low_(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from))),
        high_(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from) + 1)) {}
  std::uint64_t controls() const {
    if (at_most_13(_mm256_min_epu8(low_, high_)) == 0) return 0;
    return at_most_13(low_) | at_most_13(high_) << 32;
  }
  std::uint64_t equal(char byte) const {
    const __m256i wanted = _mm256_set1_epi8(byte);
    return bits(_mm256_cmpeq_epi8(low_, wanted)) | bits(_mm256_cmpeq_epi8(high_, wanted)) << 32;
  }

 private:
  static std::uint64_t bits(__m256i bytes) { return static_cast<unsigned>(_mm256_movemask_epi8(bytes)); }
  static std::uint64_t at_most_13(__m256i bytes) {
    return bits(_mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(13)), bytes));
  }
  __m256i low_;
  __m256i high_;
};

}  // namespace

extern const LineScanner avx2_line_scanner;
const LineScanner avx2_line_scanner{"AVX2", scan_line<Bytes, false>, scan_line<Bytes, true>};

}  // namespace gff
#endif
