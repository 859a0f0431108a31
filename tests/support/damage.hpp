// Requirements on every decoder for a file that was cut or damaged: it never ends without an error after wrong bytes,
// it delivers every whole line that is left, and it does the same for reads of any size.
#pragma once

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "hts/bgzf_file.hpp"
#include "hts/bgzf_source.hpp"
#include "support/compress.hpp"
#include "support/io.hpp"

namespace gff::test {

constexpr std::size_t read_sizes[] = {1, 7, 4096, 262144};

/// Failures of a check that runs thousands of times: all are counted, the first few are shown.
class Failures {
 public:
  ~Failures() {
    BOOST_TEST_MESSAGE(std::to_string(runs_) + " runs");
    BOOST_CHECK_MESSAGE(count_ == 0,
                        std::to_string(count_) + " of " + std::to_string(runs_) + " runs failed:\n" + first_);
  }
  Failures() = default;
  Failures(const Failures&) = delete;
  Failures& operator=(const Failures&) = delete;

  void ran() { ++runs_; }
  void expect(bool right, const std::function<std::string()>& what) {
    if (right) return;
    if (++count_ <= 6) first_ += "  " + what() + "\n";
  }
  std::size_t runs() const { return runs_; }

 private:
  std::size_t runs_ = 0;
  std::size_t count_ = 0;
  std::string first_;
};

inline std::string shown(const Delivered& delivered) {
  return std::to_string(delivered.bytes.size()) + " bytes, " + (delivered.error.empty() ? "no error" : delivered.error);
}

/// Reads a source as tools with several threads do: `reads` times by `read`, then by pieces, then the rest by `read`.
inline Delivered deliver_by_pieces(Source& source, std::size_t reads, std::size_t read_size) {
  Delivered delivered;
  std::string bytes(read_size, '\0');
  try {
    for (; reads > 0; --reads) {
      const std::streamsize n = source.read(bytes.data(), static_cast<std::streamsize>(read_size));
      if (n < 0) return delivered;
      delivered.bytes.append(bytes, 0, static_cast<std::size_t>(n));
    }
    const std::unique_ptr<Piece> piece = source.new_piece();
    while (source.take_piece(*piece, read_size)) {
      piece->run();
      delivered.bytes.append(piece->text().data(), piece->text().size());
      if (piece->fault()) std::rethrow_exception(piece->fault());
    }
  } catch (...) {
    delivered.error = caught_message();
    return delivered;
  }
  const Delivered rest = deliver(source, read_size);
  return {delivered.bytes + rest.bytes, rest.error};
}

/// The number of bytes of `text` in whole lines.
inline std::size_t whole_lines(std::string_view text) { return text.rfind('\n') + 1; }

/// Reads `file` in reads of every size; all must give the same whole lines and end in the same way. Returns what they
/// give.
inline Delivered deliver_in_every_way(std::string_view file, Failures& failures, const std::string& where) {
  const Delivered first = deliver(file, read_sizes[3]);
  const auto lines = [](const Delivered& delivered) {
    return std::string_view(delivered.bytes).substr(0, whole_lines(delivered.bytes));
  };
  failures.ran();
  for (const std::size_t size : {read_sizes[0], read_sizes[1], read_sizes[2]}) {
    const Delivered other = deliver(file, size);
    failures.ran();
    failures.expect(lines(other) == lines(first) && other.error.empty() == first.error.empty(), [&] {
      return where + ": reads of 262144: " + shown(first) + "; reads of " + std::to_string(size) + ": " + shown(other);
    });
  }
  if (Descriptor input = input_of(file); begins_bgzf(input, 0)) {
    static ThreadPool pool(2);
    for (const std::size_t reads : {0, 1, 2, 3, 1000}) {
      BgzfSource source(BufferedInput(input_of(file)), pool);
      const Delivered threaded = deliver_by_pieces(source, reads, read_sizes[2]);
      failures.ran();
      failures.expect(threaded.error == first.error && lines(threaded) == lines(first), [&] {
        return where + ": " + shown(first) + "; by several threads, after " + std::to_string(reads) +
               " reads: " + shown(threaded);
      });
    }
  }
  return first;
}

/// The whole file is what it holds, read in any way.
inline void check_whole(const Compressed& made, const std::string& what = "whole") {
  Failures failures;
  const Delivered delivered = deliver_in_every_way(made.file, failures, what);
  failures.expect(delivered.error.empty() && delivered.bytes == made.plain,
                  [&] { return what + ": " + shown(delivered); });
  const Delivered threaded = deliver(made.file, 4096, 2);
  failures.expect(threaded == delivered, [&] { return what + ", in a thread: " + shown(threaded); });
}

/// The file cut at every byte. `magic` bytes are needed to tell the format. `decodable` says how much of a cut file can
/// be decoded; `may_end` whether a cut file is a whole one.
inline void check_every_cut(const Compressed& made, std::size_t magic,
                            const std::function<std::size_t(std::size_t)>& decodable,
                            const std::function<bool(std::size_t)>& may_end) {
  Failures failures;
  for (std::size_t cut = magic; cut < made.file.size(); ++cut) {
    const std::string where = "cut at " + std::to_string(cut) + " of " + std::to_string(made.file.size());
    const Delivered delivered = deliver_in_every_way(std::string_view(made.file).substr(0, cut), failures, where);
    failures.expect(delivered.error.empty() == may_end(cut), [&] { return where + ": " + shown(delivered); });
    failures.expect(made.plain.starts_with(delivered.bytes),
                    [&] { return where + ": other bytes than the true ones"; });
    const std::size_t there = whole_lines(std::string_view(made.plain).substr(0, decodable(cut)));
    failures.expect(delivered.bytes.size() >= there, [&] {
      return where + ": " + shown(delivered) + ", of " + std::to_string(there) + " in whole lines";
    });
  }
}

/// Calls `use` with the file damaged by one flipped bit, and with the place of the byte. Each byte after the first
/// `magic` is damaged; by the first ones the format is detected.
inline void for_every_flip(
    const Compressed& made, std::size_t magic,
    const std::function<void(const std::string& file, std::size_t at, const std::string& where)>& use) {
  for (std::size_t at = magic; at < made.file.size(); ++at) {
    const unsigned bit = static_cast<unsigned>(at * 5 + 3) % 8;
    std::string file = made.file;
    file[at] = static_cast<char>(file[at] ^ 1 << bit);
    use(file, at,
        "bit " + std::to_string(bit) + " of byte " + std::to_string(at) + " of " + std::to_string(file.size()));
  }
}

/// All bytes that can be decoded before the damage must be delivered. After them, only an error or the true bytes are
/// right. `decodable` is their number; without it, the whole members count.
inline void check_every_flip(const Compressed& made, std::size_t magic,
                             const std::function<std::size_t(std::size_t)>& decodable = nullptr) {
  Failures failures;
  for_every_flip(made, magic, [&](const std::string& file, std::size_t at, const std::string& where) {
    const std::size_t before = decodable ? decodable(at) : made.plain_at(at);
    for (const std::size_t size : read_sizes) {
      const Delivered delivered = deliver(file, size);
      failures.ran();
      failures.expect(!delivered.error.empty() || delivered.bytes == made.plain, [&] {
        return where + ": ends well, with " + std::to_string(delivered.bytes.size()) +
               " bytes that are not the true ones";
      });
      failures.expect(delivered.bytes.size() >= whole_lines(std::string_view(made.plain).substr(0, before)), [&] {
        return where + ", reads of " + std::to_string(size) + ": " + shown(delivered) + ", of " +
               std::to_string(before) + " before the damage";
      });
      const std::size_t common = std::min(before, delivered.bytes.size());
      failures.expect(delivered.bytes.compare(0, common, made.plain, 0, common) == 0,
                      [&] { return where + ": other bytes before the damage"; });
    }
  });
}

/// Which lines of a damaged file are given out does not depend on the size of the reads (nor, then, on a thread that
/// reads ahead: its reads are of another size).
inline void check_that_flips_give_the_same_in_every_way(const Compressed& made, std::size_t magic) {
  Failures failures;
  for_every_flip(made, magic, [&](const std::string& file, std::size_t, const std::string& where) {
    deliver_in_every_way(file, failures, where);
  });
}

/// Every bit flipped, in reads of one size: never a good end with other bytes.
inline void check_every_bit(const Compressed& made, std::size_t magic) {
  Failures failures;
  for (std::size_t bit = 8 * magic; bit < 8 * made.file.size(); ++bit) {
    std::string file = made.file;
    file[bit / 8] = static_cast<char>(file[bit / 8] ^ 1 << bit % 8);
    const Delivered delivered = deliver(file, 65536);
    failures.ran();
    failures.expect(!delivered.error.empty() || delivered.bytes == made.plain, [&] {
      return "bit " + std::to_string(bit % 8) + " of byte " + std::to_string(bit / 8) + ": ends well, with " +
             std::to_string(delivered.bytes.size()) + " bytes that are not the true ones";
    });
  }
}

}  // namespace gff::test
