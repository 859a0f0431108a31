#include "check/directive_rules.hpp"

#include <algorithm>
#include <array>

#include "base/blanks.hpp"
#include "base/error.hpp"
#include "check/column_rules.hpp"
#include "gff/position.hpp"
#include "gff/sequence_region.hpp"

namespace gff {
namespace {

constexpr std::string_view version_directive = "##gff-version";
/// GFF3 1.26, "Pragma directives".
constexpr std::array<std::string_view, 8> known_directives{
    "##gff-version",        "##sequence-region", "##feature-ontology", "##attribute-ontology",
    "##source-ontology",    "##species",         "##genome-build",     "##FASTA"};

std::string_view first_word(std::string_view text) { return text.substr(0, text.find_first_of(" \t")); }

bool is_version_3(std::string_view text) {
  const std::string_view version = trimmed(text.substr(version_directive.size()));
  return version == "3" || version.starts_with("3.");
}

void check_region(const Line& line, Report& report) {
  const auto region = sequence_region(line.text);
  const std::int64_t start = parse_position(region->start);
  const std::int64_t end = parse_position(region->end);
  if (!region->seqid.empty() && start > 0 && end >= start) return;
  report.add(Rule::F05, {line.number}, [&] {
    return Words{"##sequence-region seqid start end", in_quotes(line.text), quotable(line.text)};
  });
}

}  // namespace

void DirectiveRules::look(const Line& line) {
  if (!line.ends_in_lf && !seen_crlf_) {
    seen_crlf_ = true;
    report_.add(Rule::F08, {line.number}, [] { return Words{{}, "lines end in CR LF"}; });
  }
  if (line.kind == LineKind::record || line.kind == LineKind::malformed) return;
  if (line.kind == LineKind::blank) return report_.add(Rule::F11, {line.number}, [] { return Words{{}, "blank line"}; });
  check_utf8(line.number, line.text, false, report_);
  if (line.kind == LineKind::directive) look_at_directive(line);
}

void DirectiveRules::look_at_directive(const Line& line) {
  const std::string_view name = first_word(line.text);
  if (name == version_directive) return look_at_version(line);
  if (name == "##sequence-region") return check_region(line, report_);
  if (std::find(known_directives.begin(), known_directives.end(), name) != known_directives.end()) return;
  report_.add(Rule::F07, {line.number}, [&] {
    return Words{{}, "the specification does not name the directive " + in_quotes(name), quotable(name)};
  });
}

void DirectiveRules::look_at_version(const Line& line) {
  if (!version_) {
    version_ = {line.number, std::string(line.text)};
    if (judged_ && !is_gtf_) add_version_findings(false);
    return;
  }
  report_.add(Rule::F02, {line.number}, [&] {
    return Words{{}, "##gff-version stands in line " + std::to_string(version_->line) + " already", quotable(line.text),
                 version_->line};
  });
}

void DirectiveRules::add_version_findings(bool at_first_record) {
  if (!version_) {
    if (at_first_record) report_.add(Rule::F01, {1}, [] { return Words{"##gff-version 3", "another first line"}; });
    return;
  }
  if (version_->line != 1)
    report_.add(Rule::F02, {version_->line}, [&] {
      return Words{"##gff-version in the first line", "it in line " + std::to_string(version_->line),
                   quotable(version_->text)};
    });
  if (!is_version_3(version_->text))
    report_.add(Rule::F03, {version_->line},
                [&] { return Words{"##gff-version 3", in_quotes(version_->text), quotable(version_->text)}; });
}

void DirectiveRules::look_at_first_record(Dialect dialect) {
  if (judged_) return;
  judged_ = true;
  is_gtf_ = dialect == Dialect::gtf;
  if (!is_gtf_) add_version_findings(true);
}

void DirectiveRules::finish(bool has_mark, std::uint64_t last) {
  look_at_first_record(Dialect::gff3);
  if (has_mark)
    report_.add(Rule::F10, {1}, [] { return Words{{}, "a byte-order mark stands before the first line"}; });
  if (last > 0) report_.add(Rule::F09, {last}, [] { return Words{{}, "no newline at the end of the last line"}; });
}

}  // namespace gff
