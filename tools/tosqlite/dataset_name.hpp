// The default name of a data set.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string>
#include <string_view>

namespace gff::sqlite {

/// The name of the file at `path`, without .gz, .bgz, .xz, .bz2 or .zst and .gff3, .gff or .gtf: "a/v41.gff3.gz" is
/// "v41". Empty where nothing is left.
std::string dataset_name(std::string_view path);

}  // namespace gff::sqlite
