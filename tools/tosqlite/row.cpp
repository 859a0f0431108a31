#include "tosqlite/row.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

#include "base/ascii.hpp"
#include "base/error.hpp"
#include "base/number.hpp"
#include "gff/columns.hpp"
#include "gff/escape.hpp"

namespace gff::sqlite {
namespace {

bool is_missing(std::string_view text) { return text.empty() || text == "."; }

}  // namespace

Row::Row(const RowOptions& options, const std::vector<std::string>& extra)
    : keep_attributes_(options.keep_attributes), columns_(record_columns()) {
  for (std::size_t i = 0; i < columns_.size(); ++i) by_name_.emplace(columns_[i].name, i);
  for (const std::string& operand : options.keys) {
    KeyTable unused;
    const std::string name = parse_key(operand, unused).name;
    if (std::find(extra.begin(), extra.end(), name) != extra.end()) continue;
    keys_.add(operand);
    add_column(name, "KEY " + in_quotes(operand));
  }
  keys_.use_extra_columns(extra);
  for (std::size_t i = 0; i < keys_.size(); ++i) strip_.add(keys_.key(i), keys_.table());
  for (const std::string& name : extra) add_column(name, "extra column " + in_quotes(name));
  values_.resize(columns_.size() - 1);
}

void Row::add_column(const std::string& name, std::string_view what) {
  const auto [same, is_new] = by_name_.emplace(lower_case(name), columns_.size());
  if (!is_new) {
    const std::string& there = columns_[same->second].name;
    throw UsageError(std::string(what) + ": there is a column " + in_quotes(there) + " already" +
                     (there == name ? "" : ", and SQLite does not tell upper case from lower case") +
                     " (NAME=KEY gives another name)");
  }
  columns_.push_back({name, "TEXT"});
}

void Row::read(const Record& record, Dialect dialect) {
  const bool decode = dialect == Dialect::gff3;
  keys_.find(record, dialect);
  for (std::size_t i = 0; i < standard_columns; ++i) {
    const std::string_view text = record.column(i);
    Value& value = values_[i];
    switch (static_cast<gff::Column>(i)) {
      case gff::Column::seqid:
        read_text(text, decode, value);
        if (text == ".") value.kind = Kind::text;  // the one column in which '.' is a name
        break;
      case gff::Column::start:
      case gff::Column::end:
        value.kind = Kind::integer;
        value.integer = parse_position(text);
        break;
      case gff::Column::score: read_number(text, decode, false, value); break;
      case gff::Column::phase: read_number(text, decode, true, value); break;
      case gff::Column::attributes: read_attributes(record, dialect, value); break;
      default: read_text(text, decode, value);
    }
  }
  Value* value = &values_[standard_columns];
  for (std::size_t i = 0; i < keys_.size(); ++i, ++value) {
    const std::string_view text = keys_.value(i);
    read_text(text, decode, *value);
    // What was joined from several values is valid only until the next is asked for.
    if (!record.holds(text) && value->text.data() == text.data()) value->text = value->scratch = text;
  }
  for (std::size_t i = standard_columns; i < record.columns(); ++i) read_text(record.column(i), decode, *value++);
}

void Row::read_text(std::string_view text, bool decode, Value& value) {
  value.kind = is_missing(text) ? Kind::null : Kind::text;
  value.text = text;
  if (!decode || text.find('%') == std::string_view::npos) return;
  value.scratch.clear();
  append_for_table(text, value.scratch, KeptEscapes::nul);
  value.text = value.scratch;
}

/// A number becomes one. What is none stays as text, which SQLite leaves alone in a column of numbers; a number that no
/// double can hold (1e400) becomes a blob of its text, since of the text itself SQLite would make infinity.
void Row::read_number(std::string_view text, bool decode, bool integer, Value& value) {
  read_text(text, decode, value);
  if (value.kind == Kind::null) return;
  text = value.text;
  const std::size_t first = text.find_first_not_of(" \v\f");  // SQLite passes over blanks
  if (first == std::string_view::npos) return;
  text = text.substr(first, text.find_last_not_of(" \v\f") + 1 - first);
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  const char* const end = text.data() + text.size();
  if (integer) {
    const auto [at, error] = std::from_chars(text.data(), end, value.integer);
    if (at == end && error == std::errc()) {
      value.kind = Kind::integer;
      return;
    }
  }
  const auto [at, error] = read_real(text.data(), end, value.real);
  if (at != end) return;
  if (error == std::errc::result_out_of_range) value.kind = Kind::blob;
  if (error == std::errc() && std::isfinite(value.real)) value.kind = Kind::real;
}

void Row::read_attributes(const Record& record, Dialect dialect, Value& value) {
  value.text = record.attributes();
  if (!keep_attributes_ && strip_.split(record, dialect)) value.text = strip_.remains(value.scratch);
  value.kind = is_missing(value.text) ? Kind::null : Kind::text;
}

void Row::bind(Statement& statement) const {
  int parameter = 2;
  for (const Value& value : values_) {
    switch (value.kind) {
      case Kind::null: statement.bind_null(parameter); break;
      case Kind::text: statement.bind(parameter, value.text); break;
      case Kind::integer: statement.bind(parameter, value.integer); break;
      case Kind::real: statement.bind(parameter, value.real); break;
      case Kind::blob: statement.bind_blob(parameter, value.text); break;
    }
    ++parameter;
  }
}

std::vector<std::string> Row::unseen() const {
  std::vector<std::string> missing;
  for (const std::size_t i : keys_.unseen()) missing.push_back(keys_.absence(i));
  return missing;
}

}  // namespace gff::sqlite
