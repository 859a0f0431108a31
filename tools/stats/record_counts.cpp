#include "stats/record_counts.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace gff::stats {
namespace {

void report_names(Report& report, std::string_view group, const NameCounts& names) {
  for (const std::uint32_t i : names.most_first()) report.add("counts", group, names.name(i), names.count(i));
}

}  // namespace

const std::vector<std::uint32_t>& RecordCounts::take(RecordCounts& later) {
  const std::vector<std::uint32_t>& types = types_.take(later.types_);
  for (const auto& [type, length] : later.lengths_of_block_) add_length(types[type], length);
  later.lengths_of_block_.clear();
  for (std::size_t i = 0; i < later.biotypes_.size(); ++i) {
    if (!later.biotypes_[i]) continue;
    const std::uint32_t type = types[i];
    if (type >= biotypes_.size()) biotypes_.resize(type + 1);
    if (!biotypes_[type]) biotypes_[type] = std::make_unique<NameCounts>();
    biotypes_[type]->take(*later.biotypes_[i]);
  }
  sources_.take(later.sources_);
  seqids_.take(later.seqids_);
  strands_.take(later.strands_);
  return types;
}

bool RecordCounts::is_large() const {
  const auto many = [](const std::unique_ptr<NameCounts>& names) { return names && names->size() > few_names; };
  return types_.size() > few_names || sources_.size() > few_names || seqids_.size() > few_names ||
         strands_.size() > few_names || std::any_of(biotypes_.begin(), biotypes_.end(), many);
}

void RecordCounts::report_counts(Report& report) const {
  report_names(report, "type", types_);
  report_names(report, "source", sources_);
  for (std::size_t i = 0; i < seqids_.size(); ++i) {
    if (seqids_.count(i) > 0) report.add("counts", "seqid", seqids_.name(i), seqids_.count(i));
  }
  report_names(report, "strand", strands_);
}

void RecordCounts::report_biotypes(Report& report) const {
  for (const std::uint32_t type : types_.most_first()) {
    if (type >= biotypes_.size() || !biotypes_[type]) continue;
    const NameCounts& names = *biotypes_[type];
    for (const std::uint32_t i : names.most_first())
      report.add("counts.biotypes", types_.name(type), names.name(i), names.count(i));
  }
}

void RecordCounts::report_lengths(Report& report) {
  std::vector<SortedCounts> sorted;
  for (NumberCounts& lengths : lengths_) sorted.push_back(lengths.take_sorted());
  for (const std::uint32_t type : types_.most_first()) add_summary(report, "lengths", types_.name(type), sorted[type]);
  for (const std::uint32_t type : types_.most_first())
    add_octaves(report, "lengths.bins", types_.name(type), sorted[type]);
}

}  // namespace gff::stats
