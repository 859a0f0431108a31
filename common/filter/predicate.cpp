#include "filter/predicate.hpp"

#include <memory>
#include <utility>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "base/split.hpp"
#include "filter/value_list.hpp"

namespace gff {
namespace {

using Node = ExpressionNode;
using Kind = Node::Kind;
using Comparison = Node::Comparison;

[[noreturn]] void refuse(std::string_view test, const std::string& why) {
  fail_usage("test " + in_quotes(test) + ": " + why);
}

/// Where KEY ends: at an operator outside of attr["KEY"].
std::size_t key_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    KeyPart unused;
    if (const std::size_t quoted = at == 0 || text[at - 1] == '|' ? quoted_key(text.substr(at), unused) : 0;
        quoted > 0) {
      at += quoted;
      continue;
    }
    const bool negation = text[at] == '!' && at + 1 < text.size() && (text[at + 1] == '=' || text[at + 1] == '~');
    if (negation || std::string_view("=~<>").find(text[at]) != std::string_view::npos) break;
    ++at;
  }
  return at;
}

Node attribute(std::string_view key, std::string_view test) {
  Node node;
  node.kind = Kind::attribute;
  node.key = parse_key_text(key, test, false).parts;
  return node;
}

Node constant(Kind kind, std::string_view text) {
  Node node;
  node.kind = kind;
  node.text = text;
  return node;
}

}  // namespace

Predicate parse_predicate(std::string_view text, const std::function<void(const std::string&)>& before_reading) {
  const bool absent = text.starts_with('!');
  const std::string_view rest = text.substr(absent ? 1 : 0);
  const std::string_view key = rest.substr(0, key_length(rest));
  const std::string_view comparison = rest.substr(key.size());
  const bool names_file = comparison.starts_with("=@") || comparison.starts_with("!=@");
  if ((names_file ? key : text).find('\r') != std::string_view::npos)
    refuse(text, "expected no carriage return, such as words of a list with CR LF have (an escaped one: KEY~REGEX)");
  if (key.empty() || (absent && !comparison.empty()) || key.find_first_of(";!") != std::string_view::npos)
    refuse(text, "expected KEY, !KEY, or KEY and one of = != ~ !~ < <= > >= and a value");

  Predicate test;
  Node& node = test.node;
  if (comparison.empty()) {
    node = attribute(key, text);
    node.kind = Kind::present;
    node.negated = absent;
    return test;
  }
  node.kind = Kind::comparison;
  node.operands.push_back(attribute(key, text));
  node.negated = comparison[0] == '!';
  const char symbol = comparison[node.negated ? 1 : 0];
  std::string_view value = comparison.substr(node.negated ? 2 : 1);
  if (symbol == '=') {
    if (value.starts_with('=')) refuse(text, "expected one '='");
    for (const char other : {'~', '<', '>'}) {
      if (value.starts_with(other)) refuse(text, std::string("expected '=' or '") + other + "', got both");
    }
    node.comparison = Comparison::in;
    const auto words = std::make_shared<WordSet>();
    if (value.starts_with('@')) {
      test.file = value.substr(1);
      if (test.file.empty()) refuse(text, "expected a FILE after '@'");
      if (before_reading) before_reading(test.file);
      read_value_list(test.file, ListOf::values, *words);
    } else {
      for (const std::string_view one : split(value, ',')) words->insert(one);
    }
    node.words = words;
    return test;
  }
  if (symbol == '~') {
    node.comparison = Comparison::matches;
    node.operands.push_back(constant(Kind::string, value));
    node.regex = std::make_shared<const Regex>(value);
    if (const std::string error = node.regex->error(); !error.empty()) refuse(text, error);
    return test;
  }
  const bool or_equal = value.starts_with('=');
  if (or_equal) value.remove_prefix(1);
  node.comparison = symbol == '<' ? (or_equal ? Comparison::less_equal : Comparison::less)
                                  : (or_equal ? Comparison::greater_equal : Comparison::greater);
  node.compared = Node::Compared::numbers;
  node.operands.push_back(constant(Kind::number, value));
  const auto number = parse_number(value);
  if (!number) refuse(text, "expected a number after the comparison, got " + in_quotes(value));
  node.operands.back().number = *number;
  return test;
}

}  // namespace gff
