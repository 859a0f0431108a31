// The GFF3 IDs of GTF genes and transcripts. In GFF3, an ID names one feature in the whole file.
//
// Threads: an object does not change after it is built, so threads may share it.
// Memory: while the object is made, 16 to 32 bytes for each gene and transcript; after that, 56 bytes for each that
// shares its id with another.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "features/models.hpp"

namespace gff {

class FeatureIds {
 public:
  /// `prefixed`: IDs are gene:G and transcript:T.
  FeatureIds(const Models& models, bool prefixed);

  /// Appends the ID of a gene or transcript, escaped.
  void append(FeatureNumber feature, std::string& to) const;
  /// The same without `gene:` and `transcript:`, for the IDs of parts.
  void append_plain(FeatureNumber feature, std::string& to) const;
  /// The number of features with `-2`, `-3` … after their id, because another feature has the same id. A number that
  /// would give the id of another feature is not used.
  std::uint64_t copies() const { return copies_.size(); }
  /// The number after the ID of a feature for which there is one.
  std::uint32_t number_of_copy(FeatureNumber copy) const { return copies_.at(copy); }
  /// The first feature with such a number; 0 if there is none.
  FeatureNumber first_copy() const { return first_copy_; }

 private:
  const Models& models_;
  const bool prefixed_;
  std::unordered_map<FeatureNumber, std::uint32_t> copies_;  ///< number of the copy, from 2
  FeatureNumber first_copy_ = 0;
};

}  // namespace gff
