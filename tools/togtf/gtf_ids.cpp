#include "togtf/gtf_ids.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/keyed_hash.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

constexpr std::uint32_t in_texts = 1U << 31;  ///< of a place: it is in the list of texts
constexpr int most_rounds = 8;                ///< in which ids that are shared give way to IDs

/// The length of the prefix of an ID that says no more than what the feature is; 0 if there is none.
std::size_t prefix_length(std::string_view id) {
  static constexpr std::array<std::string_view, 5> prefixes = {"gene:", "gene-", "transcript:", "rna-", "mRNA:"};
  for (const std::string_view prefix : prefixes) {
    if (id.size() > prefix.size() && id.starts_with(prefix)) return prefix.size();
  }
  return 0;
}

/// A KEY without its last alternative, ID, which is what is taken if there is nothing else.
std::string without_id(const std::string& key) {
  constexpr std::string_view id = "|ID";
  if (key == "ID") return {};
  return key.ends_with(id) ? key.substr(0, key.size() - id.size()) : key;
}

/// Whether an ID is `name`, or `name` and the number of a copy, as gff-togff3 writes it.
bool is_copy_of(std::string_view id, std::string_view name) {
  id.remove_prefix(id.starts_with(name) ? 0 : prefix_length(id));
  if (!id.starts_with(name)) return false;
  id.remove_prefix(name.size());
  if (id.empty()) return true;
  return id.size() > 1 && id[0] == '-' && id.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace

std::string_view FeatureTexts::get(FeatureNumber feature, const Models& models) const {
  if (!has(feature)) return {};
  const std::uint32_t place = places_[feature];
  return place >= in_texts ? std::string_view(texts_[place - in_texts]) : models.id(feature).substr(place - 1);
}

void FeatureTexts::set(FeatureNumber feature, std::string_view text, const Models& models) {
  if (feature >= places_.size()) places_.resize(feature + 1);
  const std::string_view id = models.id(feature);
  std::uint32_t& place = places_[feature];
  if (id.ends_with(text) && id.size() - text.size() + 1 < in_texts) {
    place = static_cast<std::uint32_t>(id.size() - text.size() + 1);
  } else {
    if (texts_.empty() || texts_.back() != text) texts_.emplace_back(text);  // neighbours have the same gene_id
    place = in_texts + static_cast<std::uint32_t>(texts_.size() - 1);
  }
}

GtfIds::GtfIds(const Models& models, const GtfIdKeys& keys) : models_(models) {
  for (const Kind kind : {Kind::gene, Kind::transcript}) {
    const std::string& text = kind == Kind::gene ? keys.gene : keys.transcript;
    const std::string key = without_id(text);
    has_key_[index(kind)] = !key.empty();
    is_user_key_[index(kind)] = text != (kind == Kind::gene ? GtfIdKeys().gene : GtfIdKeys().transcript);
    keys_.add(parse_key_text(key.empty() ? text : key, text, false));
  }
}

/// What the keys give for a feature.
void GtfIds::read(const Record& record, FeatureNumber feature) {
  std::vector<std::string_view> values;
  std::string scratch;
  keys_.find(record, Dialect::gff3);
  if (is_user_key_[0] || is_user_key_[1]) seen_.look(record, Dialect::gff3);
  for (const std::size_t kind : {0U, 1U}) {
    if (!has_key_[kind]) continue;
    keys_.values(kind, values);
    if (!values.empty()) values_[kind].set(feature, decoded(values.front(), scratch), models_);
  }
}

void GtfIds::visit(const Record& record, const Roles& roles) {
  if (roles.dialect == Dialect::gtf) return;
  own_seen_.resize(models_.size() + 1);
  for (const FeatureNumber own : roles.own) {
    if (!own_seen_[own] || !values_[0].has(own) || !values_[1].has(own)) read(record, own);
    own_seen_[own] = true;
  }
  if (roles.part == PartKind::none || !roles.own.empty()) return;
  // The parts of a transcript that has no record say what it is.
  for (const FeatureNumber above : roles.above) {
    if (own_seen_[above] || models_.space(above) != IdSpace::gff3) continue;
    if (!values_[0].has(above) && !values_[1].has(above)) read(record, above);
  }
}

void GtfIds::finish() {
  own_seen_ = {};
  find_genes();
  name_all(Kind::gene);
  name_all(Kind::transcript);
}

std::string GtfIds::key_warning() const {
  Absence absence("attribute", "attributes", {}, "no gene or transcript");
  const std::vector<KeyAskedFor> asked = asked_keys(keys_);
  for (const std::size_t kind : {0U, 1U}) {
    if (!is_user_key_[kind] || !has_key_[kind]) continue;
    absence.ask();
    if (!asked[kind].seen) absence.miss(asked[kind].words, [&] { return key_hint(asked[kind].first, {}, seen_); });
  }
  return absence.warning();
}

void GtfIds::find_genes() {
  is_gene_.resize(models_.size() + 1);
  is_between_.resize(models_.size() + 1);
  is_lone_.resize(models_.size() + 1);
  const auto is_transcript = [&](FeatureNumber number) {
    return models_.space(number) == IdSpace::gff3 && models_.is_transcript(number);
  };
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    if (!is_transcript(number)) continue;
    const FeatureNumber gene = models_.gene_of(number);
    if (gene == number) continue;
    is_gene_[gene] = true;
    for (FeatureNumber above = models_.feature(number).parent; above != gene; above = models_.feature(above).parent)
      is_between_[above] = !is_transcript(above);
    if (!models_.feature(gene).has_record && !values_[0].has(gene) && values_[0].has(number))
      values_[0].set(gene, values_[0].get(number, models_), models_);
  }
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    if (!is_transcript(number) || is_gene_[number] || models_.gene_of(number) != number) continue;
    is_lone_[number] = values_[1].has(number);
    is_gene_[number] = !is_lone_[number];
  }
}

GtfIds::Source GtfIds::source(FeatureNumber feature, Kind kind) const {
  if (ids_only_[index(kind)]) return Source::id;
  const auto& sources = sources_[index(kind)];
  if (!sources.empty()) {
    if (const auto found = sources.find(feature); found != sources.end()) return found->second;
  }
  return values_[index(kind)].has(feature) ? Source::key : Source::id_less_prefix;
}

std::string_view GtfIds::id_of(FeatureNumber feature, Kind kind) const {
  const Source from = source(feature, kind);
  if (from == Source::key) return values_[index(kind)].get(feature, models_);
  const std::string_view id = models_.id(feature);
  return from == Source::id_less_prefix && strips_[index(kind)] ? id.substr(prefix_length(id)) : id;
}

std::string_view GtfIds::transcript_id(FeatureNumber transcript) const {
  if (models_.space(transcript) != IdSpace::gff3) return models_.id(transcript);
  return id_of(transcript, is_gene_[transcript] ? Kind::gene : Kind::transcript);
}

std::string_view GtfIds::gene_id_of_transcript(FeatureNumber transcript) const {
  if (models_.space(transcript) != IdSpace::gff3) {
    const FeatureNumber gene = models_.feature(transcript).parent;
    return models_.id(gene != 0 ? gene : transcript);
  }
  if (!is_lone_[transcript]) return gene_id(models_.gene_of(transcript));
  return values_[0].has(transcript) ? values_[0].get(transcript, models_) : transcript_id(transcript);
}

/// Gives each feature of a kind an id that no other one has.
void GtfIds::name_all(Kind kind) {
  std::vector<FeatureNumber> features;
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    if (models_.space(number) != IdSpace::gff3) continue;
    if (kind == Kind::gene ? is_gene_[number] : models_.is_transcript(number)) features.push_back(number);
  }
  strips_[index(kind)] = false;
  resolve(kind, features);
  for (int round = 1; round < most_rounds; ++round) {
    choose_prefixes(kind, features);
    if (!resolve(kind, features)) return;
  }
  ids_only_[index(kind)] = true;
}

/// Whether all IDs that are taken have a prefix: then all lose it.
void GtfIds::choose_prefixes(Kind kind, const std::vector<FeatureNumber>& features) {
  bool any = false;
  strips_[index(kind)] = false;
  for (const FeatureNumber feature : features) {
    if (kind == Kind::transcript && is_gene_[feature]) continue;  // it has the id of the gene
    if (source(feature, kind) != Source::id_less_prefix) continue;
    if (prefix_length(models_.id(feature)) == 0) return;
    any = true;
  }
  strips_[index(kind)] = any;
}

/// Finds features with equal ids, and takes another id for them. Whether there were any.
bool GtfIds::resolve(Kind kind, const std::vector<FeatureNumber>& features) {
  const auto name = [&](FeatureNumber feature) {
    return kind == Kind::gene ? gene_id(feature) : transcript_id(feature);
  };
  std::vector<Named> all;
  all.reserve(features.size());
  for (const FeatureNumber feature : features)
    all.push_back({static_cast<std::uint32_t>(seeded_hash(name(feature))), feature});
  std::sort(all.begin(), all.end(),
            [](const Named& a, const Named& b) { return a.hash != b.hash ? a.hash < b.hash : a.feature < b.feature; });
  std::vector<std::vector<FeatureNumber>> groups;
  for (std::size_t i = 0, end; i < all.size(); i = end) {
    for (end = i + 1; end < all.size() && all[end].hash == all[i].hash;) ++end;
    if (end - i == 1) continue;
    std::unordered_map<std::string_view, std::vector<FeatureNumber>> same;  // of one hash: usually one id
    for (std::size_t k = i; k < end; ++k) same[name(all[k].feature)].push_back(all[k].feature);
    for (auto& [id, members] : same) {
      if (members.size() > 1 && !agree(kind, members)) groups.push_back(std::move(members));
    }
  }
  bool changed = false;
  for (const auto& group : groups) changed |= raise(kind, group);
  return changed;
}

/// Whether features may have the same id: each is on a seqid of its own, and their IDs say that they are copies.
bool GtfIds::agree(Kind kind, const std::vector<FeatureNumber>& same) const {
  std::vector<std::uint32_t> seqids;
  for (const FeatureNumber feature : same) {
    if (!is_copy_of(models_.id(feature), id_of(feature, kind))) return false;
    seqids.push_back(models_.feature(feature).seqid);
  }
  std::sort(seqids.begin(), seqids.end());
  return std::adjacent_find(seqids.begin(), seqids.end()) == seqids.end();
}

/// Counts a feature that does not get the id that it names. Groups come in the order of hashes, which differs between
/// runs, but the first feature of the stream does not.
void GtfIds::note_shared(Kind kind, FeatureNumber feature) {
  if (shared_++ > 0 && feature > first_shared_feature_) return;
  first_shared_feature_ = feature;
  first_shared_ = id_of(feature, kind);
}

/// Those that have their id from a key get their ID; if there is none, IDs keep their prefix.
bool GtfIds::raise(Kind kind, const std::vector<FeatureNumber>& same) {
  Source least = Source::id;
  const auto is_fixed = [&](FeatureNumber feature) { return kind == Kind::transcript && is_gene_[feature]; };
  for (const FeatureNumber feature : same) {
    if (!is_fixed(feature)) least = std::min(least, source(feature, kind));
  }
  if (least == Source::id) return false;
  for (const FeatureNumber feature : same) {
    if (is_fixed(feature) || source(feature, kind) != least) continue;
    if (least == Source::key) note_shared(kind, feature);
    sources_[index(kind)][feature] = least == Source::key ? Source::id_less_prefix : Source::id;
  }
  return true;
}

}  // namespace gff
