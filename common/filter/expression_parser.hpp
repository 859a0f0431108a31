// EXPR of gff-select -e, from text to a tree:
//
//   ||                                 weakest
//   &&
//   == != < <= > >= ~ !~ in (…)        not in a row
//   + -
//   * /
//   ! -                                strongest
//
// Names are those of columns, `length`, keys of attributes, `attr.KEY` and `attr["KEY"]`. Strings are in " or ', which is
// written twice inside the string; a backslash is literal, because regular expressions need it.
//
// Threads: functions without state: any thread may call them.
#pragma once

#include <string_view>

#include "filter/expression_tree.hpp"

namespace gff {

/// The tree of `text`. Recursion and the depth of the tree are bounded for any text. Throws UsageError that points
/// at the place.
ExpressionNode parse_expression(std::string_view text);

}  // namespace gff
