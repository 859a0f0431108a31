#include "stats/side_files.hpp"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/fail.hpp"
#include "base/quotable.hpp"

namespace gff::stats {
namespace {

/// The same text for two names of one file: what stat(2) says of it, or its whole path if it does not exist yet. Empty
/// where many may write (/dev/null). `standard` is the descriptor that "-" means.
std::string place_of(const std::string& path, int standard) {
  struct stat file {};
  const int own = path == "-" ? standard : named_descriptor(path);
  const bool exists = own >= 0 ? ::fstat(own, &file) == 0 : ::stat(path.c_str(), &file) == 0;
  if (exists && S_ISCHR(file.st_mode) && !(own >= 0 && ::isatty(own))) return {};
  if (exists) return std::to_string(file.st_dev) + ':' + std::to_string(file.st_ino);
  namespace fs = std::filesystem;
  std::error_code unknown;
  return fs::weakly_canonical(fs::absolute(behind_links(path), unknown), unknown).string();
}

}  // namespace

SideFiles::SideFiles(const std::string& output, const std::vector<std::string>& read) {
  files_.push_back({"the output", place_of(output, STDOUT_FILENO)});
  for (const std::string& path : read) files_.push_back({"a file that is read", place_of(path, STDIN_FILENO)});
}

void SideFiles::add(const std::string& option, const std::string& path, Writer writer) {
  if (path.empty()) fail_usage(option + ": expected the name of a FILE, got an empty one");
  std::string place = place_of(path, STDOUT_FILENO);
  const auto same = std::find_if(files_.begin(), files_.end(),
                                 [&](const NamedFile& one) { return !place.empty() && one.place == place; });
  if (same != files_.end())
    fail_usage(option + ": expected a FILE of its own, got " + same->what + ", " + in_quotes(path));
  files_.push_back({"the FILE of " + option, std::move(place)});
  sides_.push_back({std::make_unique<OutputFile>(path, Descriptor()), std::move(writer)});
}

void SideFiles::write(const std::vector<Report>& reports) {
  for (const Side& side : sides_) {
    const std::string text = side.writer(reports);
    side.file->descriptor().write(text.data(), text.size());
  }
  for (const Side& side : sides_) side.file->commit();
}

}  // namespace gff::stats
