// Reads lists of values from files: `-a KEY=@FILE`, `-t @FILE`, `--seqid @FILE`.
//
// Threads: any thread may call it, with a set of its own.
#pragma once

#include <cstdint>
#include <string>

#include "filter/word_set.hpp"

namespace gff {

enum class ListOf : std::uint8_t { values, seqids };

/// Adds the values of the file at `path` to `words`: one a line, without blanks around it; empty lines are skipped. A
/// list of seqids may also be a .fai or chrom.sizes file. The file may be compressed; "-" is standard input. Throws
/// IoError, and FormatError at a line with a tab, because a list has one column.
void read_value_list(const std::string& path, ListOf what, WordSet& words);

}  // namespace gff
