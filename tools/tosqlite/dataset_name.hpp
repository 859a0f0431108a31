// What the rows of a file are called where nobody says it.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>
#include <string_view>

namespace gff::sqlite {

/// The name of the file at `path`, less .gz, .bgz, .xz, .bz2 or .zst and less .gff3, .gff or .gtf: "a/v41.gff3.gz" is
/// "v41". Empty where nothing is left.
std::string dataset_name(std::string_view path);

}  // namespace gff::sqlite
