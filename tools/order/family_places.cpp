#include "order/family_places.hpp"

#include <algorithm>

#include "base/quotable.hpp"
#include "features/graph.hpp"
#include "features/scattered_ids.hpp"
#include "gff/escape.hpp"

namespace gff {

std::string_view table_text(const Feature& feature, std::string& scratch) {
  if (feature.space == IdSpace::gff3) return decoded(feature.id, scratch);
  if (feature.space == IdSpace::gene) return feature.id;
  return scratch.assign(feature.id).append(1, '\t').append(feature.transcript);
}

FeatureNumber FamilyPlaces::find(const Feature& feature) {
  return table_.find(feature.space, seqid_number_, table_text(feature, scratch_));
}

void FamilyPlaces::insert(const Feature& feature) {
  table_.insert(feature.space, seqid_number_, table_text(feature, scratch_));
}

void FamilyPlaces::visit(const Record& record, Dialect dialect) {
  if (phase_ == Phase::genes) {
    relations_.learn_genes(record, dialect);
    return;
  }
  relations_.read(record, dialect);
  if (record.seqid() != seqid_ || seqid_number_ == 0) {
    seqid_.assign(record.seqid());
    seqid_number_ = seqids_.insert(seqid_);
  }
  if (phase_ == Phase::names) {
    name_features();
  } else {
    place_features({record.start(), record.end()});
  }
}

void FamilyPlaces::name_features() {
  for (const Feature& feature : relations_.parents) insert(feature);
  if (!relations_.parents.empty()) return;
  for (const Feature& feature : relations_.ids) insert(feature);
}

void FamilyPlaces::place_features(Span span) {
  for (const Feature& feature : relations_.ids) {
    const FeatureNumber number = find(feature);
    if (number == 0) continue;
    Place& place = at(number);
    if (!place.has_record || is_before(span, place.span)) place.span = span;
    place.has_record = true;
    for (const Feature& parent : relations_.parents) put_below(number, parent);
  }
  for (const Feature& feature : relations_.parents) {
    if (feature.space == IdSpace::gff3) return;  // it needs a record
    const FeatureNumber number = find(feature);
    widen(number, span);
    if (feature.space == IdSpace::transcript && !feature.id.empty()) put_below(number, {IdSpace::gene, feature.id});
  }
}

void FamilyPlaces::widen(FeatureNumber number, Span span) {
  if (number == 0 || at(number).has_record) return;
  Span& whole = at(number).span;
  whole = whole.start == 0 ? span : Span{std::min(whole.start, span.start), std::max(whole.end, span.end)};
}

void FamilyPlaces::put_below(FeatureNumber child, const Feature& parent) {
  const FeatureNumber above = find(parent);
  if (child == 0 || above == 0) return;
  FeatureNumber& first = at(child).parent;
  if (first == 0) first = above;
  if (first != above && (further_.empty() || further_.back() != std::pair(child, above)))
    further_.emplace_back(child, above);
}

bool FamilyPlaces::pass_done() {
  switch (phase_) {
    case Phase::names:
      if (!has_genes_ && relations_.any_lone_transcript()) {
        has_genes_ = true;
        table_ = FeatureTable();
        phase_ = Phase::genes;
        return false;
      }
      places_.resize(table_.size());
      phase_ = Phase::positions;
      return false;
    case Phase::genes: phase_ = Phase::names; return false;
    case Phase::positions: break;
  }
  std::sort(further_.begin(), further_.end());
  further_.erase(std::unique(further_.begin(), further_.end()), further_.end());
  find_tops();
  if (in_loop_ != 0) {
    cut_loops();
    find_tops();
  }
  return true;
}

template <class Use>
void FamilyPlaces::for_each_parent(FeatureNumber number, Use use) {
  if (is_there(at(number).parent)) use(at(number).parent);
  for (auto one = std::lower_bound(further_.begin(), further_.end(), std::pair(number, FeatureNumber{0}));
       one != further_.end() && one->first == number; ++one) {
    if (is_there(one->second)) use(one->second);
  }
}

/// Whether one topmost feature is ordered after another one.
bool FamilyPlaces::is_later(FeatureNumber top, FeatureNumber other) const {
  if (is_before(at(other).span, at(top).span)) return true;
  return !is_before(at(top).span, at(other).span) && top > other;
}

/// Features that are, in a loop, their own ancestors are not below each other.
void FamilyPlaces::cut_loops() {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
  for (FeatureNumber number = 1; number <= places_.size(); ++number)
    for_each_parent(number, [&](FeatureNumber parent) { edges.emplace_back(parent - 1, number - 1); });
  const auto components = strong_components(static_cast<std::uint32_t>(places_.size()), edges);
  const auto in_loop = [&](FeatureNumber child, FeatureNumber parent) {
    return parent != 0 && components[child - 1] == components[parent - 1];
  };
  std::erase_if(further_, [&](const auto& one) { return in_loop(one.first, one.second); });
  for (FeatureNumber number = 1; number <= places_.size(); ++number) {
    Place& place = at(number);
    if (in_loop(number, place.parent)) place.parent = 0;
    place.top = 0;
    place.is_open = false;
  }
}

/// Finds the topmost features. Without recursion: a chain of a million features does no harm.
void FamilyPlaces::find_tops() {
  std::vector<FeatureNumber> open;
  for (FeatureNumber number = 1; number <= places_.size(); ++number) {
    if (at(number).top == 0) open.push_back(number);
    while (!open.empty()) {
      const FeatureNumber one = open.back();
      const bool is_new = !at(one).is_open && at(one).top == 0;
      at(one).is_open = true;
      FeatureNumber top = 0;
      for_each_parent(one, [&](FeatureNumber parent) {
        const FeatureNumber found = at(parent).top;
        if (found != 0) {
          if (top == 0 || is_later(found, top)) top = found;
        } else if (!at(parent).is_open) {
          open.push_back(parent);
        } else if (is_new && in_loop_ == 0) {
          in_loop_ = one;  // no feature that is open waits for itself
        }
      });
      if (open.back() != one) continue;
      open.pop_back();
      at(one).top = top == 0 ? one : top;
    }
  }
}

/// The last of the topmost features of these; 0 if there is none.
FeatureNumber FamilyPlaces::last_top(const std::vector<Feature>& features) {
  FeatureNumber last = 0;
  for (const Feature& feature : features) {
    const FeatureNumber number = find(feature);
    if (!is_there(number)) continue;
    const FeatureNumber top = at(number).top;
    if (last == 0 || is_later(top, last)) last = top;
  }
  return last;
}

Span FamilyPlaces::place(const Record& record, Dialect dialect) {
  relations_.read(record, dialect);
  if (record.seqid() != seqid_) {
    seqid_.assign(record.seqid());
    seqid_number_ = seqids_.find(seqid_);
  }
  FeatureNumber top = last_top(relations_.ids);
  if (top == 0) top = last_top(relations_.parents);
  return top == 0 ? Span{record.start(), record.end()} : at(top).span;
}

std::vector<std::string> FamilyPlaces::warnings(const std::string& name) {
  std::vector<std::string> warnings;
  if (in_loop_ != 0)
    warnings.push_back(quotable_path(name) + ": the feature " + in_quotes(table_.id(in_loop_)) +
                       " is below itself by its Parents");
  std::vector<FeatureNumber> numbers;
  for (FeatureNumber number = 1; number <= places_.size(); ++number) {
    if (table_.space(number) == IdSpace::gff3) numbers.push_back(number);
  }
  std::sort(numbers.begin(), numbers.end(), [&](FeatureNumber a, FeatureNumber b) {
    const int order = table_.id(a).compare(table_.id(b));
    return order != 0 ? order < 0 : a < b;
  });
  std::uint64_t scattered = 0;
  std::pair<FeatureNumber, FeatureNumber> first{0, 0};
  for (auto one = numbers.begin(); one != numbers.end();) {
    const auto is_other = [&](FeatureNumber number) { return table_.id(number) != table_.id(*one); };
    const auto end = std::find_if(one, numbers.end(), is_other);
    if (end - one > 1 && std::any_of(one, end, [&](FeatureNumber number) { return is_there(number); })) {
      ++scattered;
      if (first.first == 0 || *one < first.first) first = {*one, one[1]};
    }
    one = end;
  }
  if (scattered > 0)
    warnings.push_back(quotable_path(name) + ": " +
                       scattered_ids_warning(table_.id(first.first), seqids_.name(table_.seqid(first.first)),
                                             seqids_.name(table_.seqid(first.second)), "a feature of each", scattered));
  return warnings;
}

}  // namespace gff
