// Parses TEST of gff-select -a, a short form of an expression: KEY, !KEY, KEY=V[,V…], KEY!=V, KEY~REGEX, KEY!~REGEX,
// KEY<N, KEY<=N, KEY>N, KEY>=N, KEY=@FILE.
//
// Threads: the function has no state; any thread may call it.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "filter/expression_tree.hpp"

namespace gff {

/// A TEST as an expression.
struct Predicate {
  ExpressionNode node;
  std::string file;  ///< the FILE of KEY=@FILE; otherwise empty
};

/// Parses a TEST and reads the FILE that it names. Calls `before_reading` with the name of the FILE before opening it.
/// Throws UsageError that quotes `text`; IoError or FormatError if the FILE cannot be read.
Predicate parse_predicate(std::string_view text, const std::function<void(const std::string&)>& before_reading = {});

}  // namespace gff
