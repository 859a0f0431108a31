// Lists of values in files: `-a KEY=@FILE`, `-t @FILE`, `--seqid @FILE`.
//
// Threads: any number may call it, each with a set of its own.
#pragma once

#include <cstdint>
#include <string>

#include "filter/word_set.hpp"

namespace gff {

enum class ListOf : std::uint8_t { values, seqids };

/// Adds the values of the file to `words`: one a line, without the blanks around it, empty lines left out. A list of seqids may be a
/// .fai or chrom.sizes file, too. The file may be compressed; "-" is standard input. Throws IoError; FormatError that names the
/// line where a line has a tab, since a list has one column.
void read_value_list(const std::string& path, ListOf what, WordSet& words);

}  // namespace gff
