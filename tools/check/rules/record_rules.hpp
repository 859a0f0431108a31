// Rules that one record can break: columns 1 to 9, in either dialect.
//
// Threads: one thread at a time uses an object. Memory: constant.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "check/record_view.hpp"
#include "check/report.hpp"
#include "gff/line_reader.hpp"

namespace gff::check {

class RecordRules {
 public:
  explicit RecordRules(Report& report) : report_(report) {}

  /// Checks a record that is not malformed, and fills in what the view lacks: its type and what its attributes say.
  /// `gff3_is_declared`: the stream says that it is GFF3.
  void check(RecordView& record, bool gff3_is_declared);
  /// Reports a malformed record, and fills in as much of the view as can be read. False if that is nothing.
  bool check_malformed(const Line& line, const LineReader& lines, RecordView& record);
  /// Text that is not a record: whether it is UTF-8.
  void check_text(std::string_view text, std::uint64_t line);

  /// Notes what an attribute says, if a rule needs it. The first value of ID, Parent, gene_id and transcript_id counts.
  static void take(RecordView& record, std::string_view key, std::string_view value);

 private:
  /// Which rare bytes a line has.
  struct Bytes {
    bool high = false, control = false, percent = false, ampersand = false;
  };
  static Bytes look(std::string_view text);
  static Bytes look_closely(std::string_view text);
  static void take_all(RecordView& record);
  static void take_words(RecordView& record);
  bool check_column_count(const Diagnostic& diagnostic, std::size_t columns, std::size_t expected, RecordView& record);
  void check_positions(const Diagnostic& diagnostic, const RecordView& record);
  void check_bytes(const RecordView& record, const Bytes& bytes);
  void check_columns(const RecordView& record);
  void check_seqid(const RecordView& record);
  void check_type(const RecordView& record);
  void check_gff3(RecordView& record, const Bytes& bytes);
  void check_gtf(RecordView& record);
  void check_ids_of_gtf(const RecordView& record, std::string_view first, std::string_view second);
  void check_piece(RecordView& record, std::string_view piece, bool ampersand);
  void check_key(const RecordView& record, std::string_view key);
  void check_value(const RecordView& record, std::string_view key, std::string_view value, bool ampersand);
  void check_reserved(const RecordView& record, std::string_view key, std::string_view value);
  bool occurs_again(std::string_view key);
  void check_links(const RecordView& record);
  void add(Rule rule, const RecordView& record, std::string_view key, std::string_view expected,
           std::string_view value) {
    report_.add(rule, {record.line, 9, key}, expected, value);
  }

  Report& report_;
  TypeTable types_;
  std::string seqid_;  ///< the last one that was right
  std::string source_;
  bool text_is_utf8_ = true;
  std::vector<std::string_view> keys_;  ///< of this record
  std::uint64_t keys_seen_ = 0;
  std::unordered_set<std::string_view, SeededHash> many_keys_;
};

}  // namespace gff::check
