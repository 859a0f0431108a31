#include "order/seqid_order.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/fail.hpp"
#include "gff/sequence_region.hpp"

namespace gff {
namespace {

std::size_t digits_at(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
  return end - at;
}

/// Numbers in names are compared as numbers: chr2, chr10, chrX.
bool is_naturally_before(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    const std::size_t a_digits = digits_at(a, i);
    const std::size_t b_digits = digits_at(b, j);
    if (a_digits == 0 || b_digits == 0) {
      if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
      ++i;
      ++j;
      continue;
    }
    const auto number = [](std::string_view digits) {
      return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
    };
    const std::string_view a_number = number(a.substr(i, a_digits));
    const std::string_view b_number = number(b.substr(j, b_digits));
    if (a_number.size() != b_number.size()) return a_number.size() < b_number.size();
    if (const int order = a_number.compare(b_number); order != 0) return order < 0;
    i += a_digits;
    j += b_digits;
  }
  if (a.size() - i != b.size() - j) return a.size() - i < b.size() - j;
  return a < b;  // 01 and 1
}

}  // namespace

SeqidOrder::Place SeqidOrder::look_up(std::string_view seqid) {
  if (undeclared_count_ == undeclared) fail_with("there are more than 2147483648 seqids");
  const auto [entry, is_new] = places_.try_emplace(std::string(seqid), undeclared + undeclared_count_);
  if (is_new) ++undeclared_count_;
  last_ = entry->first;
  return last_place_ = entry->second;
}

void SeqidOrder::learn(std::string_view directive) {
  const auto region = sequence_region(directive);
  if (region && !region->seqid.empty()) declare(region->seqid);
}

void SeqidOrder::declare(std::string_view seqid) {
  if (declared_count_ == undeclared) fail_with("there are more than 2147483648 seqids");
  const auto [entry, is_new] = places_.try_emplace(std::string(seqid), declared_count_);
  if (!is_new) {
    if (entry->second < undeclared) return;  // by an earlier directive
    moved_.emplace(entry->second, declared_count_);
    entry->second = declared_count_;
  }
  ++declared_count_;
  last_ = {};
}

void SeqidOrder::sort_naturally() {
  std::vector<std::pair<std::string_view, Place>> names(places_.begin(), places_.end());
  std::sort(names.begin(), names.end(),
            [](const auto& a, const auto& b) { return is_naturally_before(a.first, b.first); });
  std::unordered_map<Place, Place> ranks;
  for (const auto& [name, place] : names) ranks.emplace(place, static_cast<Place>(ranks.size()));
  for (auto& [old_place, place] : moved_) place = ranks.at(place);
  moved_.insert(ranks.begin(), ranks.end());
}

}  // namespace gff
