#include "check/rule.hpp"

#include <array>

namespace gff::check {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;
constexpr Severity information = Severity::info;
constexpr std::string_view gff3 = "GFF3 1.26";
constexpr std::string_view directives = "GFF3 1.26, directives";
constexpr std::string_view attributes = "GFF3 1.26, column 9";
constexpr std::string_view gtf = "GTF 2.2";

// clang-format off
constexpr std::array<RuleInfo, rule_count> all{{
  {"F01", error, "the first line is ##gff-version 3", directives, Cost::line},
  {"F02", error, "##gff-version is the first line, and occurs only once", directives, Cost::line},
  {"F03", error, "the version is 3", directives, Cost::line},
  {"F05", error, "##sequence-region has a seqid, a start and an end", directives, Cost::line},
  {"F06", error, "a seqid has one ##sequence-region", directives, Cost::seqids},
  {"F07", information, "the specification names each directive", directives, Cost::line},
  {"F08", information, "lines end in LF", "readers", Cost::line},
  {"F09", information, "the last line has a newline", "readers", Cost::line},
  {"F10", warning, "the file does not begin with a byte-order mark", "readers", Cost::line},
  {"F11", information, "no line is blank", "readers", Cost::line},
  {"F12", error, "no record follows the beginning of the sequence section", directives, Cost::line},
  {"F13", information, "a seqid has a ##sequence-region", directives, Cost::seqids},
  {"F14", warning, "the file is UTF-8", gff3, Cost::line},
  {"C01", error, "a record has nine columns, not fewer", gff3, Cost::line},
  {"C02", error, "a record has nine columns, not more", gff3, Cost::line},
  {"C03", error, "columns are separated by tabs, not blanks", gff3, Cost::line},
  {"C04", error, "no column is empty", gff3, Cost::line},
  {"C05", error, "start and end are at least 1", "GFF3 1.26, columns 4 and 5", Cost::line},
  {"C06", error, "start is not greater than end", "GFF3 1.26, columns 4 and 5", Cost::line},
  {"C07", error, "start and end are integers", "GFF3 1.26, columns 4 and 5", Cost::line},
  {"C08", error, "a record is inside its ##sequence-region", directives, Cost::seqids},
  {"C09", warning, "if one seqid has a ##sequence-region, each seqid has one", directives, Cost::seqids},
  {"C10", error, "the score is a number or '.'", "GFF3 1.26, column 6", Cost::line},
  {"C11", error, "the strand is + - . or ?", "GFF3 1.26, column 7", Cost::line},
  {"C12", error, "the phase is 0 1 2 or '.'", "GFF3 1.26, column 8", Cost::line},
  {"C13", error, "a CDS has a phase", "GFF3 1.26, column 8", Cost::line},
  {"C14", information, "only a CDS has a phase", "GFF3 1.26, column 8", Cost::line},
  {"C15", warning, "the type is a term of the Sequence Ontology", "GFF3 1.26, column 3", Cost::line},
  {"C16", warning, "the type is written in the upper and lower case of the term", "GFF3 1.26, column 3", Cost::line},
  {"C17", warning, "the type is not an obsolete term", "GFF3 1.26, column 3", Cost::line},
  {"C18", error, "the seqid has only the characters [a-zA-Z0-9.:^*$@!+_?-|] and escapes", "GFF3 1.26, column 1", Cost::line},
  {"C19", error, "the seqid does not begin with '>'", "GFF3 1.26, column 1", Cost::line},
  {"C20", error, "no control character is unescaped", gff3, Cost::line},
  {"C21", warning, "a record is UTF-8", gff3, Cost::line},
  {"C22", warning, "the score is finite", "GFF3 1.26, column 6", Cost::line},
  {"C23", information, "the type is the current name of the term", "SO 2024-11-18", Cost::line},
  {"A01", error, "an attribute is key=value", attributes, Cost::line},
  {"A02", information, "a '=' in a value is escaped", attributes, Cost::line},
  {"A03", error, "a key is not empty", attributes, Cost::line},
  {"A04", warning, "a value is not empty", attributes, Cost::line},
  {"A05", error, "a key occurs once; several values have ',' between them", attributes, Cost::line},
  {"A06", warning, "no attribute is empty", attributes, Cost::line},
  {"A07", warning, "no blank follows a ';'", attributes, Cost::line},
  {"A08", warning, "a key that begins with a capital letter is a reserved key", attributes, Cost::line},
  {"A09", error, "a '%' begins an escape of two hexadecimal digits", gff3, Cost::line},
  {"A10", warning, "an ID has no comma", attributes, Cost::line},
  {"A11", warning, "attributes of GFF3 are not in the form of GTF", attributes, Cost::line},
  {"A12", warning, "a value has no quotes around it", attributes, Cost::line},
  {"A13", error, "Target is an ID, a start, an end and, optionally, a strand", attributes, Cost::line},
  {"A14", error, "Gap is a list of operations M I D F R with lengths", attributes, Cost::line},
  {"A15", warning, "Dbxref and Ontology_term are DBTAG:ID", attributes, Cost::line},
  {"A16", error, "Is_circular is true", attributes, Cost::line},
  {"A17", warning, "Name, Target, Gap, Derives_from and Is_circular have one value", attributes, Cost::line},
  {"A18", warning, "ID and Parent have exactly this upper and lower case", attributes, Cost::line},
  {"A19", information, "a '&' is escaped", attributes, Cost::line},
  {"A20", error, "Parent is not empty", attributes, Cost::line},
  {"S01", error, "Parent is the ID of a record", attributes, Cost::ids},
  {"S02", information, "a parent is before its children", "readers (legal)", Cost::ids},
  {"S03", error, "no reference crosses a ###", directives, Cost::ids},
  {"S04", warning, "a gene or transcript has one line; other lines with one ID do not overlap", attributes, Cost::ids},
  {"S05", error, "lines with one ID have one type", attributes, Cost::ids},
  {"S06", error, "lines with one ID have one seqid", attributes, Cost::ids},
  {"S07", error, "lines with one ID have one strand", attributes, Cost::ids},
  {"S08", error, "no feature is below itself", attributes, Cost::ids},
  {"S09", error, "no feature is its own parent", attributes, Cost::ids},
  {"S10", warning, "a child is inside its parent", "SO, part_of", Cost::models},
  {"S11", error, "a child has the seqid of its parent", "SO, part_of", Cost::models},
  {"S12", warning, "a child has the strand of its parent", "SO, part_of", Cost::models},
  {"S13", error, "the phase follows from the CDS before it", "GFF3 1.26, column 8", Cost::models},
  {"S14", error, "a CDS is inside the exons of its transcript", "SO, CDS", Cost::models},
  {"S15", warning, "exons of a transcript do not overlap", "SO, exon", Cost::models},
  {"S16", information, "a gene or transcript has an ID", attributes, Cost::line},
  {"S17", information, "a child is a part of its parent in the ontology", "SO, part_of", Cost::models},
  {"S18", warning, "a transcript has an exon or a CDS", "SO, mRNA", Cost::models},
  {"S19", information, "a gene is not larger than the features below it", "SO, gene", Cost::models},
  {"S20", warning, "a complete coding region has a multiple of 3 bases", "SO, CDS", Cost::models},
  {"S21", warning, "lines with one ID have the same attributes", attributes, Cost::ids},
  {"S22", warning, "no record occurs twice, byte for byte", "readers", Cost::ids},
  {"S23", warning, "an exon or CDS has a Parent", "readers", Cost::line},
  {"S24", error, "Derives_from is the ID of a record", attributes, Cost::ids},
  {"G01", error, "a record has a gene_id", gtf, Cost::line},
  {"G02", error, "a record that is not a gene has a transcript_id", gtf, Cost::line},
  {"G03", error, "gene_id and transcript_id are not empty", gtf, Cost::line},
  {"G04", warning, "gene_id and transcript_id come first; ';' ends each attribute; one blank separates them", gtf, Cost::line},
  {"G05", warning, "a value is in quotes, or a number", gtf, Cost::line},
  {"G06", warning, "a transcript_id is on one seqid and has one gene_id; a record has one of each", gtf, Cost::models},
  {"G07", information, "a CDS does not include a stop codon that has its own record", gtf, Cost::models},
  {"G08", warning, "a stop_codon adjoins the CDS", gtf, Cost::models},
  {"Z01", error, "the seqid is a sequence of the genome", "--genome", Cost::genome},
  {"Z02", error, "the end is not beyond the sequence", "--genome", Cost::genome},
  {"R1", warning, "the file has exons", "STAR, featureCounts", Cost::line, star | featurecounts},
  {"R2", warning, "an exon has a transcript_id (GFF3: Parent)", "STAR", Cost::line, star},
  {"R3", warning, "an exon has a gene_id of its own", "STAR", Cost::line, star},
  {"R4", warning, "an exon has a gene_id, because reads are counted by gene_id", "featureCounts", Cost::line, featurecounts},
  {"R5", warning, "an exon has a gene_id", "RSEM", Cost::line, rsem},
  {"R6", warning, "a transcript has an exon", "cellranger", Cost::models, cellranger},
  {"R7", warning, "a transcript_id is on one seqid", "cellranger", Cost::models, cellranger},
  {"R8", warning, "IDs begin with gene: or transcript:, and Parents of parts with transcript:", "bcftools csq", Cost::line, csq},
  {"R9", warning, "a gene or transcript has a biotype", "bcftools csq", Cost::line, csq},
  {"R10", warning, "a CDS has a phase", "bcftools csq", Cost::line, csq},
  {"R11", warning, "a transcript has a biotype", "VEP", Cost::line, vep},
  {"R12", warning, "records are sorted, and records of a seqid are together", "VEP", Cost::seqids, vep},
  {"R13", warning, "CDS records of one protein have one ID", "table2asn", Cost::models, table2asn},
  {"R14", warning, "a CDS has a product", "table2asn", Cost::line, table2asn},
  {"R15", warning, "a gene has a locus_tag", "table2asn", Cost::line, table2asn},
  {"R16", warning, "starts do not decrease", "tabix", Cost::line, tabix | jbrowse},
  {"R17", warning, "records of a seqid are together", "tabix", Cost::seqids, tabix | jbrowse},
  {"R18", warning, "start is not greater than end", "tabix", Cost::line, tabix | jbrowse},
  {"R19", warning, "after the first record there is no line that begins with '#' and no sequence",
   "tabix (htslib before 1.23)", Cost::line, tabix | jbrowse},
  {"R20", warning, "a gene, a transcript and its parts have the strand + or -", "bcftools csq", Cost::line, csq},
  {"R21", warning, "an end is at most 2^29 (an index in format CSI has no such limit)", "tabix", Cost::line, tabix | jbrowse},
}};
// clang-format on

}  // namespace

std::span<const RuleInfo> rules() { return all; }

std::optional<Rule> find_rule(std::string_view code) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].code == code) return static_cast<Rule>(i);
  }
  return std::nullopt;
}

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: break;
  }
  return "info";
}

}  // namespace gff::check
