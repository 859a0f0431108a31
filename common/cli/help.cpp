#include "cli/help.hpp"

#include <algorithm>
#include <string_view>

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

/// In a list long forms stand below each other, whether or not there is a short form.
std::string in_list(const Option& option) {
  return std::string(option.letter().empty() ? "      " : "  ") + text(option);
}

std::string list_line(const std::string& left, std::size_t width, const std::string& right) {
  return left + std::string(width - left.size(), ' ') + std::string(gap) + right + '\n';
}

/// One line each, of those that are common to all tools or of the others.
std::string list(const Usage& usage, bool common, std::size_t width) {
  std::string lines;
  for (const Option& option : usage.options) {
    if (option.common == common) lines += list_line(in_list(option), width, option.help);
  }
  return lines;
}

std::size_t width_of(const Usage& usage, bool with_common) {
  std::size_t width = 0;
  for (const Option& option : usage.options) {
    if (with_common || !option.common) width = std::max(width, in_list(option).size());
  }
  return width;
}

/// As many on a line as it holds.
std::string paragraph(const Usage& usage) {
  std::string lines;
  std::string line = "Common options (see man gffpipe):";
  for (const Option& option : usage.options) {
    if (!option.common) continue;
    const std::string item = text(option);
    if (line.size() + gap.size() + item.size() > help_columns) {
      lines += line + '\n';
      line.clear();
    }
    line += std::string(gap) + item;
  }
  return lines + line + '\n';
}

std::string subcommands(const Usage& usage) {
  std::size_t width = 0;
  for (const Subcommand& one : usage.subcommands) width = std::max(width, gap.size() + one.name.size());
  std::string lines;
  for (const Subcommand& one : usage.subcommands) lines += list_line(std::string(gap) + one.name, width, one.summary);
  return lines;
}

}  // namespace

std::string help_text(const Usage& usage) {
  std::string head;
  for (const std::string& example : usage.examples) head += std::string(gap) + example + '\n';
  head += "Usage: " + usage.tool + ' ' + usage.operands + std::string(gap) + usage.summary + '\n' + subcommands(usage);
  const bool any_own =
      std::any_of(usage.options.begin(), usage.options.end(), [](const Option& o) { return !o.common; });
  const std::size_t width = width_of(usage, true);
  std::string whole = head + list(usage, false, width) + (any_own ? "Common options (see man gffpipe):\n" : "") +
                      list(usage, true, width);
  if (static_cast<std::size_t>(std::count(whole.begin(), whole.end(), '\n')) <= help_lines) return whole;
  return head + list(usage, false, width_of(usage, false)) + paragraph(usage);
}

}  // namespace gff
