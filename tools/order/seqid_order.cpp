#include "order/seqid_order.hpp"

#include "base/error.hpp"
#include "gff/sequence_region.hpp"

namespace gff {
SeqidOrder::Place SeqidOrder::look_up(std::string_view seqid) {
  if (undeclared_count_ == undeclared) throw Error("there are more than 2147483648 seqids");
  const auto [entry, is_new] = places_.try_emplace(std::string(seqid), undeclared + undeclared_count_);
  if (is_new) ++undeclared_count_;
  last_ = entry->first;
  return last_place_ = entry->second;
}

void SeqidOrder::learn(std::string_view directive) {
  const auto region = sequence_region(directive);
  if (!region || region->seqid.empty()) return;
  if (declared_count_ == undeclared) throw Error("there are more than 2147483648 seqids");
  const auto [entry, is_new] = places_.try_emplace(std::string(region->seqid), declared_count_);
  if (!is_new) {
    if (entry->second < undeclared) return;  // by an earlier directive
    moved_.emplace(entry->second, declared_count_);
    entry->second = declared_count_;
  }
  ++declared_count_;
  last_ = {};
}

}  // namespace gff
