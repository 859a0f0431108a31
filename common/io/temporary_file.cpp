#include "io/temporary_file.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <utility>

#include "base/fail.hpp"
#include "io/signals.hpp"

namespace gff {

std::string temporary_directory() {
  const char* const directory = std::getenv("TMPDIR");
  return directory != nullptr && *directory != '\0' ? directory : "/tmp";
}

int make_temporary(const std::string& pattern, std::string& name) {
  return retry_on_eintr([&] {
    name = pattern;
    return ::mkostemp(name.data(), O_CLOEXEC);
  });
}

bool remove_temporary(const std::string& name) noexcept {
  return ::unlink(name.c_str()) == 0 || errno == ENOENT || ::unlink(name.c_str()) == 0;
}

Descriptor open_temporary(const std::string& directory, const std::string& hint) {
  const std::string pattern = (std::filesystem::path(directory) / "gffpipe-XXXXXX").string();
  std::string called = "temporary file in " + directory + hint;
  std::string name;
  const SignalsBlocked blocked;  // while it has a name; nor may anything fail
  const int fd = make_temporary(pattern, name);
  if (fd < 0) fail_write(directory, "cannot make a temporary file in it" + hint, errno);
  Descriptor file(fd, std::move(called));
  if (!remove_temporary(name)) fail_write(name, "cannot remove it", errno);
  return file;
}

}  // namespace gff
