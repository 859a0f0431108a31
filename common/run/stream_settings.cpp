#include "run/stream_settings.hpp"

#include <unistd.h>

#include "base/fail.hpp"

namespace gff {

void refuse_terminal(const StreamSettings& settings, int descriptor) {
  if (!::isatty(descriptor)) return;
  std::string help = settings.help ? settings.help() : "";
  if (!help.empty()) help.pop_back();  // the message gets its own line end
  fail_usage("standard input is a terminal: name a FILE, or pipe annotation in" + (help.empty() ? "" : '\n' + help));
}

}  // namespace gff
