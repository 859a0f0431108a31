#include "cli/help.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace gff {
namespace {

/// Between an option and what it does; nothing else in the help has two blanks in a row.
constexpr std::string_view gap = "  ";

/// "-t, --type LIST"
std::string text(const Option& option) {
  std::string text = option.letter().empty() ? "" : "-" + option.letter() + ", ";
  text += "--" + option.name();
  if (!option.takes_value()) return text;
  return text + (option.implied.empty() ? ' ' + option.argument.name : "[=" + option.argument.name + ']');
}

/// In a list long forms are aligned, with and without a short form.
std::string in_list(const Option& option) {
  return std::string(option.letter().empty() ? "      " : "  ") + text(option);
}

std::string list_line(const std::string& left, std::size_t width, const std::string& right) {
  return left + std::string(width - left.size(), ' ') + std::string(gap) + right + '\n';
}

std::string section(const std::string& heading, const std::string& lines) { return '\n' + heading + ":\n" + lines; }

/// "Keep the records that pass every test."
std::string sentence(const std::string& summary) {
  std::string text = summary + '.';
  if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// The headings of the groups, in the order of their first options.
std::vector<std::string> groups(const Usage& usage) {
  std::vector<std::string> found;
  for (const Option& option : usage.options) {
    if (std::find(found.begin(), found.end(), option.group) == found.end()) found.push_back(option.group);
  }
  return found;
}

/// The options of a group, one on a line.
std::string list(const Usage& usage, const std::string& group, std::size_t width) {
  std::string lines;
  for (const Option& option : usage.options) {
    if (option.group == group) lines += list_line(in_list(option), width, option.help);
  }
  return lines;
}

/// The options of a group without what they do, as many on a line as it can hold.
std::string names(const Usage& usage, const std::string& group) {
  std::string lines;
  std::string line;
  for (const Option& option : usage.options) {
    if (option.group != group) continue;
    const std::string item = std::string(gap) + text(option);
    if (line.size() + item.size() > help_columns) {
      lines += line + '\n';
      line.clear();
    }
    line += item;
  }
  return lines + line + '\n';
}

/// All groups; of the common options only the names, if `brief`.
std::string options(const Usage& usage, bool brief) {
  std::size_t width = 0;
  for (const Option& option : usage.options) {
    if (!brief || option.group != common_group) width = std::max(width, in_list(option).size());
  }
  std::string sections;
  for (const std::string& group : groups(usage))
    sections += section(group, brief && group == common_group ? names(usage, group) : list(usage, group, width));
  return sections;
}

std::string subcommands(const Usage& usage) {
  std::size_t width = 0;
  for (const Subcommand& one : usage.subcommands) width = std::max(width, gap.size() + one.name.size());
  std::string lines;
  for (const Subcommand& one : usage.subcommands) lines += list_line(std::string(gap) + one.name, width, one.summary);
  return lines.empty() ? lines : section("Tools", lines);
}

std::string examples(const Usage& usage) {
  std::string lines;
  for (const std::string& example : usage.examples) lines += std::string(gap) + example + '\n';
  return lines.empty() ? lines : section("Examples", lines);
}

}  // namespace

std::string help_text(const Usage& usage) {
  const std::string head =
      "Usage: " + usage.tool + ' ' + usage.operands + '\n' + sentence(usage.summary) + '\n' + subcommands(usage);
  const std::string whole = head + options(usage, false) + examples(usage);
  if (static_cast<std::size_t>(std::count(whole.begin(), whole.end(), '\n')) <= help_lines) return whole;
  return head + options(usage, true) + examples(usage);
}

}  // namespace gff
