#include "togtf/converter.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/blanks.hpp"
#include "base/integer.hpp"
#include "gff/attributes.hpp"
#include "gff/escape.hpp"
#include "gff/scan.hpp"

namespace gff {
namespace {

constexpr std::size_t most_levels = 64;

/// A text of GFF3 without its escapes, except for those of control characters.
void append_decoded(std::string_view text, std::string& to) {
  if (text.find('%') == std::string_view::npos) {
    to += text;
  } else {
    append_for_table(text, to);
  }
}

/// A key: what would end it in GTF becomes an escape.
void append_key(std::string_view key, std::string& to) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const std::size_t begin = to.size();
  append_decoded(key, to);
  for (std::size_t i = begin; i < to.size(); ++i) {
    const auto byte = static_cast<unsigned char>(to[i]);
    if (byte > ' ' && byte != ';' && byte != '"' && byte != 0x7F) continue;
    to.replace(i, 1, {'%', digits[byte >> 4], digits[byte & 15]});
    i += 2;
  }
}

void separate(std::string& line) {
  if (line.empty() || line.back() != '\t') line += ' ';
}

/// By byte: whether a key with it needs append_key.
constexpr std::array<bool, 256> special_in_key = [] {
  std::array<bool, 256> special{};
  for (std::size_t byte = 0; byte <= ' '; ++byte) special[byte] = true;
  for (const char byte : {'%', ';', '"', '\x7F'}) special[static_cast<unsigned char>(byte)] = true;
  return special;
}();

/// Whether GTF has the same bytes for a key of GFF3.
bool is_plain_key(std::string_view key) {
  return std::none_of(key.begin(), key.end(),
                      [](char byte) { return special_in_key[static_cast<unsigned char>(byte)]; });
}

/// The first byte of a text for which `found(16 bytes)` has a bit, or its end.
template <class Found>
const char* find_by_16(PaddedView text, Found found) {
  for (std::size_t i = 0; i < text.size(); i += 16) {
    if (const std::uint64_t bits = found(text.data() + i))
      return text.data() + std::min(i + first_bit(bits), text.size());
  }
  return text.data() + text.size();
}

/// Whether the values of a key are one, for which GTF has the same bytes.
bool is_plain_value(PaddedView value) {
  return find_by_16(value, [](const char* at) {
           return any_in_16(at, '%', ',', '"') | any_in_16(at, '\\', '\\', '\\');
         }) == value.data() + value.size();
}

/// The first '=' of a piece, or its end.
const char* equals_in(PaddedView piece) {
  return find_by_16(piece, [](const char* at) { return any_in_16(at, '=', '=', '='); });
}

}  // namespace

void append_gtf_quoted(std::string_view text, std::string& to) {
  const char* begin = text.data();
  const char* const end = begin + text.size();
  for (const char* at; (at = find_any(begin, end, '"', '\\', '"')) != end; begin = at + 1) {
    to.append(begin, at);
    to += '\\';
    to += *at;
  }
  to.append(begin, end);
}

void append_gtf_pair(std::string_view key, std::string_view value, std::string& to) {
  separate(to);
  to += key;
  to += " \"";
  append_gtf_quoted(value, to);
  to += "\";";
}

void GtfCounts::take(GtfCounts& later) {
  for (const auto& [type, number] : later.left_out) left_out[type] += number;
  later.left_out.clear();
}

GtfConverter::GtfConverter(const Models& models, const CodingFacts& facts, const GtfIds& ids, const GtfOptions& options,
                           const GenomeCodons* codons)
    : models_(models), facts_(facts), ids_(ids), options_(options), codons_(codons) {}

void GtfConverter::read_pairs(const Record& record) {
  pairs_.clear();
  const PaddedView column = record.attributes();
  if (column == ".") return;  // no attributes
  for_each_part(column.data(), column.data() + column.size(), ';', record.semicolons(), EveryPart{},
                [&](const char* begin, const char* end) {
                  while (begin < end && is_blank(*begin)) ++begin;
                  if (begin == end) return false;
                  const char* const equals = equals_in({begin, end});
                  if (equals == end) {
                    pairs_.push_back({PaddedView(trimmed_right({begin, end})), PaddedView(end, end)});
                  } else {
                    pairs_.push_back({{begin, equals}, {equals + 1, end}});
                  }
                  return false;
                });
}

bool GtfConverter::has_key(std::string_view key) const {
  return std::any_of(pairs_.begin(), pairs_.end(), [&](const Pair& pair) { return pair.key == key; });
}

/// Of a list the first.
std::string_view GtfConverter::first_value(std::string_view key) const {
  const auto found = std::find_if(pairs_.begin(), pairs_.end(), [&](const Pair& pair) { return pair.key == key; });
  return found == pairs_.end() ? std::string_view() : found->values.substr(0, found->values.find(','));
}

void GtfConverter::convert(const Record& record, const Roles& roles, Output& out) {
  read_pairs(record);
  span_ = {record.start(), record.end()};
  out_ = &out;
  wrote_ = false;
  if (roles.part != PartKind::none && !roles.above.empty()) {
    convert_part(record, roles);
  } else if (!convert_own(record, roles) && !convert_below(record, roles) && !convert_named(record)) {
    const auto known = counts_.left_out.find(record.type());
    ++(known != counts_.left_out.end() ? known->second : counts_.left_out[std::string(record.type())]);
  }
}

/// A part: a line for each of its transcripts.
void GtfConverter::convert_part(const Record& record, const Roles& roles) {
  for (const FeatureNumber above : roles.above) {
    Ids ids;
    if (!ids_below(above, roles, ids)) continue;
    Span span = span_;
    if (roles.part == PartKind::cds) {
      if (facts_.cut_stop_codons(above, span)) append_line(record, roles.part, Role::other, span, ids);
      if (codons_) append_codons(record, above, ids);
      continue;
    }
    if (roles.part == PartKind::three_prime_utr || roles.part == PartKind::utr)
      facts_.extend_by_stop_codons(above, record.strand(), span);
    append_line(record, roles.part, Role::other, span, ids);
  }
}

/// The codons of a transcript that are in a CDS record.
void GtfConverter::append_codons(const Record& record, FeatureNumber transcript, const Ids& ids) {
  codons_->for_each(transcript, span_, [&](const Codon& codon) {
    append_line(record, codon.is_start ? PartKind::start_codon : PartKind::stop_codon, Role::other, codon.span, ids,
                &codon);
  });
}

/// What a record is that is below `above`. False if that is in no model.
bool GtfConverter::ids_below(FeatureNumber above, const Roles& roles, Ids& ids) const {
  if (models_.space(above) == IdSpace::gene) {
    ids = {models_.id(above), {}};
    return true;
  }
  if (models_.space(above) == IdSpace::transcript) {
    ids = {roles.gene != 0 ? models_.id(roles.gene) : ids_.gene_id_of_transcript(above), models_.id(above)};
    return true;
  }
  for (std::size_t level = 0; level < most_levels && above != 0; ++level, above = models_.feature(above).parent) {
    if (models_.is_transcript(above)) {
      ids = {ids_.gene_id_of_transcript(above), ids_.transcript_id(above)};
      // As in GTF: what has a gene_id and no transcript_id belongs to the gene alone.
      if (ids_.is_gene(above) && !options_.fill && has_key("gene_id") && !has_key("transcript_id")) ids.transcript = {};
      return true;
    }
    if (!ids_.is_gene(above) && !ids_.is_between(above)) continue;
    ids = {ids_.gene_id(models_.gene_of(above)), {}};
    return true;
  }
  return false;
}

/// A record that is a gene, a transcript, or what is between. False if it is not.
bool GtfConverter::convert_own(const Record& record, const Roles& roles) {
  if (roles.own.empty()) return false;
  const FeatureNumber own = roles.own.front();
  if (ids_.is_gene(own)) {
    append_line(record, PartKind::none, Role::gene, span_, {ids_.gene_id(own), {}});
  } else if (models_.is_transcript(own)) {
    append_line(record, PartKind::none, Role::transcript, span_,
                {ids_.gene_id_of_transcript(own), ids_.transcript_id(own)});
  } else if (ids_.is_between(own)) {
    append_line(record, PartKind::none, Role::other, span_, {ids_.gene_id(models_.gene_of(own)), {}});
  } else {
    return false;
  }
  return true;
}

/// A record of another type below a gene or transcript. False if it is below none.
bool GtfConverter::convert_below(const Record& record, const Roles& roles) {
  for (const FeatureNumber above : roles.above) {
    Ids ids;
    if (!ids_below(above, roles, ids)) continue;
    std::string transcript;
    if (ids.transcript.empty()) {
      append_decoded(first_value("transcript_id"), transcript);
      ids.transcript = transcript;
    }
    append_line(record, roles.part, Role::other, span_, ids);
  }
  return wrote_;
}

/// A record that names its gene or transcript as GTF does. False if it names none.
bool GtfConverter::convert_named(const Record& record) {
  std::string gene;
  std::string transcript;
  append_decoded(first_value("gene_id"), gene);
  append_decoded(first_value("transcript_id"), transcript);
  if (gene.empty()) return false;
  append_line(record, PartKind::none, record.type() == "mRNA" && !transcript.empty() ? Role::transcript : Role::other,
              span_, {gene, transcript});
  return true;
}

std::string_view GtfConverter::type_of(const Record& record, PartKind part, Role role) const {
  if (options_.keep_types) return record.type();
  if (role == Role::gene) return "gene";
  if (role == Role::transcript) return "transcript";
  switch (part) {
    case PartKind::none: return record.type();
    case PartKind::exon: return "exon";
    case PartKind::cds: return "CDS";
    case PartKind::start_codon: return "start_codon";
    case PartKind::stop_codon: return "stop_codon";
    case PartKind::five_prime_utr: return "five_prime_utr";
    case PartKind::three_prime_utr: return "three_prime_utr";
    case PartKind::utr: return "UTR";
    case PartKind::intron: return "intron";
    case PartKind::selenocysteine: return "Selenocysteine";
  }
  return record.type();
}

void GtfConverter::append_line(const Record& record, PartKind part, Role role, Span span, const Ids& ids,
                               const Codon* codon) {
  const std::string_view type = !codon ? type_of(record, part, role) : codon->is_start ? "start_codon" : "stop_codon";
  line_.clear();
  append_columns(record, type, span, codon);
  append_gtf_pair("gene_id", ids.gene, line_);
  if (!ids.transcript.empty()) append_gtf_pair("transcript_id", ids.transcript, line_);
  out_->append(line_);
  append_pairs(role);
  append_biotype(record, type, role);
  out_->append(record.after_attributes());
  out_->append('\n');
  wrote_ = true;
}

/// Columns 1 to 8 and the tab after them.
void GtfConverter::append_columns(const Record& record, std::string_view type, Span span, const Codon* codon) {
  if (!codon && span.start == span_.start && span.end == span_.end && type == record.type() &&
      record.seqid().find('%') == std::string_view::npos) {
    line_ += record.before_attributes();
    return;
  }
  const auto add = [&](std::string_view text) {
    line_ += text;
    line_ += '\t';
  };
  append_decoded(record.seqid(), line_);
  line_ += '\t';
  add(record.source());
  add(type);
  append_integer(span.start, line_);
  line_ += '\t';
  append_integer(span.end, line_);
  line_ += '\t';
  add(record.column(Column::score));
  add(record.strand());
  add(codon ? std::string_view(&codon->phase, 1) : record.column(Column::phase));
}

void GtfConverter::append_pairs(Role role) {
  const std::string_view name_key = role == Role::gene         ? "gene_name"
                                    : role == Role::transcript ? "transcript_name"
                                                               : std::string_view();
  const bool names = !name_key.empty() && !has_key(name_key);
  for (const Pair& pair : pairs_) {
    if (pair.key == "ID" || pair.key == "Parent" || pair.key == "gene_id") continue;
    if (pair.key == "transcript_id" && role != Role::gene) continue;  // old GENCODE has one in its genes
    if (names && pair.key == "Name") {
      append_values(name_key, pair.values);
    } else if (is_plain_value(pair.values) && is_plain_key(pair.key)) {
      append_plain(pair);
    } else {
      append_values(pair.key, pair.values);
    }
  }
}

/// A pair with the bytes that it has.
void GtfConverter::append_plain(const Pair& pair) {
  const std::size_t size = pair.key.size() + pair.values.size() + 5;
  if (size + copy_slack > Output::most_room) [[unlikely]] {
    append_values(pair.key, pair.values);
    return;
  }
  char* to = out_->room(size + copy_slack);
  *to++ = ' ';
  copy_short(to, pair.key.data(), pair.key.size());
  to += pair.key.size();
  *to++ = ' ';
  *to++ = '"';
  copy_short(to, pair.values.data(), pair.values.size());
  to += pair.values.size();
  *to++ = '"';
  *to++ = ';';
  out_->advance(to);
}

/// A key with each of its values.
void GtfConverter::append_values(std::string_view key, std::string_view values) {
  any_value(values, ValueForm::list, [&](std::string_view value) {
    line_.clear();
    separate(line_);
    append_key(key, line_);
    line_ += " \"";
    if (value.find('%') == std::string_view::npos) {
      append_gtf_quoted(value, line_);
    } else {
      value_.clear();
      append_for_table(value, value_);
      append_gtf_quoted(value_, line_);
    }
    line_ += "\";";
    out_->append(line_);
    return false;
  });
}

/// The word that was the type of a gene or transcript, as NCBI writes it.
void GtfConverter::append_biotype(const Record& record, std::string_view type, Role role) {
  if (role == Role::other || record.type() == type || has_key("biotype")) return;
  const bool gene = role == Role::gene;
  if (has_key(gene ? "gene_type" : "transcript_type") || has_key(gene ? "gene_biotype" : "transcript_biotype")) return;
  value_.clear();
  append_decoded(record.type(), value_);
  line_.clear();
  append_gtf_pair(gene ? "gene_biotype" : "transcript_biotype", value_, line_);
  out_->append(line_);
}

}  // namespace gff
