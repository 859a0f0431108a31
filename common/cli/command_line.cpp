#include "cli/command_line.hpp"

#include <unistd.h>

#include <algorithm>
#include <boost/program_options.hpp>
#include <iterator>
#include <limits>
#include <new>

#include "base/ascii.hpp"
#include "base/fail.hpp"
#include "base/integer.hpp"
#include "base/quotable.hpp"
#include "base/split.hpp"
#include "base/suggestion.hpp"
#include "cli/completion.hpp"
#include "cli/habits.hpp"
#include "cli/help.hpp"
#include "cli/progress_line.hpp"
#include "cli/tool.hpp"
#include "cli/version.hpp"
#include "io/source.hpp"

namespace gff {
namespace {

namespace po = boost::program_options;

/// The name of the operands for Program_options. No user types it after "--".
constexpr const char* operand_key = "<operand>";

/// "fail, skip or pass"
std::string enumerated(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i)
    text += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
  return text;
}

/// Which of `words` the text is. Throws UsageError where it is none.
std::size_t parse_choice(const std::string& option, const std::vector<std::string>& words, const std::string& text) {
  const auto found = std::find(words.begin(), words.end(), text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  const std::string nearest = nearest_word(text, words);
  fail_usage("--" + option + ": expected " + enumerated(words) + ", got " + in_quotes(text) +
             (nearest.empty() ? "" : " (did you mean " + nearest + "?)"));
}

/// ", did you mean --type?"
std::string suggestion(std::string_view name, const std::vector<Option>& options) {
  if (const std::string here = suggested_option(name, options); !here.empty()) return ", did you mean " + here + "?";
  if (!name.starts_with("--")) return {};
  std::vector<std::string> names;
  names.reserve(options.size());
  for (const Option& option : options) names.push_back(option.name());
  const std::string nearest = nearest_word(name.substr(2), names);
  return nearest.empty() ? nearest : ", did you mean --" + nearest + "?";
}

/// Whether it is like -tgene.
bool has_short_value(std::string_view argument, const std::vector<Option>& options) {
  if (argument.size() < 3 || argument[1] == '-') return false;
  return std::any_of(options.begin(), options.end(),
                     [&](const Option& one) { return one.takes_value() && one.letter() == argument.substr(1, 1); });
}

/// Boost's time grows with the square of the number of arguments: it sees some at a time. A part ends where no option
/// can be waiting for its value: after an operand, or an option that has its value with it.
std::vector<std::vector<std::string>> in_parts(std::vector<std::string> arguments, const std::vector<Option>& options) {
  constexpr std::size_t most = 64;
  std::vector<std::vector<std::string>> parts(1);
  bool ended = false;
  for (std::string& argument : arguments) {
    ended = ended || argument == "--";
    const bool complete = argument.size() < 2 || argument[0] != '-' || argument.find('=', 1) != std::string::npos ||
                          has_short_value(argument, options);
    parts.back().push_back(std::move(argument));
    if (!ended && complete && parts.back().size() >= most) parts.emplace_back();
  }
  return parts;
}

}  // namespace

CommandLine::CommandLine(std::string tool, std::string operands, std::string summary, std::vector<std::string> examples)
    : declared_{std::move(tool), std::move(operands), std::move(summary), std::move(examples)} {}

Option& CommandLine::add(const std::string& names, Argument argument, std::string help) {
  Option& option = declared_.options.emplace_back(Option{names, std::move(argument), std::move(help)});
  option.group = group_;
  return option;
}

void CommandLine::flag(const std::string& names, std::string help, bool& target) {
  Option& option = add(names, "", std::move(help));
  option.take = [&target](const std::string&) { target = true; };
}

void CommandLine::value(const std::string& names, Argument argument, std::string help,
                        std::function<void(const std::string&)> take) {
  Option& option = add(names, std::move(argument), std::move(help));
  option.take = std::move(take);
}

void CommandLine::add_choice(const std::string& names, Argument argument, std::string help, std::string implied,
                             std::function<void(std::size_t)> take) {
  Option& option = add(names, std::move(argument), std::move(help));
  option.implied = std::move(implied);
  option.take = [name = option.name(), words = option.argument.words, take = std::move(take)](const std::string& text) {
    take(parse_choice(name, words, text));
  };
}

void CommandLine::subcommand(std::string name, std::string summary) {
  declared_.subcommands.push_back({std::move(name), std::move(summary)});
}

void CommandLine::common(CommonOptions& options, Writes writes) {
  common_ = &options;
  group(common_group);
  value("input,i", "FILE", "read FILE instead of standard input", [&](const std::string& text) {
    options.input = text;
    options.input_named = true;
  });
  const bool writes_gff = writes == Writes::gff || writes == Writes::gff_and_passes;
  const bool table = writes == Writes::table;
  const bool report = writes == Writes::report;
  if (writes_gff || table || report) {
    value("output,o", "FILE", "write FILE (BGZF if its name ends in .gz or .bgz)",
          [&](const std::string& text) { options.output.path = text; });
    flag("bgzip,z", "write BGZF to any output", options.output.bgzip);
    if (!report)
      value("level", "N", "compression level of BGZF, 0 to 9 (default: 1)",
            [&](const std::string& text) { options.output.level = parse_level("--level", text); });
  }
  if (writes_gff) flag("write-index", "also write an index, FILE.tbi or FILE.csi", options.write_index);
  value("threads,@", "N", "use N extra threads (the output is the same)", [&](const std::string& text) {
    options.output.threads = static_cast<int>(std::min<std::uint64_t>(parse_count("--threads", text), 256));
  });
  choice("format", "FORMAT", "gff3, gtf or auto (default: auto)",
         {{"gff3", Format::gff3}, {"gtf", Format::gtf}, {"auto", Format::automatic}}, options.format);
  std::vector<std::pair<std::string, OnError>> on_error{{"fail", OnError::fail}, {"skip", OnError::skip}};
  if (writes == Writes::gff_and_passes) on_error.emplace_back("pass", OnError::pass);
  if (!report)
    choice("on-error", "WHAT",
           writes == Writes::gff_and_passes ? "malformed records: fail (default), skip or pass"
                                            : "malformed records: fail (default) or skip",
           on_error, options.on_error);
  value("max-line", "SIZE", "longest line accepted (default: 64M)",
        [&](const std::string& text) { options.max_line = parse_size("--max-line", text); });
  if (writes_gff || table) {
    flag("no-comments", table ? "no effect: the output has none" : "leave out comments", options.no_comments);
    flag("no-fasta", table ? "no effect: the output has none" : "leave out the sequence section", options.no_fasta);
  }
  choice("progress", "WHEN", "show progress: auto (default), always or never",
         {{"auto", ShowProgress::automatic}, {"always", ShowProgress::always}, {"never", ShowProgress::never}},
         options.progress, "always");
  flag("quiet,q", "print no warnings", options.quiet);
}

Usage CommandLine::usage() const {
  Usage usage = declared_;
  const std::vector<Option> last{{"completion", {"SHELL", shell_names()}, "print completions for bash, zsh or fish"},
                                 {"help,h", "", "print this text"},
                                 {"version,V", "", "print the version"}};
  for (const Option& option : last) usage.options.emplace_back(option).group = common_group;
  return usage;
}

std::string CommandLine::help() const { return help_text(usage()); }

StreamSettings CommandLine::stream_settings() const {
  StreamSettings settings;
  settings.help = [this] { return help(); };
  settings.progress = [show = common_->progress](Descriptor& input, bool output_is_seen) {
    return std::make_unique<ProgressLine>(show, input, output_is_seen);
  };
  return settings;
}

std::optional<std::vector<std::string>> CommandLine::parse(const std::vector<std::string>& arguments) const {
  if (arguments.empty() && common_) refuse_terminal(stream_settings());
  const Usage all = usage();
  po::options_description descriptions;
  for (const Option& option : all.options) {
    if (option.takes_value()) {
      descriptions.add_options()(option.names.c_str(), po::value<std::string>(), "");
    } else {
      descriptions.add_options()(option.names.c_str(), "");
    }
  }
  descriptions.add_options()(operand_key, po::value<std::vector<std::string>>(), "");
  po::positional_options_description operands_last;
  operands_last.add(operand_key, -1);
  std::vector<po::option> all_given;
  try {
    using namespace po::command_line_style;
    for (const std::vector<std::string>& some : in_parts(with_exact_values(arguments, all.options), all.options)) {
      po::parsed_options parsed = po::command_line_parser(some)
                                      .options(descriptions)
                                      .positional(operands_last)
                                      .style(unix_style & ~allow_guessing)
                                      .run();
      std::move(parsed.options.begin(), parsed.options.end(), std::back_inserter(all_given));
    }
  } catch (const po::unknown_option& error) {
    std::string name = error.get_option_name();
    name.resize(std::min(name.size(), name.starts_with("--") ? name.find('=') : 2));
    const bool is_declared = std::any_of(all.options.begin(), all.options.end(), [&](const Option& one) {
      return name == "--" + one.name() || name == "-" + one.letter();
    });
    if (is_declared) throw std::bad_alloc();  // if memory is short, Boost drops a name without an error
    fail_usage("unknown option " + in_quotes(name) + suggestion(name, all.options) + see_help());
  } catch (const po::invalid_command_line_syntax& error) {
    const bool missing = error.kind() == po::invalid_syntax::missing_parameter;
    fail_usage("option " + in_quotes(error.get_option_name()) + (missing ? " needs a value" : " takes no value") +
               see_help());
  } catch (const po::error& error) {
    fail_usage(quotable(error.what(), 200) + see_help());
  }
  for (const po::option& given : all_given) {
    std::string text;
    if (given.string_key == "help") text = help_text(all);
    if (given.string_key == "version") text = version_text(all.tool, libraries_);
    if (given.string_key == "completion")
      text = completion_script(all, static_cast<Shell>(parse_choice("completion", shell_names(), given.value.front())));
    if (text.empty()) continue;
    print(text);
    return std::nullopt;
  }
  std::vector<std::string> operands;
  for (const po::option& given : all_given) {
    if (given.position_key >= 0) {
      operands.insert(operands.end(), given.value.begin(), given.value.end());
      continue;
    }
    const auto option = std::find_if(all.options.begin(), all.options.end(),
                                     [&](const Option& one) { return one.name() == given.string_key; });
    if (option == all.options.end()) fail_usage("unknown option " + in_quotes(given.string_key));
    option->take(given.value.empty() ? std::string() : given.value.front());
  }
  return operands;
}

/// Boost refuses `--na=`, which it takes as two tokens, and gives `--progress FILE` the FILE for a value.
std::vector<std::string> CommandLine::with_exact_values(const std::vector<std::string>& arguments,
                                                        const std::vector<Option>& declared_options) const {
  std::vector<std::string> exact;
  bool options = true;
  for (const std::string& argument : arguments) {
    options = options && argument != "--";
    if (options && argument.starts_with("--=")) fail_usage("unknown option '--'" + see_help());
    const std::string_view name = std::string_view(argument).substr(0, argument.find('='));
    const auto option = std::find_if(declared_options.begin(), declared_options.end(), [&](const Option& one) {
      return options && one.takes_value() && name.starts_with("--") && name.substr(2) == one.name();
    });
    const bool is_declared = option != declared_options.end();
    const bool empty_value = is_declared && argument.size() == name.size() + 1;
    if (is_declared && !option->implied.empty()) {
      if (empty_value) fail_usage("option " + in_quotes(argument) + " needs a value" + see_help());
      exact.push_back(argument == name ? argument + '=' + option->implied : argument);
    } else {
      exact.emplace_back(empty_value ? name : argument);
      if (empty_value) exact.emplace_back();
    }
  }
  return exact;
}

std::string CommandLine::see_help() const { return " (see " + declared_.tool + " --help)"; }

std::uint64_t parse_count(std::string_view option, std::string_view text) {
  const auto number = parse_integer<std::uint64_t>(text);
  if (!number) fail_usage(std::string(option) + ": expected a number that is not negative, got " + in_quotes(text));
  return *number;
}

int parse_level(std::string_view option, std::string_view text) {
  if (text.size() != 1 || text[0] < '0' || text[0] > '9')
    fail_usage(std::string(option) + ": expected a number from 0 to 9, got " + in_quotes(text));
  return text[0] - '0';
}

std::size_t parse_size(std::string_view option, std::string_view text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  const std::string_view unit = digits == std::string_view::npos ? std::string_view() : text.substr(digits);
  constexpr std::string_view units = "kmg";
  std::size_t shift = 0;
  if (!unit.empty()) {
    const std::size_t which = units.find(lower(unit[0]));
    if (unit.size() > 1 || which == std::string_view::npos)
      fail_usage(std::string(option) + ": expected a number of bytes such as 64M, got " + in_quotes(text));
    shift = 10 * (which + 1);
  }
  const auto size = parse_integer<std::size_t>(text.substr(0, digits));
  if (size.value_or(0) == 0 || *size > (std::numeric_limits<std::size_t>::max() / 4) >> shift)
    fail_usage(std::string(option) + ": expected a number of bytes such as 64M, got " + in_quotes(text));
  return *size << shift;
}

void append_list(std::string_view option, std::string_view text, std::vector<std::string>& list) {
  for (const std::string_view item : split(text, ',')) {
    if (item.empty()) fail_usage(std::string(option) + ": expected names between commas, got an empty one");
    if (item.find('\r') != std::string_view::npos)
      fail_usage(std::string(option) + ": expected names without carriage returns, got " + in_quotes(item));
    list.emplace_back(item);
  }
}

void refuse_file_names(const std::vector<std::string>& keys, const CommonOptions& options, std::string_view hint) {
  if (options.input_named) return;
  for (const std::string& key : keys) {
    if (key.find('=') != std::string::npos) continue;
    for (const char* const ending : {".gff", ".gff3", ".gtf"}) {
      if (without_compression(key).ends_with(ending) || without_compression(key) != key)
        fail_usage("KEY " + in_quotes(key) + " looks like a file: name it with -i" + std::string(hint));
    }
  }
}

void take_file_operand(const std::vector<std::string>& operands, CommonOptions& options, std::string_view tool) {
  if (operands.size() > 1)
    fail_usage("expected one FILE, got " + in_quotes(operands[0]) + " and " + in_quotes(operands[1]) +
               operands_hint(tool, operands));
  if (operands.empty()) return;
  if (options.input_named)
    fail_usage("expected one FILE, got " + in_quotes(options.input) + " (--input) and " + in_quotes(operands[0]) +
               operands_hint(tool, operands));
  options.input = operands[0];
  options.input_named = true;
}

}  // namespace gff
