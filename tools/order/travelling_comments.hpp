// Keeps comments directly before the record that followed them: comments after the first record, and `##` lines that
// GFF3 does not name. Such a line before the first record belongs to the header, unless lines of the same name also
// follow records, as the ##PAF of miniprot does.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "gff/output.hpp"
#include "order/spool.hpp"

namespace gff {

class TravellingComments {
 public:
  /// `header` stores the lines of the header, and must outlive this object.
  explicit TravellingComments(Spool& header) : header_(header) {}

  /// Reads a comment or a `##` line that GFF3 does not name.
  void take_comment(std::string_view line);
  void take_unnamed_directive(std::string_view line);
  /// Returns the text to be sorted for a record: the comments before it, one a line, and the record. A view of
  /// `record`, or of a buffer that is valid until the next call.
  std::string_view with_comments(std::string_view record);

  /// The number of bytes of such a text that are comments. A record does not begin with '#'.
  static std::size_t comments_in(std::string_view text) {
    if (!text.starts_with('#')) [[likely]]
      return 0;
    return text.rfind('\n', text.size() - 2) + 1;
  }
  /// Writes the header, without comments that stay before records.
  void write_header(Output& out) const;
  /// Writes the comments of a text, except those in the header.
  void write(std::string_view comments, Output& out) const;
  /// Writes the comments after the last record.
  void write_rest(Output& out) const { write(waiting_, out); }

 private:
  // Comments before one record that are larger than this stay in the header: memory does not grow with the input.
  static constexpr std::size_t most_waiting = std::size_t{16} << 20;
  void wait(std::string_view line);
  void keep_waiting_in_header();
  bool is_in_header(std::string_view line) const;

  Spool& header_;
  bool at_records_ = false;
  std::string waiting_;  ///< comments for the next record; whole lines
  std::string text_;
  std::uint64_t early_lines_ = 0;  ///< number of `##` lines before the first record; all are in the header
  /// Number of the first of these lines that stay in the header, even if their name is repeated.
  std::uint64_t fixed_lines_ = 0;
  std::set<std::string, std::less<>> early_;     ///< names of `##` lines before the first record
  std::set<std::string, std::less<>> repeated_;  ///< names of `early_` that also follow records
};

}  // namespace gff
