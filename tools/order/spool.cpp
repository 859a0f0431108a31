#include "order/spool.hpp"

#include <algorithm>

namespace gff {

void Spool::add(std::string_view line) {
  if (bytes_.size() + line.size() >= memory_ && !bytes_.empty()) {
    if (!file_) file_.emplace(directory_);
    file_->append(bytes_);
    bytes_.clear();
  }
  const std::size_t size = bytes_.size() + line.size() + 1;
  if (size > bytes_.capacity()) bytes_.reserve(std::max(size, 2 * bytes_.capacity()));  // else a line may lack its end
  bytes_.append(line).append(1, '\n');
}

void Spool::write(Output& out) const {
  if (file_) {
    std::string block(Output::capacity, '\0');
    for (std::uint64_t at = 0; at < file_->size(); at += block.size()) {
      block.resize(static_cast<std::size_t>(std::min<std::uint64_t>(block.size(), file_->size() - at)));
      file_->read(at, block.data(), block.size());
      out.append(block);
    }
  }
  out.append(bytes_);
}

}  // namespace gff
