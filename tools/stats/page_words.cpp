#include "stats/page_words.hpp"

#include "stats/markup.hpp"

namespace gff::stats {

const Figure* meaning_of(std::string_view section, std::string_view group, std::string_view item) {
  if (section != "models.lengths" || item.empty()) return figure_of(section, group, item);
  return item == "number" || item == "sum" ? nullptr : figure_of("lengths", "", item);
}

std::string definition(std::string_view section, std::string_view group, std::string_view item) {
  const Figure* const figure = meaning_of(section, group, item);
  return figure ? escaped(figure->definition) : std::string();
}

std::string title_of(const Figure& figure) {
  constexpr std::string_view percent = "% ";
  const bool share = figure.title.starts_with(percent);
  const std::string_view words = share ? figure.title.substr(percent.size()) : figure.title;
  return (share ? "share " : "") + escaped(words) + (figure.earth_biogenome ? " <abbr>EBP</abbr>" : "");
}

std::string item_title(std::string_view section, std::string_view group, std::string_view item) {
  const Figure* const figure = meaning_of(section, group, item);
  return figure && !figure->item.empty() ? title_of(*figure) : escaped(item);
}

std::string group_title(std::string_view section, std::string_view group) {
  const Figure* const figure = figure_of(section, group, "");
  return figure && !figure->group.empty() ? title_of(*figure) : escaped(group);
}

}  // namespace gff::stats
