#include "gff/key.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/error.hpp"

namespace gff {
namespace {

/// What stands between two bars.
struct Parsed {
  std::string_view key;
  std::string_view rest;  ///< behind the colon
};

Parsed parse_alternative(std::string_view text, std::string_view operand) {
  const std::size_t colon = text.find(':');
  const std::string_view key = text.substr(0, colon);
  const std::string_view rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
  if (text.empty())
    throw UsageError("KEY " + in_quotes(operand) + ": expected the key of an attribute, got an empty one");
  if (key.empty() || (colon != std::string_view::npos && rest.empty()))
    throw UsageError("KEY " + in_quotes(operand) + ": expected a name on both sides of ':'");
  if (key.find_first_of("=;\t\n\r") != std::string_view::npos || rest.find_first_of("\t\n\r") != std::string_view::npos)
    throw UsageError("KEY " + in_quotes(operand) + ": the key of an attribute has no '=', ';', tab or line end");
  return {key, rest};
}

}  // namespace

Key parse_key(std::string_view operand, KeyTable& table) {
  Key key;
  std::string_view rest = operand;
  if (const std::size_t equals = operand.find('='); equals != std::string_view::npos) {
    key.name = operand.substr(0, equals);
    rest = operand.substr(equals + 1);
    if (key.name.empty() || key.name.find_first_of("\t\n\r") != std::string::npos)
      throw UsageError("KEY " + in_quotes(operand) + ": expected a name without tabs and line ends before '='");
  }
  std::vector<Parsed> alternatives;
  for (bool more = true; more;) {
    const std::size_t bar = rest.find('|');
    more = bar != std::string_view::npos;
    alternatives.push_back(parse_alternative(rest.substr(0, bar), operand));
    if (more) rest.remove_prefix(bar + 1);
  }
  if (key.name.empty())
    key.name = alternatives.front().rest.empty() ? alternatives.front().key : alternatives.front().rest;
  // Only now: what is refused leaves no key behind.
  for (const Parsed& one : alternatives)
    key.alternatives.push_back({table.add(one.key), one.rest.empty() ? std::string() : std::string(one.rest) + ':'});
  return key;
}

std::string_view KeyColumns::joined_value(std::size_t i) {
  for (const KeyAlternative& alternative : keys_[i].alternatives) {
    if (const std::string_view value = value_of(alternative); !value.empty()) return value;
  }
  return {};
}

std::string_view KeyColumns::value_of(const KeyAlternative& alternative) {
  const Values& values = values_[alternative.number];
  if (values.record != record_) return {};
  const ValueForm form = table_.form(alternative.number, dialect_);
  if (values.next == none && alternative.prefix.empty()) {
    // All values are empty where nothing but the commas between them is there.
    const bool empty = form == ValueForm::list && values.first.find_first_not_of(',') == std::string_view::npos;
    return empty ? std::string_view() : values.first;
  }
  joined_.clear();
  bool first = true;
  bool any = false;
  const auto join = [&](std::string_view value) {
    if (!value.starts_with(alternative.prefix)) return false;
    value.remove_prefix(alternative.prefix.size());
    if (!first) joined_ += ',';
    joined_ += value;
    first = false;
    any = any || !value.empty();
    return false;
  };
  any_value(values.first, form, join);
  for (std::size_t at = values.next; at != none; at = repeated_[at].next) any_value(repeated_[at].value, form, join);
  return any ? std::string_view(joined_) : std::string_view();
}

bool KeyColumns::present(std::size_t i) const {
  const auto& alternatives = keys_[i].alternatives;
  return std::any_of(alternatives.begin(), alternatives.end(),
                     [&](const KeyAlternative& alternative) { return values_[alternative.number].record == record_; });
}

std::vector<std::size_t> KeyColumns::unseen() const {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < size(); ++i) {
    const auto& alternatives = keys_[i].alternatives;
    const bool never = std::all_of(alternatives.begin(), alternatives.end(), [&](const KeyAlternative& alternative) {
      return values_[alternative.number].record == 0;
    });
    if (never) columns.push_back(i);
  }
  return columns;
}

void KeyColumns::take_seen(KeyColumns& other) {
  for (std::size_t i = 0; i < values_.size(); ++i) {
    constexpr std::size_t in_another = SIZE_MAX;  // a record that is not counted here
    if (std::exchange(other.values_[i].record, 0) != 0 && values_[i].record == 0) values_[i].record = in_another;
  }
}

std::vector<std::string> KeyColumns::unseen_keys() const {
  std::vector<std::string> keys;
  for (const std::size_t i : unseen()) keys.push_back(table_.key(keys_[i].alternatives.front().number));
  return keys;
}

std::string KeyColumns::absence(std::size_t i) const {
  std::string text = "no record had the attribute ";
  for (const KeyAlternative& alternative : keys_[i].alternatives) {
    if (&alternative != &keys_[i].alternatives.front()) text += " or ";
    text += in_quotes(table_.key(alternative.number));
  }
  return text;
}

}  // namespace gff
