// The warning about IDs that records of several sequences have, as in annotations that were concatenated.
//
// Threads: the function has no state; any thread may call it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gff {

/// "the ID 'g1' is on several seqids, 'chr1' and 'chr2', and taken for one feature (the first of 2 such IDs)". `seqid`
/// and `other` are two of its seqids, `taken_for` is "one feature", and `number` counts such IDs.
std::string scattered_ids_warning(std::string_view id, std::string_view seqid, std::string_view other,
                                  std::string_view taken_for, std::uint64_t number);

}  // namespace gff
