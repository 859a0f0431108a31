#include "check/rules/client_rules.hpp"

#include "gff/attributes.hpp"

namespace gff::check {
namespace {

/// The end of the last bin of an index in format TBI, in bases (SAM/BAM index: 14 bits and 5 levels of 3).
constexpr std::int64_t largest_tbi_end = std::int64_t{1} << 29;

/// A record that bcftools csq reads as a part of a transcript, by its type.
bool is_part_for_csq(const RecordView& record) {
  const std::string_view type = record.column(Column::type);
  return type == "exon" || type == "CDS" || type == "five_prime_UTR" || type == "three_prime_UTR";
}

}  // namespace

ClientRules::ClientRules(Report& report) : report_(report) {
  for (auto i = static_cast<std::size_t>(Rule::R1); i < rule_count; ++i) needed_ |= report.checks(static_cast<Rule>(i));
}

void ClientRules::check_line(const Line& line) {
  if (!needed_ || !has_records_ || line.kind == LineKind::blank) return;
  report_.add(Rule::R19, {line.number, 0, {}}, "records up to the end", line.text);
}

void ClientRules::check_sequences(std::uint64_t line) {
  if (has_records_) report_.add(Rule::R19, {line, 0, {}}, "records up to the end, without sequences", {});
}

void ClientRules::check_record(const RecordView& record) {
  if (!needed_) return;
  has_records_ = true;
  if (record.type->exon) check_exon(record);
  if (record.has_positions) check_order(record);
  check_names(record);
  check_biotype(record);
  check_protein(record);
  check_strand(record);
}

void ClientRules::check_exon(const RecordView& record) {
  has_exons_ = true;
  const Place place{record.line, 9, {}};
  const std::string_view column = record.column(Column::attributes);
  if (record.dialect == Dialect::gtf ? record.transcript_id.empty() : record.parent.empty())
    report_.add(Rule::R2, place, record.dialect == Dialect::gtf ? "a transcript_id" : "a Parent", column);
  if (!record.gene_id.empty()) return;
  report_.add(Rule::R3, place, "a gene_id", column);
  report_.add(Rule::R4, place, "a gene_id (-g names another key)", column);
  report_.add(Rule::R5, place, "a gene_id", column);
}

void ClientRules::check_order(const RecordView& record) {
  const std::string_view seqid = record.column(Column::seqid);
  if (seqid != seqid_) {
    seqid_ = seqid;
    start_ = 0;
    if ((report_.checks(Rule::R12) || report_.checks(Rule::R17)) && !seqids_.insert(seqid_).second) {
      for (const Rule rule : {Rule::R12, Rule::R17})
        report_.add(rule, {record.line, 1, {}}, "all records of a seqid together (gff-order)", seqid);
    }
  }
  if (record.start < start_) {
    const std::string expected = "a start of at least " + std::to_string(start_) + " (gff-order)";
    report_.add(Rule::R16, {record.line, 4, {}}, expected, record.column(Column::start));
    report_.add(Rule::R12, {record.line, 4, {}}, expected, record.column(Column::start));
  }
  start_ = record.start;
  if (record.end > largest_tbi_end)
    report_.add(Rule::R21, {record.line, 5, {}}, "an end of at most 536870912", record.column(Column::end));
}

/// Names as Ensembl writes them.
void ClientRules::check_names(const RecordView& record) {
  const TypeInfo& type = *record.type;
  const Place id{record.line, 9, "ID"};
  if (record.dialect == Dialect::gff3 && type.gene && !record.id.starts_with("gene:"))
    report_.add(Rule::R8, id, "an ID that begins with 'gene:'", record.id);
  if (record.dialect == Dialect::gff3 && type.transcript && !record.id.starts_with("transcript:"))
    report_.add(Rule::R8, id, "an ID that begins with 'transcript:'", record.id);
  if (is_part_for_csq(record) && !record.parent.starts_with("transcript:"))
    report_.add(Rule::R8, {record.line, 9, "Parent"}, "a Parent that begins with 'transcript:'", record.parent);
}

void ClientRules::check_biotype(const RecordView& record) {
  const TypeInfo& type = *record.type;
  if (record.has_biotype || (!type.gene && !type.transcript)) return;
  const Place place{record.line, 9, {}};
  const std::string_view column = record.column(Column::attributes);
  report_.add(Rule::R9, place, "a biotype", column);
  if (type.transcript && !record.has_gencode_type) report_.add(Rule::R11, place, "a biotype", column);
}

void ClientRules::check_protein(const RecordView& record) {
  const TypeInfo& type = *record.type;
  const Place place{record.line, 9, {}};
  const std::string_view column = record.column(Column::attributes);
  if (type.cds) {
    if (record.column(Column::phase) == ".") report_.add(Rule::R10, {record.line, 8, {}}, "a phase", ".");
    if (!record.has_product) report_.add(Rule::R14, place, "a product", column);
  }
  if (type.gene && !record.has_locus_tag) report_.add(Rule::R15, place, "a locus_tag", column);
}

void ClientRules::check_strand(const RecordView& record) {
  const TypeInfo& type = *record.type;
  if (!type.gene && !type.transcript && !is_part_for_csq(record)) return;
  if (record.strand() != '+' && record.strand() != '-')
    report_.add(Rule::R20, {record.line, 7, {}}, "+ or -", record.column(Column::strand));
}

void ClientRules::finish() {
  if (needed_ && !has_exons_) report_.add(Rule::R1, {}, "records of type exon", {});
}

}  // namespace gff::check
