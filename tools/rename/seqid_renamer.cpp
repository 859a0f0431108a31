#include "rename/seqid_renamer.hpp"

#include <algorithm>
#include <utility>

#include "base/grouped.hpp"
#include "base/quotable.hpp"

namespace gff {

/// Remembers `old` as the last one.
SeqidRenamer::Problem SeqidRenamer::look_up(std::string_view old) {
  last_.clear();
  const std::string* const now = map_.find(old);
  if (!now) {
    if (unmapped_ == Unmapped::fail)
      return {"seqid-not-in-map", "a name that is in " + map_.path(),
              map_.is_new_name(old) ? "it is one of the new names there" : "see --unmapped"};
    if (unmapped_names_.empty()) first_unmapped_ = old;
    if (!unmapped_names_.contains(old)) unmapped_names_.emplace(old);
  }
  last_dropped_ = !now && unmapped_ == Unmapped::drop;
  if (!last_dropped_) {
    const std::string_view name = now ? std::string_view(*now) : old;
    const auto entry = old_names_.find(name);
    if (entry == old_names_.end()) {
      old_names_.emplace(name, old);
    } else if (entry->second != old) {
      return {"seqids-become-one",
              "no second sequence that becomes " + in_quotes(name) + " beside " + in_quotes(entry->second),
              {}};
    }
  }
  if (now) any_mapped_ = true;
  last_ = old;
  last_name_ = now;
  return {};
}

bool SeqidRenamer::accepts(const SeqidRenamer& later) const {
  return std::all_of(later.old_names_.begin(), later.old_names_.end(), [&](const auto& name) {
    const auto entry = old_names_.find(name.first);
    return entry == old_names_.end() || entry->second == name.second;
  });
}

void SeqidRenamer::take(SeqidRenamer& later) {
  if (unmapped_names_.empty()) first_unmapped_ = later.first_unmapped_;
  old_names_.merge(later.old_names_);
  unmapped_names_.merge(later.unmapped_names_);
  dropped_records_ += std::exchange(later.dropped_records_, 0);
  any_mapped_ = any_mapped_ || later.any_mapped_;
  later.old_names_.clear();
  later.unmapped_names_.clear();
  later.last_.clear();
  later.any_mapped_ = false;
}

void SeqidRenamer::warn(const std::string& input, Warnings& warnings) const {
  if (unmapped_names_.empty()) return;
  const std::size_t names = unmapped_names_.size();
  if (!any_mapped_)
    warnings.push_back(input + ": no seqid is one of the " + grouped(map_.size()) + " in " + map_.path() +
                       ", the first is " + in_quotes(map_.first()) +
                       " (seen, for example: " + in_quotes(first_unmapped_) + ')');
  std::string what = counted(names, "seqid", "seqids") + " that " + map_.path() + " lacks";
  if (unmapped_ == Unmapped::drop)
    what += " left out, with " + counted(dropped_records_, "record", "records");
  else
    what += names == 1 ? " stays as it is" : " stay as they are";
  warnings.push_back(input + ": " + what + ", the first is " + in_quotes(first_unmapped_));
}

}  // namespace gff
