#include "gff/dialect.hpp"

#include <algorithm>

#include "base/blanks.hpp"

namespace gff {

BareId find_bare_id(std::string_view type, std::string_view attributes) {
  const bool is_gene = type == "gene";
  if (!is_gene && type != "transcript" && type != "mRNA") return {};
  const std::size_t first = attributes.find_first_not_of("; \t");
  if (first == std::string_view::npos) return {};
  const std::string_view word = attributes.substr(first, attributes.find_last_not_of("; \t") + 1 - first);
  if (word == "." || word.find_first_of(" \t;=\"") != std::string_view::npos) return {};
  return {is_gene ? "gene_id" : "transcript_id", word};
}

Dialect find_dialect(std::string_view type, std::string_view attributes, Format format) {
  if (format == Format::automatic && bare_id(type, attributes)) return Dialect::gtf;
  const std::size_t first = attributes.find_first_not_of("; \t");
  if (first == std::string_view::npos) return Dialect::gff3;
  attributes.remove_prefix(first);
  const std::size_t word = attributes.find_first_of(" \t;=");
  if (word == std::string_view::npos || word == 0 || !is_blank(attributes[word])) return Dialect::gff3;
  const std::string_view value = trimmed_left(attributes.substr(word));
  if (value.starts_with('"')) return Dialect::gtf;
  const std::string_view text = value.substr(0, value.find(';'));
  const bool is_text = !text.empty() && text.find('=') == std::string_view::npos;
  return format == Format::automatic && is_text ? Dialect::gtf : Dialect::gff3;
}

void DialectRule::use_extra_columns(const std::vector<std::string>& names) {
  const auto any_is = [&](std::string_view a, std::string_view b) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return name == a || name == b; });
  };
  without_attributes = any_is("gene_id", "transcript_id") && !any_is("ID", "Parent") ? Dialect::gtf : Dialect::gff3;
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
