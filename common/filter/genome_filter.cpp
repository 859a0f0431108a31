#include "filter/genome_filter.hpp"

#include <algorithm>
#include <utility>

#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "base/suggestion.hpp"
#include "filter/decoded_words.hpp"
#include "gff/sequence_list.hpp"

namespace gff {
namespace {

constexpr std::size_t most_shown = 3;

std::string records_in_words(std::uint64_t records) { return counted(records, "record", "records"); }

}  // namespace

GenomeFilter::GenomeFilter(std::string path) : path_(std::move(path)) {
  for_each_sequence(path_, [&](const ListedSequence& sequence) { names_.insert(sequence.name); });
}

bool GenomeFilter::match(std::string_view seqid, State& state) const {
  if (!state.has_last_ || seqid != state.last_seqid_) {
    state.last_seqid_.assign(seqid);
    state.has_last_ = true;
    state.last_found_ = has_column(names_, seqid, state.scratch_);
    state.last_missing_ = state.last_found_ ? nullptr : &state.missing(seqid);
  }
  ++(state.last_found_ ? state.records_ : state.last_missing_->records);
  return state.last_found_;
}

GenomeFilter::State::Missing& GenomeFilter::State::missing(std::string_view seqid) {
  const auto entry = missing_.find(seqid);
  if (entry != missing_.end()) return entry->second;
  if (missing_.size() == most_names) return others_;
  return missing_.emplace(seqid, Missing{0, missing_.size()}).first->second;
}

void GenomeFilter::State::take(State& later) {
  std::vector<std::pair<std::string, Missing>> its(later.missing_.begin(), later.missing_.end());
  std::sort(its.begin(), its.end(), [](const auto& a, const auto& b) { return a.second.order < b.second.order; });
  for (const auto& [seqid, counts] : its) missing(seqid).records += counts.records;
  others_.records += later.others_.records;
  records_ += later.records_;
  later = {};
}

/// "2 of the seqids are not in genome.fa (1,204 records): 'Un_1' (1,200 records), 'X' (4 records)"
std::string GenomeFilter::warning(const State& state) const {
  if (state.missing_.empty()) return {};
  std::vector<std::pair<std::string, State::Missing>> missing(state.missing_.begin(), state.missing_.end());
  std::sort(missing.begin(), missing.end(),
            [](const auto& a, const auto& b) { return a.second.order < b.second.order; });
  std::uint64_t records = state.others_.records;
  for (const auto& [seqid, counts] : missing) records += counts.records;

  const bool all = state.records_ == 0;
  const std::string at_least = state.others_.records > 0 ? "more than " : "";
  const std::string number = at_least + grouped(missing.size());
  std::string text;
  if (missing.size() == 1) {
    text = (all ? "the only seqid" : "1 seqid") + std::string(" of the input is not in ");
  } else {
    text = all ? "none of the " + number + " seqids of the input is in " : number + " seqids of the input are not in ";
  }
  text += quotable_path(path_) + " (" + records_in_words(records) + "): ";
  for (std::size_t i = 0; i < missing.size() && i < most_shown; ++i) {
    text += (i > 0 ? ", " : "") + in_quotes(missing[i].first);
    if (missing.size() > 1) text += " (" + records_in_words(missing[i].second.records) + ')';
  }
  if (missing.size() > most_shown) text += " and " + grouped(missing.size() - most_shown) + " others";
  if (!all) return text;
  // The likeliest reason: the same sequence by another name.
  for (const auto& [seqid, counts] : missing) {
    const std::string form = near_form(seqid);
    std::string same;
    names_.for_each([&](WordSet::Place, std::string_view name) {
      if (same.empty() && near_form(name) == form) same = name;
    });
    if (!same.empty()) return text + "; the names differ: " + in_quotes(seqid) + " here, " + in_quotes(same) + " there";
    if (counts.order == most_shown) break;
  }
  return text + "; its first is " + in_quotes(names_.word(0));
}

}  // namespace gff
