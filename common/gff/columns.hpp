// Names of columns: the nine of GFF, and the extra ones that gff-extract appends and announces by
// `#!gff-columns<TAB>NAME<TAB>NAME…`.
//
// Threads: functions without state: any thread may call them.
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

/// Whether a line is the directive that names the extra columns.
bool names_columns(std::string_view line);

/// The names in the directive; nothing where one of them is empty.
std::optional<std::vector<std::string>> parse_columns(std::string_view directive);

/// The directive for these names, without a line end.
std::string columns_line(const std::vector<std::string>& names);

}  // namespace gff
