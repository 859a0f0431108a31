// Inputs and outputs of tests: descriptors that read strings, sources that deliver few bytes at a time, sinks that keep
// the bytes, and folders that are removed after a test.
#pragma once

#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "hts/open_source.hpp"
#include "io/descriptor.hpp"
#include "io/sink.hpp"
#include "io/source.hpp"
#include "support/caught.hpp"

namespace gff::test {

/// A file in memory that holds `bytes`, to be read from its beginning.
inline Descriptor input_of(std::string_view bytes, const std::string& name = "input") {
  const int fd = ::memfd_create("input", MFD_CLOEXEC);
  if (fd < 0) throw std::runtime_error("memfd_create");
  Descriptor file(fd, name);
  file.write(bytes.data(), bytes.size());
  ::lseek(fd, 0, SEEK_SET);
  return file;
}

/// Hands out a string, `sizes` bytes at a time (over and over), and throws `error` at the end where there is one.
class StringSource : public Source {
 public:
  explicit StringSource(std::string bytes, std::vector<std::size_t> sizes = {std::size_t{1} << 30},
                        std::string error = {})
      : bytes_(std::move(bytes)), sizes_(std::move(sizes)), error_(std::move(error)) {}

  std::streamsize read(char* to, std::streamsize size) override {
    if (at_ == bytes_.size()) {
      if (!error_.empty()) fail_io("input", error_);
      return -1;
    }
    const std::size_t n =
        std::min({static_cast<std::size_t>(size), bytes_.size() - at_, sizes_[turn_++ % sizes_.size()]});
    std::memcpy(to, bytes_.data() + at_, n);
    at_ += n;
    return static_cast<std::streamsize>(n);
  }

 private:
  std::string bytes_;
  std::vector<std::size_t> sizes_;
  std::string error_;
  std::size_t at_ = 0;
  std::size_t turn_ = 0;
};

class StringSink : public Sink {
 public:
  void write(std::string_view bytes) override {
    written += bytes;
    ++writes;
  }
  void flush() override {}
  void finish() override { finished = true; }

  std::string written;
  std::size_t writes = 0;
  bool finished = false;
};

/// What a source gave out, and how it ended.
struct Delivered {
  std::string bytes;
  std::string error;  ///< the message; empty at a clean end

  bool operator==(const Delivered&) const = default;
};

/// Reads a source to its end, `read_size` bytes at a time.
inline Delivered deliver(Source& source, std::size_t read_size) {
  Delivered delivered;
  const auto buffer = std::make_unique_for_overwrite<char[]>(read_size);
  try {
    for (;;) {
      const std::streamsize n = source.read(buffer.get(), static_cast<std::streamsize>(read_size));
      if (n < 0) break;
      if (n == 0 || static_cast<std::size_t>(n) > read_size)
        throw std::logic_error("a read of " + std::to_string(n) + " bytes");
      delivered.bytes.append(buffer.get(), static_cast<std::size_t>(n));
    }
  } catch (...) {
    delivered.error = caught_message();
  }
  return delivered;
}

/// The same for the bytes of a file with any compression.
inline Delivered deliver(std::string_view file, std::size_t read_size, int threads = 0) {
  try {
    ThreadPool pool(threads);
    return deliver(*open_source(input_of(file), &pool), read_size);
  } catch (...) {
    return {{}, caught_message()};
  }
}

inline std::string contents(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void write_file(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "gffpipe-test-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("mkdtemp");
    path_ = name;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
  /// The names of what is in it.
  std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(path_))
      found.push_back(entry.path().filename().string());
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  std::filesystem::path path_;
};

/// Redirects a descriptor number to another file, for the lifetime of this object.
class Redirected {
 public:
  Redirected(int fd, int to) : fd_(fd), before_(::fcntl(fd, F_DUPFD_CLOEXEC, 10)) { ::dup2(to, fd); }
  Redirected(const Redirected&) = delete;
  Redirected& operator=(const Redirected&) = delete;
  ~Redirected() {
    if (before_ >= 0) {
      ::dup2(before_, fd_);
      ::close(before_);
    } else {
      ::close(fd_);
    }
  }

 private:
  int fd_;
  int before_;
};

/// Numbers that look random and are the same everywhere (splitmix64).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  /// From 0 to `limit` - 1.
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
  /// `size` bytes out of `alphabet`.
  std::string text(std::string_view alphabet, std::size_t size) {
    std::string made(size, '\0');
    for (char& c : made) c = alphabet[below(alphabet.size())];
    return made;
  }

 private:
  std::uint64_t state_;
};

/// `count` lines of annotation, no two alike, about 110 bytes each.
inline std::string annotation(std::size_t count, std::uint64_t seed = 1) {
  Random random(seed);
  std::string text = "##gff-version 3\n";
  for (std::size_t i = 1; i < count; ++i) {
    const std::size_t start = 1 + random.below(100'000'000);
    text += "chr" + std::to_string(1 + i / 20) + "\tmade\texon\t" + std::to_string(start) + '\t' +
            std::to_string(start + random.below(10'000)) + "\t.\t" + (random.below(2) ? '+' : '-') +
            "\t.\tID=exon:" + random.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 15) + ";Parent=mRNA" +
            std::to_string(i / 5) + '\n';
  }
  return text;
}

/// Calls `use` with every string of `alphabet` of up to `length` characters. The view ends where its memory ends, so
/// that a look past its end is seen by AddressSanitizer.
template <class Use>
void for_every_string(std::string_view alphabet, std::size_t length, Use use) {
  for (std::size_t size = 0; size <= length; ++size) {
    const auto bytes = std::make_unique<char[]>(size);
    std::vector<std::size_t> digits(size, 0);
    for (std::size_t i = 0; i < size; ++i) bytes[i] = alphabet[0];
    for (bool more = true; more;) {
      use(std::string_view(bytes.get(), size));
      more = false;
      for (std::size_t i = 0; i < size; ++i) {
        const bool carries = ++digits[i] == alphabet.size();
        if (carries) digits[i] = 0;
        bytes[i] = alphabet[digits[i]];
        if (!carries) {
          more = true;
          break;
        }
      }
    }
  }
}

/// A string as in the source of a test, for messages.
inline std::string shown(std::string_view bytes) { return "'" + quotable(bytes, 200) + "'"; }

}  // namespace gff::test
