#include "pick/pick_rules.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "base/suggestion.hpp"
#include "filter/predicate.hpp"

namespace gff {
namespace {

constexpr std::array<std::pair<std::string_view, PickRule::Kind>, 4> words{{{"coding", PickRule::Kind::coding},
                                                                            {"cds", PickRule::Kind::cds},
                                                                            {"exons", PickRule::Kind::exons},
                                                                            {"first", PickRule::Kind::first}}};

[[noreturn]] void refuse(const std::string& text) {
  std::vector<std::string> names;
  for (const auto& [word, kind] : words) names.emplace_back(word);
  const std::string nearest = nearest_word(text, names);
  fail_usage("--by: expected coding, cds, exons, first, KEY=VALUE or KEY<, got " + in_quotes(text) +
             (nearest.empty() ? "" : "; did you mean " + in_quotes(nearest) + '?'));
}

}  // namespace

PickRules::PickRules(const std::vector<std::string>& list) {
  for (const std::string& text : list) rules_.push_back(parse(text));
  const bool ends = std::any_of(rules_.begin(), rules_.end(),
                                [](const PickRule& rule) { return rule.kind == PickRule::Kind::first; });
  if (!ends) rules_.push_back(parse("first"));
  for (const PickRule& rule : rules_) {
    if (!rule.reads_attributes()) continue;
    const std::string in_words = alternatives_in_words(rule.key, keys_);
    questions_.add(Questions::AskedKey{TestOption::attribute, rule.key, in_words,
                                       keys_.key(rule.key.alternatives.front().number), false});
    if (rule.words)
      questions_.add(Questions::Words{TestOption::attribute, {}, std::nullopt, rule.key, in_words, rule.words, true});
  }
}

PickRule PickRules::parse(const std::string& text) {
  for (const auto& [word, kind] : words) {
    if (text == word) return {text, kind};
  }
  if (text.size() > 1 && text.ends_with('<')) return parse_smallest(text);
  if (text.find('=') == std::string::npos || text.front() == '=' || text.front() == '!') refuse(text);
  // KEY=VALUE is a test of gff-select -a; its other tests are not rules.
  Predicate test = parse_predicate(text, [&](const std::string&) { refuse(text); });
  const ExpressionNode& node = test.node;
  if (node.kind != ExpressionNode::Kind::comparison || node.comparison != ExpressionNode::Comparison::in ||
      node.negated)
    refuse(text);
  return {text, PickRule::Kind::value, add_key(node.operands.front().key), node.words};
}

PickRule PickRules::parse_smallest(const std::string& text) {
  const std::string key = text.substr(0, text.size() - 1);
  return {text, PickRule::Kind::smallest, add_key(parse_key_text(key, text, false).parts)};
}

Key PickRules::add_key(const std::vector<KeyPart>& parts) { return gff::add_key({{}, false, false, parts}, keys_); }

}  // namespace gff
