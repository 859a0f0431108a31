#include "check/checker.hpp"

#include <algorithm>
#include <utility>

#include "gff/record.hpp"

namespace gff::check {
namespace {

bool any_relation(const Report& report) {
  const auto all = rules();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool relation = all[i].cost == Cost::ids || all[i].cost == Cost::models;
    if (relation && report.checks(static_cast<Rule>(i))) return true;
  }
  return false;
}

/// An extra column is an attribute. `text`: the line of the record.
void note_extra_columns(std::string_view text, const std::vector<std::string>& names, RecordView& record) {
  if (names.empty()) return;
  for (std::size_t i = 0; i < standard_columns; ++i) {
    const std::size_t tab = text.find('\t');
    if (tab == std::string_view::npos) return;
    text.remove_prefix(tab + 1);
  }
  for (const std::string& name : names) {
    const std::string_view value = text.substr(0, text.find('\t'));
    if (value != "." && !value.empty()) note_attribute(record, name, value);
    text.remove_prefix(std::min(value.size() + 1, text.size()));
  }
}

RecordView view_of(const Line& line, LineReader& in) {
  const Record record(line);
  RecordView view;
  view.line = line.number;
  view.text = record.text();
  for (std::size_t i = 0; i < standard_columns; ++i) view.columns[i] = record.column(i);
  view.has_positions = true;
  view.start = record.start();
  view.end = record.end();
  view.dialect = in.dialect(record);
  note_extra_columns(view.text, in.extra_columns(), view);
  return view;
}

/// Whether column 9 of a record says that the stream is GFF3 or GTF: '.' and words without '=' do not.
bool tells_dialect(const RecordView& record, Format format) {
  return format != Format::automatic || record.dialect == Dialect::gtf ||
         record.column(Column::attributes).find('=') != std::string_view::npos;
}

}  // namespace

Checker::Checker(const std::string& genome, Report& report)
    : report_(report),
      stream_(report),
      malformed_(report),
      encoding_(report),
      columns_(report),
      attributes_(report),
      gtf_(report),
      clients_(report),
      relations_(report),
      checks_relations_(any_relation(report)) {
  report_.hold();  // the rules on the header depend on the first record that has attributes
  if (!genome.empty()) stream_.read_genome(genome);
}

void Checker::run(LineReader& in, Output& out) {
  begin(in, out);
  for (Line line; in.next(line);) {
    stream_.check_line_end(line);
    if (line.kind == LineKind::record || line.kind == LineKind::malformed) [[likely]]
      check_record(line, in, out);
    else
      check_other(line);
    if (stream_.has_dialect()) report_.write(out);
  }
  last_line_ = in.next_number() - 1;
}

void Checker::finish(const LineReader& in, Output& out) {
  begin(in, out);
  if (!stream_.has_dialect()) decide_dialect(in.dialect_rule().usual(), out);
  report_.hold();
  stream_.finish();
  clients_.finish();
  if (checks_relations_) relations_.finish();
}

void Checker::end(const StreamEnd& end) {
  stream_.check_end(end, last_line_);
  if (end.sequence_section > 0) clients_.check_sequences(end.sequence_section);
}

void Checker::salvage(Output& out) {
  if (begun_) report_.release(out);
}

void Checker::begin(const LineReader& in, Output& out) {
  if (std::exchange(begun_, true)) return;
  report_.set_file(in.name());
  report_.write_header(out);
}

void Checker::check_other(const Line& line) {
  encoding_.check_line(line.text, line.number);
  stream_.check_line(line);
  clients_.check_line(line);
  if (line.kind == LineKind::resolution) ++section_;
}

void Checker::check_record(const Line& line, LineReader& in, Output& out) {
  RecordView record;
  if (!read_record(line, in, record)) {
    if (checks_relations_) relations_.check_unreadable();
    return;
  }
  check_dialect(record, in.dialect_rule(), out);
  check_alone(record);
  const Sequence& sequence = stream_.check_record(record);
  record.seqid = sequence.number;
  record.section = section_;
  if (record.has_tabs) clients_.check_record(record);
  const bool foreign = record.dialect == Dialect::gtf && stream_.declares_gff3();
  if (checks_relations_ && !foreign) relations_.check_record(record, sequence.circular);
}

/// False if nothing of the record can be read.
bool Checker::read_record(const Line& line, LineReader& in, RecordView& record) {
  if (line.kind == LineKind::malformed) {
    if (!malformed_.check_record(line, in, record)) return false;
    if (record.has_tabs) note_extra_columns(line.text, in.extra_columns(), record);
    record.dialect = in.dialect_rule().of(record.column(Column::type), record.column(Column::attributes));
  } else {
    record = view_of(line, in);
  }
  record.type = &types_.find(record.column(Column::type));
  return true;
}

/// Rules that one record can break, in the order of columns.
void Checker::check_alone(RecordView& record) {
  if (!record.has_tabs) [[unlikely]]
    return note_attributes(record);
  const RareBytes bytes = encoding_.check_record(record);
  columns_.check_all(record);
  check_attributes(record, bytes);
}

void Checker::check_attributes(RecordView& record, RareBytes bytes) {
  if (!stream_.has_dialect()) {
    RecordView as_gtf = record;
    as_gtf.dialect = Dialect::gtf;
    gtf_.check_record(as_gtf);
  }
  if (record.dialect == Dialect::gff3) {
    columns_.check_seqid(record);
    columns_.check_type(record);
    attributes_.check_record(record, bytes);
  } else if (stream_.declares_gff3()) {
    attributes_.report_gtf(record);
    columns_.check_type(record);
  } else {
    gtf_.check_record(record);
  }
}

/// To be called before a record is checked. The first record that tells decides. Records before it are checked in both
/// dialects; the findings of the wrong one are dropped.
void Checker::check_dialect(RecordView& record, const DialectRule& rule, Output& out) {
  if (!stream_.has_dialect() && tells_dialect(record, rule.format)) decide_dialect(record.dialect, out);
  if (stream_.is_gtf() && rule.format == Format::automatic) record.dialect = Dialect::gtf;
}

void Checker::decide_dialect(Dialect dialect, Output& out) {
  stream_.decide_dialect(dialect);
  report_.release(out);
}

}  // namespace gff::check
