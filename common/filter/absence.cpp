#include "filter/absence.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.hpp"
#include "base/grouped.hpp"
#include "base/quotable.hpp"
#include "base/suggestion.hpp"
#include "gff/columns.hpp"

namespace gff {
namespace {

/// The column that other programs call so.
std::string_view column_by_habit(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 11> habits{{{"chr", "seqid"},
                                                                                  {"chrom", "seqid"},
                                                                                  {"chromosome", "seqid"},
                                                                                  {"seqname", "seqid"},
                                                                                  {"seqnames", "seqid"},
                                                                                  {"feature", "type"},
                                                                                  {"frame", "phase"},
                                                                                  {"begin", "start"},
                                                                                  {"stop", "end"},
                                                                                  {"width", "length"},
                                                                                  {"attribute", "attributes"}}};
  const std::string lower = lower_case(std::string(name));
  for (const auto& [habit, column] : habits) {
    if (lower == habit) return column;
  }
  return {};
}

}  // namespace

void Absence::miss(const std::string& thing, const std::function<std::string()>& hint) {
  ++missing_;
  if (shown_.size() == most_shown) return;
  std::string its_hint = hint();
  const bool said = std::any_of(shown_.begin(), shown_.end(), [&](const Shown& one) { return one.hint == its_hint; });
  shown_.push_back({thing, said ? std::string() : std::move(its_hint)});
}

std::string Absence::warning() const {
  if (missing_ == 0) return {};
  std::string text = subject_ + " had ";
  if (missing_ == 1) {
    const auto& [thing, hint] = shown_[0];
    return text + "the " + one_ + ' ' + thing + rest_ + (hint.empty() ? "" : "; " + hint);
  }
  text += missing_ == asked_ ? "any of the " : grouped(missing_) + " of the ";
  text += grouped(asked_) + ' ' + many_ + rest_ + ": ";
  for (const auto& [thing, hint] : shown_)
    text += (&thing == &shown_[0].thing ? "" : ", ") + thing + (hint.empty() ? "" : " (" + hint + ')');
  const std::size_t others = missing_ - shown_.size();
  if (others > 0) text += " and " + counted(others, "other", "others");
  return text;
}

std::string nearest_hint(const std::string& nearest) {
  return nearest.empty() ? nearest : "the nearest that was seen is " + in_quotes(nearest);
}

std::string key_hint(const std::string& key, const std::vector<std::string>& columns, const SeenKeys& seen) {
  if (key.find(',') != std::string::npos) return "separate several keys by blanks, not by commas";
  if (seen.only_gtf() && (key == "ID" || key == "Parent")) return "this is GTF, which has gene_id and transcript_id";
  std::string column(column_by_habit(key));
  if (column.empty()) column = nearest_word(key, columns);
  if (!column.empty() && std::find(columns.begin(), columns.end(), column) != columns.end())
    return "did you mean the column " + in_quotes(column) + '?';
  return nearest_hint(seen.nearest(key));
}

std::string key_warning(const std::vector<KeyAskedFor>& keys, KeyWarnings which,
                        const std::vector<std::string>& columns, const SeenKeys& seen) {
  const bool none = std::none_of(keys.begin(), keys.end(), [](const KeyAskedFor& key) { return key.seen; });
  Absence absence("attribute", "attributes");
  for (const KeyAskedFor& key : keys) {
    absence.ask();
    if (key.seen) continue;
    const std::string hint = key_hint(key.first, columns, seen);
    if (which == KeyWarnings::all || none || !hint.empty()) absence.miss(key.words, [&] { return hint; });
  }
  return absence.warning();
}

namespace {

KeyAskedFor asked_key(const KeyColumns& keys, std::size_t i) {
  const Key& key = keys.key(i);
  return {alternatives_in_words(key, keys.table()), keys.table().key(key.alternatives.front().number),
          !keys.never_seen(i)};
}

}  // namespace

std::vector<KeyAskedFor> asked_keys(const KeyColumns& keys) {
  std::vector<KeyAskedFor> asked;
  for (std::size_t i = 0; i < keys.size(); ++i) asked.push_back(asked_key(keys, i));
  return asked;
}

std::vector<KeyAskedFor> asked_keys(const Row& row) {
  std::vector<KeyAskedFor> asked;
  for (const RowColumn& column : row.columns()) {
    if (column.from == RowColumn::From::key) asked.push_back(asked_key(row.keys(), column.number));
    if (column.from == RowColumn::From::column_9) asked.push_back(asked_key(row.column_9_keys(), column.number));
  }
  return asked;
}

const std::vector<std::string>& column_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all(standard_column_names.begin(), standard_column_names.end() - 1);
    all.emplace_back("length");
    return all;
  }();
  return names;
}

}  // namespace gff
