// Parses EXPR of gff-select -e into a tree. Operators, from the weakest to the strongest:
//
//   ||                                 weakest
//   &&
//   == != < <= > >= ~ !~ in (…)        not in a row
//   + -
//   * /
//   ! -                                strongest
//
// A name is a column, `length`, a key of an attribute, `attr.KEY` or `attr["KEY"]`. A string is in " or '; inside the
// string, write that quote twice. A backslash is an ordinary character, because regular expressions need it.
//
// Threads: the functions have no state; any thread may call them.
#pragma once

#include <string_view>

#include "filter/expression_tree.hpp"

namespace gff {

/// Parses `text`. Recursion and the depth of the tree are bounded for any text. Throws UsageError that points at the
/// error.
ExpressionNode parse_expression(std::string_view text);

}  // namespace gff
