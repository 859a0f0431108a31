#include "filter/expression.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "filter/decoded_words.hpp"
#include "filter/expression_lexer.hpp"
#include "filter/expression_parser.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

using Kind = ExpressionNode::Kind;
using Compares = ExpressionNode::Comparison;

/// About what it takes to evaluate a test: a walk over column 9 is dear, and paid once a record.
std::size_t cost(const ExpressionNode& node) {
  std::size_t sum = 1;
  if (node.kind == Kind::attribute || node.kind == Kind::present) sum += 20;
  if (node.kind == Kind::comparison && node.comparison == Compares::matches) sum += 5;
  for (const ExpressionNode& operand : node.operands) sum += cost(operand);
  return sum;
}

// From so many combinations of values on, those of two attributes are not tried one by one.
constexpr std::size_t many_combinations = 1000;

/// Whether something is in both. Changes the order.
template <class Value>
bool have_common(std::vector<Value>& a, std::vector<Value>& b) {
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  for (auto in_a = a.begin(), in_b = b.begin(); in_a != a.end() && in_b != b.end();) {
    if (*in_a == *in_b) return true;
    ++(*in_a < *in_b ? in_a : in_b);
  }
  return false;
}

template <class Ordering>
bool is(Compares comparison, Ordering order) {
  switch (comparison) {
    case Compares::equal: return order == 0;
    case Compares::less: return order < 0;
    case Compares::less_equal: return order <= 0;
    case Compares::greater: return order > 0;
    default: return order >= 0;
  }
}

}  // namespace

// --- once ------------------------------------------------------------------------------------------------------------

Expression::Expression(std::string_view text, KeyTable& keys, AttributeValues& values) : root_(parse_expression(text)) {
  compile(text, root_, keys, values);
}

std::size_t Expression::wanted(const std::string& key, KeyTable& keys, AttributeValues& values) {
  const std::size_t number = keys.add(key);
  values.want(number);
  reads_attributes_ = true;
  return number;
}

void Expression::compile(std::string_view text, Node& node, KeyTable& keys, AttributeValues& values) {
  if (node.kind == Kind::present) {
    node.index = wanted(node.text, keys, values);
  } else if (node.kind == Kind::comparison) {
    compile_comparison(text, node, keys, values);
  } else {
    for (Node& operand : node.operands) compile(text, operand, keys, values);
    // && and || may ask in any order: nothing has an effect.
    std::stable_sort(node.operands.begin(), node.operands.end(),
                     [](const Node& a, const Node& b) { return cost(a) < cost(b); });
  }
}

void Expression::compile_comparison(std::string_view text, Node& node, KeyTable& keys, AttributeValues& values) {
  Comparison comparison;
  if (node.comparison == Compares::matches) {
    const Node& pattern = node.operands[1];
    comparison.regex.emplace(pattern.text);
    if (const std::string error = comparison.regex->error(); !error.empty())
      throw expression_error(text, pattern.begin, error);
  }
  if (node.comparison == Compares::equal) {
    // A name that equals a constant is in a list of one.
    if (node.operands[0].kind == Kind::string) std::swap(node.operands[0], node.operands[1]);
    if (node.operands[1].kind == Kind::string) node.comparison = Compares::in;
  }
  if (node.comparison == Compares::in) {
    for (auto item = node.operands.begin() + 1; item != node.operands.end(); ++item) {
      if (item->kind == Kind::string) {
        comparison.words.insert(item->text);
      } else {
        comparison.numbers.push_back(item->number);
      }
    }
    node.operands.resize(1);
    const Kind kind = node.operands[0].kind;
    comparison.only_words = comparison.numbers.empty() && (kind == Kind::column || kind == Kind::attribute);
  }
  for (Node& operand : node.operands) collect_names(operand, comparison.names, keys, values);
  node.index = comparisons_.size();
  comparisons_.push_back(std::move(comparison));
}

void Expression::collect_names(Node& node, std::vector<Name>& names, KeyTable& keys, AttributeValues& values) {
  for (Node& operand : node.operands) collect_names(operand, names, keys, values);
  if (!node.is_name()) return;
  const std::size_t key = node.kind == Kind::attribute ? wanted(node.text, keys, values) : 0;
  const auto same = std::find_if(names.begin(), names.end(), [&](const Name& name) {
    return name.kind == node.kind && name.column == node.column && name.key == key;
  });
  node.index = static_cast<std::size_t>(same - names.begin());
  if (same == names.end()) names.push_back({node.kind, node.column, key, {}});
}

// --- for each record -------------------------------------------------------------------------------------------------

bool Expression::passes(const Node& node, const Context& context) {
  const auto operand_passes = [&](const Node& operand) { return passes(operand, context); };
  switch (node.kind) {
    case Kind::all: return std::all_of(node.operands.begin(), node.operands.end(), operand_passes) != node.negated;
    case Kind::any: return std::any_of(node.operands.begin(), node.operands.end(), operand_passes) != node.negated;
    case Kind::present: return context.values.of(node.index).empty() == node.negated;
    default: return any_value_passes(node, context) != node.negated;
  }
}

/// Whether a comparison holds for any combination of the values of its names.
bool Expression::any_value_passes(const Node& node, const Context& context) {
  Comparison& comparison = comparisons_[node.index];
  if (comparison.only_words) return is_a_word(comparison, context);
  std::vector<Name>& names = comparison.names;
  for (Name& name : names) {
    if (!first_value(name, context)) return false;
  }
  for (std::size_t tried = 1;; ++tried) {
    if (holds(node, comparison, context)) return true;
    if (tried == many_combinations && node.compares_two_attributes()) return any_pair_holds(node, comparison, context);
    // As an odometer goes on: the first name that has a further value takes it, those before it begin again.
    std::size_t i = 0;
    while (i < names.size() && !next_value(names[i], context)) ++i;
    if (i == names.size()) return false;
    while (i > 0) first_value(names[--i], context);
  }
}

/// Whether the comparison of two attributes holds for any of their values, in n log n.
bool Expression::any_pair_holds(const Node& node, Comparison& comparison, const Context& context) {
  std::array<std::vector<std::string>, 2> texts;
  std::array<std::vector<Number>, 2> numbers;
  for (std::size_t side = 0; side < 2; ++side) {
    Name& name = comparison.names[node.operands[side].index];
    first_value(name, context);
    do {
      texts[side].emplace_back(name.text);
      if (const auto number = parse_number(name.text)) numbers[side].push_back(*number);
    } while (next_value(name, context));
  }
  if (node.comparison == Compares::equal) return have_common(texts[0], texts[1]) || have_common(numbers[0], numbers[1]);
  if (numbers[0].empty() || numbers[1].empty()) return false;
  const bool rising = node.comparison == Compares::less || node.comparison == Compares::less_equal;
  const auto [left_least, left_most] = std::minmax_element(numbers[0].begin(), numbers[0].end());
  const auto [right_least, right_most] = std::minmax_element(numbers[1].begin(), numbers[1].end());
  return is(node.comparison, rising ? *left_least <=> *right_most : *left_most <=> *right_least);
}

/// The comparison that is by far the most frequent, without the detours of the others.
bool Expression::is_a_word(Comparison& comparison, const Context& context) {
  const WordSet& words = comparison.words;
  Name& name = comparison.names[0];
  if (name.kind == Kind::column) return has_column(words, context.record.column(name.column), name.scratch);
  const Dialect dialect = context.values.dialect();
  const auto is_word = [&](std::string_view value) { return has_value(words, value, dialect, name.scratch); };
  for (const std::string_view value : context.values.of(name.key)) {
    if (any_value(value, context.values.form(name.key), is_word)) return true;
  }
  return false;
}

bool Expression::first_value(Name& name, const Context& context) {
  switch (name.kind) {
    case Kind::column:
      name.text = context.record.column(name.column);
      name.more = name.text.find('%') != std::string_view::npos;
      return true;
    case Kind::length: return true;
    default: break;
  }
  const std::vector<std::string_view>& found = context.values.of(name.key);
  if (found.empty()) return false;
  name.occurrence = 0;
  name.rest = found[0];
  take_value(name, context.values);
  return true;
}

bool Expression::next_value(Name& name, const Context& context) {
  if (name.kind == Kind::column) {
    if (name.more) name.text = decoded(name.text, name.scratch);
    return std::exchange(name.more, false);
  }
  if (name.kind == Kind::length) return false;
  if (!name.more) {
    const std::vector<std::string_view>& found = context.values.of(name.key);
    if (name.occurrence + 1 == found.size()) return false;
    name.rest = found[++name.occurrence];
  }
  take_value(name, context.values);
  return true;
}

/// The next value out of the rest of an occurrence.
void Expression::take_value(Name& name, const AttributeValues& values) {
  name.more = false;
  name.text = name.rest;
  const bool is_list = values.form(name.key) == ValueForm::list;
  if (const std::size_t comma = is_list ? name.rest.find(',') : std::string_view::npos;
      comma != std::string_view::npos) {
    name.text = name.rest.substr(0, comma);
    name.rest.remove_prefix(comma + 1);
    name.more = true;
  }
  if (values.dialect() == Dialect::gff3) name.text = decoded(name.text, name.scratch);
}

bool Expression::holds(const Node& node, Comparison& comparison, const Context& context) {
  if (node.comparison == Compares::in) return is_one_of(node, comparison, context);
  if (node.comparison == Compares::matches)
    return comparison.regex->matches(text_of(node.operands[0], comparison, context));
  if (node.compared != Node::Compared::numbers) {
    const std::string_view left = text_of(node.operands[0], comparison, context);
    const std::string_view right = text_of(node.operands[1], comparison, context);
    const bool holds = is(node.comparison, left <=> right);
    if (holds || node.compared == Node::Compared::text) return holds;
  }
  return holds_for_numbers(node, comparison, context);
}

bool Expression::holds_for_numbers(const Node& node, const Comparison& comparison, const Context& context) {
  const auto left = number_of(node.operands[0], comparison, context);
  if (!left) return false;
  const auto right = number_of(node.operands[1], comparison, context);
  return right && is(node.comparison, *left <=> *right);
}

bool Expression::is_one_of(const Node& node, Comparison& comparison, const Context& context) {
  const Node& left = node.operands[0];
  if (comparison.words.size() > 0 && comparison.words.contains(text_of(left, comparison, context))) return true;
  if (comparison.numbers.empty()) return false;
  const auto number = number_of(left, comparison, context);
  return number && std::find(comparison.numbers.begin(), comparison.numbers.end(), *number) != comparison.numbers.end();
}

std::string_view Expression::text_of(const Node& node, Comparison& comparison, const Context& context) {
  if (node.kind == Kind::string) return node.text;
  Name& name = comparison.names[node.index];
  if (node.kind != Kind::length) return name.text;
  name.scratch.resize(20);  // as many digits as 64 bits can take
  char* const begin = name.scratch.data();
  const std::int64_t length = context.record.end() - context.record.start() + 1;
  return {begin, static_cast<std::size_t>(std::to_chars(begin, begin + name.scratch.size(), length).ptr - begin)};
}

/// The number that a value is; nothing where it is none.
std::optional<Number> Expression::number_of(const Node& node, const Comparison& comparison, const Context& context) {
  switch (node.kind) {
    case Kind::number: return node.number;
    case Kind::string: return parse_number(node.text);
    case Kind::length: return Number(context.record.end() - context.record.start() + 1);
    case Kind::arithmetic: break;
    default: return parse_number(comparison.names[node.index].text);
  }
  std::optional<Number> result = Number();
  for (std::size_t i = 0; i < node.operands.size(); ++i) {
    const auto operand = number_of(node.operands[i], comparison, context);
    if (!operand) return std::nullopt;
    const bool is_first = i == 0 && node.signs[0] != '-';
    result = is_first ? operand : calculated(*result, node.signs[i], *operand);
    if (!result) return std::nullopt;
  }
  return result;
}

}  // namespace gff
