#include "filter/seen_values.hpp"

#include <algorithm>
#include <utility>

#include "base/little_endian.hpp"
#include "base/suggestion.hpp"
#include "gff/attributes.hpp"

namespace gff {

void SeenValues::insert(std::string_view value) {
  if (value.empty()) return;
  if (value.size() > longest) {
    dropped_ = true;
    return;
  }
  last_ = value;
  if (values_.find(value) != values_.end()) return;
  values_.emplace(value);
  in_order_.emplace_back(value);
}

void SeenValues::take(SeenValues& later) {
  for (const std::string& value : later.in_order_) note(value);
  dropped_ = dropped_ || later.dropped_;
  later = {};
}

/// A hash of the record's length and of the bytes from its start column on. It is the same in every run.
std::uint64_t SeenKeys::rank_of(const Record& record) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;  // 2^64 / golden ratio
  const std::string_view start = record.column(Column::start);
  // Eight bytes from the start column on: the line continues for more than that.
  const std::uint64_t mixed = (load_little(start.data()) ^ record.text().size()) * odd;
  return (mixed ^ (mixed >> 32)) * odd;
}

void SeenKeys::note(std::uint64_t rank, const Record& record, Dialect dialect) {
  if (sample_.contains(rank)) return;
  Sampled sampled{dialect, {}, {}};
  const auto add = [](std::vector<std::string>& keys, std::string key) {
    const bool wanted = !key.empty() && key.size() <= longest && keys.size() < most_keys;
    if (wanted && std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
  };
  if (const BareId bare = dialect == Dialect::gtf ? bare_id(record.type(), record.attributes()) : BareId()) {
    add(sampled.keys, std::string(bare.key));
    insert(rank, std::move(sampled));
    return;
  }
  Attributes walk(record.attributes(), dialect);
  for (AttributeField piece; walk.next(piece);) {
    const std::string_view key = walk.parse(piece).key;
    add(sampled.keys, std::string(key));
    const auto add_sub_key = [&](std::string_view value) {
      const std::size_t colon = value.find(':');
      if (colon != std::string_view::npos && colon > 0)
        add(sampled.sub_keys, std::string(key) + ':' + std::string(value.substr(0, colon)));
      return false;
    };
    walk.for_each_text(piece, [&](std::string_view text) { any_value(text, dialect, add_sub_key); });
  }
  insert(rank, std::move(sampled));
}

void SeenKeys::insert(std::uint64_t rank, Sampled sampled) {
  sample_.try_emplace(rank, std::move(sampled));
  if (sample_.size() > records) sample_.erase(std::prev(sample_.end()));
  if (sample_.size() == records) most_ = sample_.rbegin()->first;
}

void SeenKeys::take(SeenKeys& later) {
  for (auto& [rank, sampled] : later.sample_) insert(rank, std::move(sampled));
  later.sample_.clear();
  later.most_ = most_;  // otherwise a worker would sample 128 records of each block
}

std::string SeenKeys::nearest(std::string_view key) const {
  std::set<std::string, std::less<>> keys;
  std::set<std::string, std::less<>> sub_keys;
  for (const auto& [rank, sampled] : sample_) {
    keys.insert(sampled.keys.begin(), sampled.keys.end());
    sub_keys.insert(sampled.sub_keys.begin(), sampled.sub_keys.end());
  }
  const std::string nearest = nearest_seen(key, keys);
  const bool is_sub_key = key.find(':') != std::string_view::npos;
  return nearest.empty() && is_sub_key ? nearest_seen(key, sub_keys) : nearest;
}

bool SeenKeys::only_gtf() const {
  return !sample_.empty() && std::all_of(sample_.begin(), sample_.end(),
                                         [](const auto& entry) { return entry.second.dialect == Dialect::gtf; });
}

}  // namespace gff
