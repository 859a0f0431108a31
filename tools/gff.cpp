// gff: run a tool by its short name; `gff select` runs gff-select from the folder of gff.
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "base/fail.hpp"
#include "base/quotable.hpp"
#include "base/suggestion.hpp"
#include "cli/command_line.hpp"
#include "cli/habits.hpp"
#include "cli/tool.hpp"
#include "tool_list.hpp"

namespace {

/// The folder of this program, which was found by a path, by $PATH or by a symbolic link.
std::filesystem::path own_folder(const std::string& called) {
  std::error_code none;
  std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", none);
  if (!none) return self.parent_path();
  if (called.find('/') != std::string::npos) return std::filesystem::canonical(called).parent_path();
  const char* const path = std::getenv("PATH");
  std::string_view rest(path ? path : "");
  while (!rest.empty()) {
    const std::string_view folder = rest.substr(0, rest.find(':'));
    rest.remove_prefix(std::min(rest.size(), folder.size() + 1));
    self = std::filesystem::path(folder) / called;
    if (::access(self.c_str(), X_OK) == 0) return std::filesystem::canonical(self).parent_path();
  }
  gff::fail_with("cannot find the folder in which gff lies");
}

/// Becomes another program; returns where that cannot be.
void exec_program(const std::string& program, const std::vector<std::string>& arguments) {
  std::vector<char*> argv;
  argv.reserve(arguments.size() + 1);
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  ::execvp(program.c_str(), argv.data());
}

std::vector<std::string> tool_names() {
  std::vector<std::string> names;
  for (const Tool& tool : tools) names.emplace_back(tool.name);
  return names;
}

/// `name`, if it is one of `names`; otherwise the error, which suggests the nearest.
const std::string& require(const std::string& name, const std::string& kind, const std::vector<std::string>& names) {
  if (std::find(names.begin(), names.end(), name) != names.end()) return name;
  std::string nearest = gff::suggested_tool(name, names);
  if (nearest.empty()) nearest = gff::nearest_word(name, names);
  gff::fail_usage("unknown " + kind + " " + gff::in_quotes(name) +
                  (nearest.empty() ? "" : ", did you mean " + nearest + "?") + " (see gff --help)");
}

/// `arguments` are those of the tool.
[[noreturn]] void run_tool_beside(const std::filesystem::path& folder, const std::string& name,
                                  std::vector<std::string> arguments) {
  const std::filesystem::path program = folder / ("gff-" + require(name, "tool", tool_names()));
  arguments.insert(arguments.begin(), program);
  exec_program(program, arguments);
  gff::fail_io(program.native(), "cannot run", errno);
}

/// Writes the text of a page, through a pager on a terminal.
void show_text(const std::filesystem::path& path) {
  if (::isatty(STDOUT_FILENO) == 1) {
    for (const char* const pager : {"less", "more"}) exec_program(pager, {pager, path});
  }
  std::ifstream text(path, std::ios::binary);
  gff::print(std::string(std::istreambuf_iterator<char>(text), {}));
}

/// Shows a page of the installation that this program is a part of, by man(1), otherwise as text; the help of a tool if
/// neither can be done. `word` is a tool or the name of a page, with or without gff- or gffpipe-.
void show_page(const std::filesystem::path& folder, const std::string& word) {
  std::vector<std::string> words = tool_names();
  for (const Tool& tool : tools) words.push_back("gff-" + std::string(tool.name));
  for (const char* const other : {"gff", "gffpipe", "cookbook", "gffpipe-cookbook"}) words.emplace_back(other);
  require(word, "tool or page", words);

  const std::vector<std::string> names = tool_names();
  const bool is_tool = std::find(names.begin(), names.end(), word) != names.end();
  const std::string name = is_tool ? "gff-" + word : word == "cookbook" ? "gffpipe-cookbook" : word;
  const std::string section = name.starts_with("gffpipe") ? "7" : "1";
  const std::filesystem::path share = folder / "../share";
  for (const char* const ending : {"", ".gz"}) {
    const std::string page = (share / ("man/man" + section) / (name + "." + section + ending)).native();
    if (::access(page.c_str(), R_OK) == 0) exec_program("man", {"man", page});
  }
  const std::filesystem::path text = share / "gffpipe/pages" / (name + ".txt");
  if (::access(text.c_str(), R_OK) == 0) return show_text(text);
  if (name.starts_with("gff-")) run_tool_beside(folder, name.substr(4), {"--help"});
  gff::fail_with("cannot show the page " + name + ": neither man(1) nor " + gff::quotable_path(text.native()) +
                 " is here");
}

gff::Warnings run(const std::string& called, std::vector<std::string> arguments) {
  gff::CommandLine line("gff", "TOOL [ARGUMENT...]", "run a tool of gffpipe",
                        {"gff select -t gene annotation.gff3.gz | gff totsv -c ID,Name", "gff help select"});
  for (const Tool& tool : tools) line.subcommand(std::string(tool.name), std::string(tool.summary));
  line.subcommand("help", "show the page of a TOOL, gffpipe or cookbook");
  bool names_only = false;
  line.flag("list", "print the names of the programs, one a line", names_only);
  // Options after the name of a tool are the tool's.
  if (!arguments.empty() && arguments[0].starts_with('-')) {
    const auto operands = line.parse(arguments);
    if (!operands) return {};
    arguments = *operands;
  }
  if (names_only) {
    if (!arguments.empty()) gff::fail_usage("--list takes no arguments, got " + gff::in_quotes(arguments[0]));
    for (const Tool& tool : tools) gff::print("gff-" + std::string(tool.name) + "\n");
    return {};
  }
  if (arguments.empty()) arguments.emplace_back("help");
  const std::string name = arguments[0];
  arguments.erase(arguments.begin());
  if (name != "help") run_tool_beside(own_folder(called), name, std::move(arguments));
  if (arguments.size() > 1) gff::fail_usage("help: expected one TOOL, got " + std::to_string(arguments.size()));
  if (arguments.empty()) {
    gff::print(line.help());
  } else {
    show_page(own_folder(called), arguments[0]);
  }
  return {};
}

}  // namespace

int main(int argc, char* argv[]) {
  return gff::run_tool("gff", argc, argv,
                       [&](const std::vector<std::string>& arguments) { return run(argv[0], arguments); });
}
