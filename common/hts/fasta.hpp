// A genome: FASTA with its index, a .fai (samtools-faidx(5)), plain or BGZF. Reads only what is asked for.
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
  /// Throws IoError if the file or its .fai cannot be read.
  explicit Fasta(const std::string& path);

  /// Appends the bases from `start` to `end`, 1-based, inclusive. False if the file does not have all of them.
  bool append(const std::string& seqid, std::int64_t start, std::int64_t end, std::string& to) const;

 private:
  struct Destroy {
    void operator()(faidx_t* index) const;
  };
  std::string path_;
  std::unique_ptr<faidx_t, Destroy> index_;
};

}  // namespace gff
