#include "gff/dialect.hpp"

#include "base/blanks.hpp"
#include "gff/scan.hpp"

namespace gff {

Dialect dialect_of(std::string_view attributes) {
  if (attributes.size() >= 17) [[likely]] {
    // As almost all begin: key=value or key "value".
    const char* const begin = attributes.data();
    const std::uint64_t ends = any_in_16(begin, ' ', '=', ';') | any_in_16(begin, '\t', '\t', '\t');
    const std::size_t word = ends == 0 ? 0 : first_bit(ends);
    if (word > 0 && begin[word] == '=') return Dialect::gff3;
    if (word > 0 && begin[word] == ' ' && begin[word + 1] == '"') return Dialect::gtf;
  }
  const std::size_t first = attributes.find_first_not_of("; \t");
  if (first == std::string_view::npos) return Dialect::gff3;
  attributes.remove_prefix(first);
  const std::size_t word = attributes.find_first_of(" \t;=");
  if (word == std::string_view::npos || word == 0 || !is_blank(attributes[word])) return Dialect::gff3;
  const std::string_view value = trimmed_left(attributes.substr(word));
  if (value.starts_with('"')) return Dialect::gtf;
  const std::string_view text = value.substr(0, value.find(';'));
  return text.empty() || text.find('=') != std::string_view::npos ? Dialect::gff3 : Dialect::gtf;
}

bool says_gff3(std::string_view directive) {
  constexpr std::string_view name = "##gff-version";
  if (!directive.starts_with(name)) return false;
  const std::string_view rest = directive.substr(name.size());
  const std::string_view version = trimmed(rest);
  return version.size() < rest.size() && version.starts_with('3') &&
         (version.size() == 1 || version[1] == '.' || is_blank(version[1]));
}

}  // namespace gff
