#include "cli/completion.hpp"

#include <string_view>
#include <utility>

#include "base/quotable.hpp"
#include "base/template.hpp"
#include "cli/completion_templates.hpp"

namespace gff {
namespace {

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

/// The pages that help shows beside those of the tools.
constexpr std::string_view pages = "gffpipe cookbook";

/// A script with the parts of this tool.
std::string script(std::string_view text, const Usage& usage, Parts parts) {
  parts.emplace("tool", usage.tool);
  parts.emplace("function", '_' + replaced(usage.tool, "-", "_"));
  parts.emplace("pages", pages);
  return filled(text, parts);
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// The names of the subcommands, between blanks.
std::string subcommands(const Usage& usage) {
  std::vector<std::string> names;
  for (const Subcommand& one : usage.subcommands) names.push_back(one.name);
  return joined(names);
}

/// One word of bash or zsh, with any characters.
std::string in_quotes(const std::string& text) { return '\'' + replaced(text, "'", "'\\''") + '\''; }

/// The words of an option's value, for a shell that would take '?' for a pattern.
std::string escaped_words(const Argument& argument) { return replaced(joined(argument.words), "?", "\\?"); }

enum class Values { files, folders, list, words, any };

/// What the value of an option can be.
Values values_of(const Argument& argument) {
  if (argument.name == "FILE" || argument.name == "DB") return Values::files;
  if (argument.name == "DIR") return Values::folders;
  if (argument.words.empty()) return Values::any;
  return argument.name == "LIST" ? Values::list : Values::words;
}

// --- bash ------------------------------------------------------------------------------------------------------------

// In bash.in: Readline takes '=' for a word of its own. compgen writes a line for each name, which may have blanks in
// it. bash before version 4 lacks compopt. What is after the name of a tool is completed by the tool's own script.

std::string bash_values(const Argument& argument) {
  switch (values_of(argument)) {
    case Values::files: return "_gff_files -f";
    case Values::folders: return "_gff_files -d";
    case Values::list: return "_gff_list " + in_quotes(joined(argument.words));
    case Values::words: return "_gff_words " + in_quotes(joined(argument.words));
    case Values::any: break;
  }
  return ":";
}

std::string for_bash(const Usage& usage) {
  std::string names;
  std::string values;
  for (const Option& option : usage.options) {
    names += (names.empty() ? "--" : " --") + option.name();
    if (!option.takes_value()) continue;
    const std::string letter = option.letter().empty() ? "" : '-' + option.letter() + " | ";
    const std::string offer = bash_values(option.argument) + "; return";
    values += "    " + letter + "--" + option.name() + ") " +
              (option.implied.empty() ? offer : "[ -z \"$assigned\" ] || { " + offer + "; }") + " ;;\n";
  }
  const std::string tools = subcommands(usage);
  const std::string operand = !tools.empty()       ? "_gff_words " + in_quotes(tools)
                              : usage.takes_file() ? "_gff_files -f"
                                                   : ":";
  return script(bash_completion, usage,
                {{"subcommands", tools}, {"operand", operand}, {"options", names}, {"values", values}});
}

// --- zsh -------------------------------------------------------------------------------------------------------------

// zsh.in is a file of $fpath, whose text is the function, or is sourced.

/// A text in a specification of _arguments, with its special characters escaped.
std::string zsh_escaped(std::string text) {
  for (const char* const special : {"\\", ":", "[", "]"})
    text = replaced(std::move(text), special, std::string("\\") + special);
  return text;
}

std::string zsh_values(const Argument& argument) {
  switch (values_of(argument)) {
    case Values::files: return "_files";
    case Values::folders: return "_files -/";
    case Values::list: return "_sequence compadd - " + escaped_words(argument);
    case Values::words: return '(' + escaped_words(argument) + ')';
    case Values::any: break;
  }
  return " ";
}

std::string zsh_option(const Option& option) {
  const std::string help = '[' + zsh_escaped(option.help) + ']';
  const std::string name = "--" + option.name();
  const std::string letter = option.letter().empty() ? "" : '-' + option.letter();
  if (!option.takes_value()) {
    return letter.empty()
               ? in_quotes(name + help)
               : in_quotes('(' + letter + ' ' + name + ')') + '{' + letter + ',' + name + '}' + in_quotes(help);
  }
  const std::string value = ':' + zsh_escaped(option.argument.name) + ':' + zsh_values(option.argument);
  if (!option.implied.empty()) return in_quotes(name + "=-" + help + ':' + value);
  if (letter.empty()) return in_quotes('*' + name + '=' + help + value);
  return "'*'{" + letter + "+," + name + "=}" + in_quotes(help + value);
}

std::string for_zsh(const Usage& usage) {
  std::string options;
  for (const Option& option : usage.options) options += "    " + zsh_option(option) + " \\\n";
  std::string tools;
  for (const Subcommand& one : usage.subcommands)
    tools += "    " + in_quotes(one.name + ':' + zsh_escaped(one.summary)) + '\n';
  const std::string operand = usage.takes_file() ? "'*:FILE:_files'" : "'*:KEY: '";
  return script(zsh_completion, usage,
                {{"subcommands", tools}, {"options", options}, {"operand", tools.empty() ? operand : ""}});
}

// --- fish ------------------------------------------------------------------------------------------------------------

// In fish.in: a list is completed word by word, after the text before the last comma. What is after the name of a tool
// is completed as for the tool itself.

std::string fish_quoted(const std::string& text) {
  return '\'' + replaced(replaced(text, "\\", "\\\\"), "'", "\\'") + '\'';
}

std::string fish_values(const Option& option) {
  const std::string words = escaped_words(option.argument);
  switch (values_of(option.argument)) {
    case Values::files: return " -r -F";
    case Values::folders: return " -x -a '(__fish_complete_directories)'";
    case Values::list: return " -x -a '(__gff_list " + words + ")'";
    case Values::words: return (option.implied.empty() ? " -x -a " : " -a ") + fish_quoted(words);
    case Values::any: break;
  }
  return " -x";
}

/// The letter, the name, the values and the help.
std::string fish_option(const Option& option) {
  std::string text = option.letter().empty() ? "" : " -s " + fish_quoted(option.letter());
  text += " -l " + option.name();
  if (option.takes_value()) text += fish_values(option);
  return text + " -d " + fish_quoted(option.help) + '\n';
}

std::string for_fish(const Usage& usage) {
  const std::string begin = "complete -c " + usage.tool;
  std::string lines;
  if (!usage.takes_file()) lines += begin + " -f\n";
  const std::string first = usage.subcommands.empty() ? "" : " -n __fish_use_subcommand";
  bool any_list = false;
  for (const Option& option : usage.options) {
    any_list = any_list || values_of(option.argument) == Values::list;
    lines.append(begin).append(first).append(fish_option(option));
  }
  for (const Subcommand& one : usage.subcommands)
    lines.append(begin).append(" -f").append(first).append(" -a ").append(one.name).append(" -d ").append(
        fish_quoted(one.summary) + '\n');
  return script(fish_completion, usage,
                {{"lists", any_list ? "yes" : ""}, {"subcommands", subcommands(usage)}, {"lines", lines}});
}

}  // namespace

const std::vector<std::string>& shell_names() {
  static const std::vector<std::string> names{"bash", "zsh", "fish"};
  return names;
}

std::string completion_script(const Usage& usage, Shell shell) {
  switch (shell) {
    case Shell::bash: return for_bash(usage);
    case Shell::zsh: return for_zsh(usage);
    case Shell::fish: break;
  }
  return for_fish(usage);
}

}  // namespace gff
