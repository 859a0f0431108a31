// EXPR of gff-select -e: a test of records that a person writes, compiled once and evaluated over each record.
//
// Threads: one thread at a time uses an object.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number.hpp"
#include "base/regex.hpp"
#include "filter/attribute_values.hpp"
#include "filter/expression_tree.hpp"
#include "filter/word_set.hpp"
#include "gff/key_table.hpp"
#include "gff/record.hpp"

namespace gff {

/// A comparison is true where it is for any of the values: those of an attribute by the one rule, decoded in GFF3, or a
/// column as it stands and decoded. Several names in one comparison: for any combination of their values, a name that
/// stands there twice having the same value in both places. Nothing is looked at that the result does not depend on, columns
/// come before attributes, and no memory is taken once records as large have been seen, but where two attributes of many
/// values are compared.
class Expression {
 public:
  /// Adds the keys that it asks for to `keys`, and to what is wanted of `values`. Throws UsageError that points at the place.
  Expression(std::string_view text, KeyTable& keys, AttributeValues& values);

  bool reads_attributes() const { return reads_attributes_; }
  /// `values` are about the same record.
  bool match(const Record& record, AttributeValues& values) { return passes(root_, {record, values}); }

 private:
  using Node = ExpressionNode;
  struct Context {
    const Record& record;
    AttributeValues& values;
  };
  /// A column, `length` or an attribute in a comparison, and the one of its values that is looked at.
  struct Name {
    Node::Kind kind;
    Column column;
    std::size_t key;
    std::string_view text;       ///< the value, decoded as far as it is to be
    std::string_view rest = {};  ///< of an attribute: what follows the value in this occurrence
    bool more = false;           ///< whether anything follows: the rest, or the column decoded
    std::size_t occurrence = 0;  ///< of the attribute
    std::string scratch = {};
  };
  struct Comparison {
    std::vector<Name> names;  ///< each once
    WordSet words;            ///< the strings to which the first operand may be equal
    std::vector<Number> numbers;
    std::optional<Regex> regex;
    bool only_words = false;  ///< whether a column or an attribute is one of the words, and nothing else
  };

  void compile(std::string_view text, Node& node, KeyTable& keys, AttributeValues& values);
  void compile_comparison(std::string_view text, Node& node, KeyTable& keys, AttributeValues& values);
  void collect_names(Node& node, std::vector<Name>& names, KeyTable& keys, AttributeValues& values);
  std::size_t wanted(const std::string& key, KeyTable& keys, AttributeValues& values);

  bool passes(const Node& node, const Context& context);
  bool any_value_passes(const Node& node, const Context& context);
  static bool any_pair_holds(const Node& node, Comparison& comparison, const Context& context);
  static bool is_a_word(Comparison& comparison, const Context& context);
  static bool first_value(Name& name, const Context& context);
  static bool next_value(Name& name, const Context& context);
  static void take_value(Name& name, Dialect dialect);
  static bool holds(const Node& node, Comparison& comparison, const Context& context);
  static bool holds_for_numbers(const Node& node, const Comparison& comparison, const Context& context);
  static bool is_one_of(const Node& node, Comparison& comparison, const Context& context);
  static std::string_view text_of(const Node& node, Comparison& comparison, const Context& context);
  static std::optional<Number> number_of(const Node& node, const Comparison& comparison, const Context& context);

  Node root_;
  std::vector<Comparison> comparisons_;
  bool reads_attributes_ = false;
};

}  // namespace gff
