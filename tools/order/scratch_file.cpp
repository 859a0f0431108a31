#include "order/scratch_file.hpp"

#include "base/fail.hpp"
#include "io/temporary_file.hpp"

namespace gff {

ScratchFile::ScratchFile(const std::string& directory)
    : file_(open_temporary(directory, " (--tmp-dir chooses another directory)")) {}

void ScratchFile::append(std::string_view bytes) {
  file_.write(bytes.data(), bytes.size());
  size_ += bytes.size();
}

void ScratchFile::read(std::uint64_t offset, char* to, std::size_t size) const {
  while (size > 0) {
    const std::size_t n = file_.read_at(offset, to, size);
    if (n == 0) fail_io(file_.name(), "unexpected end");
    offset += n;
    to += n;
    size -= n;
  }
}

}  // namespace gff
