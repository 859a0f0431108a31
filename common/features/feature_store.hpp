// Stores the features of a stream, each once, found by the 128-bit hash of its ID.
//
// The rules of gff-check on relations use this store. They do not use Models (features/models.hpp), because gff-check
// needs other facts:
// - gff-check reads the stream once. It writes findings when it finds them, and does not copy standard input. Models
//   are complete only after a first reading, for tools that write the records in a second one.
// - The store has the place of each fault: the line, strand, phase and coding region of each part. Models store nothing
//   for parts.
// - The store has the faults: features that were only named, loops, one ID on several lines, a reference across ###.
//   Models ignore these and use the rest.
// - gff-check never writes an ID, so the store has a hash instead of the text. Models need the text.
//
// Threads: one thread at a time uses a store. Memory: 72 bytes for each ID, and 4 to 8 for its slot; 32 bytes for each
// exon, CDS and stop_codon of each of its transcripts; 24 for each feature that has something below it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

namespace gff::located {

/// Namespace of an ID: in GTF a gene and a transcript may have equal ids.
enum class Space : std::uint8_t { gff3, gene, transcript, transcript_id };

struct Hash128 {
  std::uint64_t low;
  std::uint64_t high;
  bool operator==(const Hash128&) const = default;
};
/// The hash of an ID in its namespace. Keyed: it differs from run to run.
Hash128 hash_id(Space space, std::string_view id, std::uint64_t scope = 0);
/// The hash of a text; faster than hash_id for long texts.
Hash128 hash_text(std::string_view text, std::uint64_t seed);

using FeatureNumber = std::uint32_t;  ///< from 1; 0: none
inline constexpr std::uint16_t no_term = 0xFFFF;

struct Feature {
  Hash128 hash{};
  std::int64_t start = 0;  ///< smallest start of its lines (bases, 1-based); 0: no line has one
  std::int64_t end = 0;
  std::uint64_t text_hash = 0;        ///< of its first line
  std::uint32_t attributes_hash = 0;  ///< of its first line
  std::uint32_t line = 0;             ///< its first line; 0: it was only named
  std::uint32_t seqid = 0;
  std::uint32_t type = 0;        ///< hash of the type of its first line
  FeatureNumber parent = 0;      ///< its first parent
  std::uint32_t details = 0;     ///< 0: nothing is below it, and it has one line
  std::uint32_t section = 0;     ///< number of ### lines before it
  std::uint16_t term = no_term;  ///< index of its type in the Sequence Ontology
  bool plus : 1 = false;         ///< a line is on the strand +
  bool minus : 1 = false;
  bool gene : 1 = false;
  bool transcript : 1 = false;
  bool mrna : 1 = false;
  bool partial : 1 = false;
  bool exception : 1 = false;
  bool trans_spliced : 1 = false;
  bool several_lines : 1 = false;
  bool two_seqids : 1 = false;
  bool attributes_differ : 1 = false;  ///< differing attributes have been reported
};

/// An exon, CDS or stop_codon of a transcript, or a line of a feature that has several.
struct Part {
  enum class Kind : std::uint8_t { exon, cds, stop_codon, line };
  std::int64_t start;
  std::int64_t end;
  std::uint32_t line;
  std::uint32_t next;  ///< the part of the same feature before it; 0: none
  FeatureNumber own;   ///< of a CDS: the feature of its ID
  Kind kind;
  std::int8_t phase;  ///< -1: none
  char strand;
  bool exempt : 1;   ///< it has an exception: its bases are not translated as usual
  bool partial : 1;  ///< an end is missing
  bool gtf : 1;      ///< the part is a GTF record
};

/// Further facts about a feature with several lines or with something below it.
struct Details {
  std::int64_t start = 0;  ///< smallest start of the records directly below it; 0: none
  std::int64_t end = 0;
  std::uint32_t last_part = 0;
  bool has_exon : 1 = false;
  bool has_cds : 1 = false;
  bool has_unreadable : 1 = false;  ///< a record below it could not be fully read, or is on another seqid
  bool plus : 1 = false;            ///< a part is on the strand +
  bool minus : 1 = false;
};

class FeatureStore {
 public:
  FeatureStore() : slots_(1024) {}
  /// The feature with this hash, which is added if it is new.
  FeatureNumber find_or_add(const Hash128& hash);
  Feature& operator[](FeatureNumber number) { return features_[number - 1]; }
  const Feature& operator[](FeatureNumber number) const { return features_[number - 1]; }
  std::size_t size() const { return features_.size(); }
  /// The details of a feature, which are added if it has none.
  Details& details(Feature& feature);
  const Details* details(const Feature& feature) const {
    return feature.details == 0 ? nullptr : &details_[feature.details - 1];
  }
  /// Adds a part to a feature. Ignores the record that was added to it last.
  void add_part(Feature& feature, Part part);
  /// Stores the parts of a feature in `parts`, in the order of their lines.
  void parts(const Details& details, std::vector<Part>& parts) const;

 private:
  void widen();

  std::vector<FeatureNumber> slots_;  ///< a power of two, at most three quarters full
  std::deque<Feature> features_;
  std::deque<Details> details_;
  std::deque<Part> parts_;
};

/// Texts by their hashes, each with the line where it was first. Memory: 31 to 42 bytes for each.
class TextLines {
 public:
  TextLines() : slots_(1024) {}
  /// Adds a text in `line`. Returns the line of the text if it is not new, otherwise 0.
  std::uint32_t insert(const Hash128& hash, std::uint32_t line);

 private:
  struct Slot {
    std::uint32_t low = 0;     ///< the low bits of the hash: most other texts differ in them
    std::uint32_t number = 0;  ///< of the text, from 1; 0: free
  };
  void widen();

  std::vector<Slot> slots_;  ///< a power of two, at most three quarters full
  std::deque<Hash128> hashes_;
  std::deque<std::uint32_t> lines_;
};

}  // namespace gff::located
