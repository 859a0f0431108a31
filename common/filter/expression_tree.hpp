// Tests and expressions as a tree. -a, -t and the other options are short forms of -e.
//
// Threads: it does not change once it is made: threads may share it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/number.hpp"
#include "base/regex.hpp"
#include "filter/word_set.hpp"
#include "gff/key.hpp"
#include "gff/record.hpp"

namespace gff {

struct ExpressionNode {
  enum class Kind : std::uint8_t {
    // Values
    string,      ///< text
    number,      ///< number
    column,      ///< column
    length,      ///< end - start + 1
    attribute,   ///< key
    arithmetic,  ///< the operands, each with its sign: + and -, or * and /
    // Tests
    present,     ///< key is one that the record has
    comparison,  ///< of the first operand with the second or, for `in`, with any further one
    all,         ///< of the operands
    any
  };
  enum class Comparison : std::uint8_t { equal, less, less_equal, greater, greater_equal, matches, in };
  /// What is compared: text, numbers, or (two attributes for equality) text or numbers.
  enum class Compared : std::uint8_t { text, numbers, either };

  bool is_test() const { return kind >= Kind::present; }
  bool is_name() const { return kind == Kind::column || kind == Kind::length || kind == Kind::attribute; }

  /// Whether it compares one attribute with another one, and nothing else.
  bool compares_two_attributes() const {
    return kind == Kind::comparison && operands.size() == 2 && operands[0].kind == Kind::attribute &&
           operands[1].kind == Kind::attribute && operands[0].key != operands[1].key &&
           comparison != Comparison::matches;
  }

  Kind kind = Kind::string;
  std::size_t begin = 0;  ///< its place in EXPR, in bytes
  std::size_t end = 0;
  std::string text;
  std::vector<KeyPart> key;
  Number number;
  Column column = Column::seqid;
  std::string signs;
  Comparison comparison = Comparison::equal;
  Compared compared = Compared::text;
  bool negated = false;  ///< of a test
  bool may_be_text =
      false;  ///< an attribute: a word that a name is compared with, so that quotes may have been forgotten
  std::vector<ExpressionNode> operands;
  std::shared_ptr<const WordSet> words = nullptr;  ///< of `in`: further strings to which the first operand may be equal
  std::shared_ptr<const Regex> regex = nullptr;    ///< of `matches`: the second operand
  /// For the evaluator: which name of the comparison a value is, which comparison a test is, which key it asks for.
  std::size_t index = 0;
};

}  // namespace gff
