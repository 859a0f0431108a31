#include "gff/attribute_remover.hpp"

#include <algorithm>
#include <utility>

#include "base/blanks.hpp"
#include "base/fail.hpp"
#include "base/marks.hpp"
#include "base/quotable.hpp"
#include "gff/attributes.hpp"

namespace gff {

void AttributeRemover::add(std::string_view key) {
  if (key.empty() || key.find_first_of("=;\t\n\r") != std::string_view::npos)
    fail_usage("KEY " + in_quotes(key) + ": the key of an attribute is not empty and has no '=', ';', tab or line end");
  keys_.add(key);
  seen_.resize(keys_.size());
  note_if_usual();
}

void AttributeRemover::add(const Key& key, const KeyTable& table) {
  for (const KeyAlternative& alternative : key.alternatives) {
    if (!table.is_extra_column(alternative.number)) add(table.key(alternative.number));
  }
}

void AttributeRemover::take_seen(AttributeRemover& other) { take_marks(seen_, other.seen_); }

/// Whether an attribute is removed: its key's number, or KeyTable::none.
bool AttributeRemover::is_removed(std::size_t number) {
  const bool named = number != KeyTable::none;
  if (named) seen_[number] = true;
  return mode_ == Mode::all || named != (mode_ == Mode::keep);
}

bool AttributeRemover::match_unusual(const Record& record, Dialect dialect) {
  const std::string_view column = record.attributes();
  if (dialect != Dialect::gff3) {
    if (const BareId bare = bare_id(record.type(), column)) [[unlikely]] {
      kept_.clear();
      after_ = {};
      return is_removed(keys_.number_of(bare.key)) && !only_empty_;
    }
  }
  return match(column, dialect, record.semicolons());
}

bool AttributeRemover::match(std::string_view column, Dialect dialect, Separators semicolons) {
  kept_.clear();
  if (column == ".") return false;  // no attributes
  if (dialect == Dialect::gff3 && usual_) return match_gff3(column, semicolons);
  if (only_empty_) find_filled(column, dialect);
  return match_any(column, dialect);
}

/// Finds the keys that have a value that is not empty.
void AttributeRemover::find_filled(std::string_view column, Dialect dialect) {
  filled_.clear();
  Attributes walk(column, dialect);
  for (AttributeField piece; walk.next(piece);) {
    bool filled = false;
    walk.for_each_text(piece, [&](std::string_view text) {
      filled = filled || any_value(text, dialect, [](std::string_view value) { return !value.empty(); });
    });
    if (filled) filled_.push_back(walk.parse(piece).key);
  }
  std::sort(filled_.begin(), filled_.end());
}

/// The usual case. A run contains pieces that stay and ends before one that is removed or empty.
bool AttributeRemover::match_gff3(std::string_view column, Separators semicolons) {
  kept_.clear();
  if (column == ".") return false;  // no attributes
  const char* const end = column.data() + column.size();
  const char* run = column.data();
  bool removed = false;
  std::string_view value;
  for_each_part(
      column.data(), end, ';', semicolons,
      keys_.first_bytes(), [&](const char* begin, const char* piece_end) __attribute__((always_inline)) {
        const char* key = begin;
        if (is_blank(*key)) [[unlikely]]
          key = piece_end - trimmed_left({key, piece_end}).size();
        const bool empty = key == piece_end;
        const std::size_t number = empty ? KeyTable::none : keys_.match_gff3(key, piece_end, end, value);
        const bool named = number != KeyTable::none;
        if (named) seen_[number] = true;
        if (named || empty) {
          if (run < begin) kept_.emplace_back(run, begin - 1);  // less the separator
          run = piece_end == end ? end : piece_end + 1;
          removed = removed || named;
        } else if (run == begin && kept_.empty()) {
          run = key;
        }
        return false;
      });
  if (!removed) return false;
  const char* last_end = end;  // of the last piece that is not empty
  while (last_end > column.data() && (last_end[-1] == ';' || is_blank(last_end[-1]))) --last_end;
  if (last_end < end) last_end = gff3_piece(last_end, end).end;
  if (run < last_end) kept_.emplace_back(run, last_end);
  after_ = {last_end, end};
  return true;
}

bool AttributeRemover::match_any(std::string_view column, Dialect dialect) {
  const char* const end = column.data() + column.size();
  const char* last_end = column.data();
  const char* joinable = nullptr;  // a piece that begins here is one ';' after the run before
  bool removed = false;
  std::string_view value;
  Attributes walk(column, dialect);
  for (AttributeField piece; walk.next(piece);) {
    last_end = piece.end;
    const std::size_t number = keys_.match(piece, dialect, end, value);
    const bool empty = !only_empty_ || !std::binary_search(filled_.begin(), filled_.end(), walk.parse(piece).key);
    if (is_removed(number) && empty) {
      removed = true;
    } else if (piece.begin == joinable) {
      kept_.back() = {kept_.back().data(), piece.end};
      joinable = piece.end + 1;
    } else {
      kept_.emplace_back(kept_.empty() ? piece.key : piece.begin, piece.end);
      joinable = piece.end + 1;
    }
  }
  after_ = {last_end, end};
  return removed;
}

/// What remains, of any number of parts.
void AttributeRemover::write_parts(Output& out) const {
  if (kept_.empty()) {
    out.append('.');
    return;
  }
  out.append(kept_.front());
  for (std::size_t i = 1; i < kept_.size(); ++i) {
    out.append(';');
    out.append(kept_[i]);
  }
  if (!after_.empty()) out.append(after_);
}

std::string_view AttributeRemover::remains(std::string& scratch) const {
  if (kept_.empty()) return ".";
  const std::string_view first = kept_.front();
  if (kept_.size() == 1 && first.data() + first.size() == after_.data())
    return {first.data(), first.size() + after_.size()};
  scratch = first;
  for (std::size_t i = 1; i < kept_.size(); ++i) scratch.append(1, ';').append(kept_[i]);
  return scratch.append(after_);
}

}  // namespace gff
