// Comments that stay directly before the record that followed them: comments after the first record, and `##` lines that GFF3 does
// not name. Such a line before the first record is part of the header, unless lines of its name also follow records, as the
// ##PAF of miniprot does.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "gff/output.hpp"
#include "order/spool.hpp"

namespace gff {

class TravellingComments {
 public:
  /// `header` takes what is part of the header; it outlives this.
  explicit TravellingComments(Spool& header) : header_(header) {}

  void take_comment(std::string_view line);
  void take_unnamed_directive(std::string_view line);
  /// The text to be sorted for a record: the comments that waited for it, a line each, and the record. A view of `record` or of a
  /// buffer that is valid until the next call.
  std::string_view with_comments(std::string_view record);

  /// How many bytes of such a text are comments. A record does not begin with '#'.
  static std::size_t comments_in(std::string_view text) {
    if (!text.starts_with('#')) [[likely]]
      return 0;
    return text.rfind('\n', text.size() - 2) + 1;
  }
  /// Writes the header, without the comments that stay before records.
  void write_header(Output& out) const;
  /// Writes the comments of a text, less those that are in the header.
  void write(std::string_view comments, Output& out) const;
  /// Writes what no record followed.
  void write_rest(Output& out) const { write(waiting_, out); }

 private:
  // More comments than that before one record become a part of the header: memory does not grow with the input.
  static constexpr std::size_t most_waiting = std::size_t{16} << 20;
  void wait(std::string_view line);
  bool is_in_header(std::string_view line) const;

  Spool& header_;
  bool at_records_ = false;
  std::string waiting_;  ///< for the next record; whole lines
  std::string text_;
  std::set<std::string, std::less<>> early_;     ///< names of `##` lines before the first record
  std::set<std::string, std::less<>> repeated_;  ///< those of them that also follow records
};

}  // namespace gff
