#include "gff/strip.hpp"

#include "io/error.hpp"

namespace gff {

void Strip::add(std::string_view key) {
  if (key.empty() || key.find_first_of("=;\t\n") != std::string_view::npos)
    throw UsageError("KEY " + quoted(key) + ": the key of an attribute is not empty and has no '=', ';', tab or line end");
  keys_.add(key);
}

/// Gathers the pieces that stay into runs: pieces one ';' apart are copied as they stand.
class Strip::Runs {
 public:
  Runs(std::vector<std::string_view>& kept, const char* column) : kept_(kept), last_end_(column) { kept.clear(); }

  /// A piece that stays, blanks before it included.
  void keep(const char* begin, const char* key, const char* end) {
    if (run_ == nullptr || begin != last_end_ + 1) {
      end_run();
      run_ = kept_.empty() ? key : begin;
    }
    last_end_ = end;
  }
  void remove(const char* end) {
    end_run();
    removed_ = true;
    last_end_ = end;
  }
  void end_run() {
    if (run_ != nullptr) kept_.emplace_back(run_, last_end_);
    run_ = nullptr;
  }
  bool removed() const { return removed_; }
  const char* last_end() const { return last_end_; }

 private:
  std::vector<std::string_view>& kept_;
  const char* run_ = nullptr;  ///< the beginning of the run that still goes on
  const char* last_end_;       ///< of the last piece, kept or not
  bool removed_ = false;
};

bool Strip::split(std::string_view column, Dialect dialect) {
  const char* const column_end = column.data() + column.size();
  Runs runs(kept_, column.data());
  std::string_view value;
  if (dialect == Dialect::gff3 && mode_ == Mode::remove) {
    // The usual case, in which most pieces are ruled out by their first byte.
    for_each_part(column.data(), column_end, ';', [&](const char* begin, const char* end) {
      if (begin < column_end && keys_.rules_out(*begin)) {
        runs.keep(begin, begin, end);
        return;
      }
      Piece piece{begin, begin, end, nullptr, nullptr};
      while (piece.key < end && is_blank(*piece.key)) ++piece.key;
      if (piece.key == end) return;
      if (keys_.match(piece, Dialect::gff3, column_end, value) != KeyTable::none) {
        runs.remove(end);
      } else {
        runs.keep(begin, piece.key, end);
      }
    });
  } else {
    Attributes walk(column, dialect);
    for (Piece piece; walk.next(piece);) {
      const bool named = keys_.match(piece, dialect, column_end, value) != KeyTable::none;
      if (mode_ == Mode::all || named != (mode_ == Mode::keep)) {
        runs.remove(piece.end);
      } else {
        runs.keep(piece.begin, piece.key, piece.end);
      }
    }
  }
  runs.end_run();
  after_ = {runs.last_end(), column_end};
  return runs.removed();
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
