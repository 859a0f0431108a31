// Names in tests that no record had: values of columns and attributes, lines of list files, keys.
//
// Threads: a Questions does not change after the last `add`, so threads share it. One thread at a time uses a Seen.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.hpp"
#include "filter/attribute_values.hpp"
#include "filter/seen_values.hpp"
#include "filter/word_set.hpp"
#include "gff/record.hpp"

namespace gff {

/// The option that gave a name.
enum class TestOption : std::uint8_t { type, not_type, source, seqid, strand, region, regions_file, attribute, expr };

/// The names for which there is a warning if no record has them.
class Questions {
 public:
  class Seen;

  /// The words that a test compares a column or an attribute with.
  struct Words {
    TestOption option;
    std::string file;              ///< the file of the list, or empty
    std::optional<Column> column;  ///< nothing: `key` is compared
    Key key;
    std::string key_text;  ///< the attribute for messages
    std::shared_ptr<const WordSet> words;
    /// Whether there is a warning only if a similar value was seen, because the word is then a misspelling.
    bool only_slips;
    /// The words by near_form(); of a long list, only its first words.
    std::unordered_map<std::string, WordSet::Place, SeededHash, std::equal_to<>> forms = {};
  };
  struct AskedKey {
    TestOption option;
    Key key;
    std::string text;   ///< "'a' or 'b'"
    std::string first;  ///< the key of the first alternative
    bool may_be_text;   ///< the key may be a string whose quotes were forgotten
  };

  void add(Words words);
  void add(AskedKey key);
  bool empty() const { return words_.empty() && keys_.empty(); }
  /// Whether a question is about column 9.
  bool reads_attributes() const { return reads_attributes_; }

  /// One warning for each option: "no record had …", where `subject` is "no record". Call it only if there was a
  /// record.
  std::vector<std::string> warnings(const Seen& seen, const std::string& subject) const;
  /// Only the warnings about seqids of regions.
  std::vector<std::string> region_warnings(const Seen& seen) const;

 private:
  bool has_key(const Words& asked, const Seen& seen) const;
  void warn_of_words(TestOption option, const Seen& seen, const std::string& subject,
                     std::vector<std::string>& warnings) const;
  void warn_of_list(std::size_t which, const Seen& seen, std::vector<std::string>& warnings) const;
  void warn_of_keys(TestOption option, const Seen& seen, const std::string& subject,
                    std::vector<std::string>& warnings) const;
  std::string near_value(std::size_t which, WordSet::Place place, const Seen& seen) const;
  std::string value_hint(std::size_t which, WordSet::Place place, const Seen& seen) const;

  std::vector<Words> words_;
  std::vector<AskedKey> keys_;
  bool reads_attributes_ = false;
};

/// The names that one thread has seen so far. Memory: a bit for each four bytes of the words, and samples that do not
/// grow with the input.
class Questions::Seen {
 public:
  explicit Seen(const Questions& questions);

  /// Whether some name has not been seen yet. As long as the result is true, call `look` with each record.
  bool is_waiting() const { return waiting_ > 0; }
  /// Looks at a record, with which `values` must have been started.
  void look(const Questions& questions, const Record& record, AttributeValues& values);
  /// Notes a seqid that some record has, as an index shows.
  void see_seqid(const Questions& questions, std::string_view seqid);
  /// Adds the names that `later` has seen, and clears the samples of `later`. `later` must have read the records that
  /// follow.
  void take(Seen& later);
  bool any_record() const { return any_record_; }

 private:
  friend class Questions;
  struct OfWords {
    std::vector<bool> seen;                      ///< by place of a word
    std::size_t left;                            ///< number of words that no record had
    std::vector<WordSet::Place> fresh;           ///< words that were seen since the last take()
    std::string last;                            ///< the last value: neighbouring records are often equal
    SeenValues others;                           ///< values that are not among the words
    std::map<WordSet::Place, std::string> near;  ///< by word: a similar value that was seen
  };
  void look_for(const Words& asked, OfWords& state, std::string_view value);
  bool mark(const Words& asked, OfWords& state, std::string_view value);
  void mark(OfWords& state, WordSet::Place place);

  std::vector<OfWords> words_;
  std::vector<bool> keys_;
  std::size_t waiting_ = 0;  ///< number of questions with something unseen
  bool any_record_ = false;
  SeenKeys seen_keys_;
  std::string decoded_;
  std::string form_;
};

}  // namespace gff
