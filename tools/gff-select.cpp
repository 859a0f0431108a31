// gff-select: keep the records that pass every test.
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "base/error.hpp"
#include "cli/command_line.hpp"
#include "cli/tool.hpp"
#include "features/families.hpp"
#include "filter/record_filter.hpp"
#include "filter/regions.hpp"
#include "gff/record.hpp"
#include "run/runner.hpp"

namespace {

struct Options : gff::CommonOptions {
  gff::RecordFilter tests;
  bool invert = false;
  gff::Kin kin;
  std::optional<gff::Families> kinship;  ///< where kin is asked for
  bool count = false;
  std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
};

/// Whether a line that is no record leaves: a ### only where a record since the one before was kept, or none stood there.
bool passes(const gff::Line& line, const Options& options, gff::StreamCounts& report) {
  if (line.kind == gff::LineKind::comment) return !options.no_comments;
  if (line.kind != gff::LineKind::resolution) return true;
  const bool nothing_left = report.records_since_resolution && !report.kept_since_resolution;
  report.records_since_resolution = report.kept_since_resolution = false;
  return !nothing_left;
}

/// Whether the record is one of those that the tests ask for.
bool is_wanted(Options& options, const gff::Record& record, gff::Dialect dialect) {
  return options.tests.match(record, dialect) != options.invert;
}

/// Finds out who is whose kin.
void survey(Options& options, gff::LineReader& in) {
  in.find_semicolons();
  for (gff::Line line; in.next(line);) {
    if (line.kind != gff::LineKind::record) continue;
    const gff::Record record(line);
    const gff::Dialect dialect = in.dialect(record.attributes());
    options.kinship->look(record, dialect, is_wanted(options, record, dialect));
  }
}

/// Copies the lines that are kept.
void select(Options& options, gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) {
  report.enough = report.kept >= options.most;
  if (options.tests.reads_attributes() || options.kinship) in.find_semicolons();
  for (gff::Line line; !report.enough && in.next(line);) {
    const bool is_record = line.kind == gff::LineKind::record;
    if (!is_record && line.kind != gff::LineKind::malformed) {
      if (passes(line, options, report) && !options.count) out.put(line);
      continue;
    }
    report.records_since_resolution = true;
    if (is_record) {
      const gff::Record record(line);
      const bool asks = options.tests.reads_attributes() || options.kinship;
      const gff::Dialect dialect = asks ? in.dialect(record.attributes()) : gff::Dialect::gff3;
      options.tests.watch(record, dialect);
      const bool wanted = is_wanted(options, record, dialect);
      if (!(options.kinship ? options.kinship->keeps(record, dialect, wanted) : wanted)) continue;
    }
    report.kept_since_resolution = true;
    report.enough = ++report.kept >= options.most;
    if (!options.count) out.put(line);
  }
}

void finish(Options& options, const gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) {
  if (options.count) out.append(std::to_string(report.kept) + '\n');
  // What was not read to its end may hold what was not seen.
  if ((report.records > 0 || report.through_index) && !report.enough) {
    for (std::string& warning : options.tests.unseen()) report.warnings.push_back(std::move(warning));
  }
  if (options.kinship) {
    for (std::string& warning : options.kinship->warnings(in.name())) report.warnings.push_back(std::move(warning));
  }
}

void declare_tests(gff::CommandLine& line, Options& options, bool& bed, std::vector<std::string>& region_files) {
  const auto list = [&](const std::string& names, const gff::Argument& argument, const std::string& help,
                        gff::Column column) {
    const std::string option = "--" + names.substr(0, names.find(','));
    line.value(names, argument, help, [&options, option, column](const std::string& text) {
      std::vector<std::string> words;
      gff::append_list(option, text, words);
      options.tests.require(column, words);
    });
  };
  list("type,t", "LIST", "type is one of LIST (with commas between)", gff::Column::type);
  line.value("not-type,T", "LIST", "type is none of LIST", [&](const std::string& text) {
    std::vector<std::string> words;
    gff::append_list("--not-type", text, words);
    options.tests.exclude_types(words);
  });
  list("source,s", "LIST", "source is one of LIST", gff::Column::source);
  list("seqid", "LIST", "seqid is one of LIST", gff::Column::seqid);
  line.value("strand", {"LIST", {"+", "-", ".", "?"}}, "strand is one of LIST (+ - . ?)", [&](const std::string& text) {
    std::vector<std::string> strands;
    gff::append_list("--strand", text, strands);
    for (const std::string& strand : strands) {
      if (strand.size() != 1 || std::string_view("+-.?").find(strand) == std::string_view::npos)
        throw gff::UsageError("--strand: expected +, -, . or ?, got " + gff::in_quotes(strand));
    }
    options.tests.require(gff::Column::strand, strands);
  });
  line.value("region,r", "REGION", "overlaps seqid[:start[-end]]; repeated: any of them",
             [&](const std::string& text) { options.tests.regions().add(gff::parse_region(text)); });
  line.value("regions-file,R", "FILE", "the same, from a file: BED, or a REGION a line",
             [&](const std::string& text) { region_files.push_back(text); });
  line.flag("bed", "the regions file is BED, whatever its name", bed);
}

/// The files of regions and values. Standard input can be read once, by whatever name it is called, and the output is
/// none of them.
class Lists {
 public:
  Lists(const std::string& annotation, const std::string& output)
      : taken_(is_standard_input(annotation) ? "the annotation" : nullptr), output_(output) {}
  /// Throws UsageError where the list at `path` cannot be read or would be lost. `option` is what names it.
  void take(const std::string& path, const std::string& option) {
    std::error_code none;
    if (output_ != "-" && std::filesystem::is_regular_file(path, none) &&
        std::filesystem::equivalent(path, output_, none))
      throw gff::UsageError(option + ": the output is this file");
    if (!is_standard_input(path)) return;
    if (taken_) throw gff::UsageError(option + ": standard input is " + taken_);
    taken_ = "another list";
  }

 private:
  static bool is_standard_input(const std::string& path) {
    if (path == "-") return true;
    struct stat file {};
    struct stat in {};
    return ::stat(path.c_str(), &file) == 0 && ::fstat(STDIN_FILENO, &in) == 0 && !S_ISREG(in.st_mode) &&
           file.st_dev == in.st_dev && file.st_ino == in.st_ino && file.st_rdev == in.st_rdev &&
           !(S_ISCHR(in.st_mode) && !::isatty(STDIN_FILENO));  // /dev/null, which anybody may read
  }
  const char* taken_;
  const std::string& output_;
};

gff::Warnings run(const std::vector<std::string>& arguments) {
  Options options;
  bool bed = false;
  bool within = false;
  std::vector<std::string> region_files;
  std::vector<std::string> tests;
  std::vector<std::string> expressions;
  gff::CommandLine line("gff-select", "[OPTIONS] [FILE]", "keep the records that pass every test",
                        {"gff-select -t gene,mRNA annotation.gff3.gz > genes.gff3",
                         "gff-select -t gene -a gene_type=protein_coding -c annotation.gff3.gz"});
  declare_tests(line, options, bed, region_files);
  line.flag("within", "lies within the region, instead of overlaps it", within);
  line.value("attribute,a", "TEST", "KEY, !KEY, KEY=V[,V] (or != ~ !~ < <= > >=), =@FILE",
             [&](const std::string& text) { tests.push_back(text); });
  line.value("expr,e", "EXPR", "a boolean expression: 'strand == \"-\" && length > 500'",
             [&](const std::string& text) { expressions.push_back(text); });
  line.flag("invert,v", "keep the records that fail instead", options.invert);
  line.flag("with-descendants,d", "also keep every record below a kept one", options.kin.descendants);
  line.flag("with-ancestors,p", "also those above a kept one; with -d: whole families", options.kin.ancestors);
  line.flag("count,c", "write the number of records kept, nothing else", options.count);
  line.value("max-count,n", "N", "stop after N records",
             [&](const std::string& text) { options.most = gff::parse_count("--max-count", text); });
  line.common(options, gff::CommandLine::Writes::gff_and_passes);
  const auto operands = line.parse(arguments);
  if (!operands) return {};

  gff::take_file_operand(*operands, options);
  Lists lists(options.input, options.output.path);
  for (const std::string& test : tests) {
    options.tests.add(gff::Predicate(
        test, [&](const std::string& file) { lists.take(file, "--attribute " + gff::in_quotes(test)); }));
  }
  for (const std::string& expression : expressions) options.tests.add_expression(expression);
  for (const std::string& file : region_files) {
    lists.take(file, "--regions-file " + gff::quotable_path(file));
    options.tests.regions().add_file(file, bed);
  }
  if (options.count && options.write_index)
    throw gff::UsageError("--count writes no records: it takes no --write-index");
  options.tests.set_within(within);
  options.tests.prepare();
  options.no_fasta = options.no_fasta || options.count;
  if (options.kin.descendants || options.kin.ancestors) options.kinship.emplace(options.kin);
  if (!options.tests.regions().empty() && !options.invert && !options.kinship)
    options.through_index = &options.tests.regions();
  // What the other columns say is found out sooner than another thread is woken.
  options.reads_ahead = options.tests.reads_attributes() || options.kinship;
  const gff::Prepass families{[&](gff::LineReader& in) { survey(options, in); },
                              [&] { return options.kinship->settled(); }};
  return gff::run_stream(
      options,
      [&](gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) { select(options, in, out, report); },
      [&](gff::LineReader& in, gff::Output& out, gff::StreamCounts& report) { finish(options, in, out, report); },
      options.kinship ? &families : nullptr);
}

}  // namespace

int main(int argc, char* argv[]) { return gff::run_tool("gff-select", argc, argv, run); }
