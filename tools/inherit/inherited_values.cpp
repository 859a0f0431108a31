#include "inherit/inherited_values.hpp"

#include <algorithm>
#include <utility>

namespace gff {
namespace {

constexpr char separator = '\n';  ///< no value has one

template <class Values>
void grow(Values& values, FeatureNumber number) {
  if (values.size() < number) values.resize(std::max<std::size_t>(number, values.size() + values.size() / 2));
}

}  // namespace

InheritedValues::InheritedValues(const Models& models, KeyColumns keys, InheritFrom from)
    : models_(models), keys_(std::move(keys)), from_(from), values_of_(keys_.size()), seen_(keys_.size()) {}

void InheritedValues::visit(const Record& record, const Roles& roles) {
  mark_below(roles);
  if (roles.own.empty()) return;
  further_parents_.visit(models_, roles);
  seen_keys_.look(record, roles.dialect);
  keys_.find(record, roles.dialect);
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    keys_.values(i, values_);
    if (values_.empty()) continue;
    const std::uint32_t value = number_of_value();
    for (const FeatureNumber number : roles.own) {
      grow(values_of_[i], number);
      if (values_of_[i][number - 1] == 0) values_of_[i][number - 1] = value;
    }
  }
}

/// Of equal values one is kept: biotypes are few.
std::uint32_t InheritedValues::number_of_value() {
  text_.clear();
  for (const std::string_view value : values_) {
    if (!text_.empty()) text_ += separator;
    text_ += value;
  }
  if (const auto known = numbers_.find(text_); known != numbers_.end()) return known->second;
  texts_.push_back(text_);
  const auto number = static_cast<std::uint32_t>(texts_.size());
  numbers_.emplace(texts_.back(), number);
  return number;
}

void InheritedValues::mark_below(const Roles& roles) {
  const auto mark = [&](FeatureNumber number) {
    if (number == 0 || std::find(roles.own.begin(), roles.own.end(), number) != roles.own.end()) return;
    grow(has_below_, number);
    has_below_[number - 1] = true;
  };
  for (const FeatureNumber number : roles.above) mark(number);
  mark(roles.gene);
}

bool InheritedValues::done() {
  further_parents_.finish();
  numbers_ = {};
  has_below_.resize(models_.size());
  for (std::size_t i = 0; i < values_of_.size(); ++i) {
    values_of_[i].resize(models_.size());
    for (std::size_t feature = 0; feature < has_below_.size(); ++feature) {
      if (has_below_[feature] && values_of_[i][feature] != 0) seen_[i] = 1;
    }
  }
  return true;
}

void InheritedValues::find(const Roles& roles, std::size_t i, Inherited& found) const {
  found.values.clear();
  found.looked.clear();
  for (const FeatureNumber number : roles.above) {
    if (std::find(roles.own.begin(), roles.own.end(), number) == roles.own.end()) add_from(number, i, 0, found);
  }
  if (!found.values.values().empty() || (from_ == InheritFrom::parent && !roles.above.empty())) return;
  const FeatureNumber gene = models_.gtf_gene_of(roles);
  if (gene != 0 && std::find(roles.own.begin(), roles.own.end(), gene) == roles.own.end()) add_from(gene, i, 0, found);
}

/// Whether records below it may get values of the feature.
bool InheritedValues::gives(FeatureNumber number) const {
  switch (from_) {
    case InheritFrom::gene:
      return models_.space(number) == IdSpace::gene ||
             (models_.space(number) == IdSpace::gff3 && models_.feature(number).parent == 0);
    case InheritFrom::transcript: return models_.is_transcript(number);
    default: return true;
  }
}

/// Adds the values of the feature, or else those of the features above it.
void InheritedValues::add_from(FeatureNumber number, std::size_t i, std::size_t level, Inherited& found) const {
  if (!found.looked.insert(number)) return;
  if (gives(number) && add_values(number, i, found)) return;
  // The gene of a GTF record is the one that the record names itself.
  if (from_ == InheritFrom::parent || level == most_levels || models_.space(number) != IdSpace::gff3) return;
  further_parents_.for_each_parent(models_, number,
                                   [&](FeatureNumber parent) { add_from(parent, i, level + 1, found); });
}

bool InheritedValues::add_values(FeatureNumber number, std::size_t i, Inherited& found) const {
  const std::uint32_t value = values_of_[i][number - 1];
  if (value == 0) return false;
  found.dialect = models_.space(number) == IdSpace::gff3 ? Dialect::gff3 : Dialect::gtf;
  std::string_view rest = texts_[value - 1];
  for (bool last = false; !last;) {
    const std::size_t end = rest.find(separator);
    const std::string_view one = rest.substr(0, end);
    found.values.insert(one);
    last = end == std::string_view::npos;
    if (!last) rest.remove_prefix(end + 1);
  }
  return true;
}

}  // namespace gff
