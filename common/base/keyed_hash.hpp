// Hashes that differ from run to run, for tables whose keys come from a file. The author of a file cannot choose keys that all
// have one hash, which would make a table of n keys need n^2 steps.
//
// Threads: any thread may call them; the key is drawn once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gff {

struct HashKey {
  std::uint64_t low;
  std::uint64_t high;
};

/// SipHash-1-3 (J.-P. Aumasson, D. J. Bernstein: "SipHash: a fast short-input PRF", 2012).
std::uint64_t siphash(const HashKey& key, std::string_view text);

/// With the key of this run. Output must not depend on it.
std::uint64_t seeded_hash(std::string_view text);
std::uint64_t seeded_hash(std::uint64_t number);

/// For the containers of the standard library.
struct SeededHash {
  using is_transparent = void;  ///< std::equal_to<> beside it allows look-ups without a std::string
  std::size_t operator()(std::string_view text) const { return seeded_hash(text); }
};

}  // namespace gff
