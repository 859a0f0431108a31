#include "filter/seen_keys.hpp"

#include <limits>

#include "base/suggestion.hpp"
#include "gff/attributes.hpp"

namespace gff {

void SeenKeys::note(const Record& record, Dialect dialect) {
  if (keys_.size() == most) return;
  const auto add = [&](std::string_view key) {
    if (!key.empty() && key.size() <= longest && keys_.find(key) == keys_.end()) keys_.emplace(key);
  };
  if (const BareId bare = dialect == Dialect::gtf ? bare_id(record.type(), record.attributes()) : BareId()) {
    add(bare.key);
    return;
  }
  Attributes walk(record.attributes(), dialect);
  for (AttributeField piece; walk.next(piece) && keys_.size() < most;) add(walk.parse(piece).key);
}

std::string SeenKeys::nearest(std::string_view key) const {
  const std::string_view wanted = key.substr(0, 2 * longest);
  std::size_t least = std::numeric_limits<std::size_t>::max();
  std::string best;
  for (const std::string& seen : keys_) {
    const std::size_t distance = edit_distance(wanted, seen);
    if (distance >= least) continue;
    least = distance;
    best = seen;
  }
  return best;
}

}  // namespace gff
