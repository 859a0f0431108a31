#include "totsv/all_keys.hpp"

#include "base/fail.hpp"
#include "gff/attributes.hpp"

namespace gff {

void AllKeys::take(const Record& record, Dialect dialect) {
  const std::string_view column = record.attributes();
  if (dialect == Dialect::gtf) {
    if (const BareId bare = bare_id(record.type(), column)) return add(bare.key);
  }
  std::string_view value;
  Attributes walk(column, dialect);
  for (AttributeField piece; walk.next(piece);) {
    if (table_.match(piece, dialect, column.data() + column.size(), value) == KeyTable::none)
      add(walk.parse(piece).key);
  }
}

void AllKeys::add(std::string_view key) {
  if (key.empty() || table_.number_of(key) != KeyTable::none) return;
  too_many_ = too_many_ || table_.size() == most;
  if (!too_many_) table_.add(key);
}

std::vector<std::string> AllKeys::keys() const {
  if (too_many_)
    fail_with("--all-attributes: there are more than " + std::to_string(most) +
              " keys, and a table has a column for each (--columns names those that are needed)");
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < table_.size(); ++i) keys.push_back(table_.key(i));
  return keys;
}

}  // namespace gff
