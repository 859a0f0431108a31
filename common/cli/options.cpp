#include "cli/options.hpp"

#include <algorithm>
#include <boost/program_options.hpp>
#include <charconv>
#include <limits>

#include "cli/version.hpp"
#include "io/descriptor.hpp"
#include "io/edit_distance.hpp"
#include "io/error.hpp"

namespace gff {
namespace {

namespace po = boost::program_options;

/// How Program_options knows the operands: a name that nobody types after "--".
constexpr const char* operand_key = "<operand>";

template <class Value>
std::function<void(const std::string&)> one_of(std::string option, std::vector<std::pair<std::string, Value>> choices,
                                               Value& target) {
  return [option = std::move(option), choices = std::move(choices), &target](const std::string& text) {
    std::string expected;
    for (std::size_t i = 0; i < choices.size(); ++i) {
      if (choices[i].first == text) {
        target = choices[i].second;
        return;
      }
      expected += (i == 0 ? "" : i + 1 == choices.size() ? " or " : ", ") + choices[i].first;
    }
    throw UsageError(option + ": expected " + expected + ", got " + quoted(text));
  };
}

}  // namespace

CommandLine::CommandLine(std::string tool, std::string usage, std::string summary, std::vector<std::string> examples)
    : tool_(std::move(tool)), usage_(std::move(usage)), summary_(std::move(summary)), examples_(std::move(examples)) {}

void CommandLine::flag(const std::string& names, std::string help, bool& target) {
  options_.push_back({names, {}, std::move(help), [&target](const std::string&) { target = true; }});
}

void CommandLine::value(const std::string& names, std::string argument, std::string help,
                        std::function<void(const std::string&)> take) {
  options_.push_back({names, std::move(argument), std::move(help), std::move(take)});
}

void CommandLine::optional_value(const std::string& names, std::string argument, std::string implied, std::string help,
                                 std::function<void(const std::string&)> take) {
  options_.push_back({names, std::move(argument), std::move(help), std::move(take), std::move(implied)});
}

void CommandLine::heading(std::string text) { options_.push_back({{}, {}, std::move(text), {}}); }

void CommandLine::common(CommonOptions& options, Writes writes) {
  value("input,i", "FILE", "read FILE instead of standard input", [&](const std::string& text) {
    options.input = text;
    options.input_named = true;
  });
  const bool writes_gff = writes == Writes::gff || writes == Writes::gff_and_passes;
  const bool table = writes == Writes::table;
  if (writes_gff || table) {
    value("output,o", "FILE", "write FILE (BGZF where it ends in .gz or .bgz)",
          [&](const std::string& text) { options.output.path = text; });
    flag("bgzip,z", "write BGZF, whatever the output", options.output.bgzip);
  }
  if (writes_gff) flag("write-index", "also write an index, FILE.tbi or FILE.csi", options.write_index);
  value("threads,@", "N", "extra threads for (de)compression", [&](const std::string& text) {
    options.output.threads = static_cast<int>(std::min<std::uint64_t>(parse_count("--threads", text), 256));
  });
  value("format", "FORMAT", "gff3, gtf or auto (default: auto)",
        one_of<Format>("--format", {{"gff3", Format::gff3}, {"gtf", Format::gtf}, {"auto", Format::automatic}},
                       options.format));
  std::vector<std::pair<std::string, OnError>> on_error{{"fail", OnError::fail}, {"skip", OnError::skip}};
  if (writes == Writes::gff_and_passes) on_error.emplace_back("pass", OnError::pass);
  value("on-error", "WHAT",
        writes == Writes::gff_and_passes ? "of malformed records: fail, skip or pass"
                                         : "of malformed records: fail or skip",
        one_of<OnError>("--on-error", std::move(on_error), options.on_error));
  value("max-line", "SIZE", "longest line accepted (default: 64M)",
        [&](const std::string& text) { options.max_line = parse_size("--max-line", text); });
  if (writes_gff || table) {
    flag("no-comments", table ? "no effect: a table has none" : "leave out comments", options.no_comments);
    flag("no-fasta", table ? "no effect: a table has none" : "leave out the sequence section", options.no_fasta);
  }
  optional_value(
      "progress", "WHEN", "always", "how far it is: auto (the default), always or never",
      one_of<ShowProgress>(
          "--progress",
          {{"auto", ShowProgress::automatic}, {"always", ShowProgress::always}, {"never", ShowProgress::never}},
          options.progress));
  flag("quiet,q", "no warnings", options.quiet);
}

std::optional<std::vector<std::string>> CommandLine::parse(const std::vector<std::string>& arguments) const {
  po::options_description known;
  for (const Option& option : options_) {
    if (option.names.empty()) continue;
    if (option.argument.empty()) {
      known.add_options()(option.names.c_str(), "");
    } else {
      known.add_options()(option.names.c_str(), po::value<std::string>(), "");
    }
  }
  known.add_options()("help,h", "")("version,V", "")(operand_key, po::value<std::vector<std::string>>(), "");
  po::positional_options_description operands_last;
  operands_last.add(operand_key, -1);
  po::parsed_options parsed(&known);
  try {
    using namespace po::command_line_style;
    parsed = po::command_line_parser(with_exact_values(arguments))
                 .options(known)
                 .positional(operands_last)
                 .style(unix_style & ~allow_guessing)
                 .run();
  } catch (const po::unknown_option& error) {
    std::string name = error.get_option_name();
    name.resize(std::min(name.size(), name.starts_with("--") ? name.find('=') : 2));
    throw UsageError("unknown option " + quoted(name) + nearest(name) + " (see " + tool_ + " --help)");
  } catch (const po::invalid_command_line_syntax& error) {
    const bool missing = error.kind() == po::invalid_syntax::missing_parameter;
    throw UsageError("option " + quoted(error.get_option_name()) + (missing ? " needs a value" : " takes no value") +
                     " (see " + tool_ + " --help)");
  } catch (const po::error& error) {
    throw UsageError(quotable(error.what(), 200) + " (see " + tool_ + " --help)");
  }
  std::vector<std::string> operands;
  for (const po::option& given : parsed.options) {
    if (given.string_key == "help" || given.string_key == "version") {
      const std::string text = given.string_key == "help" ? help() : version_text(tool_);
      Descriptor out(1, "<stdout>", true);
      out.write(text.data(), text.size());
      out.close();
      return std::nullopt;
    }
  }
  for (const po::option& given : parsed.options) {
    if (given.position_key >= 0) {
      operands.insert(operands.end(), given.value.begin(), given.value.end());
      continue;
    }
    const auto option = std::find_if(options_.begin(), options_.end(),
                                     [&](const Option& one) { return one.name() == given.string_key; });
    if (option == options_.end()) throw UsageError("unknown option " + quoted(given.string_key));
    option->take(given.value.empty() ? std::string() : given.value.front());
  }
  return operands;
}

/// Boost refuses `--na=`, which it takes as two tokens, and gives `--progress FILE` the FILE for a value.
std::vector<std::string> CommandLine::with_exact_values(const std::vector<std::string>& arguments) const {
  std::vector<std::string> exact;
  bool options = true;
  for (const std::string& argument : arguments) {
    options = options && argument != "--";
    if (options && argument.starts_with("--=")) throw UsageError("unknown option '--' (see " + tool_ + " --help)");
    const std::string_view name = std::string_view(argument).substr(0, argument.find('='));
    const auto option = std::find_if(options_.begin(), options_.end(), [&](const Option& one) {
      return options && !one.argument.empty() && name.starts_with("--") && name.substr(2) == one.name();
    });
    const bool known = option != options_.end();
    const bool empty_value = known && argument.size() == name.size() + 1;
    if (known && !option->implied.empty()) {
      if (empty_value) throw UsageError("option " + quoted(argument) + " needs a value (see " + tool_ + " --help)");
      exact.push_back(argument == name ? argument + '=' + option->implied : argument);
    } else {
      exact.emplace_back(empty_value ? name : argument);
      if (empty_value) exact.emplace_back();
    }
  }
  return exact;
}

/// ", did you mean --type?" where an option is at most two letters away.
std::string CommandLine::nearest(std::string_view name) const {
  const std::size_t first = name.find_first_not_of('-');
  if (first == std::string_view::npos || first < 2) return {};
  name.remove_prefix(first);
  std::size_t least = 3;
  std::string best;
  for (const Option& option : options_) {
    if (option.names.empty()) continue;
    const std::size_t distance = edit_distance(name, option.name());
    // A name that was cut short is as likely as a slip.
    const bool begins = name.size() >= 2 && option.name().starts_with(name);
    if (distance < least || (begins && best.empty())) {
      least = std::min(least, distance);
      best = option.name();
    }
  }
  return best.empty() ? std::string() : ", did you mean --" + best + "?";
}

std::string CommandLine::Option::text() const {
  const std::size_t comma = names.find(',');
  std::string text = comma == std::string::npos ? "      --" : std::string("  -") + names.substr(comma + 1) + ", --";
  text += name();
  if (argument.empty()) return text;
  return implied.empty() ? text + ' ' + argument : text + "[=" + argument + ']';
}

std::string CommandLine::help() const {
  std::vector<Option> options = options_;
  options.push_back({"help,h", {}, "this text", {}});
  options.push_back({"version,V", {}, "the version", {}});
  std::size_t width = 0;
  for (const Option& option : options) {
    if (!option.names.empty()) width = std::max(width, option.text().size());
  }
  std::string text;
  for (const std::string& example : examples_) text += "  " + example + "\n";
  text = tool_ + ": " + summary_ + "\n\n" + text + "\nUsage: " + tool_ + " " + usage_ + "\n";
  for (const Option& option : options) {
    if (option.names.empty()) {
      text += option.help + "\n";
      continue;
    }
    const std::string left = option.text();
    text += left + std::string(width - left.size() + 3, ' ') + option.help + "\n";
  }
  return text;
}

std::uint64_t parse_count(std::string_view option, std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size())
    throw UsageError(std::string(option) + ": expected a number that is not negative, got " + quoted(text));
  return number;
}

std::size_t parse_size(std::string_view option, std::string_view text) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  const std::string_view unit = digits == std::string_view::npos ? std::string_view() : text.substr(digits);
  constexpr std::string_view units = "KMG";
  std::size_t shift = 0;
  if (!unit.empty()) {
    const std::size_t which = units.find(unit[0] >= 'a' ? static_cast<char>(unit[0] - 'a' + 'A') : unit[0]);
    if (unit.size() > 1 || which == std::string_view::npos)
      throw UsageError(std::string(option) + ": expected a number of bytes such as 64M, got " + quoted(text));
    shift = 10 * (which + 1);
  }
  std::size_t size = 0;
  const std::string_view number = text.substr(0, digits);
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), size);
  if (error != std::errc() || size == 0 || size > (std::numeric_limits<std::size_t>::max() / 4) >> shift)
    throw UsageError(std::string(option) + ": expected a number of bytes such as 64M, got " + quoted(text));
  return size << shift;
}

void append_list(std::string_view option, std::string_view text, std::vector<std::string>& list) {
  for (bool more = true; more;) {
    const std::size_t comma = text.find(',');
    more = comma != std::string_view::npos;
    const std::string_view item = text.substr(0, comma);
    if (item.empty()) throw UsageError(std::string(option) + ": expected names between commas, got an empty one");
    list.emplace_back(item);
    if (more) text.remove_prefix(comma + 1);
  }
}

void refuse_file_names(const std::vector<std::string>& keys, const CommonOptions& options, std::string_view hint) {
  if (options.input_named) return;
  for (const std::string& key : keys) {
    if (key.find('=') != std::string::npos) continue;
    for (const char* const ending : {".gff", ".gff3", ".gtf", ".gz"}) {
      if (key.ends_with(ending))
        throw UsageError("KEY " + quoted(key) + " looks like a file: name it with -i" + std::string(hint));
    }
  }
}

void take_file_operand(const std::vector<std::string>& operands, CommonOptions& options) {
  if (operands.size() > 1)
    throw UsageError("expected one FILE, got " + quoted(operands[0]) + " and " + quoted(operands[1]));
  if (operands.empty()) return;
  if (options.input_named)
    throw UsageError("expected one FILE, got " + quoted(options.input) + " (--input) and " + quoted(operands[0]));
  options.input = operands[0];
  options.input_named = true;
}

}  // namespace gff
