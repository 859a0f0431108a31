#include "filter/expression_parser.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "filter/expression_lexer.hpp"
#include "gff/columns.hpp"

namespace gff {
namespace {

using Node = ExpressionNode;
using Token = ExpressionToken;
using Kind = Node::Kind;
using Comparison = Node::Comparison;

/// Parentheses, `!` and `-` within each other: more than anybody writes, and few enough for any stack.
constexpr std::size_t deepest = 200;

// --- operators -------------------------------------------------------------------------------------------------------

enum Level : int { or_level, and_level, comparison_level, sum_level, product_level, unary_level };

struct Operator {
  std::string_view symbol;
  Level level;
  Comparison comparison = Comparison::equal;
  bool negated = false;
};

constexpr std::array<Operator, 15> operators{{
    {"||", or_level},
    {"&&", and_level},
    {"==", comparison_level, Comparison::equal},
    {"!=", comparison_level, Comparison::equal, true},
    {"<", comparison_level, Comparison::less},
    {"<=", comparison_level, Comparison::less_equal},
    {">", comparison_level, Comparison::greater},
    {">=", comparison_level, Comparison::greater_equal},
    {"~", comparison_level, Comparison::matches},
    {"!~", comparison_level, Comparison::matches, true},
    {"in", comparison_level, Comparison::in},
    {"+", sum_level},
    {"-", sum_level},
    {"*", product_level},
    {"/", product_level},
}};

const Operator* operator_of(const Token& token) {
  const auto* const found =
      std::find_if(operators.begin(), operators.end(), [&](const Operator& one) { return token.is(one.symbol); });
  return found == operators.end() ? nullptr : found;
}

/// The operator that was probably meant by a text that is not an operator.
std::string hint(const Token& token) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 12> replacements{{
      {"=", "=="},
      {"&", "&&"},
      {"|", "||"},
      {"and", "&&"},
      {"AND", "&&"},
      {"or", "||"},
      {"OR", "||"},
      {"=~", "~"},
      {"<>", "!="},
      {"not", "!(...)"},
      {"!", "!="},
      {".", "attr[\"KEY\"] for a key that is not a word"},
  }};
  for (const auto& [symbol, better] : replacements) {
    if (token.is(symbol)) return " (did you mean " + std::string(better) + "?)";
  }
  return {};
}

std::string shown(const Token& token) {
  return token.kind == Token::Kind::end ? "the end" : in_quotes(token.text) + hint(token);
}

// --- the parser ------------------------------------------------------------------------------------------------------

bool is_text_column(const Node& node) {
  return node.kind == Kind::column && (node.column == Column::seqid || node.column == Column::source ||
                                       node.column == Column::type || node.column == Column::strand);
}

bool is_number(const Node& node) { return node.kind == Kind::number || node.kind == Kind::arithmetic; }

/// A string on either side makes it text, else a number makes it numbers; of names alone the columns that hold text do,
/// and then those that hold numbers. Two attributes are equal either way, and in order as numbers.
Node::Compared compared(const Node& left, const Node& right, Comparison comparison) {
  if (left.kind == Kind::string || right.kind == Kind::string) return Node::Compared::text;
  if (is_number(left) || is_number(right)) return Node::Compared::numbers;
  if (is_text_column(left) || is_text_column(right)) return Node::Compared::text;
  const bool attributes = left.kind == Kind::attribute && right.kind == Kind::attribute;
  return attributes && comparison == Comparison::equal ? Node::Compared::either : Node::Compared::numbers;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text), lexer_(text), token_(lexer_.next()) {}

  Node parse() {
    Node node = as_test(parse_binary(or_level));
    if (token_.kind != Token::Kind::end) fail_unexpected("expected an operator or the end");
    return node;
  }

 private:
  [[noreturn]] void fail(const Node& node, const std::string& what) const {
    fail_in_expression(text_, node.begin, what);
  }
  [[noreturn]] void fail_unexpected(const std::string& expected) const {
    fail_in_expression(text_, token_.begin, expected + ", got " + shown(token_));
  }
  bool is_word(const Node& node) const {
    return node.kind == Kind::attribute && node.key.size() == 1 &&
           node.key[0].key == text_.substr(node.begin, node.end - node.begin);
  }
  std::string source(const Node& node) const { return in_quotes(text_.substr(node.begin, node.end - node.begin)); }
  Token take() { return std::exchange(token_, lexer_.next()); }
  bool take_if(std::string_view symbol) {
    if (!token_.is(symbol)) return false;
    token_ = lexer_.next();
    return true;
  }

  /// Operators of `least` level and stronger ones, by precedence climbing.
  Node parse_binary(int least) {
    Node left = parse_unary();
    for (const Operator* found; (found = operator_of(token_)) && found->level >= least;) {
      const Token token = take();
      if (found->level == comparison_level) {
        left = parse_comparison(std::move(left), *found);
      } else if (found->level < comparison_level) {
        const Kind kind = found->level == or_level ? Kind::any : Kind::all;
        left = joined(kind, as_test(std::move(left)), as_test(parse_binary(found->level + 1)));
      } else {
        left = calculated(std::move(left), token.text[0], parse_binary(found->level + 1), found->level);
      }
    }
    return left;
  }

  Node parse_comparison(Node left, const Operator& found) {
    Node node;
    node.kind = Kind::comparison;
    node.comparison = found.comparison;
    node.negated = found.negated;
    node.begin = left.begin;
    require_value(left);
    node.operands.push_back(std::move(left));
    if (found.comparison == Comparison::in) {
      parse_list(node);
    } else {
      node.operands.push_back(parse_binary(comparison_level + 1));
      node.end = node.operands[1].end;
      node.operands[1].may_be_text = node.operands[0].is_name() && is_word(node.operands[1]);
    }
    if (found.comparison == Comparison::matches) {
      require_expression(node);
      const Node& pattern = node.operands[1];
      node.regex = std::make_shared<const Regex>(pattern.text);
      if (const std::string what = node.regex->error(); !what.empty()) fail(pattern, what);
    } else {
      for (std::size_t i = 1; i < node.operands.size(); ++i) require_comparable(node.operands[0], node.operands[i]);
      if (found.comparison != Comparison::in)
        node.compared = compared(node.operands[0], node.operands[1], found.comparison);
    }
    if (const Operator* const next = operator_of(token_); next && next->level == comparison_level)
      fail_unexpected("expected && or || after a comparison");
    return node;
  }

  /// The constants after `in`, in parentheses.
  void parse_list(Node& node) {
    if (!take_if("(")) fail_unexpected("expected '(' after 'in'");
    do {
      const bool negative = token_.is("-");
      const std::size_t begin = token_.begin;
      if (negative) take();
      if (token_.kind != Token::Kind::number && (negative || token_.kind != Token::Kind::string))
        fail_unexpected("expected a number or a string in quotes");
      Node item = parse_unary();
      if (negative) item = negated_number(std::move(item), begin);
      node.operands.push_back(std::move(item));
    } while (take_if(","));
    node.end = token_.end();
    if (!take_if(")")) fail_unexpected("expected ',' or ')'");
  }

  Node parse_unary() {
    if (depth_ == deepest)
      fail_in_expression(
          text_, token_.begin,
          "expected no more than " + std::to_string(deepest) + " parentheses and signs within each other");
    ++depth_;
    Node node = parse_operand();
    --depth_;
    return node;
  }

  Node parse_operand() {
    const std::size_t begin = token_.begin;
    if (take_if("!")) {
      Node node = parse_unary();
      if (const Operator* const next = operator_of(token_); next && next->level >= comparison_level)
        fail_unexpected("expected a comparison after '!' in parentheses, as in !(a == b)");
      node = as_test(std::move(node));
      node.negated = !node.negated;
      node.begin = begin;
      return node;
    }
    if (take_if("-")) return negated_number(parse_unary(), begin);
    if (take_if("(")) {
      Node node = parse_binary(or_level);
      node.begin = begin;
      node.end = token_.end();
      if (!take_if(")")) fail_unexpected("expected an operator or ')'");
      return node;
    }
    if (token_.kind == Token::Kind::end || token_.kind == Token::Kind::symbol || token_.is("in"))
      fail_unexpected("expected a name, a number or a string in quotes");
    return leaf(take());
  }

  Node leaf(Token token) {
    Node node;
    node.begin = token.begin;
    node.end = token.end();
    node.text = std::move(token.value);
    node.key = std::move(token.key);
    node.number = token.number;
    switch (token.kind) {
      case Token::Kind::string: return node;
      case Token::Kind::number: node.kind = Kind::number; return node;
      case Token::Kind::attribute: node.kind = Kind::attribute; return node;
      default: break;
    }
    const auto* const column = std::find(standard_column_names.begin(), standard_column_names.end(), token.text);
    if (column != standard_column_names.end()) {
      node.kind = Kind::column;
      node.column = static_cast<Column>(column - standard_column_names.begin());
      if (node.column == Column::attributes)
        fail(node, "expected the key of an attribute, got 'attributes', the name of the whole column");
    } else if (token.text == "length") {
      node.kind = Kind::length;
    } else {
      node.kind = Kind::attribute;
    }
    return node;
  }

  /// The node as something that is true or false: an attribute alone is a question whether it is present.
  Node as_test(Node node) const {
    if (node.kind == Kind::attribute) node.kind = Kind::present;
    if (node.is_test()) return node;
    if (token_.kind != Token::Kind::end && !token_.is(")") && !operator_of(token_))
      fail_unexpected("expected a comparison such as == after " + source(node));
    fail(node, "expected a comparison, got " + source(node) + " alone");
  }
  void require_value(const Node& node) const {
    if (node.is_test()) fail(node, "expected a value to compare, got the test " + source(node));
  }
  void require_number(const Node& node) const {
    require_value(node);
    if (node.kind == Kind::string) fail(node, "expected a number, got the string " + source(node));
  }
  void require_comparable(const Node& left, const Node& right) const {
    require_value(right);
    if (is_number(left) && right.kind == Kind::string) require_number(right);
    if (is_number(right) && left.kind == Kind::string) require_number(left);
  }
  void require_expression(const Node& node) const {
    const Node& left = node.operands[0];
    const Node& right = node.operands[1];
    if (!left.is_name()) fail(left, "expected a column or an attribute before '~', got " + source(left));
    if (right.kind != Kind::string) fail(right, "expected a regular expression in quotes, got " + source(right));
  }

  /// One node for a && b && c: long chains are not deep.
  static Node joined(Kind kind, Node left, Node right) {
    if (left.kind == kind && !left.negated) {
      left.end = right.end;
      left.operands.push_back(std::move(right));
      return left;
    }
    Node node;
    node.kind = kind;
    node.begin = left.begin;
    node.end = right.end;
    node.operands.push_back(std::move(left));
    node.operands.push_back(std::move(right));
    return node;
  }

  Node calculated(Node left, char sign, Node right, int level) const {
    require_number(left);
    require_number(right);
    const bool goes_on =
        left.kind == Kind::arithmetic && (left.signs.back() == '+' || left.signs.back() == '-') == (level == sum_level);
    if (!goes_on) left = arithmetic(level == sum_level ? '+' : '*', std::move(left));
    left.end = right.end;
    left.signs += sign;
    left.operands.push_back(std::move(right));
    return left;
  }
  static Node arithmetic(char sign, Node operand) {
    Node node;
    node.kind = Kind::arithmetic;
    node.begin = operand.begin;
    node.end = operand.end;
    node.signs = sign;
    node.operands.push_back(std::move(operand));
    return node;
  }
  Node negated_number(Node operand, std::size_t begin) const {
    require_number(operand);
    if (operand.kind == Kind::number) {
      operand.number = -operand.number;
    } else {
      operand = arithmetic('-', std::move(operand));
    }
    operand.begin = begin;
    return operand;
  }

  std::string_view text_;
  ExpressionLexer lexer_;
  Token token_;
  std::size_t depth_ = 0;
};

}  // namespace

ExpressionNode parse_expression(std::string_view text) {
  if (text.find_first_not_of(" \t\n\r") == std::string_view::npos)
    fail_usage("--expr: expected an expression, got " + in_quotes(text));
  return Parser(text).parse();
}

}  // namespace gff
