#include "hts/bgzf_source.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/fail.hpp"
#include "io/gzip.hpp"

namespace gff {

BgzfSource::BgzfSource(BufferedInput input, ThreadPool& pool)
    : input_(std::move(input)), name_(input_.name()), queue_(&pool) {}

// --- blocks ----------------------------------------------------------------------------------------------------------

void BgzfSource::Blocks::clear() {
  Piece::clear();
  packed_.clear();
  count_ = 0;
}

void BgzfSource::Blocks::take(std::string_view block, std::uint64_t offset) {
  blocks_[count_++] = {offset, block.size()};
  packed_ += block;
}

void BgzfSource::Blocks::load() {
  std::string_view rest = packed_;
  char* const to = room(count_ * largest_bgzf_block);
  std::size_t made = 0;
  for (std::size_t i = 0; i < count_; ++i) {
    const std::string_view block = rest.substr(0, blocks_[i].size);
    if (const char* const what = decoder_.decode(block, to + made)) {
      add(made);
      fail_io(name_, damaged_member(what, blocks_[i].offset));
    }
    made += BgzfBlockDecoder::length(block);
    rest.remove_prefix(block.size());
  }
  add(made);
}

// --- the source ------------------------------------------------------------------------------------------------------

/// Takes the next blocks of the file, as many as a piece has, or as there are; false if there is none.
bool BgzfSource::fill(Blocks& blocks) {
  blocks.clear();
  try {
    while (!found_all_ && !blocks.full()) {
      const std::size_t size = next_bgzf_block(input_);
      found_all_ = size == 0;
      if (found_all_) break;
      const std::string_view block = input_.buffered().substr(0, size);
      blocks.take(block, input_.offset());
      ends_in_empty_block_ = BgzfBlockDecoder::length(block) == 0;
      input_.consume(size);
    }
  } catch (...) {
    fault_ = std::current_exception();
    found_all_ = true;
  }
  return !blocks.empty();
}

bool BgzfSource::take_piece(Piece& piece, std::size_t) {
  auto& blocks = static_cast<Blocks&>(piece);
  // First what `read` has begun: the rest of its piece and the error after it, and the pieces after this one.
  const bool is_used_up = rest_.empty() && (!piece_ || !piece_->fault());
  if (is_used_up && queue_.empty()) return fill(blocks);
  if (is_used_up) {
    piece_ = queue_.next();
    rest_ = piece_->text();
  }
  blocks.clear();
  if (!rest_.empty()) std::memcpy(blocks.room(rest_.size()), rest_.data(), rest_.size());
  blocks.add(rest_.size());
  blocks.set_fault(piece_->fault());
  rest_ = {};
  return true;
}

/// Sees to it that `rest_` has text; false where no block follows.
bool BgzfSource::have_text() {
  while (rest_.empty()) {
    if (piece_ && piece_->fault()) std::rethrow_exception(piece_->fault());
    while (!found_all_ && queue_.wants_job()) {
      std::unique_ptr<Piece> piece = piece_ ? std::move(piece_) : new_piece();
      if (fill(static_cast<Blocks&>(*piece))) queue_.add(std::move(piece));
    }
    if (queue_.empty()) return false;
    piece_ = queue_.next();
    rest_ = piece_->text();
  }
  return true;
}

std::streamsize BgzfSource::read(char* to, std::streamsize size) {
  if (!have_text()) {
    if (fault_) std::rethrow_exception(fault_);
    if (!after_) after_ = std::make_unique<GzipSource>(std::move(input_), ends_in_empty_block_);
    return after_->read(to, size);
  }
  const std::size_t n = std::min(static_cast<std::size_t>(size), rest_.size());
  std::memcpy(to, rest_.data(), n);
  rest_.remove_prefix(n);
  return static_cast<std::streamsize>(n);
}

}  // namespace gff
