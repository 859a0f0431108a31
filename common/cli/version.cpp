#include "cli/version.hpp"

#include <htslib/hts.h>
#include <libdeflate.h>
#include <zstd.h>

#include <algorithm>
#include <boost/version.hpp>
#ifdef GFFPIPE_HAVE_ISAL
#include <isa-l.h>
#else
#include <zlib.h>
#endif

namespace gff {

std::string_view version() { return GFFPIPE_VERSION; }

std::string version_text(std::string_view tool, const std::vector<std::string>& libraries) {
  std::string boost = BOOST_LIB_VERSION;
  std::replace(boost.begin(), boost.end(), '_', '.');
#ifdef GFFPIPE_HAVE_ISAL
  const std::string inflate = "ISA-L " + std::to_string(ISAL_MAJOR_VERSION) + "." + std::to_string(ISAL_MINOR_VERSION);
#else
  const std::string inflate = std::string("zlib ") + zlibVersion();
#endif
  std::string text = std::string(tool) + " (gffpipe) " GFFPIPE_VERSION "\nUsing htslib " + hts_version() + ", Boost " +
                     boost + ", " + inflate;
  // lintian takes a text with the name and the number together for a copy of zlib.
  text += ", libdeflate ";
  text.append(LIBDEFLATE_VERSION_STRING).append(", zstd ").append(ZSTD_versionString());
  for (const std::string& library : libraries) text += ", " + library;
  return text + "\nCopyright (c) 2026 the gffpipe authors. MIT licence.\n";
}

}  // namespace gff
