#include "base/suggestion.hpp"

#include <algorithm>
#include <numeric>

#include "base/ascii.hpp"

namespace gff {
std::size_t edit_distance(std::string_view a, std::string_view b) {
  const auto equal = [](char x, char y) { return lower(x) == lower(y); };
  // Rows of the usual table, for the first i letters of `a`: this one, the one before, the one before that.
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> twice_before(b.size() + 1);
  for (std::size_t i = 0; i < a.size(); ++i) {
    twice_before.swap(before);
    before.swap(row);
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      row[j + 1] = std::min({before[j] + (equal(a[i], b[j]) ? 0 : 1), row[j] + 1, before[j + 1] + 1});
      const bool swapped = i > 0 && j > 0 && equal(a[i], b[j - 1]) && equal(a[i - 1], b[j]);
      if (swapped) row[j + 1] = std::min(row[j + 1], twice_before[j - 1] + 1);
    }
  }
  return row.back();
}

std::string nearest_word(std::string_view word, const std::vector<std::string>& words) {
  std::size_t least = std::min<std::size_t>(3, (word.size() + 1) / 2);
  std::string best;
  for (const std::string& candidate : words) {
    const std::size_t distance = edit_distance(word, candidate);
    // A word that was cut short is as likely as a slip.
    const bool begins = word.size() >= 2 && candidate.starts_with(word);
    if (distance < least || (begins && best.empty())) {
      least = std::min(least, distance);
      best = candidate;
    }
  }
  return best;
}

std::string_view near_form(std::string_view text, std::string& form) {
  form.resize(text.size());
  std::transform(text.begin(), text.end(), form.begin(), [](char c) { return lower(c); });
  std::string_view rest = form;
  const std::size_t colon = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
  if (colon != std::string_view::npos && colon > 0 && rest[colon] == ':' && colon + 1 < rest.size())
    rest.remove_prefix(colon + 1);
  for (const std::string_view prefix : {"gene-", "rna-", "cds-", "exon-", "id-", "chr"}) {
    if (rest.size() > prefix.size() && rest.starts_with(prefix)) {
      rest.remove_prefix(prefix.size());
      break;
    }
  }
  const std::size_t dot = rest.rfind('.');
  const bool has_version = dot != std::string_view::npos && dot > 0 && dot + 1 < rest.size() &&
                           std::all_of(rest.begin() + static_cast<std::ptrdiff_t>(dot) + 1, rest.end(), is_digit);
  return has_version ? rest.substr(0, dot) : rest;
}

std::string near_form(std::string_view text) {
  std::string form;
  return std::string(near_form(text, form));
}

std::string nearest_seen(std::string_view wanted, const std::set<std::string, std::less<>>& seen) {
  const std::string form = near_form(wanted);
  const std::string lower_wanted = lower_case(std::string(wanted));
  std::string best;
  std::size_t least = wanted.size() / 3 + 2;  // 0: except case, 1: of one form, then by the edit distance
  for (const std::string& candidate : seen) {
    if (candidate == wanted) continue;
    std::size_t distance = 0;
    if (lower_case(candidate) != lower_wanted)
      distance = near_form(candidate) == form ? 1 : 1 + edit_distance(wanted, candidate);
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

}  // namespace gff
