#include "gff/line_scan.hpp"

#include "gff/line_scan_loop.hpp"
#include "gff/scan.hpp"

namespace gff {
namespace {

/// By the functions of scan.hpp: SSE2, or eight bytes at a time.
class Bytes {
 public:
  explicit Bytes(const char* from) : from_(from) {}
  std::uint64_t controls() const { return controls_in_64(from_); }
  std::uint64_t equal(char byte) const { return equal_in_64(from_, byte); }

 private:
  const char* from_;
};

constexpr LineScanner baseline{"baseline", scan_line<Bytes, false>, scan_line<Bytes, true>};

}  // namespace

#ifdef GFFPIPE_HAVE_AVX2
extern const LineScanner avx2_line_scanner;
#endif

std::vector<LineScanner> line_scanners() {
  std::vector<LineScanner> scanners;
#ifdef GFFPIPE_HAVE_AVX2
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")) scanners.push_back(avx2_line_scanner);
#endif
  scanners.push_back(baseline);
  return scanners;
}

const LineScanner& line_scanner() {
  static const LineScanner fastest = line_scanners().front();
  return fastest;
}

}  // namespace gff
