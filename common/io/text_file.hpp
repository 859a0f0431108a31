// Small files that the command line names: region files, lists of values. Compressed or not, like everything that is read.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace gff {

/// Calls `use` with each line, without its line end, and its number from 1. "-" is standard input. A byte-order mark is
/// skipped. Lines are limited to 64 MiB. Throws IoError, FormatError.
void for_each_line(const std::string& path,
                   const std::function<void(std::string_view line, std::uint64_t number)>& use);

}  // namespace gff
