// What a tool's command line is made of, in words: the help, the completions and the parsing all come from this.
//
// Threads: it does not change once it is made: threads may share it.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace gff {

/// The value of an option: its name in the help, and the words that it can be, if they are few. A FILE or
/// DB is the name of a file, a DIR of a folder; a LIST has commas between its words.
struct Argument {
  Argument(const char* what) : name(what) {}
  Argument(std::string what, std::vector<std::string> choices) : name(std::move(what)), words(std::move(choices)) {}
  std::string name;  ///< empty where the option takes no value
  std::vector<std::string> words = {};
};

/// The headings of options without one of their own, and of those that all tools share.
constexpr const char* own_group = "Options";
constexpr const char* common_group = "Common options (see man gffpipe)";

struct Option {
  std::string names;  ///< "type,t", or "within" where there is no short form
  Argument argument;
  std::string help;
  std::function<void(const std::string&)> take = {};
  std::string implied = {};       ///< the value where none is given; empty where one must be
  std::string group = own_group;  ///< the heading in the help

  std::string name() const { return names.substr(0, names.find(',')); }
  /// The short form, "t"; empty where there is none.
  std::string letter() const {
    const std::size_t comma = names.find(',');
    return comma == std::string::npos ? std::string() : names.substr(comma + 1);
  }
  bool takes_value() const { return !argument.name.empty(); }
};

/// A word that is the first operand, as the names of the tools are to `gff`.
struct Subcommand {
  std::string name;
  std::string summary;
};

/// A command line as a whole.
struct Usage {
  std::string tool;
  std::string operands;               ///< what follows the tool's name: "[OPTIONS] [FILE]"
  std::string summary;                ///< one line that says what it does
  std::vector<std::string> examples;  ///< whole lines
  std::vector<Subcommand> subcommands = {};
  std::vector<Option> options = {};

  bool takes_file() const { return operands.ends_with("[FILE]") || operands.ends_with("[FILE...]"); }
};

}  // namespace gff
