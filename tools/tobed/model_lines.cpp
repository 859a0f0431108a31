#include "tobed/model_lines.hpp"

#include <algorithm>
#include <utility>

#include "gff/escape.hpp"

namespace gff {

void BedCounts::count(SequenceSizes::Change change) {
  cut += change == SequenceSizes::Change::cut;
  gone += change == SequenceSizes::Change::gone;
  wrapped += change == SequenceSizes::Change::wrapped;
}

void BedCounts::take(BedCounts& later) {
  cut += std::exchange(later.cut, 0);
  gone += std::exchange(later.gone, 0);
  wrapped += std::exchange(later.wrapped, 0);
}

ModelLines::ModelLines(const Models& models, Assembly::Unit unit, std::optional<AroundStart> around,
                       const SequenceSizes* sizes)
    : models_(models), assembly_(models, unit), around_(around), sizes_(sizes) {
  pass_what_is_no_unit();
}

/// Names come from the record of the transcript or gene; without one, from its first part.
bool ModelLines::needs_names(FeatureNumber unit, bool is_own) const {
  if (!is_own && models_.feature(unit).has_record) return false;
  const auto names = names_.find(unit);
  return names == names_.end() || (is_own && !names->second.from_own_record);
}

/// Sets the names of the unit from the columns that were read last.
void ModelLines::set_names(FeatureNumber unit, bool is_own, const BedNamer& namer) {
  Names& names = names_[unit];
  names.bed = read_;
  names.from_own_record = is_own;
  if (is_own) return;
  // A part has an ID and a score of its own.
  if (namer.has_usual_name()) BedNamer::set_name(models_.id(unit), names.bed);
  names.bed.score = "0";
}

void ModelLines::compose(FeatureNumber unit, const std::vector<Part>& parts, Output& out) {
  BedNames names = std::move(names_[unit].bed);
  names_.erase(unit);
  const std::vector<BedShape> shapes = shapes_of(parts);
  if (shapes.empty() && counts_.without_blocks++ == 0) counts_.first_without_blocks = models_.id(unit);
  if (shapes.size() > 1 && counts_.split++ == 0) counts_.first_split = models_.id(unit);
  std::string lines;
  for (const BedShape& shape : shapes) {
    const std::string& seqid = models_.seqids().name(shape.seqid);
    names.seqid.clear();
    if (models_.space(unit) == IdSpace::gff3) {
      append_for_table(seqid, names.seqid);
    } else {
      names.seqid = seqid;
    }
    append_shape(shape, names, lines);
  }
  write_in_order(unit, std::move(lines), out);
}

void ModelLines::append_shape(const BedShape& shape, const BedNames& names, std::string& lines) {
  std::vector<Span> blocks = shape.blocks;
  if (around_) blocks.assign(1, around_start(shape, around_->up, around_->down));
  auto change = SequenceSizes::Change::none;
  std::vector<FittedSpans> fitting;
  if (sizes_) {
    fitting = sizes_->fit(names.seqid, std::move(blocks), change);
  } else {
    fitting.push_back({std::move(blocks), 0});
  }
  counts_.count(change);
  for (const FittedSpans& line : fitting) {
    if (around_) {
      append_bed6(names, line.spans.front(), shape.strand, lines);
    } else {
      Span coding{std::max(shape.coding.start - line.shift, line.spans.front().start),
                  std::min(shape.coding.end - line.shift, line.spans.back().end)};
      if (shape.coding.start == 0 || coding.start > coding.end) coding = {0, 0};
      append_bed12(names, line.spans, coding, shape.strand, lines);
    }
    lines += names.extra;
    lines += '\n';
  }
}

/// Lines are written in the order in which their transcripts or genes first occur.
void ModelLines::write_in_order(FeatureNumber unit, std::string lines, Output& out) {
  if (unit != next_) {
    waiting_.emplace(unit, std::move(lines));
    return;
  }
  out.append(lines);
  ++next_;
  pass_what_is_no_unit();
  for (auto first = waiting_.begin(); first != waiting_.end() && first->first == next_; first = waiting_.begin()) {
    out.append(first->second);
    waiting_.erase(first);
    ++next_;
    pass_what_is_no_unit();
  }
}

void ModelLines::pass_what_is_no_unit() {
  while (next_ <= models_.size() && !assembly_.is_unit(next_)) ++next_;
}

}  // namespace gff
