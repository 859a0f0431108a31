// What a record becomes: the columns of its row, and their values.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/key.hpp"
#include "gff/record.hpp"
#include "tosqlite/database.hpp"
#include "tosqlite/schema.hpp"

namespace gff::sqlite {

struct RowOptions {
  std::vector<std::string> keys;  ///< KEY operands
  bool keep_attributes = false;   ///< the keys stay in column 9 too
};

/// No allocation per record once its buffers have grown. Values are views, valid until the next `read` or as long as the
/// record.
class Row {
 public:
  /// `extra` are the extra columns of the stream: a key that is one of them already is not taken twice. Throws
  /// UsageError where SQLite would take two columns for the same.
  Row(const RowOptions& options, const std::vector<std::string>& extra);

  /// dataset, the nine, one for each key, the extra ones.
  const std::vector<Column>& columns() const { return columns_; }
  /// The values of a record: decoded, missing ones NULL.
  void read(const Record& record, Dialect dialect);
  /// The type as its column holds it; empty where it is missing.
  std::string_view type() const {
    const Value& type = values_[static_cast<std::size_t>(gff::Column::type)];
    return type.kind == Kind::null ? std::string_view() : type.text;
  }
  /// Binds the values to the parameters from 2 on: the first is the data set.
  void bind(Statement& statement) const;
  /// What no record had of the keys.
  std::vector<std::string> unseen() const;

 private:
  enum class Kind : std::uint8_t { null, text, integer, real, blob };
  struct Value {
    Kind kind = Kind::null;
    std::string_view text;
    std::int64_t integer = 0;
    double real = 0;
    std::string scratch;  ///< what `text` views where something was decoded
  };
  void add_column(const std::string& name, std::string_view what);
  static void read_text(std::string_view text, bool decode, Value& value);
  static void read_number(std::string_view text, bool decode, bool integer, Value& value);
  void read_attributes(std::string_view attributes, Dialect dialect, Value& value);

  bool keep_attributes_;
  KeyColumns keys_;
  AttributeRemover strip_;
  std::vector<Column> columns_;
  std::unordered_map<std::string, std::size_t, SeededHash> by_name_;  ///< in lower case: which column that is
  std::vector<Value> values_;                                         ///< of the columns behind dataset
};

}  // namespace gff::sqlite
