#include "gff/key.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/fail.hpp"
#include "base/marks.hpp"
#include "base/quotable.hpp"

namespace gff {
namespace {

constexpr std::string_view attribute_mark = "attr:";

[[noreturn]] void refuse(std::string_view operand, const std::string& why) {
  fail_usage("KEY " + in_quotes(operand) + ": " + why);
}

KeyPart part_of(std::string_view text, std::string_view operand) {
  const std::size_t colon = text.find(':');
  const std::string_view outer = text.substr(0, colon);
  const std::string_view rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
  if (text.empty()) refuse(operand, "expected the key of an attribute, got an empty one");
  if (outer.empty() || (colon != std::string_view::npos && rest.empty()))
    refuse(operand, "expected a name on both sides of ':'");
  if (outer.find_first_of("=;\t\n\r") != std::string_view::npos ||
      rest.find_first_of("\t\n\r") != std::string_view::npos)
    refuse(operand, "the key of an attribute has no '=', ';', tab or line end");
  if (colon == std::string_view::npos) return {std::string(text)};
  return {std::string(text), std::string(outer), std::string(rest) + ':'};
}

/// Takes the next alternative from the beginning of `text`.
KeyPart take_part(std::string_view& text, std::string_view operand) {
  constexpr std::string_view member = "attr.";
  KeyPart part;
  std::size_t length = quoted_key(text, part);
  if (length == 0) {
    length = std::min(text.find('|'), text.size());
    const std::string_view word = text.substr(0, length);
    if (word.starts_with(member) && word.size() > member.size()) {
      part.key = word.substr(member.size());
    } else {
      part = part_of(word, operand);
    }
  }
  text.remove_prefix(length);
  if (!text.empty() && text[0] != '|') refuse(operand, "expected '|' or the end after attr[\"KEY\"]");
  return part;
}

/// What a column is called: by `attr:` or a key alone the key, by Dbxref:GeneID the sub-key.
std::string_view usual_name(const KeyPart& part, bool attribute) {
  if (attribute || part.prefix.empty()) return part.key;
  return std::string_view(part.prefix).substr(0, part.prefix.size() - 1);
}

}  // namespace

std::size_t quoted_key(std::string_view text, KeyPart& part) {
  constexpr std::string_view begin = "attr[";
  if (!text.starts_with(begin) || text.size() <= begin.size()) return 0;
  const char quote = text[begin.size()];
  if (quote != '"' && quote != '\'') return 0;
  const std::string end{quote, ']'};
  const std::size_t key_begin = begin.size() + 1;
  const std::size_t key_end = text.find(end, key_begin);
  if (key_end == std::string_view::npos || key_end == key_begin) return 0;
  part = {std::string(text.substr(key_begin, key_end - key_begin))};
  return key_end + end.size();
}

KeyText parse_key_text(std::string_view text, std::string_view operand, bool takes_name) {
  KeyText key{{}, false, false, {}};
  const auto take_mark = [&] {
    if (!text.starts_with(attribute_mark) || text.size() <= attribute_mark.size()) return;
    key.attribute = true;
    text.remove_prefix(attribute_mark.size());
  };
  if (takes_name) take_mark();
  KeyPart unused;
  const std::size_t equals = text.find('=');
  if (takes_name && equals != std::string_view::npos && quoted_key(text, unused) == 0) {
    key.named = true;
    key.name = text.substr(0, equals);
    text.remove_prefix(equals + 1);
    if (key.name.empty() || key.name.find_first_of("\t\n\r") != std::string::npos)
      refuse(operand, "expected a name without tabs and line ends before '='");
  }
  take_mark();
  key.parts.push_back(take_part(text, operand));
  while (!text.empty()) {
    text.remove_prefix(1);
    key.parts.push_back(take_part(text, operand));
  }
  if (!key.named) key.name = usual_name(key.parts.front(), key.attribute);
  return key;
}

Key add_key(const KeyText& text, KeyTable& table) {
  Key key{text.name, {}};
  for (const KeyPart& part : text.parts)
    key.alternatives.push_back(
        {table.add(part.key), part.outer.empty() ? KeyTable::none : table.add(part.outer), part.prefix});
  return key;
}

Key parse_key(std::string_view operand, KeyTable& table) {
  return add_key(parse_key_text(operand, operand, true), table);  // what is refused leaves no key in the table
}

std::string alternatives_in_words(const Key& key, const KeyTable& table) {
  std::string text;
  for (const KeyAlternative& alternative : key.alternatives) {
    if (!text.empty()) text += " or ";
    text += in_quotes(table.key(alternative.number));
  }
  return text;
}

std::string_view KeyColumns::joined_value(std::size_t i) {
  for (const KeyAlternative& alternative : keys_[i].alternatives) {
    bool found = false;
    std::string_view value = value_of(alternative.number, {}, found);
    if (!found && alternative.outer != none) {
      value = value_of(alternative.outer, alternative.prefix, found);
      if (found) sub_values_seen_[i] = true;
    }
    if (!value.empty()) return value;
  }
  return {};
}

/// Calls `use` with the values of a key that start with `prefix`, less that.
template <class Use>
void KeyColumns::for_each_value(std::size_t number, std::string_view prefix, Use use) const {
  const Values& values = values_[number];
  if (values.record != record_) return;
  const ValueForm form = table_.form(number, dialect_);
  const auto use_if = [&](std::string_view value) {
    if (value.starts_with(prefix)) use(value.substr(prefix.size()));
    return false;
  };
  any_value(values.first, form, use_if);
  for (std::size_t at = values.next; at != none; at = repeated_[at].next) any_value(repeated_[at].value, form, use_if);
}

void KeyColumns::values(std::size_t i, std::vector<std::string_view>& values) {
  values.clear();
  bool found = false;
  const auto take = [&](std::string_view value) {
    found = true;
    if (!value.empty()) values.push_back(value);
  };
  for (const KeyAlternative& alternative : keys_[i].alternatives) {
    found = false;
    for_each_value(alternative.number, {}, take);
    if (!found && alternative.outer != none) {
      for_each_value(alternative.outer, alternative.prefix, take);
      if (found) sub_values_seen_[i] = true;
    }
    if (!values.empty()) return;
  }
}

/// The values of a key that start with `prefix`, less that; `found` says whether there is one, if only an empty one.
std::string_view KeyColumns::value_of(std::size_t number, std::string_view prefix, bool& found) {
  const Values& values = values_[number];
  if (values.record != record_) return {};
  if (values.next == none && prefix.empty()) {
    found = true;
    // All values are empty where nothing but the commas between them is there.
    const bool empty = table_.form(number, dialect_) == ValueForm::list &&
                       values.first.find_first_not_of(',') == std::string_view::npos;
    return empty ? std::string_view() : values.first;
  }
  joined_.clear();
  bool any = false;
  for_each_value(number, prefix, [&](std::string_view value) {
    if (found) joined_ += ',';
    joined_ += value;
    found = true;
    any = any || !value.empty();
  });
  return any ? std::string_view(joined_) : std::string_view();
}

bool KeyColumns::present(std::size_t i) const {
  const auto& alternatives = keys_[i].alternatives;
  return std::any_of(alternatives.begin(), alternatives.end(), [&](const KeyAlternative& alternative) {
    return values_[alternative.number].record == record_ ||
           (alternative.outer != none && values_[alternative.outer].record == record_);
  });
}

bool KeyColumns::misses_any() const {
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (never_seen(i)) return true;
  }
  return false;
}

bool KeyColumns::never_seen(std::size_t i) const {
  const auto& alternatives = keys_[i].alternatives;
  return !sub_values_seen_[i] &&
         std::all_of(alternatives.begin(), alternatives.end(),
                     [&](const KeyAlternative& alternative) { return values_[alternative.number].record == 0; });
}

void KeyColumns::take_seen(KeyColumns& other) {
  for (std::size_t i = 0; i < values_.size(); ++i) {
    constexpr std::size_t in_another = SIZE_MAX;  // a record that is not counted here
    if (std::exchange(other.values_[i].record, 0) != 0 && values_[i].record == 0) values_[i].record = in_another;
  }
  take_marks(sub_values_seen_, other.sub_values_seen_);
}

}  // namespace gff
