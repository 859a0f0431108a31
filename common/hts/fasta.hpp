// Reads parts of a genome: a FASTA file, plain or BGZF, with its index (.fai, faidx(5)). Reads only the bases
// that are requested.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

struct faidx_t;

namespace gff {

class Fasta {
 public:
  /// Opens the file and its index `path`.fai (BGZF: also `path`.gzi). Throws IoError if one of them cannot be read.
  explicit Fasta(const std::string& path);

  /// Appends the bases from `start` to `end` (1-based, inclusive) to `to`. Returns false if the file does not have all
  /// of them. Throws IoError if they cannot be read.
  bool append(const std::string& seqid, std::int64_t start, std::int64_t end, std::string& to) const;

 private:
  struct Destroy {
    void operator()(faidx_t* index) const;
  };
  std::string path_;
  std::unique_ptr<faidx_t, Destroy> index_;
};

}  // namespace gff
