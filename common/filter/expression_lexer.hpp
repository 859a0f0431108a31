// Splits EXPR into tokens: names, numbers, strings, symbols.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/number.hpp"
#include "gff/key.hpp"

namespace gff {

struct ExpressionToken {
  enum class Kind : std::uint8_t { end, word, attribute, string, number, symbol };
  Kind kind = Kind::end;
  std::string_view text;     ///< as it is written
  std::size_t begin = 0;     ///< bytes from 0
  std::string value;         ///< string: the text between its quotes
  std::vector<KeyPart> key;  ///< attribute: its KEY
  Number number;

  std::size_t end() const { return begin + text.size(); }
  bool is(std::string_view word) const { return (kind == Kind::symbol || kind == Kind::word) && text == word; }
};

class ExpressionLexer {
 public:
  /// `text` must outlive the lexer and its tokens.
  explicit ExpressionLexer(std::string_view text) : text_(text) {}

  /// Returns the next token; at the end, one of Kind::end. Throws UsageError that points at text that is not a token.
  ExpressionToken next();

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  void skip_space();
  std::string_view word();
  void read(ExpressionToken& token);
  void read_name(ExpressionToken& token);
  KeyPart read_alternative();
  KeyPart read_attribute();
  std::string string();
  Number number();
  bool is_exponent(std::size_t begin) const;
  std::size_t symbol_length() const;
  [[noreturn]] void fail(std::size_t at, const std::string& what) const;

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Throws UsageError: `what` is wrong at byte `at` (from 0) of the expression `text`.
[[noreturn]] void fail_in_expression(std::string_view text, std::size_t at, const std::string& what);

}  // namespace gff
