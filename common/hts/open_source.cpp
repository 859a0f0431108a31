#include "hts/open_source.hpp"

#include "hts/bgzf_file.hpp"
#include "hts/bgzf_source.hpp"

namespace gff {

std::unique_ptr<Source> open_source(Descriptor input, ThreadPool* pool) {
  if (!pool || pool->size() == 0) return open_source(std::move(input));
  // On a pipe the next block may be long in coming, while the last ones wait to be returned: there a thread reads
  // ahead.
  const bool file = S_ISREG(input.status().st_mode);
  if (file && begins_bgzf(input, input.offset()))
    return std::make_unique<BgzfSource>(BufferedInput(std::move(input)), *pool);
  return open_source(std::move(input), pool->size());
}

}  // namespace gff
