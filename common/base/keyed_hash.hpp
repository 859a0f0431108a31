// Hashes that differ from run to run, for tables whose keys are read from a file. With a fixed hash, the author of a
// file could choose n keys with the same hash, and a table of them would need n^2 steps.
//
// Threads: any thread may call the functions; the key of the run is drawn once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gff {

struct HashKey {
  std::uint64_t low;
  std::uint64_t high;
};

/// The hash of `text` by SipHash-1-3 (J.-P. Aumasson, D. J. Bernstein: "SipHash: a fast short-input PRF", 2012).
std::uint64_t siphash(const HashKey& key, std::string_view text);

/// The hash with the random key of this run. Output must not depend on it.
std::uint64_t seeded_hash(std::string_view text);
std::uint64_t seeded_hash(std::uint64_t number);

/// `seeded_hash` as the hash function of standard containers.
struct SeededHash {
  using is_transparent = void;  ///< together with std::equal_to<> it allows look-ups without a std::string
  std::size_t operator()(std::string_view text) const { return seeded_hash(text); }
};

}  // namespace gff
