#include "cli/command_line.hpp"
#include "base/quotable.hpp"

#include <boost/test/unit_test.hpp>
#include <sstream>

#include "cli/help.hpp"
#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;
using Strings = std::vector<std::string>;

namespace {

/// A tool with an option of every kind.
struct Parsed {
  explicit Parsed(const Strings& arguments, CommandLine::Writes writes = CommandLine::Writes::gff_and_passes) {
    CommandLine line("gff-test", "[OPTIONS] [FILE]", "tests", {"gff-test < in"});
    line.value("type,t", "LIST", "types", [&](const std::string& text) { types.push_back(text); });
    line.value("na", "STRING", "a missing value", [&](const std::string& text) { na = text; });
    line.flag("invert,v", "the others", invert);
    line.flag("within", "inside", within);
    line.common(options, writes);
    help = line.help();
    auto parsed = line.parse(arguments);
    printed = !parsed;
    if (parsed) operands = *parsed;
  }

  CommonOptions options;
  Strings types;
  std::string na = "unset";
  bool invert = false;
  bool within = false;
  Strings operands;
  bool printed = false;
  std::string help;
};

std::string refusal_of(const Strings& arguments, CommandLine::Writes writes = CommandLine::Writes::gff_and_passes) {
  return message_of(Thrown::usage_error, [&] { Parsed parsed(arguments, writes); });
}

template <class Act>
std::string standard_output(Act act) {
  const Descriptor output = input_of("");
  {
    const Redirected standard(1, output.fd());
    act();
  }
  std::string text(static_cast<std::size_t>(output.status().st_size), '\0');
  BOOST_REQUIRE(::pread(output.fd(), text.data(), text.size(), 0) == static_cast<ssize_t>(text.size()));
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(command_line_test)

BOOST_AUTO_TEST_CASE(options_have_short_and_long_forms) {
  for (const Strings& arguments : {Strings{"-t", "gene"}, {"-tgene"}, {"--type", "gene"}, {"--type=gene"}})
    BOOST_TEST((Parsed(arguments).types == Strings{"gene"}));
  BOOST_TEST(Parsed({"-v", "--within"}).invert);
  BOOST_TEST(Parsed({"-v", "--within"}).within);
  BOOST_TEST(Parsed({"-vz"}).options.output.bgzip);
  BOOST_TEST((Parsed({"-vt", "gene"}).types == Strings{"gene"}));
}

BOOST_AUTO_TEST_CASE(options_may_follow_operands) {
  const Parsed parsed({"in.gff3", "-t", "gene", "-v"});
  BOOST_TEST((parsed.operands == Strings{"in.gff3"}));
  BOOST_TEST((parsed.types == Strings{"gene"}));
  BOOST_TEST(parsed.invert);
}

BOOST_AUTO_TEST_CASE(two_dashes_end_the_options) {
  BOOST_TEST((Parsed({"-v", "--", "-t", "--na="}).operands == Strings{"-t", "--na="}));
  BOOST_TEST((Parsed({"--", "a", "--", "b"}).operands == Strings{"a", "--", "b"}));
}

BOOST_AUTO_TEST_CASE(a_dash_is_an_operand_and_a_value) {
  BOOST_TEST((Parsed({"-"}).operands == Strings{"-"}));
  BOOST_TEST(Parsed({"-i", "-"}).options.input == "-");
  BOOST_TEST(Parsed({"-i", "-"}).options.input_named);
}

BOOST_AUTO_TEST_CASE(an_empty_value_is_a_value) {
  BOOST_TEST(Parsed({"--na="}).na == "");
  BOOST_TEST(Parsed({"--na", ""}).na == "");
  BOOST_TEST(Parsed({"--na=", "x"}).na == "");
  BOOST_TEST((Parsed({"--na=", "x"}).operands == Strings{"x"}));
  BOOST_TEST((Parsed({"-t", ""}).types == Strings{""}));
  BOOST_TEST((Parsed({""}).operands == Strings{""}));
}

BOOST_AUTO_TEST_CASE(an_optional_value_is_read_only_after_an_equals_sign) {
  BOOST_TEST((Parsed({}).options.progress == ShowProgress::automatic));
  BOOST_TEST((Parsed({"--progress"}).options.progress == ShowProgress::always));
  BOOST_TEST((Parsed({"--progress=never"}).options.progress == ShowProgress::never));
  BOOST_TEST((Parsed({"--progress=always", "--progress=auto"}).options.progress == ShowProgress::automatic));
  const Parsed parsed({"--progress", "never"});
  BOOST_TEST((parsed.options.progress == ShowProgress::always));
  BOOST_TEST((parsed.operands == Strings{"never"}));
  BOOST_TEST(refusal_of({"--progress=no"}) == "--progress: expected auto, always or never, got 'no'");
  BOOST_TEST(refusal_of({"--progress="}) == "option '--progress=' needs a value (see gff-test --help)");
  BOOST_TEST((Parsed({"--", "--progress="}).operands == Strings{"--progress="}));
}

BOOST_AUTO_TEST_CASE(a_value_may_look_like_an_option) {
  BOOST_TEST(Parsed({"--na=-"}).na == "-");
  BOOST_TEST(Parsed({"--na", "-"}).na == "-");
  BOOST_TEST(Parsed({"--na=--x=y"}).na == "--x=y");
}

BOOST_AUTO_TEST_CASE(an_option_given_twice_receives_both_values_in_order) {
  BOOST_TEST((Parsed({"-t", "a", "--type=b", "-tc"}).types == Strings{"a", "b", "c"}));
  BOOST_TEST(Parsed({"--na=x", "--na", "y"}).na == "y");
  BOOST_TEST((Parsed({"--format", "gtf", "--format=gff3"}).options.format == Format::gff3));
}

BOOST_AUTO_TEST_CASE(many_arguments_are_read_as_few_are) {
  const std::vector<Strings> forms{{"-t", "one"}, {"-tone"}, {"--type=one"}, {"--type", "one"}};
  for (std::size_t flags = 0; flags < 70;
       ++flags) {  // so that each place of a form is at the end of what is read at once
    for (const Strings& form : forms) {
      Strings arguments(flags, "-v");
      for (int i = 0; i < 100; ++i) {
        arguments.insert(arguments.end(), form.begin(), form.end());
        arguments.push_back("operand");
      }
      const Parsed parsed(arguments);
      BOOST_REQUIRE(parsed.types == Strings(100, "one"));
      BOOST_REQUIRE(parsed.operands == Strings(100, "operand"));
    }
  }
  Strings arguments(200, "-tone");
  for (const char* const argument : {"--", "-tone", "--"}) arguments.push_back(argument);
  const Parsed parsed(arguments);
  BOOST_TEST(parsed.types.size() == 200u);
  BOOST_TEST(parsed.operands == Strings({"-tone", "--"}));
  arguments.assign(200, "-tone");
  arguments.push_back("-t");
  BOOST_TEST(refusal_of(arguments) == refusal_of({"-t"}));
}

BOOST_AUTO_TEST_CASE(common_options_set_their_fields) {
  const CommonOptions options = Parsed({"-i", "in", "-o", "out.gz", "-z", "-@", "3", "--format", "gtf",
                                        "--on-error=pass", "--max-line", "5M", "--no-comments", "--no-fasta", "-q"})
                                    .options;
  BOOST_TEST(options.input == "in");
  BOOST_TEST(options.output.path == "out.gz");
  BOOST_TEST(options.output.bgzip);
  BOOST_TEST(options.output.threads == 3);
  BOOST_TEST((options.format == Format::gtf));
  BOOST_TEST((options.on_error == OnError::pass));
  BOOST_TEST(options.max_line == std::size_t{5} << 20);
  BOOST_TEST(options.no_comments);
  BOOST_TEST(options.no_fasta);
  BOOST_TEST(options.quiet);
}

BOOST_AUTO_TEST_CASE(the_common_options_have_their_defaults) {
  const CommonOptions options = Parsed({}).options;
  BOOST_TEST(options.input == "-");
  BOOST_TEST(!options.input_named);
  BOOST_TEST(options.output.path == "-");
  BOOST_TEST(options.output.threads == 0);
  BOOST_TEST((options.format == Format::automatic));
  BOOST_TEST((options.on_error == OnError::fail));
  BOOST_TEST(options.max_line == std::size_t{64} << 20);
}

BOOST_AUTO_TEST_CASE(an_invalid_choice_is_refused_with_the_valid_ones) {
  BOOST_TEST(refusal_of({"--on-error", "pass"}, CommandLine::Writes::gff) ==
             "--on-error: expected fail or skip, got 'pass'");
  BOOST_TEST(refusal_of({"--on-error", "x"}) == "--on-error: expected fail, skip or pass, got 'x'");
  BOOST_TEST(refusal_of({"--format", "bed"}) == "--format: expected gff3, gtf or auto, got 'bed'");
  BOOST_TEST(refusal_of({"--completion", "csh"}) ==
             "--completion: expected bash, zsh or fish, got 'csh' (did you mean zsh?)");
}

BOOST_AUTO_TEST_CASE(a_misspelt_choice_is_refused_with_the_nearest_one) {
  BOOST_TEST(refusal_of({"--on-error", "skpi"}) ==
             "--on-error: expected fail, skip or pass, got 'skpi' (did you mean skip?)");
  BOOST_TEST(refusal_of({"--format=GTF"}) == "--format: expected gff3, gtf or auto, got 'GTF' (did you mean gtf?)");
  BOOST_TEST(refusal_of({"--progress=alwyas"}) ==
             "--progress: expected auto, always or never, got 'alwyas' (did you mean always?)");
}

BOOST_AUTO_TEST_CASE(an_unknown_option_is_refused_with_the_nearest_one) {
  BOOST_TEST(refusal_of({"--tpye", "gene"}) == "unknown option '--tpye', did you mean --type? (see gff-test --help)");
  BOOST_TEST(refusal_of({"--frobnicate"}) == "unknown option '--frobnicate' (see gff-test --help)");
  BOOST_TEST(refusal_of({"-y"}) == "unknown option '-y' (see gff-test --help)");
}

BOOST_AUTO_TEST_CASE(abbreviations_are_refused) {
  BOOST_TEST(refusal_of({"--ty", "gene"}) == "unknown option '--ty', did you mean --type? (see gff-test --help)");
  BOOST_TEST(refusal_of({"--inv"}).starts_with("unknown option '--inv'"));
}

BOOST_AUTO_TEST_CASE(a_value_that_is_missing_or_not_asked_for_is_refused) {
  for (const Strings& arguments :
       {Strings{"--type"}, {"-t"}, {"-v", "-t"}, {"--invert=yes"}, {"--invert="}, {"--="}, {"--=x"}}) {
    const std::string message = refusal_of(arguments);
    BOOST_TEST(message.ends_with(" (see gff-test --help)"), arguments.back() << ": " << message);
  }
}

BOOST_AUTO_TEST_CASE(control_bytes_of_the_command_line_do_not_reach_the_terminal) {
  for (const Strings& arguments :
       {Strings{"--\x1B[2J"}, {"-\x1B"}, {"--format", "\x1B"}, {"--invert=\x1B"}, {"--on-error", "a\nb"}}) {
    const std::string message = refusal_of(arguments);
    BOOST_TEST(message.find_first_of("\x1B\n") == std::string::npos, quotable(message, 300));
  }
}

BOOST_AUTO_TEST_CASE(help_is_printed_also_with_other_options) {
  for (const Strings& arguments : {Strings{"--help"}, {"-h"}, {"-v", "x", "--help", "-t", "gene"}}) {
    std::string help;
    bool printed = false;
    const std::string text = standard_output([&] {
      const Parsed parsed(arguments);
      help = parsed.help;
      printed = parsed.printed && !parsed.invert;
    });
    BOOST_TEST(printed);
    BOOST_TEST(text == help);
  }
}

BOOST_AUTO_TEST_CASE(help_begins_with_the_usage_and_a_sentence_and_ends_with_the_examples) {
  const std::string help = Parsed({}).help;
  BOOST_TEST(help.starts_with("Usage: gff-test [OPTIONS] [FILE]\nTests.\n\nOptions:\n  -t, --type LIST"), help);
  BOOST_TEST(help.ends_with("\n\nExamples:\n  gff-test < in\n"), help);
}

BOOST_AUTO_TEST_CASE(help_names_every_option) {
  const std::string help = Parsed({}).help;
  for (const char* const option :
       {"-t, --type LIST", "    --na STRING", "-v, --invert", "    --within", "-i, --input FILE", "-@, --threads N",
        "    --progress[=WHEN]", "-q, --quiet", "    --completion SHELL", "-h, --help", "-V, --version"})
    BOOST_TEST(help.find(option) != std::string::npos, option);
}

BOOST_AUTO_TEST_CASE(options_of_a_group_are_below_its_heading) {
  bool target = false;
  CommandLine line("gff-test", "[OPTIONS] [FILE]", "tests", {});
  line.group("Rows");
  line.flag("first,f", "one", target);
  line.group("Columns");
  line.flag("second", "two", target);
  const std::string help = line.help();
  BOOST_TEST(help.find("Tests.\n\nRows:\n  -f, --first             one\n\nColumns:\n      --second            two\n\n"
                       "Common options (see man gffpipe):\n") != std::string::npos,
             help);
}

BOOST_AUTO_TEST_CASE(help_with_too_many_lines_gives_only_the_names_of_common_options) {
  bool target = false;
  CommonOptions options;
  CommandLine line("gff-test", "[OPTIONS] [FILE]", "tests", {"gff-test < in", "gff-test -@2 < in"});
  for (const char* const name : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"})
    line.flag(name, "what it does", target);
  line.common(options, CommandLine::Writes::gff);
  const std::string help = line.help();
  BOOST_TEST(
      help.find(
          "      --p  what it does\n\nCommon options (see man gffpipe):\n  -i, --input FILE  -o, --output FILE") !=
          std::string::npos,
      help);
  BOOST_TEST(help.find("-V, --version\n\nExamples:\n") != std::string::npos, help);
  std::istringstream lines(help);
  for (std::string one; std::getline(lines, one);) BOOST_TEST(one.size() <= help_columns, one);
}

BOOST_AUTO_TEST_CASE(the_version_is_printed) {
  for (const char* const option : {"--version", "-V"}) {
    const std::string text = standard_output([&] { BOOST_TEST(Parsed({option}).printed); });
    BOOST_TEST(text.starts_with("gff-test (gffpipe) "));
    BOOST_TEST(text.ends_with("\n"));
  }
}

BOOST_AUTO_TEST_CASE(the_version_names_a_library_that_only_this_tool_uses) {
  CommandLine line("gff-test", "[OPTIONS]", "tests", {});
  line.uses("SQLite 3");
  BOOST_TEST(standard_output([&] { line.parse({"--version"}); }).find(", SQLite 3\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(help_that_cannot_be_written_is_an_error) {
  const Descriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC), "full");
  std::string message;
  {
    const Redirected standard(1, full.fd());
    message = message_of(Thrown::write_error, [] { Parsed parsed({"--help"}); });
  }
  BOOST_TEST(message == "<stdout>: write error: No space left on device");
}

BOOST_AUTO_TEST_CASE(counts_are_whole_and_not_negative) {
  BOOST_TEST(parse_count("-n", "0") == 0u);
  BOOST_TEST(parse_count("-n", "18446744073709551615") == ~std::uint64_t{0});
  for (const char* const text : {"", "-1", "+1", " 1", "1 ", "1.5", "1e3", "x", "18446744073709551616", "0x10"})
    BOOST_TEST(message_of(Thrown::usage_error, [&] { parse_count("-n", text); }) ==
               "-n: expected a number that is not negative, got " + in_quotes(text));
  BOOST_TEST(refusal_of({"-@", "-1"}) == "--threads: expected a number that is not negative, got '-1'");
  BOOST_TEST(refusal_of({"-@", "x"}) == "--threads: expected a number that is not negative, got 'x'");
}

BOOST_AUTO_TEST_CASE(sizes_have_units_of_1024) {
  BOOST_TEST(parse_size("-m", "1") == 1u);
  BOOST_TEST(parse_size("-m", "5K") == 5u << 10);
  BOOST_TEST(parse_size("-m", "5k") == 5u << 10);
  BOOST_TEST(parse_size("-m", "64M") == 64u << 20);
  BOOST_TEST(parse_size("-m", "3G") == std::size_t{3} << 30);
  for (const char* const text :
       {"", "0", "0M", "-1", "+1", "M", "5T", "5MB", "5 M", "1.5M", "18446744073709551615", "99999999999G", "x"})
    BOOST_TEST(message_of(Thrown::usage_error, [&] { parse_size("-m", text); }) ==
               "-m: expected a number of bytes such as 64M, got " + in_quotes(text));
}

BOOST_AUTO_TEST_CASE(lists_are_split_at_commas) {
  Strings list{"a"};
  append_list("--type", "b,c d,e", list);
  BOOST_TEST((list == Strings{"a", "b", "c d", "e"}));
  for (const char* const text : {"", ",", "a,", ",a", "a,,b"})
    BOOST_TEST(message_of(Thrown::usage_error, [&] { append_list("--type", text, list); }) ==
               "--type: expected names between commas, got an empty one");
}

BOOST_AUTO_TEST_CASE(a_key_like_a_file_name_is_refused_unless_an_input_file_is_named) {
  CommonOptions options;
  for (const char* const key : {"in.gff", "in.gff3", "in.gtf", "in.gff3.gz", "x.gz"})
    BOOST_TEST(message_of(Thrown::usage_error, [&] {
                 refuse_file_names({"ID", key}, options);
               }) == "KEY " + in_quotes(key) + " looks like a file: name it with -i");
  refuse_file_names({"ID", "name=in.gff3", "gff", "in.gff3x"}, options);
  options.input_named = true;
  refuse_file_names({"in.gff3"}, options);
}

BOOST_AUTO_TEST_CASE(one_file_may_be_an_operand) {
  CommonOptions options;
  take_file_operand({}, options);
  BOOST_TEST(options.input == "-");
  take_file_operand({"in.gff3"}, options);
  BOOST_TEST(options.input == "in.gff3");
  BOOST_TEST(message_of(Thrown::usage_error, [&] { take_file_operand({"b"}, options); }) ==
             "expected one FILE, got 'in.gff3' (--input) and 'b'");
  CommonOptions fresh;
  BOOST_TEST(message_of(Thrown::usage_error, [&] {
               take_file_operand({"a", "b"}, fresh);
             }) == "expected one FILE, got 'a' and 'b'");
}

BOOST_AUTO_TEST_SUITE_END()
