// The command line of a tool: declares options, parses arguments with Boost.Program_options, and makes the help.
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

/// Declares options, then parses arguments. Long options cannot be abbreviated. Options may follow operands; `--` ends
/// the options. If an option is given twice, its values are set in order, so the last one counts.
class CommandLine {
 public:
  /// `operands` is the text after the tool's name in the help. `summary` is the NAME line of the tool's page: a command
  /// without a full stop. `examples` are whole lines.
  CommandLine(std::string tool, std::string operands, std::string summary, std::vector<std::string> examples);

  /// Sets the heading in the help of the options that are declared after this call.
  void group(std::string heading) { group_ = std::move(heading); }
  /// Declares an option without a value, which sets `target` to true. `names` is "type,t", or "within" if there is no
  /// short form. `target` must live until `parse` returns.
  void flag(const std::string& names, std::string help, bool& target);
  /// Declares an option with a value. `parse` calls `take` with each value that is given.
  void value(const std::string& names, Argument argument, std::string help,
             std::function<void(const std::string&)> take);
  /// Declares an option whose value is one of a few words; `argument` is its name in the help. `parse` sets `target` to
  /// the value of the word, and refuses other words with the nearest word as a suggestion. If there is an `implied`
  /// word, the value is optional, and a given value must follow '='.
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
  /// Declares a word that the first operand can be.
  void subcommand(std::string name, std::string summary);
  /// Adds a library that only this tool uses to --version: "SQLite 3.40.1".
  void uses(std::string library) { libraries_.push_back(std::move(library)); }

  /// What a tool writes; decides which common options it has.
  enum class Writes { gff, gff_and_passes, table, report, nothing };
  /// Declares the common options. With gff_and_passes, --on-error accepts `pass`. With table, --no-comments and
  /// --no-fasta have no effect. With report, there is no --no-comments, --no-fasta, --on-error or --level. With
  /// nothing, there is no option about output.
  void common(CommonOptions& options, Writes writes);

  /// Parses `arguments` and returns the operands. Returns nothing after --help, --version or --completion, whose text
  /// it has printed to standard output. Throws UsageError.
  std::optional<std::vector<std::string>> parse(const std::vector<std::string>& arguments) const;

  /// The text of --help.
  std::string help() const;
  /// The settings of a run with the parsed options. The command line must outlive them.
  StreamSettings stream_settings() const;

 private:
  Option& add(const std::string& names, Argument argument, std::string help);
  void add_choice(const std::string& names, Argument argument, std::string help, std::string implied,
                  std::function<void(std::size_t)> take);
  /// All options: the declared ones and those that every tool has.
  Usage usage() const;
  std::vector<std::string> with_exact_values(const std::vector<std::string>& arguments,
                                             const std::vector<Option>& declared_options) const;
  std::string see_help() const;

  Usage declared_;
  std::string group_ = own_group;
  std::vector<std::string> libraries_;
  const CommonOptions* common_ = nullptr;  ///< null if common() was not called
};

/// Reads an integer that is not negative. Throws UsageError that names `option`.
std::uint64_t parse_count(std::string_view option, std::string_view text);
/// Reads a compression level, 0 to 9. Throws UsageError that names `option`.
int parse_level(std::string_view option, std::string_view text);
/// Reads a number of bytes: a positive integer; K, M or G after it is a power of 1024. Throws UsageError that names
/// `option`.
std::size_t parse_size(std::string_view option, std::string_view text);
/// Appends the items of a comma-separated LIST to `list`. Throws UsageError if an item is empty or has a carriage
/// return.
void append_list(std::string_view option, std::string_view text, std::vector<std::string>& list);
/// Throws UsageError if one of the KEY operands looks like a file name and no input was named: tools with KEY operands
/// read a FILE with -i. `hint` is the end of the message and says how to give such a KEY.
void refuse_file_names(const std::vector<std::string>& keys, const CommonOptions& options, std::string_view hint = "");
/// Sets `options.input` to the one FILE operand, if there is one. Throws UsageError if there are several; `tool`
/// decides what the message suggests for them.
void take_file_operand(const std::vector<std::string>& operands, CommonOptions& options, std::string_view tool = {});

}  // namespace gff
