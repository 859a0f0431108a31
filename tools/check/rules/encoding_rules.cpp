#include "check/rules/encoding_rules.hpp"

#include "check/text.hpp"

namespace gff::check {
namespace {

RareBytes find_each_rare_byte(std::string_view text) {
  RareBytes bytes;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    bytes.high |= byte >= 0x80;
    bytes.control |= (byte < 0x20 && byte != '\t') || byte == 0x7F;
    bytes.percent |= byte == '%';
    bytes.ampersand |= byte == '&';
  }
  return bytes;
}

/// Quick: wrong bytes are rare.
RareBytes find_rare_bytes(std::string_view text) {
  unsigned rare = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    rare |= static_cast<unsigned>(byte >= 0x7F) |
            static_cast<unsigned>(byte < 0x20) * static_cast<unsigned>(byte != '\t') |
            static_cast<unsigned>(byte == '%') | static_cast<unsigned>(byte == '&');
  }
  return rare == 0 ? RareBytes{} : find_each_rare_byte(text);
}

bool is_utf8(std::string_view text) { return find_invalid_utf8(text) == std::string_view::npos; }

}  // namespace

RareBytes EncodingRules::check_record(const RecordView& record) {
  const RareBytes bytes = find_rare_bytes(record.text);
  if (bytes.high || bytes.control || bytes.percent) [[unlikely]] {
    for (std::uint8_t i = 0; i < standard_columns; ++i) check_column(record, i, bytes);
  }
  return bytes;
}

void EncodingRules::check_column(const RecordView& record, std::uint8_t column, const RareBytes& bytes) {
  const std::string_view text = record.columns[column];
  const Place place{record.line, static_cast<std::uint8_t>(column + 1), {}};
  if (bytes.high && !is_utf8(text)) {
    report_file(text, record.line);
    report_.add(Rule::C21, place, "UTF-8", text);
  }
  if (bytes.control && !record.malformed && find_each_rare_byte(text).control)
    report_.add(Rule::C20, place, "control characters as escapes such as %01", text);
  // AttributeRules checks column 9.
  if (!bytes.percent || record.dialect != Dialect::gff3 || Column{column} == Column::attributes) return;
  if (const std::size_t at = find_bad_escape(text); at != std::string_view::npos)
    report_.add(Rule::A09, place, "'%' and two hexadecimal digits (%25 for '%')", text.substr(at));
}

void EncodingRules::check_line(std::string_view text, std::uint64_t line) {
  if (file_is_utf8_ && find_rare_bytes(text).high && !is_utf8(text)) report_file(text, line);
}

/// Once for the file.
void EncodingRules::report_file(std::string_view text, std::uint64_t line) {
  if (!file_is_utf8_) return;
  file_is_utf8_ = false;
  report_.add(Rule::F14, {line, 0, {}}, "UTF-8 (iconv -f latin1 -t utf8 converts Latin-1)", text);
}

}  // namespace gff::check
