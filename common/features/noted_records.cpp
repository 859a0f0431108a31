#include "features/noted_records.hpp"

#include <algorithm>

namespace gff {

bool NotedRecords::has_same_names(const RecordNames& names) const {
  if (entries_.empty() || entries_.back().dialect != names.dialect || names.ids.size() != last_ids_ ||
      names.parents.size() != last_parents_)
    return false;
  const std::string_view* const last = names_.data() + last_;
  return std::equal(names.ids.begin(), names.ids.end(), last) &&
         std::equal(names.parents.begin(), names.parents.end(), last + last_ids_) &&
         last[last_ids_ + last_parents_] == names.gene_id && last[last_ids_ + last_parents_ + 1] == names.transcript_id;
}

void NotedRecords::add(const Line& line, const RecordNames& names) {
  const bool has_seqid = entries_.empty() || seqid_ != names.seqid;
  const bool has_names = !has_same_names(names);
  columns_ = line.columns;
  if (has_seqid) names_.push_back(seqid_ = names.seqid);
  if (has_names) {
    last_ = names_.size();
    last_ids_ = static_cast<std::uint32_t>(names.ids.size());
    last_parents_ = static_cast<std::uint32_t>(names.parents.size());
    names_.insert(names_.end(), names.ids.begin(), names.ids.end());
    names_.insert(names_.end(), names.parents.begin(), names.parents.end());
    names_.push_back(names.gene_id);
    names_.push_back(names.transcript_id);
  }
  entries_.push_back({line.text.data(), line.text.size(), names.span, last_ids_, last_parents_, names.dialect,
                      names.part, names.kind, names.strand, has_seqid, has_names, names.is_derived});
}

Record NotedRecords::record(std::size_t i) {
  const Entry& entry = entries_[i];
  const char* const end = entry.text + entry.size;
  tabs_.clear();
  for (const char* at = entry.text;; ++at) {
    at = static_cast<const char*>(std::memchr(at, '\t', static_cast<std::size_t>(end - at)));
    if (!at) break;
    tabs_.push_back(at);
  }
  line_.kind = LineKind::record;
  line_.text = PaddedView(entry.text, entry.size);
  line_.tabs = tabs_.data();
  line_.columns = columns_;
  line_.stray_tab = tabs_.size() == columns_;
  return Record(line_);
}

void NotedRecords::clear() {
  entries_.clear();
  names_.clear();
}

}  // namespace gff
