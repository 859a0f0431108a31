#include "order/external_sort.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace gff {
namespace {

// With less, a disk that turns would seek for each piece.
constexpr std::size_t smallest_buffer = 64 * 1024;
// More does not make reading faster, and leaves the second-level cache.
constexpr std::size_t largest_buffer = 256 * 1024;
// Lines that are sorted lie anywhere: so many of them are on their way from memory while one is written.
constexpr std::size_t lines_ahead = 6;

}  // namespace

void ExternalSort::add(const SortKey& key, std::string_view line) {
  if (buffer_.add(key, line)) return;
  write_run();
  buffer_.add(key, line);
}

void ExternalSort::write_run() {
  if (!file_) file_.emplace(directory_);
  buffer_.sort();
  RunWriter run(*file_, largest_buffer);
  for (std::size_t i = 0; i < buffer_.size(); ++i) {
    buffer_.prefetch(i + lines_ahead);
    run.add(buffer_.record(i), buffer_.line(i).data());
  }
  runs_.push_back(run.finish());
  buffer_.clear();
}

void ExternalSort::move_places(const std::function<std::uint32_t(std::uint32_t)>& settled) {
  if (runs_.empty()) {
    buffer_.move_places(settled);
    return;
  }
  write_run();
  buffer_.release();
  ExternalSort again(memory_, directory_);
  std::string long_line;
  for (const Run& run : runs_) {  // in the order of the input, so that equal lines keep theirs
    for (RunReader reader(*file_, run, largest_buffer); reader.next();) {
      SortKey key = reader.record().key();
      key.place = settled(key.place);
      std::string_view line = reader.line(long_line);
      line.remove_suffix(1);
      again.add(key, line);
    }
  }
  *this = std::move(again);
}

/// Makes fewer runs of more than can be read at a time, neighbours together.
void ExternalSort::reduce_runs() {
  const std::size_t most = std::max<std::size_t>(memory_ / smallest_buffer, 3) - 1;
  while (runs_.size() > most) {
    ScratchFile merged(directory_);
    std::vector<Run> fewer;
    for (std::size_t first = 0; first < runs_.size(); first += most) {
      const auto some = std::span<const Run>(runs_).subspan(first, std::min(most, runs_.size() - first));
      RunWriter run(merged, smallest_buffer);
      for (RunMerge merge(*file_, some, smallest_buffer); merge.next();) {
        const RunRecord record = merge.record();
        run.add(record, merge.line().data());
      }
      fewer.push_back(run.finish());
    }
    file_ = std::move(merged);
    runs_ = std::move(fewer);
  }
}

void ExternalSort::begin_merge() {
  merging_ = true;
  buffer_.sort();
  if (runs_.empty()) return;
  // The last lines stay in memory if the buffers fit beside them.
  if (buffer_.used() + runs_.size() * smallest_buffer > memory_) {
    write_run();
    buffer_.release();
  }
  reduce_runs();
  const std::size_t room = memory_ - std::min(memory_, buffer_.used());
  merge_.emplace(*file_, runs_, std::clamp(room / runs_.size(), smallest_buffer, largest_buffer));
  runs_left_ = merge_->next();
}

bool ExternalSort::next(Sorted& sorted) {
  if (!merging_) begin_merge();
  if (std::exchange(from_runs_, false)) runs_left_ = merge_->next();
  const bool buffer_left = next_in_buffer_ < buffer_.size();
  // Of equal keys, those on disk are first.
  if (runs_left_ && (!buffer_left || !is_before(buffer_.record(next_in_buffer_).key(), merge_->record().key()))) {
    from_runs_ = true;
    sorted = {merge_->record().key(), merge_->line()};
    return true;
  }
  if (!buffer_left) return false;
  buffer_.prefetch(next_in_buffer_ + lines_ahead);
  sorted = {buffer_.record(next_in_buffer_).key(), buffer_.line(next_in_buffer_)};
  ++next_in_buffer_;
  return true;
}

}  // namespace gff
