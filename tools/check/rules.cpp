#include "check/rules.hpp"

#include <array>
#include <string>

#include "base/error.hpp"

namespace gff {
namespace {

constexpr Severity E = Severity::error;
constexpr Severity W = Severity::warning;
constexpr Severity I = Severity::info;
constexpr RuleMemory L = RuleMemory::line;
constexpr RuleMemory S = RuleMemory::seqid;
constexpr RuleMemory D = RuleMemory::id;
constexpr RuleMemory M = RuleMemory::model;
constexpr RuleMemory Z = RuleMemory::genome;

constexpr std::string_view directives = "GFF3 1.26, directives";
constexpr std::string_view format = "GFF3 1.26, description of the format";
constexpr std::string_view column_1 = "GFF3 1.26, column 1";
constexpr std::string_view column_3 = "GFF3 1.26, column 3";
constexpr std::string_view columns_4_5 = "GFF3 1.26, columns 4 and 5";
constexpr std::string_view column_6 = "GFF3 1.26, column 6";
constexpr std::string_view column_7 = "GFF3 1.26, column 7";
constexpr std::string_view column_8 = "GFF3 1.26, column 8";
constexpr std::string_view column_9 = "GFF3 1.26, column 9";
constexpr std::string_view discontinuous = "GFF3 1.26, column 9, ID";
constexpr std::string_view readers = "known readers disagree";
constexpr std::string_view so = "Sequence Ontology, part_of";
constexpr std::string_view gtf = "GTF 2.2";

constexpr std::array<RuleInfo, rule_count> table{{
    {Rule::F01, "F01", E, L, directives, "the first line is not ##gff-version 3"},
    {Rule::F02, "F02", E, L, directives, "##gff-version is not the first line, or there are two"},
    {Rule::F03, "F03", E, L, directives, "##gff-version of another version"},
    {Rule::F05, "F05", E, L, directives, "##sequence-region without seqid, start and end"},
    {Rule::F06, "F06", E, S, directives, "a second ##sequence-region for a seqid"},
    {Rule::F07, "F07", I, L, directives, "a directive that the specification does not name"},
    {Rule::F08, "F08", I, L, readers, "lines end in CR LF"},
    {Rule::F09, "F09", I, L, readers, "the last line has no newline"},
    {Rule::F10, "F10", W, L, readers, "a byte-order mark at the beginning"},
    {Rule::F11, "F11", I, L, readers, "a blank line"},
    {Rule::F12, "F12", E, L, directives, "a record after the sequence section began"},
    {Rule::F13, "F13", I, S, directives, "a file without ##sequence-region for its seqids"},
    {Rule::F14, "F14", W, L, format, "not valid UTF-8"},
    {Rule::C01, "C01", E, L, format, "fewer than nine columns"},
    {Rule::C02, "C02", E, L, format, "more than nine columns"},
    {Rule::C03, "C03", E, L, format, "blanks between columns instead of tabs"},
    {Rule::C04, "C04", E, L, format, "an empty column"},
    {Rule::C05, "C05", E, L, columns_4_5, "a position below 1"},
    {Rule::C06, "C06", E, L, columns_4_5, "start is greater than end"},
    {Rule::C07, "C07", E, L, columns_4_5, "a position that is not an integer"},
    {Rule::C08, "C08", E, S, directives, "a record outside of its ##sequence-region"},
    {Rule::C09, "C09", W, S, directives, "a seqid without ##sequence-region, where others have one"},
    {Rule::C10, "C10", E, L, column_6, "a score that is not a number"},
    {Rule::C11, "C11", E, L, column_7, "a strand other than + - . ?"},
    {Rule::C12, "C12", E, L, column_8, "a phase other than 0 1 2 ."},
    {Rule::C13, "C13", E, L, column_8, "a CDS without phase"},
    {Rule::C14, "C14", I, L, column_8, "a phase on a record that is not a CDS"},
    {Rule::C15, "C15", W, L, column_3, "a type that is not a feature of the Sequence Ontology"},
    {Rule::C16, "C16", W, L, column_3, "a type with the wrong case"},
    {Rule::C17, "C17", W, L, column_3, "a type that is obsolete"},
    {Rule::C18, "C18", E, L, column_1, "a character in a seqid that must be escaped"},
    {Rule::C19, "C19", E, L, column_1, "a seqid that begins with >"},
    {Rule::C20, "C20", E, L, format, "a control character that is not escaped"},
    {Rule::C22, "C22", W, L, column_6, "a score that is infinite or not a number"},
    {Rule::C23, "C23", I, L, column_3, "a type that has a new name"},
    {Rule::A01, "A01", E, L, column_9, "an attribute without ="},
    {Rule::A02, "A02", I, L, column_9, "a second = in an attribute"},
    {Rule::A03, "A03", E, L, column_9, "an attribute without a key"},
    {Rule::A04, "A04", W, L, column_9, "an attribute without a value"},
    {Rule::A05, "A05", E, L, column_9, "a key twice in a record"},
    {Rule::A06, "A06", W, L, column_9, "nothing between two semicolons"},
    {Rule::A07, "A07", W, L, column_9, "a blank after a semicolon"},
    {Rule::A08, "A08", W, L, column_9, "a key with a capital that is not reserved"},
    {Rule::A09, "A09", E, L, format, "a percent sign without two hexadecimal digits"},
    {Rule::A10, "A10", W, L, column_9, "an ID with a comma"},
    {Rule::A11, "A11", W, L, column_9, "attributes of GTF in GFF3"},
    {Rule::A12, "A12", W, L, column_9, "a value in quotes"},
    {Rule::A13, "A13", E, L, column_9, "Target is not: id start end [strand]"},
    {Rule::A14, "A14", E, L, column_9, "Gap is not a list of operations"},
    {Rule::A15, "A15", W, L, "GFF3 1.26, ontology associations", "a cross reference that is not DBTAG:ID"},
    {Rule::A16, "A16", E, L, column_9, "Is_circular is not true"},
    {Rule::A17, "A17", W, L, column_9, "a comma in an attribute that has one value"},
    {Rule::A18, "A18", W, L, column_9, "a reserved key in the wrong case"},
    {Rule::A19, "A19", I, L, format, "an ampersand that is not escaped"},
    {Rule::A20, "A20", E, L, column_9, "an empty Parent"},
    {Rule::S01, "S01", E, D, column_9, "a Parent that no record has as ID"},
    {Rule::S02, "S02", I, D, readers, "a parent that follows its child"},
    {Rule::S03, "S03", E, D, directives, "a Parent on the other side of ###"},
    {Rule::S04, "S04", W, D, discontinuous, "one ID for two features"},
    {Rule::S05, "S05", E, D, discontinuous, "lines of one ID with different types"},
    {Rule::S06, "S06", E, D, discontinuous, "lines of one ID with different seqids"},
    {Rule::S07, "S07", E, D, discontinuous, "lines of one ID with different strands"},
    {Rule::S08, "S08", E, D, column_9, "Parents that form a loop"},
    {Rule::S09, "S09", E, D, column_9, "a record that is its own Parent"},
    {Rule::S10, "S10", W, M, so, "a child that is not inside its parent"},
    {Rule::S11, "S11", E, M, so, "a child on another seqid than its parent"},
    {Rule::S12, "S12", W, M, so, "a child on another strand than its parent"},
    {Rule::S13, "S13", E, M, column_8, "a phase that does not follow from the CDS before it"},
    {Rule::S14, "S14", E, M, so, "a CDS outside of the exons of its transcript"},
    {Rule::S15, "S15", W, M, so, "exons of a transcript that overlap"},
    {Rule::S16, "S16", I, L, column_9, "a gene or transcript without ID"},
    {Rule::S17, "S17", I, M, so, "a type that is not part of the type of its parent"},
    {Rule::S18, "S18", W, M, so, "an mRNA without exon and CDS"},
    {Rule::S19, "S19", I, M, so, "a gene that is larger than what is below it"},
    {Rule::S20, "S20", W, M, column_8, "the length of a coding region is not a multiple of 3"},
    {Rule::S21, "S21", W, D, discontinuous, "lines of one ID with different attributes"},
    {Rule::S22, "S22", W, D, readers, "a record twice, byte for byte"},
    {Rule::S23, "S23", W, L, so, "an exon or CDS without Parent"},
    {Rule::S24, "S24", E, D, column_9, "a Derives_from that no record has as ID"},
    {Rule::G01, "G01", E, L, gtf, "no gene_id"},
    {Rule::G02, "G02", E, L, gtf, "no transcript_id on a record that is not a gene"},
    {Rule::G03, "G03", E, L, gtf, "an empty gene_id or transcript_id"},
    {Rule::G04, "G04", W, L, gtf, "column 9 is not written as GTF 2.2 says"},
    {Rule::G05, "G05", W, L, gtf, "a text value without quotes, or a quote that is not closed"},
    {Rule::G06, "G06", W, M, gtf, "a transcript_id on two seqids, strands or genes"},
    {Rule::G07, "G07", I, M, gtf, "the CDS includes the stop codon"},
    {Rule::G08, "G08", W, M, gtf, "a stop codon that does not follow the CDS"},
    {Rule::Z01, "Z01", E, Z, "--genome", "a seqid that the genome does not have"},
    {Rule::Z02, "Z02", E, Z, "--genome", "a record beyond the end of its sequence"},
}};

/// Sets the rules that `code` names: one, or all of a letter. Whether there is one.
bool set_named(RuleSet& set, std::string_view code, bool on) {
  bool found = false;
  for (const RuleInfo& rule : table) {
    if (rule.code != code && (code.size() != 1 || !rule.code.starts_with(code))) continue;
    set.set(rule.rule, on);
    found = true;
  }
  return found;
}

}  // namespace

std::span<const RuleInfo> rules() { return table; }

const RuleInfo& info(Rule rule) { return table[static_cast<std::size_t>(rule)]; }

RuleSet RuleSet::all() {
  RuleSet set;
  set.rules_.set();
  return set;
}

RuleSet RuleSet::parse(std::string_view list) {
  RuleSet set;
  bool first = true;
  for (std::string_view rest = list;;) {
    const std::size_t comma = rest.find(',');
    std::string_view word = rest.substr(0, comma);
    const bool on = !word.starts_with('-');
    if (!on) word.remove_prefix(1);
    if (first && !on) set = all();
    first = false;
    if (!set_named(set, word, on))
      throw UsageError("--rules: expected codes or letters of rules, got " + in_quotes(word) + " (--list shows them)");
    if (comma == std::string_view::npos) return set;
    rest.remove_prefix(comma + 1);
  }
}

}  // namespace gff
