// What fuzz targets share. A target is one function; libFuzzer calls it with bytes of its own making, replay.cpp with
// those of the corpus. A law that does not hold ends the program.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace gff::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline void expect(bool law, const char* what) {
  if (law) return;
  std::fprintf(stderr, "this does not hold: %s\n", what);
  std::abort();
}

/// Takes numbers off the front of the input.
class Choices {
 public:
  explicit Choices(std::string_view bytes) : bytes_(bytes) {}
  std::size_t next(std::size_t limit) {
    if (bytes_.empty()) return 0;
    const std::size_t choice = static_cast<unsigned char>(bytes_[0]) % limit;
    bytes_.remove_prefix(1);
    return choice;
  }
  /// The input up to the next line end, which is dropped.
  std::string_view line() {
    const std::size_t newline = bytes_.find('\n');
    const std::string_view found = bytes_.substr(0, newline);
    bytes_.remove_prefix(newline == std::string_view::npos ? bytes_.size() : newline + 1);
    return found;
  }
  std::string_view rest() const { return bytes_; }

 private:
  std::string_view bytes_;
};

}  // namespace gff::fuzz
