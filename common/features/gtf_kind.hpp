// What a GTF record is by its type (gff-select(1), FAMILIES).
//
// Threads: the function has no state; any thread may call it.
#pragma once

#include <cstdint>
#include <string_view>

namespace gff {

/// The kind of a GTF record by its type.
enum class GtfKind : std::uint8_t { gene, transcript, other };

/// Types of transcripts end in RNA or transcript: FlyBase writes tRNA, NCBI lnc_RNA, Ensembl transcript.
inline GtfKind gtf_kind(std::string_view type) {
  if (type == "gene") return GtfKind::gene;
  return type.ends_with("transcript") || type.ends_with("RNA") ? GtfKind::transcript : GtfKind::other;
}

}  // namespace gff
