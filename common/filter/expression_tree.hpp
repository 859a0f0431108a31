// Tests and expressions as a tree. -a, -t and the other options are short forms of -e.
//
// Threads: a tree does not change after it is built, so threads may share it.
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
    arithmetic,  ///< the operands, each with its sign: + or -, or * or /
    // Tests
    present,     ///< the record has `key`
    comparison,  ///< compares the first operand with the second; `in`: with each further one
    all,         ///< all operands are true
    any
  };
  enum class Comparison : std::uint8_t { equal, less, less_equal, greater, greater_equal, matches, in };
  /// What is compared: text or numbers; for equality of two attributes, either.
  enum class Compared : std::uint8_t { text, numbers, either };

  bool is_test() const { return kind >= Kind::present; }
  bool is_name() const { return kind == Kind::column || kind == Kind::length || kind == Kind::attribute; }

  /// Whether the node compares exactly two different attributes.
  bool compares_two_attributes() const {
    return kind == Kind::comparison && operands.size() == 2 && operands[0].kind == Kind::attribute &&
           operands[1].kind == Kind::attribute && operands[0].key != operands[1].key &&
           comparison != Comparison::matches;
  }

  Kind kind = Kind::string;
  std::size_t begin = 0;  ///< first byte in EXPR, from 0
  std::size_t end = 0;
  std::string text;
  std::vector<KeyPart> key;
  Number number;
  Column column = Column::seqid;
  std::string signs;
  Comparison comparison = Comparison::equal;
  Compared compared = Compared::text;
  bool negated = false;  ///< a test that must be false
  /// For an attribute that a name is compared with: it may be a text whose quotes were forgotten.
  bool may_be_text = false;
  std::vector<ExpressionNode> operands;
  std::shared_ptr<const WordSet> words = nullptr;  ///< `in`: further strings that the first operand may equal
  std::shared_ptr<const Regex> regex = nullptr;    ///< `matches`: the second operand
  /// For the evaluator: the index of a name in its comparison, of a comparison, or of a key.
  std::size_t index = 0;
};

}  // namespace gff
