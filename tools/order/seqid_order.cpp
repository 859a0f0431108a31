#include "order/seqid_order.hpp"

#include "gff/dialect.hpp"
#include "io/error.hpp"

namespace gff {
namespace {

/// The seqid of `##sequence-region seqid start end` (GFF3 1.26, "Other pragma directives"); empty where it is another
/// directive.
std::string_view declared_seqid(std::string_view directive) {
  constexpr std::string_view name = "##sequence-region";
  if (!directive.starts_with(name)) return {};
  const std::string_view rest = directive.substr(name.size());
  const std::string_view seqid = trimmed_left(rest);
  if (seqid.size() == rest.size()) return {};  // a longer word
  return seqid.substr(0, seqid.find_first_of(" \t"));
}

}  // namespace

SeqidOrder::Place SeqidOrder::look_up(std::string_view seqid) {
  if (undeclared_count_ == undeclared) throw Error("there are more than 2147483648 seqids");
  const auto [entry, is_new] = places_.try_emplace(std::string(seqid), undeclared + undeclared_count_);
  if (is_new) ++undeclared_count_;
  last_ = entry->first;
  return last_place_ = entry->second;
}

void SeqidOrder::learn(std::string_view directive) {
  const std::string_view seqid = declared_seqid(directive);
  if (seqid.empty()) return;
  if (declared_count_ == undeclared) throw Error("there are more than 2147483648 seqids");
  const auto [entry, is_new] = places_.try_emplace(std::string(seqid), declared_count_);
  if (!is_new) {
    if (entry->second < undeclared) return;  // by an earlier directive
    moved_.emplace(entry->second, declared_count_);
    entry->second = declared_count_;
  }
  ++declared_count_;
  last_ = {};
}

}  // namespace gff
