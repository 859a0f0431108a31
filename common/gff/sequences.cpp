#include "gff/sequences.hpp"

#include <algorithm>

#include "gff/record.hpp"

namespace gff {

void SequenceSection::look(std::string_view bytes) {
  while (!bytes.empty() && record_line_ == 0) {
    if (first_ == 0) first_ = bytes[0];
    const std::size_t newline = bytes.find('\n');
    const std::string_view line = bytes.substr(0, newline);
    tabs_ += static_cast<unsigned>(std::count(line.begin(), line.end(), '\t'));
    if (tabs_ + 1 >= standard_columns && first_ != '>' && first_ != '#') record_line_ = line_;
    if (newline == std::string_view::npos) return;
    bytes.remove_prefix(newline + 1);
    first_ = 0;
    tabs_ = 0;
    ++line_;
  }
}

}  // namespace gff
