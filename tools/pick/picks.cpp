#include "pick/picks.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace gff {
namespace {

/// Keeps those of `left` for which no other is better.
template <class IsBetter>
void keep_best_by(std::vector<FeatureNumber>& left, IsBetter is_better) {
  const FeatureNumber best = *std::min_element(left.begin(), left.end(), is_better);
  left.erase(std::remove_if(left.begin(), left.end(), [&](FeatureNumber one) { return is_better(best, one); }),
             left.end());
}

}  // namespace

Picks::Picks(const Models& models, const PickRules& rules, bool lists)
    : models_(models), rules_(rules), lists_(lists), decided_(rules.size()) {}

void Picks::choose(const TranscriptFacts& facts) {
  further_parents_.finish();
  marks_.assign(models_.size(), 0);
  std::vector<std::pair<FeatureNumber, FeatureNumber>> of_genes;  // gene and transcript
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    if (models_.is_transcript(number)) of_genes.emplace_back(models_.gene_of(number), number);
  }
  std::sort(of_genes.begin(), of_genes.end());
  std::vector<FeatureNumber> transcripts;
  for (std::size_t i = 0; i < of_genes.size();) {
    const FeatureNumber gene = of_genes[i].first;
    transcripts.clear();
    for (; i < of_genes.size() && of_genes[i].first == gene; ++i) transcripts.push_back(of_genes[i].second);
    Pick pick = choose_one(transcripts, facts);
    pick.gene = gene;
    marks_[pick.transcript - 1] |= picked;
    mark_above(pick.transcript, above_picked);
    if (lists_) list_.push_back(pick);
  }
  for (const auto& [gene, transcript] : of_genes) mark_above(transcript, above_transcript);
  for (FeatureNumber number = 1; number <= models_.size(); ++number) settle(number);
}

Pick Picks::choose_one(const std::vector<FeatureNumber>& transcripts, const TranscriptFacts& facts) {
  left_ = transcripts;
  const auto count = static_cast<std::uint32_t>(transcripts.size());
  if (count > 1) ++contested_;
  std::size_t rule = 0;
  for (; left_.size() > 1; ++rule) {
    keep_best(rules_[rule], rule, facts);
    if (left_.size() == 1) {
      ++decided_[rule];
      break;
    }
  }
  return {0, left_.front(), count, static_cast<std::uint32_t>(rule)};
}

void Picks::keep_best(const PickRule& rule, std::size_t number, const TranscriptFacts& facts) {
  using Kind = PickRule::Kind;
  const auto by_most = [&](auto value) {
    keep_best_by(left_, [&](FeatureNumber a, FeatureNumber b) { return value(a) > value(b); });
  };
  switch (rule.kind) {
    case Kind::coding: return by_most([&](FeatureNumber one) { return facts.coding_bases(one) > 0; });
    case Kind::cds: return by_most([&](FeatureNumber one) { return facts.coding_bases(one); });
    case Kind::exons: return by_most([&](FeatureNumber one) { return facts.block_bases(one); });
    case Kind::value: return by_most([&](FeatureNumber one) { return facts.has_value(number, one); });
    case Kind::first: return left_.resize(1);
    case Kind::smallest:
      keep_best_by(left_, [&](FeatureNumber a, FeatureNumber b) {
        const std::optional<Number> first = facts.number(number, a);
        const std::optional<Number> second = facts.number(number, b);
        return first && (!second || *first < *second);
      });
  }
}

void Picks::mark_above(FeatureNumber feature, Mark mark) {
  stack_.assign(1, feature);
  while (!stack_.empty()) {
    const FeatureNumber below = stack_.back();
    stack_.pop_back();
    further_parents_.for_each_parent(models_, below, [&](FeatureNumber parent) {
      std::uint8_t& marks = marks_[parent - 1];
      if ((marks & mark) != 0) return;
      marks |= mark;
      stack_.push_back(parent);
    });
  }
}

/// Decides whether a feature stays, after those above it. Parents may form a chain of any length, or a loop.
void Picks::settle(FeatureNumber feature) {
  stack_.assign(1, feature);
  while (!stack_.empty()) {
    const FeatureNumber at = stack_.back();
    std::uint8_t& marks = marks_[at - 1];
    if ((marks & settled) != 0) {
      stack_.pop_back();
    } else if ((marks & open) != 0) {
      stack_.pop_back();
      decide(at);
    } else {
      marks |= open;
      further_parents_.for_each_parent(models_, at, [&](FeatureNumber parent) {
        if ((marks_[parent - 1] & (open | settled)) == 0) stack_.push_back(parent);
      });
    }
  }
}

void Picks::decide(FeatureNumber feature) {
  const bool is_transcript = models_.is_transcript(feature);
  const bool in_no_model = !is_transcript && (marks_[feature - 1] & above_transcript) == 0;
  bool is_inside = (marks_[feature - 1] & picked) != 0;
  bool has_parent = false;
  bool below_what_stays = false;
  further_parents_.for_each_parent(models_, feature, [&](FeatureNumber parent) {
    const std::uint8_t above = marks_[parent - 1];
    has_parent = true;
    is_inside = is_inside || (above & inside) != 0;
    below_what_stays = below_what_stays || (above & settled) == 0 || (above & stays_below) != 0;  // or a loop
  });
  std::uint8_t& marks = marks_[feature - 1];
  const bool it_stays = is_inside || !has_parent || (marks & above_picked) != 0 || (in_no_model && below_what_stays);
  marks |= settled;
  if (is_inside) marks |= inside;
  if (it_stays) marks |= stays;
  if (is_inside || (it_stays && !is_transcript)) marks |= stays_below;
}

bool Picks::keeps(const Roles& roles) const {
  if (roles.part == PartKind::none && !roles.own.empty())
    return std::any_of(roles.own.begin(), roles.own.end(), [&](FeatureNumber own) { return keeps(own); });
  return roles.above.empty() || std::any_of(roles.above.begin(), roles.above.end(), [&](FeatureNumber above) {
           return (marks_[above - 1] & stays_below) != 0;
         });
}

}  // namespace gff
