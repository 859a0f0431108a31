// Reads files that list the sequences of a genome.
//
// Threads: the functions have no state; any thread may call them.
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

/// Parses a line `name<TAB>length` (chrom.sizes) or a line of a .fai (name and four or five numbers;
/// faidx(5)). Returns nothing if it is neither. The name is a view into `line`.
std::optional<ListedSequence> parse_sequence_line(std::string_view line);

/// Calls `use` with each sequence of `path` in the order of the file. The file is FASTA (the name is the first word
/// after '>'), .fai, .dict (SAM 1.6, SN and LN of @SQ lines), or has lines name<TAB>length. Its content decides which,
/// not its name; it may be compressed. FASTA is not held in memory, even if its lines are long. Throws IoError, and
/// FormatError if the file is something else or has no sequence.
void for_each_sequence(const std::string& path, const std::function<void(const ListedSequence&)>& use);

}  // namespace gff
