#include "features/families.hpp"

#include <algorithm>
#include <limits>

#include "base/quotable.hpp"
#include "features/scattered_ids.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

// Nodes of the implications: the marks of a feature, or a record, through which its marks lead to others. (With an edge
// from each ID to each parent instead, one line with many of both would take their product.)
enum Node : std::uint64_t { above_node, kept_node, stays_node, record_node, node_kinds };
constexpr std::uint64_t node(Node kind, std::uint64_t number) { return number * node_kinds + kind; }

/// A word of the filter: a mark and the feature that would get it.
std::uint64_t filter_word(bool is_above, IdSpace space, std::string_view text) {
  return is_above ? IdTable::hash(space, text) : ~IdTable::hash(space, text);
}

/// The number that an ID on several seqids has instead of a seqid's.
constexpr std::uint32_t several = std::numeric_limits<std::uint32_t>::max();

}  // namespace

Families::Families(Relatives relatives) : relatives_(relatives) {
  if (relatives_.family) relatives_.descendants = relatives_.ancestors = true;
}

/// What means a feature in the table, until the next call: a GFF3 ID without its escapes; GTF (which has none) counts
/// genes and transcripts by seqid.
std::string_view Families::text_of(const Feature& feature) {
  if (feature.space == IdSpace::gff3) return decoded(feature.id, scratch_);
  scratch_.assign(seqid_).append(1, '\t').append(feature.id);
  if (feature.space == IdSpace::transcript) scratch_.append(1, '\t').append(feature.transcript);
  return scratch_;
}

/// Whether a feature has the mark. Those that have get the marks `also`.
bool Families::any_marked(const std::vector<Feature>& features, Mark mark, std::uint8_t also) {
  bool any = false;
  for (const Feature& feature : features) {
    const IdTable::Place place = find(feature);
    if (place == IdTable::none || !table_.is_marked(place, mark)) continue;
    if (also == 0) return true;
    table_.mark(place, also);
    any = true;
  }
  return any;
}

Families::Verdict Families::decide(bool passes) {
  const bool up = passes || (relatives_.ancestors && any_marked(relations_.ids, above));
  return {up, relatives_.descendants && any_marked(relations_.parents, kept, populated)};
}

void Families::visit(const Record& record, Dialect dialect, bool passes) {
  if (phase_ == Phase::genes) {
    relations_.learn_genes(record, dialect);
    return;
  }
  relations_.read(record, dialect);
  seqid_ = record.seqid();
  const Verdict verdict = decide(passes);
  if (phase_ == Phase::staying) {
    note_staying(verdict);
    return;
  }
  if (verdict.selected()) select(verdict, passes);
  if (phase_ == Phase::parents) return;
  if (holds_) {
    hold(verdict, passes);
  } else if (!missed_) {
    remember_passed_over(verdict, passes);
  }
}

void Families::mark(const Feature& feature, std::uint8_t marks) {
  const std::string_view text = text_of(feature);
  const IdTable::Place place = table_.insert(feature.space, text);
  for (const Mark one : {above, kept}) {
    if ((marks & one) != 0 && table_.mark(place, one) && !missed_ && !holds_)
      missed_ = passed_over_.may_have(filter_word(one == above, feature.space, text));
  }
  for (const Mark one : {parent, populated}) {
    if ((marks & one) != 0) table_.mark(place, one);
  }
}

/// What a selected record says of others.
void Families::select(Verdict verdict, bool passes) {
  std::uint8_t marks = relations_.ids.empty() ? 0 : parent;
  if (relatives_.ancestors && verdict.up) marks |= above | populated;
  for (const Feature& feature : relations_.parents) {
    // A gene of GTF needs no record that says what is below it.
    const bool is_whole = relatives_.family && verdict.up && feature.space != IdSpace::gff3;
    const auto its_marks = static_cast<std::uint8_t>(marks | (is_whole ? kept : 0));
    if (its_marks != 0) {
      mark(feature, its_marks);
    } else if (phase_ == Phase::parents) {
      insert(feature);  // it may have records that stay
    }
  }
  if (relatives_.descendants && spreads_down(verdict, passes)) {
    for (const Feature& feature : relations_.ids) mark(feature, kept);
  }
}

/// A record that is not related so far, or not in every way, and could relate a later one.
void Families::remember_passed_over(Verdict verdict, bool passes) {
  if (relations_.ids.empty()) return;
  if (relatives_.ancestors && !verdict.up && (relatives_.family || !relations_.parents.empty())) {
    for (const Feature& feature : relations_.ids) passed_over_.add(filter_word(true, feature.space, text_of(feature)));
  }
  if (relatives_.descendants && !spreads_down(verdict, passes)) {
    for (const Feature& feature : relations_.parents)
      passed_over_.add(filter_word(false, feature.space, text_of(feature)));
  }
}

void Families::hold(Verdict verdict, bool passes) {
  if (relations_.ids.empty()) return;
  const auto add = [&](std::uint64_t from, std::uint64_t to) { implications_.push_back({from, to}); };
  const bool may_be_up = relatives_.ancestors && !verdict.up;
  const bool may_be_below = relatives_.descendants && !spreads_down(verdict, passes);
  if (!may_be_up && !may_be_below) return;
  const std::uint64_t when_up = node(record_node, nodes_++);
  const std::uint64_t when_below = node(record_node, nodes_++);
  if (relatives_.family) add(when_up, when_below);
  for (const Feature& feature : relations_.ids) {
    const IdTable::Place place = insert(feature);
    if (may_be_up) add(node(above_node, place), when_up);
    if (relatives_.descendants) add(when_below, node(kept_node, place));
  }
  for (const Feature& feature : relations_.parents) {
    const IdTable::Place place = insert(feature);
    table_.mark(place, parent);
    if (may_be_up) {
      add(when_up, node(above_node, place));
      if (relatives_.family && feature.space != IdSpace::gff3) add(when_up, node(kept_node, place));
    }
    if (may_be_below) add(node(kept_node, place), when_below);
  }
}

void Families::settle_in_memory() {
  const auto mark_of = [](std::uint64_t node) { return node % node_kinds == above_node ? above : kept; };
  std::vector<std::uint64_t> marked;
  for (const Edge& edge : implications_) {
    const std::uint64_t from = edge.from;
    if (from % node_kinds != record_node && table_.is_marked(from / node_kinds, mark_of(from))) marked.push_back(from);
  }
  for (const std::uint64_t reached : reached_from(std::move(marked), implications_)) {
    if (reached % node_kinds == record_node) continue;
    table_.mark(reached / node_kinds, mark_of(reached));
  }
  for (const Edge& edge : implications_) {
    const std::uint64_t from = edge.from;
    if (from % node_kinds != record_node && table_.is_marked(from / node_kinds, kept))
      table_.mark(from / node_kinds, populated);
  }
  std::vector<Edge>().swap(implications_);
}

bool Families::pass_done() {
  if (phase_ == Phase::genes) {
    phase_ = Phase::selection;
    return false;
  }
  if (phase_ == Phase::parents) {
    phase_ = Phase::staying;
    return false;
  }
  if (phase_ == Phase::staying) {
    find_staying();
    return true;
  }
  if (readings_ == 0 && !has_genes_ && relations_.any_lone_transcript()) {
    has_genes_ = true;
    phase_ = Phase::genes;
    table_ = IdTable();
    passed_over_.clear();
    missed_ = false;
    return false;
  }
  ++readings_;
  if (holds_) settle_in_memory();
  if (!holds_ && missed_) {
    missed_ = false;
    passed_over_.clear();
    holds_ = readings_ == most_readings - 2;
    return false;
  }
  if (!relatives_.inverted || !relatives_.descendants) return true;
  phase_ = Phase::parents;
  return false;
}

/// Of an inverted family, once all that is selected is known.
void Families::note_staying(Verdict verdict) {
  if (relations_.ids.empty()) return;
  if (verdict.up || !verdict.below) {
    for (const Feature& feature : relations_.ids) {
      const IdTable::Place place = find(feature);
      if (place == IdTable::none) continue;
      table_.mark(place, recorded);
      if (!verdict.up) table_.mark(place, stays);
    }
    return;
  }
  const std::uint64_t when_stays = node(record_node, nodes_++);
  for (const Feature& feature : relations_.ids) {
    const IdTable::Place place = insert(feature);
    table_.mark(place, recorded);
    implications_.push_back({when_stays, node(stays_node, place)});
  }
  for (const Feature& feature : relations_.parents)
    implications_.push_back({node(stays_node, insert(feature)), when_stays});
}

void Families::find_staying() {
  std::vector<std::uint64_t> marked;
  for (const Edge& edge : implications_) {
    if (edge.from % node_kinds == stays_node && table_.is_marked(edge.from / node_kinds, stays))
      marked.push_back(edge.from);
  }
  for (const std::uint64_t reached : reached_from(std::move(marked), implications_)) {
    if (reached % node_kinds == stays_node) table_.mark(reached / node_kinds, stays);
  }
  std::vector<Edge>().swap(implications_);
}

/// A record of GTF is directly below its transcript; below its gene if no record is that transcript.
bool Families::any_direct_parent_stays() {
  const bool has_transcripts = relations_.has_transcripts();
  return std::any_of(relations_.parents.begin(), relations_.parents.end(), [&](const Feature& feature) {
    if (has_transcripts && feature.space == IdSpace::gene) return false;
    IdTable::Place place = find(feature);
    const bool is_recorded = place != IdTable::none && table_.is_marked(place, recorded);
    if (feature.space == IdSpace::transcript && !is_recorded) place = find({IdSpace::gene, feature.id});
    return place != IdTable::none && table_.is_marked(place, stays);
  });
}

bool Families::keeps(const Record& record, Dialect dialect, bool passes) {
  relations_.read(record, dialect);
  seqid_ = record.seqid();
  const Verdict verdict = decide(passes);
  if (dialect == Dialect::gff3) {
    note_seqid();
    if (verdict.selected()) trace_lineage();
  }
  if (!relatives_.inverted) return verdict.selected();
  return !verdict.up && (!verdict.below || any_direct_parent_stays());
}

/// Remembers what the record is below, where a selected feature is below it in turn: a cycle is made of such records.
void Families::trace_lineage() {
  const std::uint64_t through = node(record_node, nodes_);
  const std::size_t before = lineage_.size();
  for (const Feature& feature : relations_.ids) {
    const IdTable::Place place = find(feature);
    if (place != IdTable::none && table_.is_marked(place, parent))
      lineage_.push_back({node(above_node, place), through});
  }
  if (lineage_.size() == before) return;
  ++nodes_;
  for (const Feature& feature : relations_.parents) {
    const IdTable::Place place = find(feature);
    if (place != IdTable::none) lineage_.push_back({through, node(above_node, place)});
  }
}

std::uint32_t Families::number_of(std::string_view seqid) {
  if (last_number_ == 0 || last_seqid_ != seqid) {
    last_seqid_ = seqid;
    const auto next = static_cast<std::uint32_t>(seqid_numbers_.size() + 1);
    last_number_ = seqid_numbers_.try_emplace(last_seqid_, next).first->second;
  }
  return last_number_;
}

/// Takes note of IDs that have something selected below them, and were met on another seqid.
void Families::note_seqid() {
  for (const Feature& feature : relations_.ids) {
    const IdTable::Place place = find(feature);
    if (place == IdTable::none || !table_.is_marked(place, populated)) continue;
    const std::uint32_t met = table_.number(place);
    if (met == several) continue;
    const std::uint32_t here = number_of(seqid_);
    if (met == 0) {
      table_.set_number(place, here);
    } else if (met != here) {
      table_.set_number(place, several);
      if (scattered_++ > 0) continue;
      const auto other = std::find_if(seqid_numbers_.begin(), seqid_numbers_.end(),
                                      [&](const auto& seqid) { return seqid.second == met; });
      first_scattered_ = {std::string(table_.text(place)), std::string(other->first), std::string(seqid_)};
    }
  }
}

std::vector<std::string> Families::warnings(const std::string& name) {
  std::vector<std::string> warnings;
  std::string_view first;
  for (const std::uint64_t met : nodes_in_loops(lineage_)) {
    if (met % node_kinds == record_node) continue;
    const std::string_view id = table_.text(met / node_kinds);
    if (first.empty() || id < first) first = id;
  }
  if (!first.empty())
    warnings.push_back(quotable_path(name) + ": the feature " + in_quotes(first) + " is below itself by its Parents");
  if (scattered_ > 0)
    warnings.push_back(quotable_path(name) + ": " +
                       scattered_ids_warning(first_scattered_.id, first_scattered_.seqid, first_scattered_.other,
                                             "one feature", scattered_));
  return warnings;
}

}  // namespace gff
