// Files that list the sequences of a genome.
//
// Threads: any number may call the functions.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace gff {

struct ListedSequence {
  std::string_view name;
  std::int64_t length;  ///< bases
};

/// What a line `name<TAB>length` (chrom.sizes) or a line of a .fai (name and four or five numbers; samtools-faidx(5)) says;
/// nothing where it is neither.
std::optional<ListedSequence> parse_sequence_line(std::string_view line);

/// Calls `use` with each sequence of `path`, in the order of the file: FASTA (the name is the first word after '>'), .fai, .dict (SAM
/// 1.6, the SN and LN of @SQ lines), or lines name<TAB>length. Which of these is seen in the bytes, not in the name; the file may
/// be compressed. FASTA is not held in memory, even if its lines are long. Throws IoError, and FormatError where the
/// file is something else or has no sequence.
void for_each_sequence(const std::string& path, const std::function<void(const ListedSequence&)>& use);

}  // namespace gff
