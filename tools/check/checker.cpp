#include "check/checker.hpp"

#include <algorithm>
#include <cstring>

#include "check/attribute_rules.hpp"
#include "check/column_rules.hpp"

namespace gff {

Checker::Checker(CheckLevel level, const Genome* genome, Report& report)
    : level_(level), genome_(genome), report_(report), directives_(report), regions_(report, seqids_), features_(report, types_, seqids_) {}

void Checker::look(const Line& line, const LineReader& lines) {
  if (line.kind == LineKind::record || line.kind == LineKind::malformed) {
    look_at_record(line, lines);
    return;
  }
  directives_.look(line);
  if (level_ == CheckLevel::records) return;
  if (line.kind == LineKind::directive) regions_.look_at_directive(line);
  if (line.kind == LineKind::resolution) features_.begin_section();
}

/// The columns of a line, if it has too few or too many of them, too.
void Checker::read(const Line& line, const LineReader& lines) {
  record_.line = line.number;
  record_.text = line.text;
  record_.columns.fill({});
  record_.column_count = 1;
  std::string_view rest = line.text;
  for (std::size_t i = 0;; ++i) {
    const std::size_t tab = rest.find('\t');
    if (i < standard_columns) record_.columns[i] = rest.substr(0, tab);
    if (tab == std::string_view::npos) break;
    rest.remove_prefix(tab + 1);
    ++record_.column_count;
  }
  record_.dialect = lines.dialect_rule().of(record_.column(Column::type), record_.column(Column::attributes));
  record_.type_index = types_.find(record_.column(Column::type));
  record_.type = &types_[record_.type_index];
  record_.start = parse_position(record_.column(Column::start));
  record_.end = parse_position(record_.column(Column::end));
  read_pieces(record_);
}

void Checker::look_at_record(const Line& line, const LineReader& lines) {
  ++records_;
  read(line, lines);
  directives_.look_at_first_record(record_.dialect);
  directives_.look(line);
  check_bytes(record_, report_);
  if (!check_column_count(record_, line, lines, report_)) return;
  check_columns(record_, report_);
  const Format format = lines.dialect_rule().format;
  const bool claims_gff3 = format == Format::gff3 || format == Format::declared_gff3;
  any_gff3_ |= claims_gff3 || !record_.is_gtf();
  if (check_dialect(record_, claims_gff3, report_)) {
    if (record_.is_gtf()) {
      check_gtf_attributes(record_, report_);
    } else {
      check_gff3_attributes(record_, report_);
    }
  }
  if (genome_) genome_->check(record_, report_);
  if (level_ == CheckLevel::records) return;
  const Seqids::Index seqid = seqids_.find(record_.column(Column::seqid));
  regions_.look(record_, seqid);
  features_.look(record_, seqid);
}

void Checker::look_in_sequences(std::uint64_t line, bool is_header) {
  ++records_;
  if (is_header) {
    report_.add(Rule::C19, {line, number_of(Column::seqid)}, [] {
      return Words{{}, "a seqid begins with '>': the sequence section begins here, and this record is lost"};
    });
  } else {
    report_.add(Rule::F12, {line}, [] { return Words{{}, "a record after the sequence section began: it is lost"}; });
  }
}

void Checker::finish(bool has_mark, std::uint64_t last_without_newline) {
  report_.hold();
  directives_.finish(has_mark, last_without_newline);
  if (level_ == CheckLevel::models) {
    regions_.finish(!any_gff3_);
    features_.finish();
  }
  report_.release();
}

}  // namespace gff
