// The features of a stream, each once, found by the 128-bit hash of its ID.
//
// gff-check has its own store beside Models (features/models.hpp), because it asks for other things:
// - It reads the stream once: findings are written as they are found, and standard input is not copied. Models are complete
//   only after a first reading, for tools that then write the records of a second one.
// - It keeps where a fault is: the line, strand, phase and coding region of each part. Models keep nothing for parts.
// - It keeps what is wrong: features that were only named, loops, one ID on several lines, a reference across ###. Models
//   leave that out, and take what can be used.
// - It never writes an ID, so it keeps a hash instead of the text. Models need the text.
//
// Threads: one thread at a time uses a store. Memory: 72 bytes for each ID, and 4 to 8 for its slot; 32 bytes for each exon, CDS and
// stop_codon of each of its transcripts; 24 for each feature that has something below it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

#include "check/sequence_ontology.hpp"

namespace gff::check {

/// Namespace of an ID: in GTF a gene and a transcript may have equal ids.
enum class Space : std::uint8_t { gff3, gene, transcript, transcript_id };

struct Hash128 {
  std::uint64_t low;
  std::uint64_t high;
  bool operator==(const Hash128&) const = default;
};
/// Keyed: differs from run to run.
Hash128 hash_id(Space space, std::string_view id, std::uint64_t scope = 0);
/// Of long texts: faster.
Hash128 hash_text(std::string_view text, std::uint64_t seed);

using FeatureNumber = std::uint32_t;  ///< from 1; 0: none

struct Feature {
  Hash128 hash{};
  std::int64_t start = 0;  ///< of all its lines: bases, 1-based; 0: no line has a position
  std::int64_t end = 0;
  std::uint64_t text_hash = 0;        ///< of its first line
  std::uint32_t attributes_hash = 0;  ///< of its first line
  std::uint32_t line = 0;             ///< its first; 0: it was only named
  std::uint32_t seqid = 0;
  std::uint32_t type = 0;     ///< hash of the type of its first line
  FeatureNumber parent = 0;   ///< the first one
  std::uint32_t details = 0;  ///< 0: nothing is below it, and it has one line
  std::uint32_t section = 0;  ///< how many ### are before it
  std::uint16_t term = Term::none;
  bool plus : 1 = false;  ///< a line is on the strand +
  bool minus : 1 = false;
  bool gene : 1 = false;
  bool transcript : 1 = false;
  bool mrna : 1 = false;
  bool partial : 1 = false;
  bool exception : 1 = false;
  bool trans_spliced : 1 = false;
  bool several_lines : 1 = false;
  bool two_seqids : 1 = false;
  bool attributes_differ : 1 = false;  ///< that has been reported
};

/// An exon, CDS or stop_codon of a transcript, or a line of a feature that has several.
struct Part {
  enum class Kind : std::uint8_t { exon, cds, stop_codon, line };
  std::int64_t start;
  std::int64_t end;
  std::uint32_t line;
  std::uint32_t next;  ///< the part before it, of the same feature; 0: none
  FeatureNumber own;   ///< of a CDS: what its ID names
  Kind kind;
  std::int8_t phase;  ///< -1: none
  char strand;
  bool exempt : 1;   ///< its bases are not read in the plain way
  bool partial : 1;  ///< an end is missing
  bool gtf : 1;      ///< of a record of GTF
};

/// Of a feature that has something below it, or several lines.
struct Details {
  std::int64_t start = 0;  ///< of all that is directly below it; 0: nothing
  std::int64_t end = 0;
  std::uint32_t last_part = 0;
  bool has_exon : 1 = false;
  bool has_cds : 1 = false;
  bool has_unreadable : 1 = false;  ///< something below it could not be read as a whole, or is on another seqid
  bool plus : 1 = false;            ///< a part is on the strand +
  bool minus : 1 = false;
};

class FeatureStore {
 public:
  FeatureStore() : slots_(1024) {}
  FeatureNumber find_or_add(const Hash128& hash);
  Feature& operator[](FeatureNumber number) { return features_[number - 1]; }
  const Feature& operator[](FeatureNumber number) const { return features_[number - 1]; }
  std::size_t size() const { return features_.size(); }
  Details& details(Feature& feature);
  const Details* details(const Feature& feature) const {
    return feature.details == 0 ? nullptr : &details_[feature.details - 1];
  }
  /// A record is a part of a feature once.
  void add_part(Feature& feature, Part part);
  /// The parts of a feature, into `parts`, in the order of their lines.
  void parts(const Details& details, std::vector<Part>& parts) const;

 private:
  void widen();

  std::vector<FeatureNumber> slots_;  ///< a power of two, at most three quarters full
  std::deque<Feature> features_;
  std::deque<Details> details_;
  std::deque<Part> parts_;
};

/// A set of texts by their hashes. Memory: 16 to 32 bytes for each.
class TextSet {
 public:
  TextSet() : slots_(1024) {}
  /// Whether it is new.
  bool insert(Hash128 hash);

 private:
  std::vector<Hash128> slots_;  ///< zero: free
  std::size_t size_ = 0;
};

}  // namespace gff::check
