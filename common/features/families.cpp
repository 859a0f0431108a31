#include "features/families.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

// Nodes of the implications: the marks of an ID, or a record, through which its marks lead to others. (With an edge from
// each ID to each parent instead, one line with many of both would take their product.)
enum Node : std::uint64_t { above_node, kept_node, record_node, node_kinds = 4 };
constexpr std::uint64_t node(Node kind, std::uint64_t number) { return number * node_kinds + kind; }

/// A word of the filter: a mark and the ID that would get it.
std::uint64_t filter_word(bool is_above, IdSpace space, std::string_view id) {
  return is_above ? IdTable::hash(space, id) : ~IdTable::hash(space, id);
}

}  // namespace

Families::Families(Kin kin) : kin_(kin) {}

/// `id` without escapes (GTF has none), until the next call.
std::string_view Families::plain(IdSpace space, std::string_view id) {
  return space == IdSpace::gff3 ? decoded(id, scratch_) : id;
}

void Families::read(const Record& record, Dialect dialect) { relations_.read(record, dialect); }

bool Families::any_marked(IdSpace space, const Ids& ids, Mark mark) {
  return std::any_of(ids.begin(), ids.end(), [&](std::string_view id) {
    const IdTable::Place place = table_.find(space, plain(space, id));
    return place != IdTable::none && table_.is_marked(place, mark);
  });
}

Families::Verdict Families::judge(bool passes) {
  const bool ancestor = passes || (kin_.ancestors && any_marked(relations_.id_space, relations_.ids, above));
  return {ancestor, ancestor || (kin_.descendants && any_marked(relations_.parent_space, relations_.parents, kept))};
}

void Families::look(const Record& record, Dialect dialect, bool passes) {
  read(record, dialect);
  const Verdict verdict = judge(passes);
  if (verdict.kept) spread_from_record(verdict);
  if (holds_) {
    hold(verdict);
  } else if (!missed_) {
    remember_passed_over(verdict);
  }
}

void Families::mark(IdSpace space, std::string_view id, std::uint8_t marks) {
  id = plain(space, id);
  const IdTable::Place place = table_.insert(space, id);
  for (const Mark one : {above, kept}) {
    if ((marks & one) != 0 && table_.mark(place, one) && !missed_ && !holds_)
      missed_ = passed_over_.may_have(filter_word(one == above, space, id));
  }
  if ((marks & parent) != 0) table_.mark(place, parent);
}

/// What a kept record says of others.
void Families::spread_from_record(Verdict verdict) {
  std::uint8_t marks = relations_.ids.empty() ? 0 : parent;
  if (kin_.ancestors && verdict.ancestor) marks |= above;
  if (marks != 0) {
    for (const std::string_view id : relations_.parents) mark(relations_.parent_space, id, marks);
  }
  if (kin_.descendants) {
    for (const std::string_view id : relations_.ids) mark(relations_.id_space, id, kept);
  }
}

/// A record that is nobody's kin so far, but could hand on what a later one says.
void Families::remember_passed_over(Verdict verdict) {
  if (relations_.ids.empty()) return;
  if (kin_.ancestors && !verdict.ancestor && (kin_.descendants || !relations_.parents.empty())) {
    for (const std::string_view id : relations_.ids)
      passed_over_.add(filter_word(true, relations_.id_space, plain(relations_.id_space, id)));
  }
  if (kin_.descendants && !verdict.kept) {
    for (const std::string_view id : relations_.parents)
      passed_over_.add(filter_word(false, relations_.parent_space, plain(relations_.parent_space, id)));
  }
}

void Families::hold(Verdict verdict) {
  if (relations_.ids.empty()) return;
  const auto add = [&](std::uint64_t from, std::uint64_t to) { implications_.push_back({from, to}); };
  const bool may_be_above = kin_.ancestors && !verdict.ancestor;
  const bool may_be_below = kin_.descendants && !verdict.kept;
  if (!may_be_above && !may_be_below) return;
  const std::uint64_t when_above = node(record_node, nodes_++);
  const std::uint64_t when_kept = node(record_node, nodes_++);
  if (kin_.descendants) add(when_above, when_kept);
  for (const std::string_view id : relations_.ids) {
    const IdTable::Place place = table_.insert(relations_.id_space, plain(relations_.id_space, id));
    if (may_be_above) add(node(above_node, place), when_above);
    if (kin_.descendants) add(when_kept, node(kept_node, place));
  }
  for (const std::string_view id : relations_.parents) {
    const IdTable::Place place = table_.insert(relations_.parent_space, plain(relations_.parent_space, id));
    table_.mark(place, parent);
    if (may_be_above) add(when_above, node(above_node, place));
    if (may_be_below) add(node(kept_node, place), when_kept);
  }
}

void Families::settle_in_memory() {
  const auto mark_of = [](std::uint64_t node) { return node % node_kinds == above_node ? above : kept; };
  std::vector<std::uint64_t> known;
  for (const Edge& edge : implications_) {
    const std::uint64_t from = edge.from;
    if (from % node_kinds != record_node && table_.is_marked(from / node_kinds, mark_of(from))) known.push_back(from);
  }
  for (const std::uint64_t reached : reached_from(std::move(known), implications_)) {
    if (reached % node_kinds != record_node) table_.mark(reached / node_kinds, mark_of(reached));
  }
  std::vector<Edge>().swap(implications_);
}

bool Families::settled() {
  ++readings_;
  if (holds_) settle_in_memory();
  if (holds_ || !missed_) return true;
  missed_ = false;
  passed_over_.clear();
  holds_ = readings_ == most_readings - 2;
  return false;
}

bool Families::keeps(const Record& record, Dialect dialect, bool passes) {
  read(record, dialect);
  const bool is_kept = judge(passes).kept;
  if (is_kept) {
    trace_lineage();
  } else if (dialect == Dialect::gtf && kin_.descendants) {
    note_left_out();
  }
  return is_kept;
}

/// Remembers what the record is below, where a kept feature is below it in turn: a cycle is made of such records.
void Families::trace_lineage() {
  const std::uint64_t through = node(record_node, nodes_);
  const std::size_t before = lineage_.size();
  for (const std::string_view id : relations_.ids) {
    const IdTable::Place place = table_.find(relations_.id_space, plain(relations_.id_space, id));
    if (place != IdTable::none && table_.is_marked(place, parent))
      lineage_.push_back({node(above_node, place), through});
  }
  if (lineage_.size() == before) return;
  ++nodes_;
  for (const std::string_view id : relations_.parents) {
    const IdTable::Place place = table_.find(relations_.parent_space, plain(relations_.parent_space, id));
    if (place != IdTable::none) lineage_.push_back({through, node(above_node, place)});
  }
}

/// GTF tells of each record which gene it is part of: that its transcript is missing should not go unnoticed.
void Families::note_left_out() {
  if (relations_.parent_space != IdSpace::transcript || !any_marked(IdSpace::gene, relations_.genes, kept)) return;
  if (left_out_++ == 0) first_left_out_ = relations_.parents.front();
}

std::vector<std::string> Families::warnings(const std::string& name) {
  std::vector<std::string> warnings;
  std::string_view first;
  for (const std::uint64_t met : cycle_in(lineage_)) {
    if (met % node_kinds == record_node) continue;
    const std::string_view id = table_.text(met / node_kinds);
    if (first.empty() || id < first) first = id;
  }
  if (!first.empty())
    warnings.push_back(quotable_path(name) + ": the feature " + in_quotes(first) + " is below itself by its Parents");
  if (left_out_ > 0)
    warnings.push_back(quotable_path(name) + ": " + std::to_string(left_out_) +
                       (left_out_ == 1
                            ? " record of a kept gene was left out, since no record is its transcript, "
                            : " records of kept genes were left out, since no record is their transcript, ") +
                       in_quotes(first_left_out_));
  return warnings;
}

}  // namespace gff
