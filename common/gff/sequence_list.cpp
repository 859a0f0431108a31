#include "gff/sequence_list.hpp"

#include <algorithm>
#include <memory>
#include <vector>

#include "base/blanks.hpp"
#include "base/diagnostic.hpp"
#include "base/fail.hpp"
#include "base/integer.hpp"
#include "base/quotable.hpp"
#include "base/split.hpp"
#include "io/descriptor.hpp"
#include "io/source.hpp"

namespace gff {
namespace {

constexpr std::size_t longest_line = std::size_t{64} << 20;  // of lines that are not sequence
constexpr std::size_t read_size = 256 * 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::optional<std::int64_t> parse_length(std::string_view text) {
  const auto length = parse_integer<std::int64_t>(text);
  return length && *length >= 0 ? length : std::nullopt;
}

/// Takes the bytes of a file, cut anywhere, and finds the sequences in them.
class SequenceFinder {
 public:
  SequenceFinder(std::string file, const std::function<void(const ListedSequence&)>& use)
      : file_(std::move(file)), use_(use) {}

  void take(std::string_view bytes) {
    while (!bytes.empty()) {
      if (at_line_start_) in_sequence_ = format_ == Format::fasta && bytes[0] != '>';
      const std::size_t newline = bytes.find('\n');
      const std::string_view part = bytes.substr(0, newline);
      if (in_sequence_) {
        length_ += static_cast<std::int64_t>(part.size()) - std::count(part.begin(), part.end(), '\r');
      } else {
        line_ += part;
        if (line_.size() > longest_line) fail({}, "the line is longer than 64 MiB");
      }
      at_line_start_ = newline != std::string_view::npos;
      if (!at_line_start_) return;
      end_line();
      bytes.remove_prefix(newline + 1);
    }
  }

  void finish() {
    if (!at_line_start_) end_line();
    finish_fasta_sequence();
    if (!any_)
      fail_io(
          file_,
          "expected a list of sequences (FASTA, .fai, .dict, or a name, a tab and a length on each line), got none");
  }

 private:
  enum class Format : std::uint8_t { unknown, fasta, dict, table };

  void end_line() {
    ++number_;
    if (in_sequence_) return;
    std::string_view line = line_;
    if (number_ == 1 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!trimmed(line).empty()) use_line(line);
    line_.clear();
  }

  void use_line(std::string_view line) {
    if (format_ == Format::unknown)
      format_ = line.starts_with('>') ? Format::fasta : line.starts_with("@") ? Format::dict : Format::table;
    switch (format_) {
      case Format::fasta: begin_fasta_sequence(line.substr(1)); break;
      case Format::dict: use_dict_line(line); break;
      default: use_table_line(line);
    }
  }

  void begin_fasta_sequence(std::string_view header) {
    finish_fasta_sequence();
    header = trimmed_left(header);
    name_ = header.substr(0, header.find_first_of(" \t"));
    if (name_.empty()) fail("the name of a sequence after '>'", {});
    if (name_.find('\0') != std::string::npos) fail("text", "a NUL byte");
    length_ = 0;
  }
  void finish_fasta_sequence() {
    if (!name_.empty()) found({name_, length_});
    name_.clear();
  }

  void use_dict_line(std::string_view line) {
    if (!line.starts_with("@SQ\t")) return;
    std::string_view name;
    std::optional<std::int64_t> length;
    for (const std::string_view field : split(line, '\t')) {
      if (field.starts_with("SN:")) name = field.substr(3);
      if (field.starts_with("LN:")) length = parse_length(field.substr(3));
    }
    if (name.empty() || !length) fail("SN:name and LN:length", in_quotes(line));
    found({name, *length});
  }

  void use_table_line(std::string_view line) {
    const auto sequence = parse_sequence_line(line);
    if (!sequence) fail("FASTA, .fai, .dict, or a name, a tab and a length", in_quotes(line));
    found(*sequence);
  }

  void found(const ListedSequence& sequence) {
    any_ = true;
    use_(sequence);
  }
  [[noreturn]] void fail(std::string expected, std::string found) const {
    fail_format({.code = "sequence-list",
                 .file = file_,
                 .line = number_ + (line_.size() > longest_line ? 1 : 0),
                 .expected = std::move(expected),
                 .found = std::move(found)});
  }

  std::string file_;
  const std::function<void(const ListedSequence&)>& use_;
  Format format_ = Format::unknown;
  bool any_ = false;
  std::uint64_t number_ = 0;  ///< of lines that have ended
  bool at_line_start_ = true;
  bool in_sequence_ = false;  ///< the current line is sequence
  std::string line_;          ///< the beginning of one that is not whole
  std::string name_;          ///< of the current sequence, in FASTA
  std::int64_t length_ = 0;   ///< bases of it so far
};

}  // namespace

std::optional<ListedSequence> parse_sequence_line(std::string_view line) {
  const std::vector<std::string_view> fields = split(line, '\t');
  if (fields.size() != 2 && fields.size() != 5 && fields.size() != 6) return std::nullopt;
  if (fields[0].empty()) return std::nullopt;
  const bool numbers = std::all_of(fields.begin() + 1, fields.end(),
                                   [](std::string_view field) { return parse_length(field).has_value(); });
  if (!numbers) return std::nullopt;
  return ListedSequence{fields[0], *parse_length(fields[1])};
}

void for_each_sequence(const std::string& path, const std::function<void(const ListedSequence&)>& use) {
  Descriptor input = open_input(path);
  SequenceFinder finder(input.name(), use);
  const std::unique_ptr<Source> source = open_source(std::move(input));
  std::vector<char> buffer(read_size);
  for (std::streamsize size; (size = source->read(buffer.data(), static_cast<std::streamsize>(buffer.size()))) > 0;)
    finder.take({buffer.data(), static_cast<std::size_t>(size)});
  finder.finish();
}

}  // namespace gff
