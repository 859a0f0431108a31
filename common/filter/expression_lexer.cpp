#include "filter/expression_lexer.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "base/caret_message.hpp"
#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "base/utf8.hpp"

namespace gff {
namespace {

constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || is_digit(c); }

}  // namespace

ExpressionToken ExpressionLexer::next() {
  skip_space();
  ExpressionToken token;
  token.begin = at_;
  if (at_ < text_.size()) read(token);
  token.text = text_.substr(token.begin, at_ - token.begin);
  return token;
}

void ExpressionLexer::skip_space() {
  while (is_space(peek())) ++at_;
}

std::string_view ExpressionLexer::word() {
  const std::size_t begin = at_;
  while (is_word(peek())) ++at_;
  return text_.substr(begin, at_ - begin);
}

void ExpressionLexer::read(ExpressionToken& token) {
  const char c = peek();
  if (c == '"' || c == '\'') {
    token.kind = ExpressionToken::Kind::string;
    token.value = string();
  } else if (is_digit(c) || (c == '.' && is_digit(peek(1)))) {
    token.kind = ExpressionToken::Kind::number;
    token.number = number();
  } else if (is_word(c)) {
    read_name(token);
  } else {
    token.kind = ExpressionToken::Kind::symbol;
    at_ += symbol_length();
  }
}

/// A word, or a KEY that is more than a word: A:B, a|b, attr:KEY, attr.NAME, attr["any key"]. Without blanks around ':'
/// and '|'.
void ExpressionLexer::read_name(ExpressionToken& token) {
  constexpr std::string_view mark = "attr:";
  const std::size_t begin = at_;
  if (text_.substr(at_).starts_with(mark) && is_word(peek(mark.size()))) at_ += mark.size();
  token.key.push_back(read_alternative());
  while (peek() == '|' && is_word(peek(1))) {
    ++at_;
    token.key.push_back(read_alternative());
  }
  const bool is_one_word = token.key.size() == 1 && token.key[0].key == text_.substr(begin, at_ - begin);
  const bool is_sub_key = !token.key[0].outer.empty();
  token.kind = is_one_word && !is_sub_key ? ExpressionToken::Kind::word : ExpressionToken::Kind::attribute;
}

KeyPart ExpressionLexer::read_alternative() {
  const std::size_t begin = at_;
  const std::string_view outer = word();
  if (outer == "attr") return read_attribute();
  if (peek() != ':' || !is_word(peek(1))) return {std::string(outer)};
  const std::size_t rest = at_ + 1;
  while (is_word(peek()) || (peek() == ':' && is_word(peek(1)))) ++at_;
  return {std::string(text_.substr(begin, at_ - begin)), std::string(outer),
          std::string(text_.substr(rest, at_ - rest)) + ':'};
}

/// After `attr`: .KEY or ["KEY"].
KeyPart ExpressionLexer::read_attribute() {
  KeyPart part;
  const std::size_t begin = at_;
  skip_space();
  if (peek() == '.') {
    ++at_;
    part.key = word();
    if (part.key.empty()) fail(at_, "expected a key of letters, digits and _ (any other key is written attr[\"KEY\"])");
  } else if (peek() == '[') {
    ++at_;
    skip_space();
    const std::size_t key_begin = at_;
    if (peek() != '"' && peek() != '\'') fail(at_, "expected a key in quotes: attr[\"KEY\"]");
    part.key = string();
    if (part.key.empty()) fail(key_begin, "expected a key that is not empty");
    skip_space();
    if (peek() != ']') fail(at_, "expected ']' after the key");
    ++at_;
  } else {
    fail(begin, "expected .KEY or [\"KEY\"] after 'attr'");
  }
  return part;
}

std::string ExpressionLexer::string() {
  const std::size_t begin = at_;
  const char quote = text_[at_++];
  std::string value;
  for (;;) {
    const std::size_t end = text_.find(quote, at_);
    if (end == std::string_view::npos)
      fail(begin, std::string("expected ") + quote + " at the end of the string that begins here");
    value += text_.substr(at_, end - at_);
    at_ = end + 1;
    if (peek() != quote) return value;
    value += quote;
    ++at_;
  }
}

/// Up to the next separator, so that 10kb and 1.2.3 are not read as a number and a rest.
Number ExpressionLexer::number() {
  const std::size_t begin = at_;
  while (is_word(peek()) || peek() == '.' || ((peek() == '+' || peek() == '-') && is_exponent(begin))) ++at_;
  const std::string_view text = text_.substr(begin, at_ - begin);
  const std::optional<Number> number = parse_number(text);
  if (!number) fail(begin, "expected a decimal number, got " + in_quotes(text));
  return *number;
}

/// Whether a sign here belongs to an exponent: 1e-5.
bool ExpressionLexer::is_exponent(std::size_t begin) const {
  const char last = text_[at_ - 1];
  return (last == 'e' || last == 'E') && is_digit(peek(1)) &&
         text_.substr(begin, at_ - 1 - begin).find_first_not_of("0123456789.") == std::string_view::npos;
}

std::size_t ExpressionLexer::symbol_length() const {
  constexpr std::array<std::string_view, 10> doubles{"==", "!=", "<=", ">=", "!~", "&&", "||", "=~", "**", "<>"};
  if (std::find(doubles.begin(), doubles.end(), text_.substr(at_, 2)) != doubles.end()) return 2;
  return std::max<std::size_t>(utf8_length(text_.substr(at_)), 1);
}

void ExpressionLexer::fail(std::size_t at, const std::string& what) const { fail_in_expression(text_, at, what); }

void fail_in_expression(std::string_view text, std::size_t at, const std::string& what) {
  fail_usage(caret_message("--expr", text, at, what));
}

}  // namespace gff
