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

void Spool::for_each_block(const std::function<void(std::string_view)>& use) const {
  if (file_) {
    std::string block(Output::capacity, '\0');
    for (std::uint64_t at = 0; at < file_->size(); at += block.size()) {
      block.resize(static_cast<std::size_t>(std::min<std::uint64_t>(block.size(), file_->size() - at)));
      file_->read(at, block.data(), block.size());
      use(block);
    }
  }
  use(bytes_);
}

void Spool::write(Output& out) const {
  for_each_block([&](std::string_view block) { out.append(block); });
}

void Spool::for_each_line(const std::function<void(std::string_view)>& use) const {
  std::string line_start;  // a line that continues in the next block
  for_each_block([&](std::string_view block) {
    for (std::size_t newline; (newline = block.find('\n')) != std::string_view::npos;
         block.remove_prefix(newline + 1)) {
      const std::string_view end = block.substr(0, newline + 1);
      use(line_start.empty() ? end : std::string_view(line_start.append(end)));
      line_start.clear();
    }
    line_start.append(block);
  });
}

}  // namespace gff
