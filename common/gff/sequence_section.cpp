#include "gff/sequence_section.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "gff/record.hpp"

namespace gff {
namespace {

constexpr unsigned start_column = 3;  // after so many tabs
constexpr unsigned end_column = 4;

}  // namespace

void SequenceSection::look(std::string_view bytes) {
  while (!bytes.empty() && record_line_ == 0) {
    if (first_ == 0) first_ = bytes[0];
    const std::size_t newline = bytes.find('\n');
    const std::string_view line = bytes.substr(0, newline);
    look_at_part_of_line(line);
    if (newline == std::string_view::npos) return;
    bytes.remove_prefix(newline + 1);
    begin_line();
  }
}

void SequenceSection::begin_line() {
  ++line_;
  first_ = 0;
  tabs_ = positions_ = 0;
  cell_size_ = digits_ = 0;
}

void SequenceSection::look_at_part_of_line(std::string_view part) {
  for (;;) {
    const std::size_t tab = part.find('\t');
    const std::string_view cell = part.substr(0, tab);
    if (tabs_ == start_column || tabs_ == end_column) {
      cell_size_ += cell.size();
      digits_ += static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), is_digit));
    }
    if (tab == std::string_view::npos) return;
    if (digits_ > 0 && digits_ == cell_size_) ++positions_;
    cell_size_ = digits_ = 0;
    part.remove_prefix(tab + 1);
    ++tabs_;
    const bool looks_like_one = tabs_ + 1 >= standard_columns && first_ != '#' && (first_ != '>' || positions_ == 2);
    if (!looks_like_one) continue;
    record_line_ = line_;
    record_is_header_ = first_ == '>';
    return;
  }
}

}  // namespace gff
