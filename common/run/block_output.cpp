#include "run/block_output.hpp"

#include <algorithm>
#include <functional>

namespace gff {

void BlockOutput::start(std::string_view block) {
  block_ = block;
  composed_.clear();
  pieces_.clear();
}

void BlockOutput::write(std::string_view bytes) {
  const std::less_equal<> in_order;
  if (in_order(block_.data(), bytes.data()) && in_order(bytes.data() + bytes.size(), block_.data() + block_.size())) {
    pieces_.push_back({bytes.data(), 0, bytes.size()});
    return;
  }
  if (pieces_.empty() || pieces_.back().from) pieces_.push_back({nullptr, composed_.size(), 0});
  composed_.append(bytes);
  pieces_.back().size += bytes.size();
}

void BlockOutput::leave_out(std::uint64_t position, std::uint64_t size) {
  for (std::size_t i = 0; i < pieces_.size() && size > 0; ++i) {
    Piece& piece = pieces_[i];
    if (position >= piece.size) {
      position -= piece.size;
      continue;
    }
    const std::size_t before = position;
    const std::size_t cut = std::min<std::uint64_t>(size, piece.size - before);
    const Piece rest{piece.from ? piece.from + before + cut : nullptr, piece.offset + before + cut,
                     piece.size - before - cut};
    piece.size = before;
    pieces_.insert(pieces_.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
    position = 0;
    size -= cut;
  }
}

void BlockOutput::write_to(Output& out) const {
  for (const Piece& piece : pieces_) {
    const char* const from = piece.from ? piece.from : composed_.data() + piece.offset;
    out.put({from, piece.size});
  }
  out.settle();
}

}  // namespace gff
