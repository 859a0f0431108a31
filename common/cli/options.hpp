// Options: what a tool asks for, over Boost.Program_options, and the help made from it.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/progress.hpp"
#include "gff/dialect.hpp"
#include "gff/lines.hpp"
#include "io/sink.hpp"

namespace gff {

class Regions;

/// The options that tools share (SPEC, section 3).
struct CommonOptions {
  std::string input = "-";
  bool input_named = false;  ///< by -i or as an operand
  SinkOptions output;
  Format format = Format::automatic;
  OnError on_error = OnError::fail;
  std::size_t max_line = std::size_t{64} << 20;  ///< bytes
  bool no_comments = false;
  bool no_fasta = false;
  ShowProgress progress = ShowProgress::automatic;
  bool quiet = false;
  bool write_index = false;
  Regions* through_index = nullptr;  ///< only what overlaps them is wanted: a BGZF input is read through its index
};

/// A command line: declares options, then parses. Long options are not abbreviated, options may follow operands, of an
/// option that is given twice every value is taken in order, so that the last one counts; `--` ends the options.
class CommandLine {
 public:
  /// `usage` follows the tool's name, `summary` is one line that says what it does, `examples` are whole lines.
  CommandLine(std::string tool, std::string usage, std::string summary, std::vector<std::string> examples);

  /// `names` is "type,t", or "within" where there is no short form.
  void flag(const std::string& names, std::string help, bool& target);
  /// Calls `take` with each value that is given.
  void value(const std::string& names, std::string argument, std::string help,
             std::function<void(const std::string&)> take);
  /// The same for an option that takes a value behind '=' alone, and means `implied` without one.
  void optional_value(const std::string& names, std::string argument, std::string implied, std::string help,
                      std::function<void(const std::string&)> take);
  /// A line in the help between the options before and those behind it.
  void heading(std::string text);

  /// Which of the common options a tool has.
  enum class Writes { gff, gff_and_passes, table, nothing };
  /// Declares the common options: --on-error takes `pass` with gff_and_passes; --no-comments and --no-fasta mean nothing
  /// to a table; where nothing is written, all that is about output is left out.
  void common(CommonOptions& options, Writes writes);

  /// Parses `arguments` and returns the operands. Throws UsageError. Nothing where --help or --version was asked for:
  /// it has been printed to standard output.
  std::optional<std::vector<std::string>> parse(const std::vector<std::string>& arguments) const;

  std::string help() const;

 private:
  struct Option {
    std::string names;     ///< empty for a heading
    std::string argument;  ///< empty for a flag
    std::string help;
    std::function<void(const std::string&)> take;
    std::string implied = {};  ///< the value where none is given; empty where one must be
    std::string name() const { return names.substr(0, names.find(',')); }
    std::string text() const;
  };
  std::vector<std::string> with_exact_values(const std::vector<std::string>& arguments) const;
  std::string nearest(std::string_view name) const;

  std::string tool_;
  std::string usage_;
  std::string summary_;
  std::vector<std::string> examples_;
  std::vector<Option> options_;
};

/// A whole number that is not negative. Throws UsageError that names `option`.
std::uint64_t parse_count(std::string_view option, std::string_view text);
/// Bytes: a whole number above zero, with K, M or G behind it for powers of 1024.
std::size_t parse_size(std::string_view option, std::string_view text);
/// The items of a comma-separated LIST, appended to `list`. Throws UsageError where one is empty.
void append_list(std::string_view option, std::string_view text, std::vector<std::string>& list);
/// Throws UsageError where one of the KEY operands looks like a file and no input was named: tools whose operands are
/// keys read a FILE with -i. `hint` ends the message: how to say that a key is meant.
void refuse_file_names(const std::vector<std::string>& keys, const CommonOptions& options, std::string_view hint = "");
/// Takes the one FILE that a tool accepts as an operand into `options.input`.
void take_file_operand(const std::vector<std::string>& operands, CommonOptions& options);

}  // namespace gff
