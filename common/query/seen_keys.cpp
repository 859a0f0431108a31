#include "query/seen_keys.hpp"

#include <algorithm>
#include <limits>

#include "gff/attributes.hpp"
#include "io/edit_distance.hpp"

namespace gff {
namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return result;
}

}  // namespace

void SeenKeys::note(const Record& record, Dialect dialect) {
  if (keys_.size() == most) return;
  Attributes walk(record.attributes(), dialect);
  for (Piece piece; walk.next(piece) && keys_.size() < most;) {
    const std::string_view key = walk.parse(piece).key;
    if (!key.empty() && key.size() <= longest && keys_.find(key) == keys_.end()) keys_.emplace(key);
  }
}

std::string SeenKeys::nearest(std::string_view key) const {
  const std::string wanted = lower(key.substr(0, 2 * longest));
  std::size_t least = std::numeric_limits<std::size_t>::max();
  std::string best;
  for (const std::string& seen : keys_) {
    const std::size_t distance = edit_distance(wanted, lower(seen));
    if (distance >= least) continue;
    least = distance;
    best = seen;
  }
  return best;
}

}  // namespace gff
