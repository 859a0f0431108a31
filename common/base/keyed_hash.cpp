#include "base/keyed_hash.hpp"

#include <bit>
#include <chrono>

#include "base/little_endian.hpp"
#include "base/portability.hpp"

namespace gff {
namespace {

HashKey random_key() {
  HashKey key{};
  if (::getentropy(&key, sizeof key) !=
      0) {  // a system without it: addresses and the time are not secret, but they vary
    key.low = reinterpret_cast<std::uintptr_t>(&key);
    key.high = static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
  }
  return key;
}

const HashKey key_of_run = random_key();

struct State {
  std::uint64_t v0, v1, v2, v3;

  void round() {
    v0 += v1;
    v2 += v3;
    v1 = std::rotl(v1, 13) ^ v0;
    v3 = std::rotl(v3, 16) ^ v2;
    v0 = std::rotl(v0, 32) + v3;
    v2 += v1;
    v1 = std::rotl(v1, 17) ^ v2;
    v3 = std::rotl(v3, 21) ^ v0;
    v2 = std::rotl(v2, 32);
  }
  void take(std::uint64_t word) {
    v3 ^= word;
    round();
    v0 ^= word;
  }
};

}  // namespace

std::uint64_t siphash(const HashKey& key, std::string_view text) {
  State state{key.low ^ 0x736f6d6570736575u, key.high ^ 0x646f72616e646f6du, key.low ^ 0x6c7967656e657261u,
              key.high ^ 0x7465646279746573u};
  const std::size_t words = text.size() / 8;
  for (std::size_t i = 0; i < words; ++i) state.take(load_little(text.data() + 8 * i));
  const std::size_t rest = text.size() % 8;
  std::uint64_t last = static_cast<std::uint64_t>(text.size()) << 56;
  if (words > 0 && rest > 0) {
    last |= load_little(text.data() + text.size() - 8) >> 8 * (8 - rest);
  } else {
    for (std::size_t i = 0; i < rest; ++i) last |= static_cast<std::uint64_t>(byte_at(text, i)) << 8 * i;
  }
  state.take(last);
  state.v2 ^= 0xFF;
  for (int i = 0; i < 3; ++i) state.round();
  return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
}

std::uint64_t seeded_hash(std::string_view text) { return siphash(key_of_run, text); }

std::uint64_t seeded_hash(std::uint64_t number) {
  std::uint64_t mixed = (number ^ key_of_run.low) * (key_of_run.high | 1);
  mixed ^= mixed >> 32;
  return mixed * 0x9E3779B97F4A7C15u;  // 2^64 / golden ratio
}

}  // namespace gff
