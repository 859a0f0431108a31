// Options: what a tool asks for, over Boost.Program_options, and the help made from it.
//
// Threads: only the main thread.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/option.hpp"
#include "run/common_options.hpp"
#include "run/stream_settings.hpp"

namespace gff {

/// A command line: declares options, then parses. Long options are not abbreviated, options may follow operands, if an
/// option is given twice, its values are set in order, so the last one counts; `--` ends the options.
class CommandLine {
 public:
  /// `operands` follow the tool's name; `summary` says what it does, as the NAME line of its page does: a command without
  /// a full stop; `examples` are whole lines.
  CommandLine(std::string tool, std::string operands, std::string summary, std::vector<std::string> examples);

  /// The options that are declared after this call have this heading in the help.
  void group(std::string heading) { group_ = std::move(heading); }
  /// `names` is "type,t", or "within" where there is no short form.
  void flag(const std::string& names, std::string help, bool& target);
  /// Calls `take` with each value that is given.
  void value(const std::string& names, Argument argument, std::string help,
             std::function<void(const std::string&)> take);
  /// Sets `target` by one of a few words, `argument` in the help. Any other word is refused, and the message suggests the nearest one.
  /// If there is an `implied` word, another one can only follow '='.
  template <class Value>
  void choice(const std::string& names, const std::string& argument, const std::string& help,
              const std::vector<std::pair<std::string, Value>>& choices, Value& target,
              const std::string& implied = {}) {
    std::vector<std::string> words;
    words.reserve(choices.size());
    for (const auto& [word, value] : choices) words.push_back(word);
    add_choice(names, {argument, std::move(words)}, help, implied,
               [choices, &target](std::size_t i) { target = choices[i].second; });
  }
  /// A word that the first operand can be.
  void subcommand(std::string name, std::string summary);
  /// A library beside those that all tools use, for --version: "SQLite 3.40.1".
  void uses(std::string library) { libraries_.push_back(std::move(library)); }

  /// Which of the common options a tool has.
  enum class Writes { gff, gff_and_passes, table, report, nothing };
  /// Declares the common options: --on-error takes `pass` with gff_and_passes; --no-comments and --no-fasta mean nothing
  /// to a table; a report has neither, no --on-error and no --level; a tool without output has no option about output.
  void common(CommonOptions& options, Writes writes);

  /// Parses `arguments` and returns the operands. Throws UsageError. Nothing where --help, --version or --completion was
  /// asked for: it has been printed to standard output.
  std::optional<std::vector<std::string>> parse(const std::vector<std::string>& arguments) const;

  std::string help() const;
  /// The settings of a run with these options, after they are parsed; the command line must live longer.
  StreamSettings stream_settings() const;

 private:
  Option& add(const std::string& names, Argument argument, std::string help);
  void add_choice(const std::string& names, Argument argument, std::string help, std::string implied,
                  std::function<void(std::size_t)> take);
  /// All options: those that were declared, and those that every tool has.
  Usage usage() const;
  std::vector<std::string> with_exact_values(const std::vector<std::string>& arguments,
                                             const std::vector<Option>& known_options) const;
  std::string see_help() const;

  Usage declared_;
  std::string group_ = own_group;
  std::vector<std::string> libraries_;
  const CommonOptions* common_ = nullptr;  ///< where they were declared
};

/// A whole number that is not negative. Throws UsageError that names `option`.
std::uint64_t parse_count(std::string_view option, std::string_view text);
/// A compression level: 0 to 9. Throws UsageError that names `option`.
int parse_level(std::string_view option, std::string_view text);
/// Bytes: a whole number above zero, with K, M or G after it for powers of 1024.
std::size_t parse_size(std::string_view option, std::string_view text);
/// The items of a comma-separated LIST, appended to `list`. Throws UsageError where one is empty.
void append_list(std::string_view option, std::string_view text, std::vector<std::string>& list);
/// Throws UsageError where one of the KEY operands looks like a file and no input was named: tools whose operands are
/// keys read a FILE with -i. `hint` ends the message: how to say that a key is meant.
void refuse_file_names(const std::vector<std::string>& keys, const CommonOptions& options, std::string_view hint = "");
/// Takes the one FILE that a tool accepts as an operand into `options.input`. `tool`: whose message says what others may mean.
void take_file_operand(const std::vector<std::string>& operands, CommonOptions& options, std::string_view tool = {});

}  // namespace gff
