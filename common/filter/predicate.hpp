// TEST of gff-select -a, which is a short form of an expression: KEY, !KEY, KEY=V[,V…], KEY!=V, KEY~REGEX, KEY!~REGEX,
// KEY<N, KEY<=N, KEY>N, KEY>=N, KEY=@FILE.
//
// Threads: any number may call it.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "filter/expression_tree.hpp"

namespace gff {

struct Predicate {
  ExpressionNode node;
  std::string file;  ///< of KEY=@FILE; else empty
};

/// Reads a TEST, and the FILE that it names. Throws UsageError that quotes `text`; IoError, FormatError where a FILE cannot be
/// read. Calls `before_reading` with the name of a FILE before that is opened.
Predicate parse_predicate(std::string_view text, const std::function<void(const std::string&)>& before_reading = {});

}  // namespace gff
