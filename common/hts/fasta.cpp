#include "hts/fasta.hpp"

#include <htslib/faidx.h>
#include <htslib/hts_log.h>

#include <cstdlib>

#include "base/fail.hpp"
#include "base/quotable.hpp"

namespace gff {

void Fasta::Destroy::operator()(faidx_t* index) const { fai_destroy(index); }

Fasta::Fasta(const std::string& path) : path_(path) {
  hts_set_log_level(HTS_LOG_OFF);  // the library is silent
  index_.reset(fai_load3(path.c_str(), nullptr, nullptr, 0));
  if (!index_) fail_io(path, "expected FASTA with a .fai beside it (samtools faidx)");
}

bool Fasta::append(const std::string& seqid, std::int64_t start, std::int64_t end, std::string& to) const {
  if (faidx_has_seq(index_.get(), seqid.c_str()) == 0) return false;
  hts_pos_t length = 0;
  char* const bases = faidx_fetch_seq64(index_.get(), seqid.c_str(), start - 1, end - 1, &length);
  if (!bases) {
    if (length == -2) return false;
    fail_io(path_, "cannot read the sequence " + in_quotes(seqid));
  }
  if (length > 0) to.append(bases, static_cast<std::size_t>(length));
  std::free(bases);
  return length == end - start + 1;
}

}  // namespace gff
