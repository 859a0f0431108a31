// Reads small files that the command line names, such as region files and lists of values; they may be compressed.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace gff {

/// Calls `use` with each line, without its line end, and its number from 1. `path` "-" is standard input. A byte-order
/// mark is skipped. A line may have 64 MiB. Throws IoError and FormatError.
void for_each_line(const std::string& path,
                   const std::function<void(std::string_view line, std::uint64_t number)>& use);

}  // namespace gff
