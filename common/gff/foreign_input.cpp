#include "gff/foreign_input.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/ascii.hpp"
#include "base/blanks.hpp"
#include "gff/record.hpp"

namespace gff {
namespace {

using std::string_view_literals::operator""sv;

/// A format by the bytes with which it begins.
struct Magic {
  std::string_view bytes;
  ForeignFormat format;
};

constexpr std::string_view samtools = "samtools view reads it";
constexpr std::string_view bcftools = "bcftools view reads it";
constexpr std::string_view genome = "a sequence, not its annotation";

constexpr std::array<Magic, 29> magics{{
    {"PK\3\4"sv, {"a ZIP archive", "unzip -l lists its files, unzip -p ARCHIVE FILE writes one"}},
    {"PK\5\6"sv, {"an empty ZIP archive", ""}},
    {"7z\xBC\xAF\x27\x1C"sv, {"a 7z archive", "7z x -so writes its files"}},
    {"Rar!\x1A\7"sv, {"a RAR archive", "unrar p writes its files"}},
    {"\x1F\x9D"sv, {"data of compress(1)", "gzip -dc reads it"}},
    {"\x1F\x8B"sv, {"gzip data that were compressed once more", "gzip -dc takes one layer off"}},
    {"BZh91AY"sv, {"bzip2 data that were compressed once more", "decompress it once"}},
    {"\xFD"
     "7zXZ\0"sv,
     {"xz data that were compressed once more", "decompress it once"}},
    {"BAM\1"sv, {"BAM, aligned reads", samtools}},
    {"CRAM\2"sv, {"CRAM, aligned reads", samtools}},
    {"CRAM\3"sv, {"CRAM, aligned reads", samtools}},
    {"@HD\t"sv, {"SAM, aligned reads", samtools}},
    {"@SQ\t"sv, {"SAM, aligned reads", samtools}},
    {"@PG\t"sv, {"SAM, aligned reads", samtools}},
    {"@RG\t"sv, {"SAM, aligned reads", samtools}},
    {"##fileformat=VCF"sv, {"VCF, variants", bcftools}},
    {"BCF\2"sv, {"BCF, variants", bcftools}},
    {"TBI\1"sv, {"an index, a .tbi file", "the file that it belongs to has its name without .tbi"}},
    {"CSI\1"sv, {"an index, a .csi file", "the file that it belongs to has its name without .csi"}},
    {"\x43\x27\x41\x1A"sv, {"2bit, a genome", genome}},
    {"\x26\xFC\x8F\x88"sv, {"bigWig", "bigWigToBedGraph reads it"}},
    {"\xEB\xF2\x89\x87"sv, {"bigBed", "bigBedToBed reads it"}},
    {"SQLite format 3\0"sv, {"an SQLite database", "sqlite3 reads it"}},
    {"%PDF-"sv, {"a PDF document", ""}},
    {"version https://git-lfs.github.com/"sv,
     {"the pointer of a file that Git LFS keeps", "git lfs pull gets the file"}},
    {"LOCUS  "sv, {"GenBank's flat file", "NCBI has the same annotation as GFF3"}},
    {"ID   "sv, {"EMBL's flat file", "ENA and Ensembl have annotation as GFF3"}},
    {"{\\rtf"sv, {"a document of a word processor", "save it as plain text"}},
    {"\xD0\xCF\x11\xE0"sv, {"a document of an office program", "save it as text separated by tabs"}},
}};

bool starts_without_case(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

/// The sum of the bytes of a header, its own eight counted as blanks, as tar(5) has it: old archives have no magic.
bool is_tar(std::string_view begin) {
  constexpr std::size_t header = 512;
  constexpr std::size_t sum_at = 148;
  constexpr std::size_t magic_at = 257;
  if (begin.size() < header || begin.front() == '\0') return false;
  if (begin.substr(magic_at).starts_with("ustar")) return true;
  std::uint64_t sum = 0;
  std::uint64_t wanted = 0;
  for (std::size_t i = 0; i < header; ++i) {
    const bool own = i >= sum_at && i < sum_at + 8;
    sum += static_cast<unsigned char>(own ? ' ' : begin[i]);
    if (own && begin[i] >= '0' && begin[i] <= '7') wanted = wanted * 8 + static_cast<std::uint64_t>(begin[i] - '0');
  }
  return sum == wanted;
}

bool is_fastq(std::string_view begin) {
  if (!begin.starts_with('@')) return false;
  for (int line = 0; line < 2; ++line) {
    const std::size_t end = begin.find('\n');
    if (end == std::string_view::npos) return false;
    begin.remove_prefix(end + 1);
  }
  return begin.starts_with('+');
}

/// JSON begins with a brace or bracket, and then a string, a number or another one of these.
bool is_json(std::string_view text) {
  if (!text.starts_with('{') && !text.starts_with('[')) return false;
  const std::size_t second = text.find_first_not_of(" \t\r\n", 1);
  return second != std::string_view::npos &&
         std::string_view("\"{[]}-0123456789").find(text[second]) != std::string_view::npos &&
         first_line(text).find('\t') == std::string_view::npos;
}

std::optional<ForeignFormat> foreign_text(std::string_view begin) {
  const std::size_t first = begin.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return std::nullopt;
  const std::string_view text = begin.substr(first);
  constexpr std::string_view page = "a page of a web server, not the file: look at it, and download the file again";
  if (starts_without_case(text, "<!doctype html") || starts_without_case(text, "<html")) return {{"HTML", page}};
  if (starts_without_case(text, "<?xml") || starts_without_case(text, "<!doctype")) return {{"XML", ""}};
  if (is_json(text)) return {{"JSON", ""}};
  return std::nullopt;
}

std::size_t count(std::string_view line, char c) {
  return static_cast<std::size_t>(std::count(line.begin(), line.end(), c));
}

std::size_t words(std::string_view line) {
  std::size_t number = 0;
  for (std::size_t i = 0; i < line.size(); ++i) number += line[i] != ' ' && (i == 0 || line[i - 1] == ' ') ? 1 : 0;
  return number;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_quoted(std::string_view text) { return text.size() >= 2 && text.starts_with('"') && text.ends_with('"'); }

bool is_browser_line(std::string_view line) {
  for (const std::string_view word : {"track", "browser"}) {
    if (line.starts_with(word) && line.size() > word.size() && is_blank(line[word.size()])) return true;
  }
  return false;
}

constexpr std::string_view by_tabs = "the columns must be separated by tabs";

std::string_view advice_without_tabs(std::string_view line) {
  if (words(line) >= standard_columns)
    return line.starts_with('"')
               ? R"(the columns must be separated by tabs; in R: write.table(sep = "\t", quote = FALSE))"
               : by_tabs;
  if (count(line, ',') + 1 >= standard_columns) return "the columns must be separated by tabs, not by commas";
  std::size_t written = 0;
  for (std::size_t at = 0; (at = line.find("\\t", at)) != std::string_view::npos; at += 2) ++written;
  if (written + 1 >= standard_columns)
    return R"(the columns must be separated by tabs, not by '\t': printf writes tabs)";
  return {};
}

}  // namespace

const std::string_view advice_on_quotes = "columns without quotation marks; in R: write.table(quote = FALSE)";

std::optional<ForeignFormat> foreign_format(std::string_view begin) {
  if (begin.starts_with('>')) return {{"FASTA, sequences alone", genome}};
  for (const Magic& magic : magics) {
    if (begin.starts_with(magic.bytes)) return magic.format;
  }
  if (is_tar(begin)) return {{"a tar archive", "tar -tf lists its files, tar -xOf ARCHIVE FILE writes one"}};
  if (is_fastq(begin)) return {{"FASTQ, reads", ""}};
  return foreign_text(begin);
}

std::string_view advice_on_line(std::string_view line) {
  if (is_browser_line(line)) return "a line of the UCSC browser: grep -v -e '^track' -e '^browser' leaves it out";
  if (line.find('\t') == std::string_view::npos) return advice_without_tabs(line);
  std::array<std::string_view, standard_columns> cells;
  take_columns(line, cells);
  const auto names = {cells[1], cells[3]};
  if (std::any_of(names.begin(), names.end(), is_quoted)) return advice_on_quotes;
  if (starts_without_case(cells[3], "start")) return "names of columns: sed 1d leaves them out";
  if (cells[8].empty() || count(line, '\t') + 1 > standard_columns) {
    if (is_number(cells[1]) && is_number(cells[2])) return "it looks like BED, which gff-select -R reads as regions";
  }
  return {};
}

bool has_quoted_columns(std::string_view record) {
  std::array<std::string_view, standard_columns> cells;
  take_columns(record, cells);
  return (is_quoted(cells[0]) && is_quoted(cells[2])) || is_quoted(cells[8]);
}

}  // namespace gff
