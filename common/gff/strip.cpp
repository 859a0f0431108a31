#include "gff/strip.hpp"

#include "io/error.hpp"

namespace gff {

void Strip::add(std::string_view key) {
  if (key.empty() || key.find_first_of("=;\t\n") != std::string_view::npos)
    throw UsageError("KEY " + quoted(key) + ": the key of an attribute is not empty and has no '=', ';', tab or line end");
  keys_.add(key);
}

bool Strip::split(std::string_view column, Dialect dialect) {
  kept_.clear();
  bool removed = false;
  const char* const end = column.data() + column.size();
  const char* last_end = column.data();
  const char* joinable = nullptr;  // a piece that begins here stands one ';' behind the run before
  Attributes walk(column, dialect);
  std::string_view value;
  for (Piece piece; walk.next(piece);) {
    last_end = piece.end;
    const bool named = keys_.match(piece, dialect, end, value) != KeyTable::none;
    if (mode_ == Mode::all || named != (mode_ == Mode::keep)) {
      removed = true;
      continue;
    }
    if (piece.begin == joinable) {
      kept_.back() = {kept_.back().data(), piece.end};
    } else {
      kept_.emplace_back(kept_.empty() ? piece.key : piece.begin, piece.end);
    }
    joinable = piece.end + 1;
  }
  after_ = {last_end, end};
  return removed;
}

void Strip::write(Output& out) const {
  if (kept_.empty()) {
    out.append('.');
    return;
  }
  out.append(kept_.front());
  for (std::size_t i = 1; i < kept_.size(); ++i) {
    out.append(';');
    out.append(kept_[i]);
  }
  out.append(after_);
}

}  // namespace gff
