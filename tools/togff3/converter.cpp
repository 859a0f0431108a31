#include "togff3/converter.hpp"

#include <algorithm>
#include <utility>

#include "base/integer.hpp"
#include "gff/dialect.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

bool is_utr(PartKind kind) {
  return kind == PartKind::five_prime_utr || kind == PartKind::three_prime_utr || kind == PartKind::utr;
}

/// A value of GTF, which has a backslash before a quote or a backslash, as a value of GFF3.
void append_gtf_value(std::string_view value, std::string& to) {
  for (std::size_t at; (at = value.find('\\')) != std::string_view::npos && at + 1 < value.size();) {
    const bool escapes = value[at + 1] == '"' || value[at + 1] == '\\';
    append_gff3_value(value.substr(0, at), to);
    append_gff3_value(value.substr(at + (escapes ? 1 : 0), escapes ? 1 : 2), to);
    value.remove_prefix(at + 2);
  }
  append_gff3_value(value, to);
}

}  // namespace

void Gff3Counts::take(Gff3Counts& later) {
  if (without_parent == 0) first_without_parent = std::move(later.first_without_parent);
  without_parent += std::exchange(later.without_parent, 0);
}

Gff3Converter::Gff3Converter(const Models& models, const CodingFacts& facts, const FeatureIds& ids, bool keep_types)
    : models_(models), facts_(facts), ids_(ids), keep_types_(keep_types) {}

/// The keys and values of column 9, those of one key linked.
void Gff3Converter::read_pairs(const Record& record) {
  pairs_.clear();
  const auto add = [&](std::string_view key, std::string_view value) {
    Pair* const before = last_pair_of(key);
    if (before) before->next = pairs_.size();
    pairs_.push_back({key, value, 0, before != nullptr});
  };
  if (const BareId bare = bare_id(record.type(), record.attributes())) {
    add(bare.key, bare.id);
    return;
  }
  Attributes walk(record.attributes(), Dialect::gtf);
  for (AttributeField piece; walk.next(piece);) {
    const std::string_view key = walk.parse(piece).key;
    walk.for_each_text(piece, [&](std::string_view value) { add(key, value); });
  }
}

/// The last pair with this key; null if there is none. Many keys are found by hash: they must not take time of their
/// square.
Gff3Converter::Pair* Gff3Converter::last_pair_of(std::string_view key) {
  constexpr std::size_t few = 32;
  if (pairs_.size() < few) {
    const auto found = std::find_if(pairs_.rbegin(), pairs_.rend(), [&](const Pair& pair) { return pair.key == key; });
    return found == pairs_.rend() ? nullptr : &*found;
  }
  if (pairs_.size() == few) {
    last_of_.clear();
    for (std::size_t i = 0; i < few; ++i) last_of_[pairs_[i].key] = i;
  }
  const auto [place, is_new] = last_of_.try_emplace(key, pairs_.size());
  const std::size_t last = std::exchange(place->second, pairs_.size());
  return is_new ? nullptr : &pairs_[last];
}

std::string_view Gff3Converter::first_value(std::string_view key) const {
  const auto found = std::find_if(pairs_.begin(), pairs_.end(), [&](const Pair& pair) { return pair.key == key; });
  return found == pairs_.end() ? std::string_view() : found->value;
}

void Gff3Converter::convert(const Record& record, const Roles& roles, Output& out) {
  read_pairs(record);
  const FeatureNumber transcript =
      !roles.above.empty() && models_.is_transcript(roles.above.front()) ? roles.above.front() : 0;
  Span span{record.start(), record.end()};
  const Span whole = span;
  if (transcript != 0 && roles.part == PartKind::cds) {
    facts_.for_each_stop_codon(transcript, whole, [&](const StopCodon& stop) {
      span = {std::min(span.start, stop.span.start), std::max(span.end, stop.span.end)};
    });
  } else if (transcript != 0 && is_utr(roles.part) && !facts_.cut_stop_codons(transcript, span)) {
    return;
  }
  line_.clear();
  append_line(record, roles, type_of(record, roles, transcript, whole), roles.part, span);
  if (roles.part == PartKind::stop_codon && needs_cds(transcript, span))
    append_line(record, roles, "CDS", PartKind::cds, span);
  out.append(line_);
}

bool Gff3Converter::needs_cds(FeatureNumber transcript, Span stop) const {
  bool found = false;
  if (transcript == 0) return false;
  facts_.for_each_stop_codon(transcript, stop, [&](const StopCodon& known) {
    if (known.span.start == stop.start && known.span.end == stop.end) found = !known.in_cds;
  });
  return found;
}

std::string_view Gff3Converter::type_of(const Record& record, const Roles& roles, FeatureNumber transcript,
                                        Span span) const {
  if (keep_types_) return record.type();
  if (roles.part == PartKind::selenocysteine && record.type() == "Selenocysteine")
    return "stop_codon_redefined_as_selenocysteine";
  if (!is_utr(roles.part) || record.type().starts_with("SO:")) return record.type();
  constexpr std::string_view five = "five_prime_UTR";
  constexpr std::string_view three = "three_prime_UTR";
  const Span coding = facts_.coding_region(transcript);
  const std::string_view strand = record.strand();
  if (coding.start == 0 || (strand != "+" && strand != "-")) {
    if (roles.part == PartKind::utr) return record.type();
    return roles.part == PartKind::five_prime_utr ? five : three;
  }
  return (span.start < coding.start) == (strand == "+") ? five : three;
}

void Gff3Converter::append_line(const Record& record, const Roles& roles, std::string_view type, PartKind kind,
                                Span span) {
  const auto add = [&](std::string_view text) {
    line_ += text;
    line_ += '\t';
  };
  add(record.seqid());
  add(record.source());
  add(type);
  append_integer(span.start, line_);
  line_ += '\t';
  append_integer(span.end, line_);
  line_ += '\t';
  add(record.column(Column::score));
  add(record.strand());
  add(record.column(Column::phase));
  column_9_ = line_.size();
  append_id(roles, type, kind);
  append_parent(roles);
  append_pairs();
  if (line_.size() == column_9_) line_ += '.';
  line_ += record.after_attributes();
  line_ += '\n';
}

void Gff3Converter::separate() {
  if (line_.size() > column_9_) line_ += ';';
}

void Gff3Converter::append_id(const Roles& roles, std::string_view type, PartKind kind) {
  if (const std::string_view known = first_value("ID"); !known.empty()) {
    line_ += "ID=";
    append_gtf_value(known, line_);
  } else if (!roles.own.empty()) {
    line_ += "ID=";
    ids_.append(roles.own.front(), line_);
  } else if (!roles.above.empty()) {
    line_ += "ID=";
    if (type == "five_prime_UTR") {
      line_ += "UTR5";
    } else if (type == "three_prime_UTR") {
      line_ += "UTR3";
    } else {
      append_gff3_value(type, line_);
    }
    line_ += ':';
    ids_.append_plain(roles.above.front(), line_);
    if (const std::string_view number = first_value("exon_number"); kind == PartKind::exon && !number.empty()) {
      line_ += ':';
      append_gtf_value(number, line_);
    }
  }
}

void Gff3Converter::append_parent(const Roles& roles) {
  if (const std::string_view known = first_value("Parent"); !known.empty()) {
    separate();
    line_ += "Parent=";
    append_gtf_value(known, line_);
    return;
  }
  std::vector<FeatureNumber> parents = roles.above;
  if (!roles.own.empty()) {
    const bool is_gene = models_.space(roles.own.front()) == IdSpace::gene;
    const FeatureNumber gene = is_gene ? 0 : models_.gtf_gene_of(roles);
    parents.assign(gene == 0 ? 0 : 1, gene);
  }
  const auto absent = std::find_if(parents.begin(), parents.end(),
                                   [&](FeatureNumber number) { return !models_.feature(number).has_record; });
  if (absent != parents.end() && counts_.without_parent++ == 0) counts_.first_without_parent = models_.id(*absent);
  bool first = true;
  for (const FeatureNumber parent : parents) {
    if (!models_.feature(parent).has_record) continue;
    if (first) separate();
    line_ += first ? "Parent=" : ",";
    ids_.append(parent, line_);
    first = false;
  }
}

void Gff3Converter::append_pairs() {
  for (const Pair& pair : pairs_) {
    if (pair.repeats || pair.key == "ID" || pair.key == "Parent") continue;
    if (pair.key == "transcript_id" && pair.value.empty() && pair.next == 0) continue;
    separate();
    append_gff3_value(pair.key, line_);
    line_ += '=';
    append_gtf_value(pair.value, line_);
    for (std::size_t i = pair.next; i != 0; i = pairs_[i].next) {
      line_ += ',';
      append_gtf_value(pairs_[i].value, line_);
    }
  }
}

}  // namespace gff
