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

const char* BlockOutput::begin(const Piece& piece) const {
  return piece.from ? piece.from : composed_.data() + piece.offset;
}

void BlockOutput::leave_out_line(std::uint64_t position) {
  auto piece = pieces_.begin();
  for (; position >= piece->size; ++piece) position -= piece->size;
  for (bool ended = false; !ended && piece != pieces_.end(); ++piece) {
    const std::string_view text(begin(*piece), piece->size);
    const std::size_t newline = text.find('\n', position);
    ended = newline != std::string_view::npos;
    const std::size_t end = ended ? newline + 1 : text.size();
    const Piece rest{piece->from ? piece->from + end : nullptr, piece->offset + end, piece->size - end};
    piece->size = position;
    piece = pieces_.insert(piece + 1, rest);
    position = 0;
  }
}

void BlockOutput::write_to(Output& out) const {
  for (const Piece& piece : pieces_) out.put({begin(piece), piece.size});
  out.settle();
}

}  // namespace gff
