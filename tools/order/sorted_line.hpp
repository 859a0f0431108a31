// Makes a record of a line after sorting.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <string_view>
#include <vector>

#include "base/padded_view.hpp"
#include "gff/dialect.hpp"
#include "gff/line.hpp"
#include "gff/record.hpp"
#include "order/travelling_comments.hpp"

namespace gff {

class SortedLines {
 public:
  /// Sets what is known of the stream at its end.
  void use_stream(const DialectRule& dialect_rule, std::size_t extra_columns) {
    dialect_rule_ = dialect_rule;
    columns_ = standard_columns + extra_columns;
  }
  /// Returns the line of a well-formed record. `text` ends in LF and may have comments before it. Valid until the next
  /// call, and as long as `text`.
  Line line(PaddedView text) {
    text = text.part(TravellingComments::comments_in(text));
    Line line;
    line.kind = LineKind::record;
    line.text = text.part(0, text.size() - 1);
    line.columns = columns_;
    tabs_.clear();
    for (std::size_t tab = line.text.find('\t'); tab != std::string_view::npos; tab = line.text.find('\t', tab + 1))
      tabs_.push_back(line.text.data() + tab);
    line.tabs = tabs_.data();
    line.stray_tab = tabs_.size() == columns_;
    return line;
  }
  Dialect dialect(const Record& record) const { return dialect_rule_.of(record); }

 private:
  DialectRule dialect_rule_;
  std::size_t columns_ = standard_columns;
  std::vector<const char*> tabs_;  ///< of the current line
};

}  // namespace gff
