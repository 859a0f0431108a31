// Numbers the features that records name by ID, in the order in which they are first named.
//
// Threads: one thread at a time adds. While no thread adds, any number of threads may call the const functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string_view>
#include <vector>

#include "features/id_table.hpp"

namespace gff {

/// The number of a feature, from 1; 0: no feature. A feature that is first named later has a larger number.
using FeatureNumber = std::uint32_t;

/// Finds IDs by number and numbers by ID. Memory: the text of each ID, 16 bytes, and 11 to 22 bytes for its slot.
class FeatureTable {
 public:
  FeatureTable();

  /// The feature with this ID; 0 if there is none. A GTF ID names one feature on each seqid: `seqid` is the number of
  /// that seqid. A GFF3 ID names one feature in the whole file: `seqid` is 0.
  FeatureNumber find(IdSpace space, std::uint32_t seqid, std::string_view id) const;
  /// The same, and adds the feature if there is none. Throws Error beyond 2^32 - 2 features, or for an ID of 4 GiB.
  FeatureNumber insert(IdSpace space, std::uint32_t seqid, std::string_view id);

  std::size_t size() const { return ids_.size(); }
  /// The text of the ID, valid as long as the table.
  std::string_view id(FeatureNumber feature) const { return {ids_[feature - 1].text, ids_[feature - 1].length}; }
  IdSpace space(FeatureNumber feature) const { return static_cast<IdSpace>(ids_[feature - 1].scope & 3); }
  /// The number of the seqid of the feature; 0 in GFF3.
  std::uint32_t seqid(FeatureNumber feature) const { return ids_[feature - 1].scope >> 2; }

 private:
  struct Id {
    const char* text;
    std::uint32_t length;
    std::uint32_t scope;  ///< the seqid and the space, combined
  };
  struct Slot {
    std::uint32_t hash;
    FeatureNumber feature;  ///< 0: free
  };
  static std::uint32_t scope_of(IdSpace space, std::uint32_t seqid) {
    return seqid << 2 | static_cast<std::uint32_t>(space);
  }
  std::size_t slot(std::uint32_t scope, std::string_view id, std::uint32_t hash) const;
  void widen();
  const char* keep(std::string_view text);

  std::vector<Slot> slots_;                      ///< a power of two, at most three quarters full
  std::deque<Id> ids_;                           ///< grows without a copy of all
  std::vector<std::unique_ptr<char[]>> chunks_;  ///< chunks of memory with the texts
  char* end_ = nullptr;                          ///< end of the used part of the last chunk
  std::size_t room_ = 0;                         ///< free bytes of the last chunk
};

}  // namespace gff
