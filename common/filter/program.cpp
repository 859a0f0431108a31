#include "filter/program.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "filter/decoded_words.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

using Kind = ExpressionNode::Kind;
using Compares = ExpressionNode::Comparison;

constexpr std::size_t attribute_cost = 20;

/// About what it takes to evaluate a test: a walk over column 9 is dear, and paid once a record.
std::size_t cost(const ExpressionNode& node) {
  std::size_t sum = 1;
  if (node.kind == Kind::attribute || node.kind == Kind::present) sum += attribute_cost;
  if (node.kind == Kind::comparison && node.comparison == Compares::matches) sum += 5;
  for (const ExpressionNode& operand : node.operands) sum += cost(operand);
  return sum;
}

bool is_cheaper(const ExpressionNode& a, const ExpressionNode& b) { return cost(a) < cost(b); }

bool reads_attribute(const ExpressionNode& node) {
  return node.kind == Kind::attribute || node.kind == Kind::present ||
         std::any_of(node.operands.begin(), node.operands.end(), reads_attribute);
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

void Program::add(ExpressionNode test) {
  const std::size_t number = added_.empty() ? 0 : added_.back().second + 1;
  added_.emplace_back(std::move(test), number);
}

void Program::prepare() {
  for (auto& [test, number] : added_) add_conjunct(std::move(test), number);
  std::stable_sort(column_tests_.begin(), column_tests_.end(), is_cheaper);
  std::stable_sort(attribute_tests_.begin(), attribute_tests_.end(), is_cheaper);
  for (const Node& test : attribute_tests_) {
    const std::size_t key = walked_key(test);
    if (key == KeyTable::none) {
      walked_keys_.clear();
      break;
    }
    walked_keys_.push_back(key);
  }
  positive_ = static_cast<std::size_t>(
      std::count_if(attribute_tests_.begin(), attribute_tests_.end(), [](const Node& test) { return !test.negated; }));
}

/// One of the tests that must all pass.
void Program::add_conjunct(Node test, std::size_t number) {
  if (test.kind == Kind::all && !test.negated) {
    for (Node& operand : test.operands) add_conjunct(std::move(operand), number);
    return;
  }
  compile(test, number, false);
  if (test.kind == Kind::comparison) {
    const Comparison& comparison = comparisons_[test.index];
    if (comparison.only_words && comparison.names[0].kind == Kind::column) {
      columns_.push_back({comparison.names[0].column, comparison.words.get(), test.negated});
      return;
    }
  }
  (reads_attribute(test) ? attribute_tests_ : column_tests_).push_back(std::move(test));
}

/// The number, in keys_, of the key of an attribute.
std::size_t Program::wanted(const Node& node, std::size_t test) {
  const Key key = add_key({{}, false, true, node.key}, table_);
  const auto same = std::find_if(keys_.begin(), keys_.end(), [&](const Key& one) {
    return std::equal(
        one.alternatives.begin(), one.alternatives.end(), key.alternatives.begin(), key.alternatives.end(),
        [](const KeyAlternative& a, const KeyAlternative& b) { return a.number == b.number && a.outer == b.outer; });
  });
  const auto number = static_cast<std::size_t>(same - keys_.begin());
  if (same == keys_.end()) keys_.push_back(key);
  asked_keys_.push_back({test, number, node.may_be_text});
  return number;
}

/// The key, in table_, of the one attribute that a test is of; none where it is of more.
std::size_t Program::walked_key(const Node& node) const {
  std::size_t key = KeyTable::none;
  if (node.kind == Kind::present) key = node.index;
  if (node.kind == Kind::comparison) {
    const std::vector<Name>& names = comparisons_[node.index].names;
    if (names.size() == 1 && names[0].kind == Kind::attribute) key = names[0].key;
  }
  return key != KeyTable::none && keys_[key].is_plain() ? keys_[key].alternatives.front().number : KeyTable::none;
}

/// `negated`: the test is in a test that is negated.
void Program::compile(Node& node, std::size_t test, bool negated) {
  negated = negated != node.negated;
  if (node.kind == Kind::present) {
    node.index = wanted(node, test);
  } else if (node.kind == Kind::comparison) {
    compile_comparison(node, test, negated);
  } else {
    for (Node& operand : node.operands) compile(operand, test, negated);
    // && and || may ask in any order: nothing has an effect.
    std::stable_sort(node.operands.begin(), node.operands.end(), is_cheaper);
  }
}

void Program::compile_comparison(Node& node, std::size_t test, bool negated) {
  Comparison comparison;
  comparison.words = node.words;
  if (node.comparison == Compares::equal) {
    // A name that equals a constant is in a list of one.
    if (node.operands[0].kind == Kind::string) std::swap(node.operands[0], node.operands[1]);
    if (node.operands[1].kind == Kind::string) node.comparison = Compares::in;
  }
  if (node.comparison == Compares::in) {
    const auto words = std::make_shared<WordSet>();
    for (auto item = node.operands.begin() + 1; item != node.operands.end(); ++item) {
      if (item->kind == Kind::string) {
        words->insert(item->text);
      } else {
        comparison.numbers.push_back(item->number);
      }
    }
    if (!comparison.words) comparison.words = words;
    node.operands.resize(1);
    const Kind kind = node.operands[0].kind;
    comparison.only_words = comparison.numbers.empty() && (kind == Kind::column || kind == Kind::attribute);
  }
  for (Node& operand : node.operands) collect_names(operand, comparison.names, test);
  if (comparison.only_words) {
    const Name& name = comparison.names[0];
    const bool is_column = name.kind == Kind::column;
    words_.push_back(
        {test, is_column ? std::optional(name.column) : std::nullopt, name.key, comparison.words, negated});
  }
  most_names_ = std::max(most_names_, comparison.names.size());
  node.index = comparisons_.size();
  comparisons_.push_back(std::move(comparison));
}

void Program::collect_names(Node& node, std::vector<Name>& names, std::size_t test) {
  for (Node& operand : node.operands) collect_names(operand, names, test);
  if (!node.is_name()) return;
  const std::size_t key = node.kind == Kind::attribute ? wanted(node, test) : 0;
  const auto same = std::find_if(names.begin(), names.end(), [&](const Name& name) {
    return name.kind == node.kind && name.column == node.column && name.key == key;
  });
  node.index = static_cast<std::size_t>(same - names.begin());
  if (same == names.end()) names.push_back({node.kind, node.column, key});
}

// --- for each record -------------------------------------------------------------------------------------------------

bool Program::match_rest(const Record& record, Dialect dialect, State& state) const {
  const Context context{record, state};
  for (const Node& test : column_tests_) {
    if (!passes(test, context)) return false;
  }
  if (attribute_tests_.empty()) return true;
  if (!walked_keys_.empty()) return match_while_walking(record, dialect, state);
  state.values.start(record, dialect);
  return std::all_of(attribute_tests_.begin(), attribute_tests_.end(),
                     [&](const Node& test) { return passes(test, context); });
}

bool Program::match_started(const Record& record, State& state) const {
  const auto record_passes = [context = Context{record, state}, this](const Node& test) {
    return passes(test, context);
  };
  return std::all_of(column_tests_.begin(), column_tests_.end(), record_passes) &&
         std::all_of(attribute_tests_.begin(), attribute_tests_.end(), record_passes);
}

/// Does all attribute tests in one walk over column 9, which ends once the result is known.
bool Program::match_while_walking(const Record& record, Dialect dialect, State& state) const {
  std::fill(state.passed_.begin(), state.passed_.end(), char{0});
  const Context context{record, state};
  std::size_t left = positive_;  // tests that a value must still pass
  bool failed = false;
  const auto use = [&](std::size_t key, std::string_view text) {
    for (std::size_t i = 0; i < walked_keys_.size(); ++i) {
      if (walked_keys_[i] != key || state.passed_[i]) continue;
      const Node& test = attribute_tests_[i];
      const auto value_passes_test = [&](std::string_view value) { return value_passes(test, value, context); };
      if (!any_value(text, state.values.form(key), value_passes_test)) continue;
      state.passed_[i] = 1;
      failed = test.negated;
      if (failed) return true;
      --left;
    }
    return left == 0 && positive_ == walked_keys_.size();
  };
  state.values.start(record, dialect);
  state.values.keys().for_each(record, dialect, use);
  return !failed && left == 0;
}

/// Whether one value, undecoded, of the one attribute that a test is of passes it, apart from a negation.
bool Program::value_passes(const Node& node, std::string_view value, const Context& context) const {
  if (node.kind == Kind::present) return true;
  const Comparison& comparison = comparisons_[node.index];
  if (comparison.only_words) return has_word(comparison, value, context);
  State& state = context.state;
  state.names_[0].text = state.values.dialect() == Dialect::gff3 ? decoded(value, state.decoded_) : value;
  return holds(node, comparison, context);
}

bool Program::has_word(const Comparison& comparison, std::string_view value, const Context& context) {
  return has_value(*comparison.words, value, context.state.values.dialect(), context.state.decoded_);
}

bool Program::passes(const Node& node, const Context& context) const {
  const auto operand_passes = [&](const Node& operand) { return passes(operand, context); };
  switch (node.kind) {
    case Kind::all: return std::all_of(node.operands.begin(), node.operands.end(), operand_passes) != node.negated;
    case Kind::any: return std::any_of(node.operands.begin(), node.operands.end(), operand_passes) != node.negated;
    case Kind::present: return static_cast<bool>(values_of(keys_[node.index], context.state.values)) != node.negated;
    default: return any_value_passes(node, context) != node.negated;
  }
}

/// Whether a comparison holds for any combination of the values of its names.
bool Program::any_value_passes(const Node& node, const Context& context) const {
  const Comparison& comparison = comparisons_[node.index];
  State& state = context.state;
  if (comparison.names.empty()) return holds(node, comparison, context);
  if (comparison.names.size() > 1) return any_combination_passes(node, comparison, context);
  const Name& name = comparison.names[0];
  if (comparison.only_words) {
    if (name.kind == Kind::column)
      return has_column(*comparison.words, context.record.column(name.column), state.decoded_);
    return any_of_values(values_of(keys_[name.key], state.values),
                         [&](std::string_view value) { return has_word(comparison, value, context); });
  }
  return any_value_of(name, context, [&](std::string_view value) {
    state.names_[0].text = value;
    return holds(node, comparison, context);
  });
}

/// Calls `use` with each value of a name, decoded as far as it is to be, until it returns true. Valid until the next
/// one.
template <class Use>
bool Program::any_value_of(const Name& name, const Context& context, Use use) const {
  State& state = context.state;
  if (name.kind == Kind::length) {
    state.digits_.resize(20);  // as many digits as 64 bits can take
    char* const begin = state.digits_.data();
    const std::int64_t length = context.record.end() - context.record.start() + 1;
    const char* const end = std::to_chars(begin, begin + state.digits_.size(), length).ptr;
    return use(std::string_view(begin, static_cast<std::size_t>(end - begin)));
  }
  if (name.kind == Kind::column) {
    const std::string_view text = context.record.column(name.column);
    if (use(text)) return true;
    return text.find('%') != std::string_view::npos && use(decoded(text, state.decoded_));
  }
  const Dialect dialect = state.values.dialect();
  return any_of_values(values_of(keys_[name.key], state.values), [&](std::string_view value) {
    return use(dialect == Dialect::gff3 ? decoded(value, state.decoded_) : value);
  });
}

bool Program::any_combination_passes(const Node& node, const Comparison& comparison, const Context& context) const {
  const std::size_t names = comparison.names.size();
  std::vector<State::Value>& values = context.state.names_;
  for (std::size_t i = 0; i < names; ++i) {
    State::Value& value = values[i];
    value.count = 0;
    any_value_of(comparison.names[i], context, [&](std::string_view text) {
      if (value.count == value.all.size()) value.all.emplace_back();
      value.all[value.count++] = text;
      return false;
    });
    if (value.count == 0) return false;
    value.at = 0;
  }
  for (std::size_t tried = 1;; ++tried) {
    for (std::size_t i = 0; i < names; ++i) values[i].text = values[i].all[values[i].at];
    if (holds(node, comparison, context)) return true;
    if (tried == many_combinations && node.compares_two_attributes()) return any_pair_holds(node, context);
    // As an odometer continues: the first name that has a further value takes it, those before it begin again.
    std::size_t i = 0;
    while (i < names && ++values[i].at == values[i].count) values[i++].at = 0;
    if (i == names) return false;
  }
}

/// Whether the comparison of two attributes holds for any of their values, in n log n.
bool Program::any_pair_holds(const Node& node, const Context& context) const {
  std::array<std::vector<std::string_view>, 2> texts;
  std::array<std::vector<Number>, 2> numbers;
  for (std::size_t side = 0; side < 2; ++side) {
    const State::Value& value = context.state.names_[node.operands[side].index];
    texts[side].assign(value.all.begin(), value.all.begin() + static_cast<std::ptrdiff_t>(value.count));
    for (const std::string_view text : texts[side]) {
      if (const auto number = parse_number(text)) numbers[side].push_back(*number);
    }
  }
  if (node.comparison == Compares::equal) return have_common(texts[0], texts[1]) || have_common(numbers[0], numbers[1]);
  if (numbers[0].empty() || numbers[1].empty()) return false;
  const bool rising = node.comparison == Compares::less || node.comparison == Compares::less_equal;
  const auto [left_least, left_most] = std::minmax_element(numbers[0].begin(), numbers[0].end());
  const auto [right_least, right_most] = std::minmax_element(numbers[1].begin(), numbers[1].end());
  return is(node.comparison, rising ? *left_least <=> *right_most : *left_most <=> *right_least);
}

bool Program::holds(const Node& node, const Comparison& comparison, const Context& context) const {
  if (node.comparison == Compares::in) return is_one_of(node, comparison, context);
  if (node.comparison == Compares::matches) return node.regex->matches(text_of(node.operands[0], context));
  if (node.compared != Node::Compared::numbers) {
    const bool holds = is(node.comparison, text_of(node.operands[0], context) <=> text_of(node.operands[1], context));
    if (holds || node.compared == Node::Compared::text) return holds;
  }
  return holds_for_numbers(node, context);
}

bool Program::holds_for_numbers(const Node& node, const Context& context) const {
  const auto left = number_of(node.operands[0], context);
  if (!left) return false;
  const auto right = number_of(node.operands[1], context);
  return right && is(node.comparison, *left <=> *right);
}

bool Program::is_one_of(const Node& node, const Comparison& comparison, const Context& context) const {
  const Node& left = node.operands[0];
  if (comparison.words->size() > 0 && comparison.words->contains(text_of(left, context))) return true;
  if (comparison.numbers.empty()) return false;
  const auto number = number_of(left, context);
  return number && std::find(comparison.numbers.begin(), comparison.numbers.end(), *number) != comparison.numbers.end();
}

std::string_view Program::text_of(const Node& node, const Context& context) {
  return node.kind == Kind::string ? std::string_view(node.text) : context.state.names_[node.index].text;
}

/// The number that a value is; nothing where it is none.
std::optional<Number> Program::number_of(const Node& node, const Context& context) {
  switch (node.kind) {
    case Kind::number: return node.number;
    case Kind::length: return Number(context.record.end() - context.record.start() + 1);
    case Kind::arithmetic: break;
    default: return parse_number(text_of(node, context));
  }
  std::optional<Number> result = Number();
  for (std::size_t i = 0; i < node.operands.size(); ++i) {
    const auto operand = number_of(node.operands[i], context);
    if (!operand) return std::nullopt;
    const bool is_first = i == 0 && node.signs[0] != '-';
    result = is_first ? operand : calculated(*result, node.signs[i], *operand);
    if (!result) return std::nullopt;
  }
  return result;
}

}  // namespace gff
