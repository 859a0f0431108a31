#include "filter/predicate.hpp"

#include <filesystem>

#include "base/error.hpp"
#include "filter/decoded_words.hpp"
#include "gff/escape.hpp"
#include "io/text_file.hpp"

namespace gff {

Predicate::Predicate(std::string_view text, const std::function<void(const std::string&)>& before_reading) {
  std::string_view rest = text;
  if (rest.starts_with('!')) {
    negated_ = true;
    rest.remove_prefix(1);
  }
  std::size_t at = 0;
  while (at < rest.size() && rest[at] != '=' && rest[at] != '~' && rest[at] != '<' && rest[at] != '>' &&
         !(rest[at] == '!' && at + 1 < rest.size() && (rest[at + 1] == '=' || rest[at + 1] == '~')))
    ++at;
  key_ = rest.substr(0, at);
  const std::string_view comparison = rest.substr(at);
  const bool names_file = comparison.starts_with("=@") || comparison.starts_with("!=@");
  if ((names_file ? std::string_view(key_) : text).find('\r') != std::string_view::npos)
    throw UsageError(
        "test " + in_quotes(text) +
        ": expected no carriage return, such as words of a list with CR LF have (an escaped one: KEY~REGEX)");
  if (key_.empty() || (negated_ && !comparison.empty()) || key_.find_first_of(";!") != std::string::npos)
    throw UsageError("test " + in_quotes(text) +
                     ": expected KEY, !KEY, or KEY and one of = != ~ !~ < <= > >= and a value");
  if (comparison.empty()) return;
  const bool negation = comparison[0] == '!';
  negated_ = negation;
  const char symbol = comparison[negation ? 1 : 0];
  std::string_view value = comparison.substr(negation ? 2 : 1);
  if (symbol == '=') {
    if (value.starts_with('=')) throw UsageError("test " + in_quotes(text) + ": expected one '='");
    for (const char other : {'~', '<', '>'}) {
      if (value.starts_with(other))
        throw UsageError("test " + in_quotes(text) + ": expected '=' or '" + other + "', got both");
    }
    kind_ = Kind::equal;
    read_values(value, text, before_reading);
    return;
  }
  if (symbol == '~') {
    kind_ = Kind::matches;
    regex_.emplace(value);
    if (const std::string error = regex_->error(); !error.empty())
      throw UsageError("test " + in_quotes(text) + ": " + error);
    return;
  }
  const bool or_equal = value.starts_with('=');
  if (or_equal) value.remove_prefix(1);
  kind_ = symbol == '<' ? (or_equal ? Kind::less_equal : Kind::less) : (or_equal ? Kind::greater_equal : Kind::greater);
  const auto number = parse_number(value);
  if (!number)
    throw UsageError("test " + in_quotes(text) + ": expected a number behind the comparison, got " + in_quotes(value));
  number_ = *number;
}

void Predicate::read_values(std::string_view values, std::string_view test,
                            const std::function<void(const std::string&)>& before_reading) {
  if (values.starts_with('@')) {
    if (values.size() == 1) throw UsageError("test " + in_quotes(test) + ": expected a FILE behind '@'");
    const std::string path(values.substr(1));
    if (before_reading) before_reading(path);
    std::error_code unknown;  // a pipe has no size
    if (const std::uintmax_t size = std::filesystem::file_size(path, unknown); !unknown) values_.reserve(size);
    for_each_line(path, [&](std::string_view line, std::uint64_t) {
      if (!line.empty()) values_.insert(line);
    });
    return;
  }
  for (std::size_t comma; (comma = values.find(',')) != std::string_view::npos; values.remove_prefix(comma + 1))
    values_.insert(values.substr(0, comma));
  values_.insert(values);
}

bool Predicate::passes(std::string_view value, Dialect dialect, std::string& scratch) const {
  if (kind_ == Kind::present) return true;
  if (kind_ == Kind::equal) return has_value(values_, value, dialect, scratch);
  if (dialect == Dialect::gff3) value = decoded(value, scratch);
  if (kind_ == Kind::matches) return regex_->matches(value);
  const auto number = parse_number(value);
  if (!number) return false;
  switch (kind_) {
    case Kind::less: return *number < number_;
    case Kind::less_equal: return *number <= number_;
    case Kind::greater: return *number > number_;
    default: return *number >= number_;
  }
}

}  // namespace gff
