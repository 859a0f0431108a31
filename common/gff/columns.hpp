// Names of columns: the nine of GFF, and the extra columns that gff-extract adds and declares by
// `#!gff-columns<TAB>NAME<TAB>NAME…`.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gff {

constexpr std::array<std::string_view, 9> standard_column_names{"seqid", "source", "type",  "start",     "end",
                                                                "score", "strand", "phase", "attributes"};

constexpr std::string_view columns_directive = "#!gff-columns";

/// Whether `line` is the directive with the names of the extra columns.
bool names_columns(std::string_view line);

/// Returns the names in the directive, or nothing if one of them is empty.
std::optional<std::vector<std::string>> parse_columns(std::string_view directive);

/// Returns the directive for `names`, without a line end.
std::string columns_line(const std::vector<std::string>& names);

}  // namespace gff
