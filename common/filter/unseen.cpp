#include "filter/unseen.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/ascii.hpp"
#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "base/suggestion.hpp"
#include "filter/absence.hpp"
#include "gff/columns.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

// A value that is near is looked up for so many words of a list: one example is enough.
constexpr std::size_t most_forms = 4096;
// So many different values are few enough to be listed.
constexpr std::size_t most_listed = 6;

constexpr std::array<TestOption, 9> all_options{TestOption::type,         TestOption::not_type,  TestOption::source,
                                                TestOption::seqid,        TestOption::strand,    TestOption::region,
                                                TestOption::regions_file, TestOption::attribute, TestOption::expr};

bool is_region(TestOption option) { return option == TestOption::region || option == TestOption::regions_file; }

/// Whether a value is probably a @FILE that was given after other values, where it is not read.
bool names_list_file(std::string_view word) { return word.size() > 1 && word.front() == '@'; }

/// The form of a value, equal if only numbers differ: gene1 is not a misspelling of gene2.
std::string without_digits(std::string_view text) {
  std::string rest;
  std::copy_if(text.begin(), text.end(), std::back_inserter(rest), [](char c) { return !is_digit(c); });
  return rest;
}

std::string counted(std::size_t number, std::size_t all, const std::string& file) {
  return grouped(number) + " of " + grouped(all) + " values of " + quotable_path(file) +
         (number == 1 ? " was never seen" : " were never seen");
}

std::string listed(const std::set<std::string, std::less<>>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : ", ") + in_quotes(value);
  return text;
}

}  // namespace

void Questions::add(Words words) {
  if (words.words->size() == 0) return;
  reads_attributes_ = reads_attributes_ || !words.column;
  words.words->for_each([&](WordSet::Place place, std::string_view word) {
    if (words.forms.size() < most_forms && !word.empty()) words.forms.emplace(near_form(word), place);
  });
  words_.push_back(std::move(words));
}

void Questions::add(AskedKey key) {
  reads_attributes_ = true;
  const bool is_listed =
      std::any_of(keys_.begin(), keys_.end(), [&](const AskedKey& one) { return one.text == key.text; });
  if (!is_listed) keys_.push_back(std::move(key));
}

// --- what records had ------------------------------------------------------------------------------------------------

Questions::Seen::Seen(const Questions& questions) : keys_(questions.keys_.size()) {
  for (const Words& asked : questions.words_)
    words_.push_back({std::vector<bool>(asked.words->places()), asked.words->size(), {}, {}, {}, {}});
  waiting_ = questions.words_.size() + questions.keys_.size();
}

/// Whether the value is one of the words.
bool Questions::Seen::mark(const Words& asked, OfWords& state, std::string_view value) {
  const WordSet::Place place = asked.words->find(value);
  if (place == WordSet::none) return false;
  mark(state, place);
  return true;
}

void Questions::Seen::mark(OfWords& state, WordSet::Place place) {
  if (state.seen[place]) return;
  state.seen[place] = true;
  state.fresh.push_back(place);
  if (--state.left == 0) --waiting_;
}

void Questions::Seen::look_for(const Words& asked, OfWords& state, std::string_view value) {
  if (value == state.last && !state.last.empty()) return;
  state.last = value;
  if (mark(asked, state, value)) return;
  state.others.note(value);
  if (state.near.size() == asked.forms.size()) return;
  const auto form = asked.forms.find(near_form(value, form_));
  if (form != asked.forms.end()) state.near.try_emplace(form->second, value);
}

void Questions::Seen::look(const Questions& questions, const Record& record, AttributeValues& values) {
  any_record_ = true;
  const Dialect dialect = values.dialect();
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const Words& asked = questions.words_[i];
    OfWords& state = words_[i];
    if (state.left == 0) continue;
    if (asked.column) {
      const std::string_view text = record.column(*asked.column);
      look_for(asked, state, text);
      if (text.find('%') != std::string_view::npos) mark(asked, state, decoded(text, decoded_));
      continue;
    }
    any_of_values(values_of(asked.key, values), [&](std::string_view value) {
      look_for(asked, state, dialect == Dialect::gff3 ? decoded(value, decoded_) : value);
      return false;
    });
  }
  bool any_key_left = false;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (keys_[i]) continue;
    if (values_of(questions.keys_[i].key, values)) {
      keys_[i] = true;
      --waiting_;
    } else {
      any_key_left = true;
    }
  }
  if (any_key_left) seen_keys_.look(record, dialect);
}

void Questions::Seen::see_seqid(const Questions& questions, std::string_view seqid) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const Words& asked = questions.words_[i];
    if (asked.column != Column::seqid || words_[i].left == 0) continue;
    look_for(asked, words_[i], seqid);
    if (seqid.find('%') != std::string_view::npos) mark(asked, words_[i], decoded(seqid, decoded_));
  }
}

void Questions::Seen::take(Seen& later) {
  any_record_ = any_record_ || later.any_record_;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    OfWords& mine = words_[i];
    OfWords& its = later.words_[i];
    for (const WordSet::Place place : its.fresh) mark(mine, place);
    its.fresh.clear();
    mine.others.take(its.others);
    mine.near.merge(its.near);
    its.near.clear();
    its.last.clear();
  }
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (keys_[i] || !later.keys_[i]) continue;
    keys_[i] = true;
    --waiting_;
  }
  seen_keys_.take(later.seen_keys_);
}

// --- what is said ----------------------------------------------------------------------------------------------------

std::vector<std::string> Questions::warnings(const Seen& seen, const std::string& subject) const {
  std::vector<std::string> warnings;
  for (const TestOption option : all_options) {
    warn_of_keys(option, seen, subject, warnings);
    warn_of_words(option, seen, is_region(option) ? "no record" : subject, warnings);  // an index knows all seqids
  }
  return warnings;
}

std::vector<std::string> Questions::region_warnings(const Seen& seen) const {
  std::vector<std::string> warnings;
  for (const TestOption option : all_options) {
    if (is_region(option)) warn_of_words(option, seen, "no record", warnings);
  }
  return warnings;
}

std::string Questions::near_value(std::size_t which, WordSet::Place place, const Seen& seen) const {
  const Seen::OfWords& state = seen.words_[which];
  if (const auto near = state.near.find(place); near != state.near.end()) return near->second;
  const std::string_view word = words_[which].words->word(place);
  std::string nearest = nearest_seen(word, state.others.values());
  if (words_[which].only_slips && without_digits(nearest) == without_digits(word)) nearest.clear();
  return nearest;
}

std::string Questions::value_hint(std::size_t which, WordSet::Place place, const Seen& seen) const {
  if (names_list_file(words_[which].words->word(place))) return "@FILE is given alone, without other values";
  if (const std::string near = near_value(which, place, seen); !near.empty()) return nearest_hint(near);
  const SeenValues& others = seen.words_[which].others;
  const bool few = words_[which].column && others.is_complete() && !others.values().empty() &&
                   others.values().size() <= most_listed && seen.words_[which].left == words_[which].words->size();
  if (!few) return {};
  return (others.values().size() == 1 ? "seen was " : "seen were ") + listed(others.values());
}

void Questions::warn_of_keys(TestOption option, const Seen& seen, const std::string& subject,
                             std::vector<std::string>& warnings) const {
  Absence absence("attribute", "attributes", {}, subject);
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (keys_[i].option != option) continue;
    absence.ask();
    if (seen.keys_[i]) continue;
    absence.miss(keys_[i].text, [&] {
      std::string hint = key_hint(keys_[i].first, column_names(), seen.seen_keys_);
      if (hint.empty() && keys_[i].may_be_text) hint = "a text is written in quotes: \"" + keys_[i].first + '"';
      return hint;
    });
  }
  if (absence.missing() > 0) warnings.push_back(absence.warning());
}

/// Whether a record had what the words are compared with. If not, the warning about the key says enough.
bool Questions::has_key(const Words& asked, const Seen& seen) const {
  if (asked.column) return true;
  const auto key =
      std::find_if(keys_.begin(), keys_.end(), [&](const AskedKey& one) { return one.text == asked.key_text; });
  return key == keys_.end() || seen.keys_[static_cast<std::size_t>(key - keys_.begin())];
}

void Questions::warn_of_words(TestOption option, const Seen& seen, const std::string& subject,
                              std::vector<std::string>& warnings) const {
  // One warning for each column or attribute that the option compares.
  std::vector<bool> done(words_.size());
  for (std::size_t first = 0; first < words_.size(); ++first) {
    if (words_[first].option != option || done[first]) continue;
    if (!words_[first].file.empty()) {
      warn_of_list(first, seen, warnings);
      continue;
    }
    const Words& kind = words_[first];
    const std::string column =
        kind.column ? std::string(standard_column_names[static_cast<std::size_t>(*kind.column)]) : "value";
    Absence absence(column, column + 's',
                    is_region(option) ? " of a region"
                    : kind.column     ? ""
                                      : " of " + kind.key_text,
                    subject);
    std::vector<std::pair<std::size_t, WordSet::Place>> slips;
    std::vector<std::pair<std::size_t, WordSet::Place>> others;
    bool warn = false;
    for (std::size_t i = first; i < words_.size(); ++i) {
      const Words& asked = words_[i];
      if (asked.option != option || !asked.file.empty() || asked.column != kind.column ||
          asked.key_text != kind.key_text)
        continue;
      done[i] = true;
      asked.words->for_each([&](WordSet::Place place, std::string_view word) {
        absence.ask();
        if (seen.words_[i].seen[place] || !has_key(asked, seen)) return;
        const bool slip = asked.only_slips && (names_list_file(word) || !near_value(i, place, seen).empty());
        (slip ? slips : others).emplace_back(i, place);
        warn = warn || slip || !asked.only_slips;
      });
    }
    if (!warn) continue;
    slips.insert(slips.end(), others.begin(), others.end());
    for (const auto& [i, place] : slips) {
      absence.miss(in_quotes(words_[i].words->word(place)),
                   [&, which = i, word = place] { return value_hint(which, word, seen); });
    }
    warnings.push_back(absence.warning());
  }
}

/// "12 of 300 values of ids.txt were never seen, the first is 'ENSG01' (seen, for example: 'ENSG01.5')"
void Questions::warn_of_list(std::size_t which, const Seen& seen, std::vector<std::string>& warnings) const {
  const Words& asked = words_[which];
  const Seen::OfWords& state = seen.words_[which];
  if (state.left == 0 || !has_key(asked, seen)) return;
  std::optional<WordSet::Place> first;
  std::string example;
  asked.words->for_each([&](WordSet::Place place, std::string_view) {
    if (first || state.seen[place]) return;
    first = place;
    example = near_value(which, place, seen);
  });
  for (auto near = state.near.begin(); example.empty() && near != state.near.end(); ++near) {
    if (!state.seen[near->first]) example = near->second;
  }
  const bool none = state.left == asked.words->size();
  if (example.empty() && none && !state.others.values().empty()) example = *state.others.values().begin();
  warnings.push_back(counted(state.left, asked.words->size(), asked.file) +
                     (state.left == 1 ? ": " : ", the first is ") + in_quotes(asked.words->word(*first)) +
                     (example.empty() ? "" : " (seen, for example: " + in_quotes(example) + ')'));
}

}  // namespace gff
