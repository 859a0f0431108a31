#include "cli/habits.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>

#include "base/quotable.hpp"

namespace gff {
namespace {

/// A word of other programs, what it is here, and the option that must be there for that.
struct Habit {
  std::string_view typed;
  std::string_view here;
  std::string_view needs;  ///< the long name of an option
};

constexpr std::array<Habit, 30> habits{{
    {"-j", "-@", "threads"},
    {"--cores", "-@", "threads"},
    {"--jobs", "-@", "threads"},
    {"--cpus", "-@", "threads"},
    {"--nthreads", "-@", "threads"},
    {"--num-threads", "-@", "threads"},
    {"-O", "-z", "bgzip"},
    {"--output-type", "-z", "bgzip"},
    {"--gzip", "-z", "bgzip"},
    {"--compress", "-z", "bgzip"},
    {"-f", "-a ID=@FILE", "expr"},
    {"--file", "-a ID=@FILE", "expr"},
    {"-l", "-a ID=@FILE", "expr"},
    {"--ids", "-a ID=@FILE", "expr"},
    {"--id-list", "-a ID=@FILE", "expr"},
    {"--keep-ids", "-a ID=@FILE", "expr"},
    {"-f", "-c", "columns"},
    {"--fields", "-c", "columns"},
    {"--include", "-e", "expr"},
    {"--exclude", "-v -e", "expr"},
    {"-L", "-R", "regions-file"},
    {"--targets-file", "-R", "regions-file"},
    {"--feature", "-t", "type"},
    {"--featuretype", "-t", "type"},
    {"--chrom", "--seqid", "seqid"},
    {"--chr", "--seqid", "seqid"},
    {"--natural", "--seqids natural", "seqids"},
    {"--outfile", "-o", "output"},
    {"--out", "-o", "output"},
    {"--infile", "-i", "input"},
}};

/// A word after `gff`, and the tools that may be meant, the first that is there.
struct ToolHabit {
  std::string_view typed;
  std::string_view tool;
};

constexpr std::array<ToolHabit, 45> tool_habits{{
    {"sort", "order"},         {"view", "select"},      {"filter", "select"},     {"grep", "select"},
    {"subset", "select"},      {"head", "select"},      {"count", "select"},      {"intersect", "select"},
    {"region", "select"},      {"table", "totsv"},      {"tsv", "totsv"},         {"csv", "totsv"},
    {"query", "totsv"},        {"cut", "totsv"},        {"to-tsv", "totsv"},      {"totable", "totsv"},
    {"db", "tosqlite"},        {"sqlite", "tosqlite"},  {"database", "tosqlite"}, {"todb", "tosqlite"},
    {"to-sqlite", "tosqlite"}, {"sql", "tosqlite"},     {"columns", "extract"},   {"attributes", "extract"},
    {"remove", "strip"},       {"drop", "strip"},       {"annotate", "strip"},    {"gff3", "togff3"},
    {"gtf2gff3", "togff3"},    {"convert", "togff3"},   {"to-gff3", "togff3"},    {"bed", "tobed"},
    {"gff2bed", "tobed"},      {"gtf2bed", "tobed"},    {"validate", "check"},    {"lint", "check"},
    {"index", "order"},        {"longest", "pick"},     {"canonical", "pick"},    {"isoforms", "pick"},
    {"stat", "stats"},         {"statistics", "stats"}, {"summary", "stats"},     {"summarize", "stats"},
    {"describe", "stats"},
}};

/// Whether it is a file, or looks like one.
bool is_file(const std::string& name) {
  for (const char* const part : {"/", ".gff", ".gtf", ".gz", ".bgz"}) {
    if (name.find(part) != std::string::npos) return true;
  }
  return name == "-" || ::access(name.c_str(), F_OK) == 0;
}

/// seqid:start or seqid:start-end, with commas in the numbers.
bool is_region(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size()) return false;
  const std::string_view numbers = text.substr(colon + 1);
  return numbers.find_first_not_of("0123456789,-") == std::string_view::npos;
}

}  // namespace

std::string suggested_option(std::string_view option, const std::vector<Option>& options) {
  for (const Habit& habit : habits) {
    if (habit.typed != option) continue;
    const bool is_there =
        std::any_of(options.begin(), options.end(), [&](const Option& one) { return one.name() == habit.needs; });
    if (is_there) return std::string(habit.here);
  }
  return {};
}

std::string suggested_tool(std::string_view word, const std::vector<std::string>& tools) {
  if (word.find("longest_isoform") != std::string_view::npos) word = "longest";  // agat_sp_keep_longest_isoform.pl
  for (const ToolHabit& habit : tool_habits) {
    if (habit.typed == word && std::find(tools.begin(), tools.end(), habit.tool) != tools.end())
      return std::string(habit.tool);
  }
  return {};
}

std::string operands_hint(std::string_view tool, const std::vector<std::string>& operands) {
  std::string region;
  std::string names;
  for (const std::string& operand : operands) {
    if (is_file(operand)) continue;
    if (is_region(operand) && region.empty()) region = operand;
    names.append(names.empty() ? "" : ",").append(operand);
  }
  if (tool == "gff-totsv" && region.empty() && !names.empty())
    return " (columns are one list: -c " + quotable(names) + ")";
  if (tool == "gff-select" && region.empty() && !names.empty() && !is_file(operands.back())) region = operands.back();
  if (region.empty()) return {};
  return tool == "gff-select" ? " (a region is given by -r " + quotable(region) + ")"
                              : " (gff-select -r " + quotable(region) + " keeps a region)";
}

}  // namespace gff
