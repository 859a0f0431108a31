// The description of a command line. Help, completions and parsing use it.
//
// Threads: an object does not change after it is built, so threads may share it.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace gff {

/// The value of an option: its name in the help, and the possible words if they are few. A name of FILE or DB means the
/// name of a file, DIR a folder, LIST words with commas between them.
struct Argument {
  Argument(const char* what) : name(what) {}
  Argument(std::string what, std::vector<std::string> choices) : name(std::move(what)), words(std::move(choices)) {}
  std::string name;  ///< empty if the option has no value
  std::vector<std::string> words = {};
};

/// The headings of two groups: options without a group of their own, and options that all tools share.
constexpr const char* own_group = "Options";
constexpr const char* common_group = "Common options (see man gffpipe)";

struct Option {
  std::string names;  ///< "type,t", or "within" without a short form
  Argument argument;
  std::string help;
  std::function<void(const std::string&)> take = {};
  std::string implied = {};       ///< the value if none is given; empty: a value is required
  std::string group = own_group;  ///< the heading in the help

  std::string name() const { return names.substr(0, names.find(',')); }
  /// The short form, "t"; empty if there is none.
  std::string letter() const {
    const std::size_t comma = names.find(',');
    return comma == std::string::npos ? std::string() : names.substr(comma + 1);
  }
  bool takes_value() const { return !argument.name.empty(); }
};

/// A word that the first operand can be, as tool names are for `gff`.
struct Subcommand {
  std::string name;
  std::string summary;
};

/// The description of a whole command line.
struct Usage {
  std::string tool;
  std::string operands;               ///< the text after the tool's name: "[OPTIONS] [FILE]"
  std::string summary;                ///< one line: what the tool does
  std::vector<std::string> examples;  ///< whole lines
  std::vector<Subcommand> subcommands = {};
  std::vector<Option> options = {};

  bool takes_file() const { return operands.ends_with("[FILE]") || operands.ends_with("[FILE...]"); }
};

}  // namespace gff
