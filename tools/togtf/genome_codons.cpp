#include "togtf/genome_codons.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/integer.hpp"

namespace gff {
namespace {

constexpr std::array<std::string_view, 5> mark_keys = {"partial", "start_range", "end_range", "tag", "transl_table"};

/// The stop codons of a genetic code (NCBI, "The Genetic Codes"), with a blank after each.
std::string_view stop_codons(std::uint8_t table) {
  switch (table) {
    case 2: return "TAA TAG AGA AGG ";
    case 3:
    case 4:
    case 5:
    case 9:
    case 10:
    case 13:
    case 21:
    case 24:
    case 25:
    case 31: return "TAA TAG ";
    case 6:
    case 27:
    case 29:
    case 30: return "TGA ";
    case 14:
    case 33: return "TAG ";
    case 15:
    case 16: return "TAA TGA ";
    case 22: return "TCA TAA TGA ";
    case 23: return "TTA TAA TAG TGA ";
    default: return "TAA TAG TGA ";
  }
}

char complement(char base) {
  switch (base) {
    case 'A': return 'T';
    case 'C': return 'G';
    case 'G': return 'C';
    case 'T': return 'A';
    default: return 'N';
  }
}

/// The last three bases of rising spans, or the first three, as rising spans.
std::vector<Span> outer_codon(const std::vector<Span>& spans, bool at_end) {
  std::vector<Span> pieces;
  std::int64_t left = 3;
  for (std::size_t i = 0; i < spans.size() && left > 0; ++i) {
    Span piece = spans[at_end ? spans.size() - 1 - i : i];
    const std::int64_t length = std::min(left, piece.end - piece.start + 1);
    (at_end ? piece.start : piece.end) = at_end ? piece.end - length + 1 : piece.start + length - 1;
    pieces.push_back(piece);
    left -= length;
  }
  if (at_end) std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

}  // namespace

GenomeCodons::GenomeCodons(const Models& models, const std::string& path) : models_(models), fasta_(path) {
  for (const std::string_view key : mark_keys) keys_.add(key);
}

void GenomeCodons::begin() {
  assembly_.emplace(models_, Assembly::Unit::transcript);
  marks_.resize(models_.size() + 1);
}

void GenomeCodons::note_marks(const Record& record, const Roles& roles) {
  Marks found;
  keys_.for_each(record, Dialect::gff3, [&](std::size_t key, std::string_view text) {
    switch (key) {
      case 0: found.partial |= text == "true"; break;
      case 1:
      case 2: found.partial = true; break;
      case 3:
        any_value(text, ValueForm::list, [&](std::string_view tag) {
          found.partial |= tag == "cds_start_NF" || tag == "cds_end_NF";
          return false;
        });
        break;
      case 4: found.table = parse_integer<std::uint8_t>(text).value_or(1); break;
      default: break;
    }
    return false;
  });
  const auto note = [&](FeatureNumber feature) {
    marks_[feature].partial |= found.partial;
    if (found.table != 1) marks_[feature].table = found.table;
  };
  if (roles.part == PartKind::cds) {
    const std::string_view phase = record.column(static_cast<std::size_t>(Column::phase));
    for (const FeatureNumber above : roles.above) {
      note(above);
      marks_[above].note_phase(roles.strand == '-' ? -roles.span.end : roles.span.start, phase == "1"   ? 1
                                                                                         : phase == "2" ? 2
                                                                                                        : 0);
    }
  } else {
    for (const FeatureNumber own : roles.own) note(own);
  }
}

void GenomeCodons::visit(const Record& record, const Roles& roles, CodingFacts& facts) {
  if (roles.dialect == Dialect::gff3 && (roles.part == PartKind::cds || !roles.own.empty())) note_marks(record, roles);
  const bool is_gtf = roles.dialect == Dialect::gtf;
  assembly_->add(
      roles, [](FeatureNumber, bool) {},
      [&](FeatureNumber transcript, const std::vector<Part>& parts) {
        if (!is_gtf) look(transcript, parts, facts);
      });
}

/// Looks for the codons of a transcript that has no record of one.
void GenomeCodons::look(FeatureNumber transcript, const std::vector<Part>& parts, CodingFacts& facts) {
  const ModelFeature& feature = models_.feature(transcript);
  if (feature.is_split() || feature.on_plus == feature.on_minus || marks_[transcript].partial) return;
  std::vector<Span> coding;
  bool has_start = false;
  bool has_stop = false;
  for (const Part& part : parts) {
    has_start |= part.kind == PartKind::start_codon;
    has_stop |= part.kind == PartKind::stop_codon;
    if (part.kind == PartKind::cds) coding.push_back(part.span);
  }
  // Not united: adjoining records of a frameshift stay apart.
  std::sort(coding.begin(), coding.end(), [](Span a, Span b) { return a.start < b.start; });
  std::int64_t length = 0;
  for (std::size_t i = 0; i < coding.size(); ++i) {
    if (i > 0 && coding[i].start <= coding[i - 1].end) return;
    length += coding[i].end - coding[i].start + 1;
  }
  // The phase of the first CDS: so many bases of it belong to a codon that begins before it.
  const std::int64_t phase = marks_[transcript].phase;
  if (length <= phase || (length - phase) % 3 != 0) return;
  const std::string& seqid = models_.seqids().name(feature.seqid);
  const bool reverse = feature.on_minus;
  for (const bool start : {true, false}) {
    if (start ? has_start || phase != 0 : has_stop) continue;
    std::vector<Span> pieces = outer_codon(coding, start == reverse);
    std::string codon;
    if (!read_codon(seqid, pieces, reverse, codon)) {
      if (without_sequence_++ == 0) first_without_sequence_ = seqid;
      return;
    }
    const std::string_view wanted = start ? "ATG " : stop_codons(marks_[transcript].table);
    if (wanted.find(codon + ' ') == std::string_view::npos) continue;
    if (reverse) std::reverse(pieces.begin(), pieces.end());
    std::int64_t before = 0;
    for (const Span piece : pieces) {
      codons_.push_back({transcript, start, static_cast<char>('0' + (3 - before) % 3), piece});
      if (!start) facts.add_stop_codon(transcript, piece);
      before += piece.end - piece.start + 1;
    }
  }
}

/// The bases of a codon, 5' to 3'. False if the sequence does not have them.
bool GenomeCodons::read_codon(const std::string& seqid, const std::vector<Span>& pieces, bool reverse,
                              std::string& codon) {
  for (const Span piece : pieces) {
    if (!fasta_.append(seqid, piece.start, piece.end, codon)) return false;
  }
  for (char& base : codon) base = base >= 'a' && base <= 'z' ? static_cast<char>(base - 'a' + 'A') : base;
  std::replace(codon.begin(), codon.end(), 'U', 'T');
  if (!reverse) return true;
  std::reverse(codon.begin(), codon.end());
  std::transform(codon.begin(), codon.end(), codon.begin(), complement);
  return true;
}

void GenomeCodons::finish() {
  assembly_.reset();
  marks_ = {};
  std::stable_sort(codons_.begin(), codons_.end(),
                   [](const Codon& a, const Codon& b) { return a.transcript < b.transcript; });
}

}  // namespace gff
