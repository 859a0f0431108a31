#include "order/runs.hpp"

#include <algorithm>
#include <cstring>

namespace gff {

void RunWriter::append(const char* from, std::size_t size) {
  if (size > buffer_.capacity() - buffer_.size()) {
    file_.append(buffer_);
    buffer_.clear();
    if (size > buffer_.capacity()) {
      file_.append({from, size});
      return;
    }
  }
  buffer_.append(from, size);
}

void RunWriter::add(const RunRecord& record, const char* line) {
  append(reinterpret_cast<const char*>(&record), sizeof record);
  append(line, record.length);
}

Run RunWriter::finish() {
  file_.append(buffer_);
  buffer_.clear();
  return {begin_, file_.size()};
}

RunReader::RunReader(const ScratchFile& file, Run run, std::size_t buffer_size)
    : file_(file),
      rest_(run),
      capacity_(std::max(buffer_size, sizeof(RunRecord))),
      buffer_(std::make_unique_for_overwrite<char[]>(capacity_)) {}

/// Whether `size` bytes, at most `capacity_`, are in the buffer, or could be read into it.
bool RunReader::have(std::size_t size) {
  if (end_ - begin_ >= size) return true;
  std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
  end_ -= begin_;
  begin_ = 0;
  const auto room = static_cast<std::size_t>(std::min<std::uint64_t>(capacity_ - end_, rest_.end - rest_.begin));
  file_.read(rest_.begin, buffer_.get() + end_, room);
  rest_.begin += room;
  end_ += room;
  return end_ >= size;
}

bool RunReader::next() {
  if (!have(sizeof record_)) return false;
  std::memcpy(&record_, buffer_.get() + begin_, sizeof record_);
  begin_ += sizeof record_;
  return true;
}

std::string_view RunReader::line(std::string& scratch) {
  const std::size_t length = record_.length;
  if (length <= capacity_ && have(length)) {
    begin_ += length;
    return {buffer_.get() + begin_ - length, length};
  }
  const std::size_t buffered = end_ - begin_;
  scratch.resize(length);
  std::memcpy(scratch.data(), buffer_.get() + begin_, buffered);
  begin_ = end_ = 0;
  file_.read(rest_.begin, scratch.data() + buffered, length - buffered);
  rest_.begin += length - buffered;
  return scratch;
}

}  // namespace gff
