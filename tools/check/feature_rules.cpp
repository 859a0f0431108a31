#include "check/feature_rules.hpp"

#include <algorithm>
#include <array>

#include "base/blanks.hpp"
#include "base/error.hpp"
#include "features/graph.hpp"
#include "gff/attributes.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

constexpr std::size_t column_9 = number_of(Column::attributes);

/// What lines of one feature may differ in: the place in a target, and what Ensembl, GENCODE and NCBI say of one exon.
constexpr std::array<std::string_view, 7> keys_of_lines{"Target", "Gap",         "exon_id",  "exon_number",
                                                        "part",   "start_range", "end_range"};

bool says_trans_splicing(const CheckedRecord& record) {
  const std::string_view exception = record.value("exception");
  return exception == "trans-splicing" || exception == "trans_splicing" || exception == "trans splicing" ||
         record.value("trans_splicing") == "true";
}

/// What makes a coding region that is no multiple of 3, or phases that do not follow.
bool says_incomplete(const CheckedRecord& record) {
  for (const Piece& piece : record.pieces) {
    const std::string_view key = piece.key;
    if (key == "partial" || key == "exception" || key == "start_range" || key == "end_range" || key == "pseudo" ||
        key == "transl_except" || key == "cds_start_NF" || key == "cds_end_NF" || key == "ribosomal_slippage")
      return true;
    if (key == "tag" && piece.value.find("_NF") != std::string_view::npos) return true;
  }
  return false;
}

std::string span_text(std::int64_t start, std::int64_t end) { return std::to_string(start) + "-" + std::to_string(end); }

bool differ(char a, char b) { return (a == '+' && b == '-') || (a == '-' && b == '+'); }

}  // namespace

bool HashSet::insert(Hash128 hash) {
  if (hash == Hash128{}) hash.low = 1;
  if (4 * (size_ + 1) > 3 * slots_.size()) grow();
  for (std::size_t at = hash.low & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
    if (slots_[at] == hash) return false;
    if (slots_[at] != Hash128{}) continue;
    slots_[at] = hash;
    ++size_;
    return true;
  }
}

void HashSet::grow() {
  std::vector<Hash128> old(std::max<std::size_t>(1024, 2 * slots_.size()));
  old.swap(slots_);
  for (const Hash128& hash : old) {
    if (hash == Hash128{}) continue;
    std::size_t at = hash.low & (slots_.size() - 1);
    while (slots_[at] != Hash128{}) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = hash;
  }
}

FeatureRules::FeatureRules(Report& report, Types& types, const Seqids& seqids)
    : report_(report),
      types_(types),
      seqids_(seqids),
      models_(report),
      second_key_{seeded_hash(std::uint64_t{1}), seeded_hash(std::uint64_t{2})},
      table_(1024, none) {}

Hash128 FeatureRules::hash_of(IdSpace space, std::string_view id) {
  return {seeded_hash(id) + static_cast<std::uint64_t>(space), siphash(second_key_, id)};
}

FeatureRules::Index FeatureRules::find_or_add(IdSpace space, std::string_view id) {
  const Hash128 hash = hash_of(space, id);
  if (4 * (features_.size() + 1) > 3 * table_.size()) grow_table();
  std::size_t at = hash.low & (table_.size() - 1);
  for (; table_[at] != none; at = (at + 1) & (table_.size() - 1)) {
    if (features_[table_[at]].id == hash) return table_[at];
  }
  if (features_.size() >= none - 1) throw Error("more than 4 billion IDs");
  table_[at] = static_cast<Index>(features_.size());
  features_.emplace_back().id = hash;
  missing_.emplace(table_[at], quotable(id));
  return table_[at];
}

void FeatureRules::grow_table() {
  table_.assign(2 * table_.size(), none);
  for (Index i = 0; i < features_.size(); ++i) {
    std::size_t at = features_[i].id.low & (table_.size() - 1);
    while (table_[at] != none) at = (at + 1) & (table_.size() - 1);
    table_[at] = i;
  }
}

std::string FeatureRules::name_of(Index index) const {
  const auto found = missing_.find(index);
  return found == missing_.end() ? std::string() : found->second;
}

FeatureRules::Child FeatureRules::child_of(const CheckedRecord& record, Seqids::Index seqid, Index parent) const {
  const std::string_view strand = record.column(Column::strand);
  return {record.line,        record.start, record.end, parent, seqid, section_, record.type_index, strand.empty() ? '.' : strand[0],
          says_trans_splicing(record), false};
}

void FeatureRules::look(const CheckedRecord& record, Seqids::Index seqid) {
  if (record.is_gtf()) {
    look_at_gtf(record, seqid);
  } else {
    look_at_gff3(record, seqid);
  }
}

void FeatureRules::look_for_duplicate(const CheckedRecord& record) {
  if (!report_.wants(Rule::S22)) return;
  if (records_.insert({seeded_hash(record.text), siphash(second_key_, record.text)})) return;
  report_.add(Rule::S22, {record.line},
              [&] { return Words{{}, "the same record stands in a line before", quotable(record.text)}; });
}

// --- GFF3 ------------------------------------------------------------------------------------------------------------

void FeatureRules::look_at_gff3(const CheckedRecord& record, Seqids::Index seqid) {
  Index self = none;
  const std::string_view id = record.value("ID");
  if (!id.empty()) {
    self = find_or_add(IdSpace::gff3, decoded(id, scratch_));
    if (features_[self].line == 0) {
      define(self, record, seqid);
    } else {
      look_at_repeated_id(self, record, seqid);
    }
  } else {
    look_for_duplicate(record);
  }
  const Piece* const parents = record.find("Parent");
  if (parents) {
    any_value(parents->value, Dialect::gff3, [&](std::string_view parent) {
      if (!parent.empty()) look_at_parent(self, record, seqid, parent);
      return false;
    });
  } else if (self != none) {
    models_.add(record, seqid, self, self, says_incomplete(record));
  }
  if (const std::string_view origin = record.value("Derives_from"); !origin.empty()) {
    const Index index = find_or_add(IdSpace::gff3, decoded(origin, scratch_));
    if (features_[index].line == 0) derived_.emplace_back(record.line, index);
  }
}

namespace {

/// The sum of the hashes of the attributes: their order makes no difference.
std::uint64_t hash_of_attributes(const CheckedRecord& record) {
  std::uint64_t sum = 0;
  for (const Piece& piece : record.pieces) {
    if (piece.key.empty() || std::find(keys_of_lines.begin(), keys_of_lines.end(), piece.key) != keys_of_lines.end())
      continue;
    sum += seeded_hash(trimmed_left(piece.text));
  }
  return sum;
}

}  // namespace

/// The first record of an ID.
void FeatureRules::define(Index index, const CheckedRecord& record, Seqids::Index seqid) {
  Feature& feature = features_[index];
  const std::string_view strand = record.column(Column::strand);
  feature.line = record.line;
  feature.start = record.start;
  feature.end = record.end;
  feature.record_hash = seeded_hash(record.text);
  feature.attribute_hash = hash_of_attributes(record);
  feature.seqid = seqid;
  feature.section = section_;
  feature.type = record.type_index;
  feature.strand = strand.empty() ? '.' : strand[0];
  feature.trans_spliced = says_trans_splicing(record);
  feature.own_record = true;
  missing_.erase(index);
}

/// A further record of an ID: GFF3 has one feature on several lines, which have the same columns but for their place.
void FeatureRules::look_at_repeated_id(Index index, const CheckedRecord& record, Seqids::Index seqid) {
  Feature& feature = features_[index];
  const std::string id = quotable(record.value("ID"));
  const auto differs = [&](Rule rule, std::size_t column, std::string_view what, std::string now) {
    report_.add(rule, {record.line, column}, [&] {
      return Words{{}, "ID '" + id + "' has another " + std::string(what) + " in line " + std::to_string(feature.line),
                   std::move(now), feature.line};
    });
  };
  const std::uint64_t attribute_hash = hash_of_attributes(record);
  const std::string_view strand = record.column(Column::strand);
  const bool same_type = types_[feature.type].name == record.type->name || feature.type == Types::most;
  const bool trans_spliced = feature.trans_spliced || says_trans_splicing(record);
  if (seeded_hash(record.text) == feature.record_hash && attribute_hash == feature.attribute_hash) {
    report_.add(Rule::S22, {record.line}, [&] {
      return Words{{}, "the same record stands in line " + std::to_string(feature.line), quotable(record.text),
                   feature.line};
    });
  } else {
    look_for_duplicate(record);
  }
  if (!same_type)
    differs(Rule::S05, number_of(Column::type), "type", quotable(record.column(Column::type)));
  if (seqid != feature.seqid)
    differs(Rule::S06, number_of(Column::seqid), "seqid", quotable(record.column(Column::seqid)));
  else if (!strand.empty() && strand[0] != feature.strand && !trans_spliced)
    differs(Rule::S07, number_of(Column::strand), "strand", quotable(strand));
  if (same_type && attribute_hash != feature.attribute_hash)
    report_.add(Rule::S21, {record.line, column_9}, [&] {
      return Words{{}, "ID '" + id + "' has other attributes in line " + std::to_string(feature.line), id, feature.line};
    });
  if (same_type && seqid == feature.seqid && !trans_spliced && !record.find("part")) look_for_second_feature(index, record);
  feature.start = std::min(feature.start, record.start);
  feature.end = std::max(feature.end, record.end);
  feature.section = section_;
  if (record.find("Parent")) loops_are_possible_ = true;
}

/// CDS and matches are on several lines; a gene, a transcript or an exon is not, and no feature has lines that overlap.
void FeatureRules::look_for_second_feature(Index index, const CheckedRecord& record) {
  const Type& type = *record.type;
  if (type.part == Part::cds || type.is_match) return;
  const Feature& feature = features_[index];
  bool second = type.is_gene || type.is_transcript || type.part == Part::exon;
  if (!second) {
    auto& spans = spans_[index];
    if (spans.empty()) spans.emplace_back(feature.start, feature.end);
    second = std::any_of(spans.begin(), spans.end(),
                         [&](const auto& span) { return record.start <= span.second && record.end >= span.first; });
    constexpr std::size_t most = 1000;  // then only the first lines are compared
    if (spans.size() < most) spans.emplace_back(record.start, record.end);
  }
  if (!second) return;
  report_.add(Rule::S04, {record.line, column_9, "ID"}, [&] {
    const std::string id = quotable(record.value("ID"));
    return Words{{}, "ID '" + id + "' is that of another " + type.name + " in line " + std::to_string(feature.line), id,
                 feature.line};
  });
}

void FeatureRules::look_at_parent(Index self, const CheckedRecord& record, Seqids::Index seqid, std::string_view name) {
  const Index parent = find_or_add(IdSpace::gff3, decoded(name, scratch_));
  if (parent == self) {
    report_.add(Rule::S09, {record.line, column_9, "Parent"}, [&] {
      return Words{{}, "the record is its own Parent: " + in_quotes(name), quotable(name)};
    });
    return;
  }
  Child child = child_of(record, seqid, parent);
  child.parent_follows = features_[parent].line == 0;
  add_to_family(child, record.type->part != Part::none);
  if (self != none) {
    if (features_[self].parent == none) {
      features_[self].parent = parent;
    } else if (features_[self].parent != parent) {
      more_parents_.emplace_back(self, parent);
    }
  }
  if (child.parent_follows && self != none) loops_are_possible_ = true;
  if (child.parent_follows || !compare(child)) pending_.push_back(child);
  models_.add(record, seqid, parent, self, says_incomplete(record));
}

void FeatureRules::add_to_family(const Child& child, bool is_part) {
  Feature& parent = features_[child.parent];
  if (parent.family == none) {
    parent.family = static_cast<Index>(families_.size());
    families_.emplace_back();
  }
  Family& family = families_[parent.family];
  family.has_parts |= is_part;
  if (child.start == 0 || child.end < child.start) return;
  if (parent.line > 0 && child.seqid != parent.seqid) return;
  if (family.start == 0 || child.start < family.start) family.start = child.start;
  family.end = std::max(family.end, child.end);
}

bool FeatureRules::compare(const Child& child) {
  const Feature& parent = features_[child.parent];
  const auto say = [&](Rule rule, std::size_t column, std::string text, std::string value = {}) {
    report_.add(rule, {child.line, column, column == column_9 ? "Parent" : ""},
                [&] { return Words{{}, std::move(text), std::move(value), parent.line}; });
  };
  const std::string line = std::to_string(parent.line);
  if (child.section != parent.section) say(Rule::S03, column_9, "a '###' stands between the record and its parent in line " + line);
  if (!types_.may_be_part(child.type, parent.type))
    say(Rule::S17, number_of(Column::type), types_[child.type].name + " is not part of " + types_[parent.type].name + " (line " + line + ")",
        types_[child.type].name);
  if (child.seqid != parent.seqid) {
    say(Rule::S11, number_of(Column::seqid),
        "the parent in line " + line + " is on seqid '" + quotable(seqids_[parent.seqid]) + "'", quotable(seqids_[child.seqid]));
    return true;
  }
  if (differ(child.strand, parent.strand) && !child.trans_spliced && !parent.trans_spliced)
    say(Rule::S12, number_of(Column::strand), "the parent in line " + line + " is on strand " + parent.strand,
        std::string(1, child.strand));
  return child.start == 0 || parent.start == 0 || (child.start >= parent.start && child.end <= parent.end);
}

// --- GTF -------------------------------------------------------------------------------------------------------------

void FeatureRules::look_at_gtf(const CheckedRecord& record, Seqids::Index seqid) {
  look_for_duplicate(record);
  const std::string_view type = record.column(Column::type);
  const std::string_view gene_id = record.value("gene_id");
  const std::string_view transcript_id = record.value("transcript_id");
  if (type == "gene" || transcript_id.empty()) return;
  const Index transcript = find_or_add(IdSpace::transcript, transcript_id);
  Feature& feature = features_[transcript];
  const Index gene = gene_id.empty() ? none : find_or_add(IdSpace::gene, gene_id);
  const bool is_transcript = type == "transcript" || type == "mRNA";
  if (feature.line == 0) {
    define(transcript, record, seqid);
    feature.own_record = is_transcript;
    feature.parent = gene;
  } else {
    const std::string_view strand = record.column(Column::strand);
    const std::string line = std::to_string(feature.line);
    const auto differs = [&](std::size_t column, std::string_view what) {
      report_.add(Rule::G06, {record.line, column, column == column_9 ? "gene_id" : ""}, [&] {
        return Words{{}, "transcript_id " + in_quotes(transcript_id) + " is on another " + std::string(what) + " in line " + line,
                     quotable(transcript_id), feature.line};
      });
    };
    if (seqid != feature.seqid) {
      differs(number_of(Column::seqid), "seqid");
    } else if (!strand.empty() && differ(strand[0], feature.strand)) {
      differs(number_of(Column::strand), "strand");
    } else if (gene != none && feature.parent != none && gene != feature.parent) {
      report_.add(Rule::G06, {record.line, column_9, "gene_id"}, [&] {
        return Words{{}, "transcript_id " + in_quotes(transcript_id) + " has another gene_id in line " + line,
                     quotable(gene_id), feature.line};
      });
    }
    if (is_transcript) define(transcript, record, seqid);
  }
  if (is_transcript) return;
  const Child child = child_of(record, seqid, transcript);
  add_to_family(child, true);
  const Feature& parent = features_[transcript];
  if (parent.own_record && child.seqid == parent.seqid && child.start > 0 &&
      (child.start < parent.start || child.end > parent.end))
    pending_.push_back(child);
  models_.add(record, seqid, transcript, none, says_incomplete(record));
}

// --- the end ---------------------------------------------------------------------------------------------------------

void FeatureRules::check_pending() {
  for (const Child& child : pending_) {
    const Feature& parent = features_[child.parent];
    if (parent.line == 0) {
      report_.add(Rule::S01, {child.line, column_9, "Parent"}, [&] {
        const std::string name = name_of(child.parent);
        return Words{{}, "no record has the ID '" + name + "'", name};
      });
      continue;
    }
    if (child.parent_follows) {
      if (parent.line > child.line)
        report_.add(Rule::S02, {child.line, column_9, "Parent"}, [&] {
          return Words{{}, "the parent follows in line " + std::to_string(parent.line), {}, parent.line};
        });
      compare(child);
    }
    if (child.seqid != parent.seqid || child.start == 0 || parent.start == 0) continue;
    if (child.start >= parent.start && child.end <= parent.end) continue;
    const std::size_t column = number_of(child.start < parent.start ? Column::start : Column::end);
    report_.add(Rule::S10, {child.line, column}, [&] {
      const std::string span = span_text(child.start, child.end);
      return Words{{}, types_[child.type].name + " " + span + " is not inside its parent " + types_[parent.type].name + " " +
                           span_text(parent.start, parent.end) + " in line " + std::to_string(parent.line),
                   span, parent.line};
    });
  }
  for (const auto& [line, origin] : derived_) {
    if (features_[origin].line > 0) continue;
    report_.add(Rule::S24, {line, column_9, "Derives_from"}, [&, name = name_of(origin)] {
      return Words{{}, "no record has the ID '" + name + "'", name};
    });
  }
}

/// Each loop is reported at its last line, and then taken apart there, so that the next one can be found.
void FeatureRules::check_loops() {
  if (!loops_are_possible_ || !report_.wants(Rule::S08)) return;
  std::vector<Edge> edges;
  for (Index i = 0; i < features_.size(); ++i) {
    if (features_[i].line > 0 && features_[i].parent != none) edges.push_back({i, features_[i].parent});
  }
  for (const auto& [child, parent] : more_parents_) edges.push_back({child, parent});
  constexpr int most = 1000;
  for (int i = 0; i < most; ++i) {
    const std::vector<std::uint64_t> loop = cycle_in(edges);
    if (loop.empty()) return;
    const auto [first, last] = std::minmax_element(loop.begin(), loop.end(), [&](std::uint64_t a, std::uint64_t b) {
      return features_[static_cast<Index>(a)].line < features_[static_cast<Index>(b)].line;
    });
    const std::uint64_t first_line = features_[static_cast<Index>(*first)].line;
    report_.add(Rule::S08, {features_[static_cast<Index>(*last)].line, column_9, "Parent"}, [&] {
      return Words{{}, "the record is its own ancestor: a loop of " + std::to_string(loop.size()) +
                           " features, the first in line " + std::to_string(first_line), {}, first_line};
    });
    edges.erase(std::remove_if(edges.begin(), edges.end(), [&](const Edge& edge) { return edge.from == *last; }), edges.end());
  }
}

void FeatureRules::check_families() {
  for (const Feature& feature : features_) {
    if (feature.line == 0 || !feature.own_record || feature.type == Types::most) continue;
    const Type& type = types_[feature.type];
    const Family family = feature.family == none ? Family{} : families_[feature.family];
    if (type.is_mrna && !family.has_parts)
      report_.add(Rule::S18, {feature.line}, [&] { return Words{{}, type.name + " without exon and CDS"}; });
    if (!type.is_gene || family.start == 0) continue;
    if (feature.start >= family.start && feature.end <= family.end) continue;
    report_.add(Rule::S19, {feature.line, number_of(feature.start < family.start ? Column::start : Column::end)}, [&] {
      const std::string span = span_text(feature.start, feature.end);
      return Words{{}, type.name + " " + span + " is larger than what is below it, " + span_text(family.start, family.end), span};
    });
  }
}

void FeatureRules::finish() {
  check_pending();
  check_loops();
  check_families();
  models_.finish();
}

}  // namespace gff
