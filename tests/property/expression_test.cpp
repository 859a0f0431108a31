// EXPR against a naive evaluator: random expressions, written out as text and evaluated as a tree of their own.
#include "filter/expression_parser.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "support/damage.hpp"
#include "support/filter.hpp"
#include "support/gff.hpp"
#include "support/naive.hpp"

using namespace gff;
using namespace gff::test;
using naive::Strings;

namespace {

/// What a record is to the evaluator.
struct Row {
  Strings columns;
  bool gtf = false;
};

/// An expression as a person would draw it. Values have all the texts that they may be; a test is true or false.
struct Drawn {
  std::string text;  ///< as EXPR
  int level = 6;     ///< how strongly its operator binds
  enum Type { string, number, text_column, number_column, attribute, test } type = test;
  std::string name;  ///< of a column, `length`, or the key of an attribute
  /// Its value where the names have these values; nothing where it is none.
  std::function<std::optional<std::string>(const std::function<std::string(const Drawn&)>&)> value_text;
  std::function<std::optional<long double>(const std::function<std::string(const Drawn&)>&)> value_number;
  std::vector<Drawn> names;
  std::function<bool(const Row&)> holds;
};

using ValueOf = std::function<std::string(const Drawn&)>;

/// A number, read by strtold: exact for all that these tests hold.
std::optional<long double> number_of(const std::string& text) {
  static const RE2 decimal("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
  if (!RE2::FullMatch(text, decimal)) return std::nullopt;
  return std::strtold(text.c_str(), nullptr);
}

/// Whole numbers of 64 bits are exact, as a long double is; others are doubles.
bool is_whole(long double number) { return number == std::floor(number) && std::fabs(number) < 0x1p63L; }

/// Tells a column from an attribute of the same name.
std::string identity(const Drawn& name) {
  return (name.type == Drawn::attribute ? "attribute " : "column ") + name.name;
}

Strings values_of(const Row& row, const Drawn& name) {
  static const Strings columns{"seqid", "source", "type", "start", "end", "score", "strand", "phase"};
  if (name.type == Drawn::attribute) {
    Strings values = naive::values_of(row.columns[8], row.gtf, name.name);
    if (!row.gtf) {
      for (std::string& value : values) value = naive::decoded(value);
    }
    return values;
  }
  if (name.name == "length") return {std::to_string(std::stoll(row.columns[4]) - std::stoll(row.columns[3]) + 1)};
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i] == name.name) return {row.columns[i], naive::decoded(row.columns[i])};
  }
  std::abort();
}

/// Whether `holds` for any combination of values, equal names having equal values.
bool any_combination(const Row& row, const std::vector<Drawn>& names,
                     const std::function<bool(const ValueOf&)>& holds) {
  std::vector<std::pair<std::string, std::string>> chosen;  // by the text of the name
  const std::function<bool(std::size_t)> choose = [&](std::size_t i) -> bool {
    if (i == names.size()) {
      return holds([&](const Drawn& name) {
        for (const auto& [text, value] : chosen) {
          if (text == identity(name)) return value;
        }
        std::abort();
      });
    }
    const std::string id = identity(names[i]);
    for (const auto& [text, value] : chosen) {
      if (text == id) return choose(i + 1);
    }
    for (const std::string& value : values_of(row, names[i])) {
      chosen.emplace_back(id, value);
      const bool found = choose(i + 1);
      chosen.pop_back();
      if (found) return true;
    }
    return false;
  };
  return choose(0);
}

class Artist {
 public:
  explicit Artist(Random& random) : random_(random) {}

  Drawn test(int depth) {
    Drawn drawn;
    switch (depth == 0 ? random_.below(4) : random_.below(9)) {
      case 0: return present();
      case 4:
      case 5: return junction(depth, "||", 0, true);
      case 6:
      case 7: return junction(depth, "&&", 1, false);
      case 8: {
        const Drawn inner = test(depth - 1);
        drawn.text = "!" + in_parentheses(inner, 6);
        drawn.level = 6;
        drawn.holds = [inner](const Row& row) { return !inner.holds(row); };
        return drawn;
      }
      default: return comparison();
    }
  }

 private:
  std::string pick(const Strings& choices) { return choices[random_.below(choices.size())]; }
  std::string blank() { return pick({"", " ", " ", "\t", "\n "}); }
  static std::string in_parentheses(const Drawn& drawn, int level) {
    return drawn.level < level ? "(" + drawn.text + ")" : drawn.text;
  }

  Drawn junction(int depth, const std::string& symbol, int level, bool any) {
    const Drawn left = test(depth - 1);
    const Drawn right = test(depth - 1);
    Drawn drawn;
    drawn.text = in_parentheses(left, level) + blank() + symbol + blank() + in_parentheses(right, level + 1);
    drawn.level = level;
    drawn.holds = [=](const Row& row) {
      return any ? left.holds(row) || right.holds(row) : left.holds(row) && right.holds(row);
    };
    return drawn;
  }

  Drawn present() {
    const Drawn name = attribute();
    Drawn drawn;
    drawn.text = name.text;
    drawn.holds = [name](const Row& row) { return !values_of(row, name).empty(); };
    return drawn;
  }

  Drawn attribute() {
    const std::string key = pick({"a", "b", "n", "m", "type", "two words"});
    const bool plain = key != "type" && key != "two words";
    Drawn drawn;
    drawn.type = Drawn::attribute;
    drawn.name = key;
    drawn.text = plain && random_.below(2) == 0                ? key
                 : key != "two words" && random_.below(2) == 0 ? "attr." + key
                                                               : "attr[\"" + key + "\"]";
    return as_name(drawn);
  }

  Drawn column() {
    Drawn drawn;
    drawn.name = drawn.text =
        pick({"seqid", "source", "type", "start", "end", "score", "strand", "phase", "length", "start", "length"});
    const bool text = drawn.name == "seqid" || drawn.name == "source" || drawn.name == "type" || drawn.name == "strand";
    drawn.type = text ? Drawn::text_column : Drawn::number_column;
    return as_name(drawn);
  }

  static Drawn as_name(Drawn drawn) {
    Drawn name = drawn;
    drawn.value_text = [name](const ValueOf& value_of) { return std::optional(value_of(name)); };
    drawn.value_number = [name](const ValueOf& value_of) { return number_of(value_of(name)); };
    drawn.names = {name};
    return drawn;
  }

  Drawn string() {
    const std::string bytes = pick(
        {"", "a", "b", "gene", "exon", "1", "2", "10", "a b", "it's", "+", "say \"a\"", "chr1", "%41", ".", "\\d"});
    const std::string quote = pick({"\"", "'"});
    Drawn drawn;
    drawn.type = Drawn::string;
    drawn.text = quote;
    for (const char c : bytes) drawn.text += std::string(c == quote[0] ? 2 : 1, c);
    drawn.text += quote;
    drawn.value_text = [bytes](const ValueOf&) { return std::optional(bytes); };
    return drawn;
  }

  Drawn number() {
    Drawn drawn;
    drawn.type = Drawn::number;
    drawn.text = pick({"0", "1", "2", "3", "10", "0.5", "1e1", "2.0", ".25", "9007199254740993", "9007199254740992"});
    const std::string text = drawn.text;
    drawn.value_number = [text](const ValueOf&) { return number_of(text); };
    return drawn;
  }

  Drawn calculation(int depth) {
    if (depth == 0) {
      const std::size_t kind = random_.below(3);
      return kind == 0 ? number() : kind == 1 ? column() : attribute();
    }
    const Drawn left = calculation(depth - 1);
    const Drawn right = calculation(depth - 1);
    Drawn drawn;
    drawn.type = Drawn::number;
    if (random_.below(5) == 0) {
      drawn.text = "-" + blank() + in_parentheses(left, 6);
      drawn.names = left.names;
      drawn.value_number = [left](const ValueOf& of) -> std::optional<long double> {
        const auto value = left.value_number(of);
        if (!value) return std::nullopt;
        return -*value;
      };
      return drawn;
    }
    // A division only by powers of two, so that doubles and long doubles agree.
    const char sign = pick({"+", "-", "*", "/"})[0];
    const Drawn second = sign == '/' ? power_of_two() : right;
    drawn.level = sign == '+' || sign == '-' ? 4 : 5;
    drawn.text = in_parentheses(left, drawn.level) + blank() + sign + blank() + in_parentheses(second, drawn.level + 1);
    drawn.names = left.names;
    drawn.names.insert(drawn.names.end(), second.names.begin(), second.names.end());
    drawn.value_number = [=](const ValueOf& of) -> std::optional<long double> {
      const auto a = left.value_number(of);
      const auto b = second.value_number(of);
      if (!a || !b || (sign == '/' && *b == 0)) return std::nullopt;
      const auto result = [sign](auto x, auto y) {
        return sign == '+' ? x + y : sign == '-' ? x - y : sign == '*' ? x * y : x / y;
      };
      const long double exact = result(*a, *b);
      if (is_whole(*a) && is_whole(*b) && is_whole(exact)) return exact;
      return result(static_cast<double>(*a), static_cast<double>(*b));
    };
    return drawn;
  }
  Drawn power_of_two() {
    Drawn drawn = number();
    drawn.text = pick({"2", "4", "0", "0.5"});
    const std::string text = drawn.text;
    drawn.value_number = [text](const ValueOf&) { return number_of(text); };
    return drawn;
  }

  Drawn value() {
    switch (random_.below(8)) {
      case 0: return number();
      case 1: return string();
      case 2: return calculation(1 + static_cast<int>(random_.below(2)));
      case 3:
      case 4: return column();
      default: return attribute();
    }
  }
  static bool is_computed(const Drawn& drawn) { return drawn.type == Drawn::number; }

  Drawn comparison() {
    const std::size_t kind = random_.below(10);
    if (kind == 0) return match();
    if (kind == 1) return list();
    const Drawn left = value();
    Drawn right = value();
    while ((is_computed(left) && right.type == Drawn::string) || (left.type == Drawn::string && is_computed(right)))
      right = value();
    const std::string symbol = pick({"==", "==", "!=", "<", "<=", ">", ">="});
    Drawn drawn;
    drawn.level = 3;
    drawn.text = in_parentheses(left, 4) + blank() + symbol + blank() + in_parentheses(right, 4);
    std::vector<Drawn> names = left.names;
    names.insert(names.end(), right.names.begin(), right.names.end());
    drawn.holds = [=](const Row& row) {
      const bool found = any_combination(
          row, names, [&](const ValueOf& of) { return compare(left, right, symbol == "!=" ? "==" : symbol, of); });
      return found != (symbol == "!=");
    };
    return drawn;
  }

  template <class Value>
  static bool in_order(const Value& a, const Value& b, const std::string& symbol) {
    return symbol == "==" ? a == b : symbol == "<" ? a < b : symbol == "<=" ? a <= b : symbol == ">" ? a > b : a >= b;
  }

  static bool compare(const Drawn& left, const Drawn& right, const std::string& symbol, const ValueOf& of) {
    const bool string = left.type == Drawn::string || right.type == Drawn::string;
    const bool number = is_computed(left) || is_computed(right);
    const bool text_column = left.type == Drawn::text_column || right.type == Drawn::text_column;
    const bool attributes = left.type == Drawn::attribute && right.type == Drawn::attribute;
    const bool as_text = string || (!number && text_column);
    if (as_text || (attributes && symbol == "==")) {
      const bool holds = in_order(*left.value_text(of), *right.value_text(of), symbol);
      if (holds || as_text) return holds;
    }
    const auto a = left.value_number(of);
    const auto b = right.value_number(of);
    return a && b && in_order(*a, *b, symbol);
  }

  Drawn match() {
    const Drawn name = random_.below(2) ? column() : attribute();
    const std::string pattern = pick({"", "a", "^a$", "1", "^.$", "gene|exon", "\\d", "[^a]", "(?i)A"});
    const bool negated = random_.below(3) == 0;
    Drawn drawn;
    drawn.level = 3;
    drawn.text = name.text + blank() + (negated ? "!~" : "~") + blank() + "'" + pattern + "'";
    drawn.holds = [=](const Row& row) {
      bool found = false;
      for (const std::string& value : values_of(row, name))
        found = found || RE2::PartialMatch(value, RE2(pattern, RE2::Latin1));
      return found != negated;
    };
    return drawn;
  }

  Drawn list() {
    const Drawn left = random_.below(3) == 0 ? calculation(1) : random_.below(2) ? column() : attribute();
    std::vector<Drawn> items;
    std::string text;
    const std::size_t count = 1 + random_.below(4);
    while (items.size() < count) {
      const Drawn item = random_.below(2) ? number() : string();
      if (is_computed(left) && item.type == Drawn::string) continue;
      text += (items.empty() ? "" : blank() + "," + blank()) + item.text;
      items.push_back(item);
    }
    Drawn drawn;
    drawn.level = 3;
    drawn.text = in_parentheses(left, 4) + " in " + blank() + "(" + text + ")";
    drawn.holds = [=](const Row& row) {
      return any_combination(row, left.names, [&](const ValueOf& of) {
        for (const Drawn& item : items) {
          if (compare(left, item, "==", of)) return true;
        }
        return false;
      });
    };
    return drawn;
  }

  Random& random_;
};

Row random_row(Random& random) {
  const auto pick = [&](const Strings& choices) { return choices[random.below(choices.size())]; };
  Row row;
  row.gtf = random.below(3) == 0;
  const std::size_t start = random.below(10) == 0 ? 9007199254740992 + random.below(3) : 1 + random.below(12);
  row.columns = {pick({"chr1", "1", "%63hr1", "a b", "a%20b"}),
                 pick({"a", "b", "."}),
                 pick({"gene", "exon", "ge%6Ee"}),
                 std::to_string(start),
                 std::to_string(start + random.below(12)),
                 pick({".", "0.5", "1", "%31", "x"}),
                 pick({"+", "-", "."}),
                 pick({".", "0", "1"}),
                 ""};
  const std::size_t count = random.below(6);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string key =
        pick(row.gtf ? Strings{"a", "b", "n", "m", "type"} : Strings{"a", "b", "n", "m", "type", "two words"});
    std::string value =
        pick({"a", "b", "1", "2", "10", "2.0", "gene", "", "a%20b", "%31", "it's", "9007199254740993", "-1"});
    if (random.below(3) == 0) value += "," + pick({"a", "1", "3", "x", "", "10"});
    row.columns[8] += row.gtf ? key + " \"" + value + "\"; " : key + "=" + value + ";";
  }
  if (row.columns[8].empty()) row.columns[8] = ".";
  return row;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(expression_property)

BOOST_AUTO_TEST_CASE(an_expression_says_what_its_twin_says) {
  Random random(40);
  Artist artist(random);
  Failures failures;
  std::size_t passed = 0;
  for (int round = 0; round < 15'000; ++round) {
    const Drawn drawn = artist.test(static_cast<int>(random.below(4)));
    FilterOfOneThread tests;
    tests.add_expression(drawn.text);
    tests.prepare();
    for (int i = 0; i < 6; ++i) {
      const Row row = random_row(random);
      std::string line;
      for (const std::string& column : row.columns) line += (line.empty() ? "" : "\t") + column;
      const OneRecord one(line, row.gtf ? Format::gtf : Format::gff3);
      const bool expected = drawn.holds(row);
      failures.ran();
      passed += expected ? 1 : 0;
      failures.expect(tests.match(one.record(), one.dialect()) == expected, [&] {
        return shown(drawn.text) + " of " + shown(line) + " is " + (expected ? "true" : "false");
      });
    }
  }
  BOOST_TEST(passed > failures.runs() / 5);
  BOOST_TEST(passed < failures.runs() / 5 * 4);
}

BOOST_AUTO_TEST_CASE(expressions_are_all_asked_and_beside_other_tests) {
  Random random(41);
  Artist artist(random);
  Failures failures;
  for (int round = 0; round < 3000; ++round) {
    const Drawn first = artist.test(2);
    const Drawn second = artist.test(1);
    FilterOfOneThread tests;
    tests.add_expression(first.text);
    tests.add_expression(second.text);
    tests.add_predicate("a!=b");
    tests.prepare();
    for (int i = 0; i < 6; ++i) {
      const Row row = random_row(random);
      std::string line;
      for (const std::string& column : row.columns) line += (line.empty() ? "" : "\t") + column;
      const OneRecord one(line, row.gtf ? Format::gtf : Format::gff3);
      const Strings values = naive::values_of(row.columns[8], row.gtf, "a");
      const bool other = std::find(values.begin(), values.end(), "b") == values.end();
      failures.ran();
      failures.expect(tests.match(one.record(), one.dialect()) == (first.holds(row) && second.holds(row) && other),
                      [&] { return shown(first.text) + " and " + shown(second.text) + " of " + shown(line); });
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
