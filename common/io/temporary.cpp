#include "io/temporary.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "io/error.hpp"
#include "io/signals.hpp"

namespace gff {

std::string temporary_directory() {
  const char* const directory = std::getenv("TMPDIR");
  return directory != nullptr && *directory != '\0' ? directory : "/tmp";
}

Descriptor open_temporary(const std::string& directory, const std::string& hint) {
  std::string name = (std::filesystem::path(directory) / "gffpipe-XXXXXX").string();
  const SignalsBlocked blocked;  // while it has a name
  const int fd = ::mkostemp(name.data(), O_CLOEXEC);
  if (fd < 0) throw IoError(directory, "cannot make a temporary file in it" + hint, errno);
  Descriptor file(fd, "temporary file in " + directory + hint);
  if (::unlink(name.c_str()) != 0) throw IoError(name, "cannot remove it", errno);
  return file;
}

}  // namespace gff
