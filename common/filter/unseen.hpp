// What tests name and no record had: values of columns and attributes, lines of list files, keys.
//
// Threads: once the last question is added, threads share a Questions. One thread at a time uses a Seen.
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

/// The option that named something.
enum class TestOption : std::uint8_t { type, not_type, source, seqid, strand, region, regions_file, attribute, expr };

class Questions {
 public:
  class Seen;

  /// The values that a test compares a column or an attribute with.
  struct Words {
    TestOption option;
    std::string file;              ///< the list that has them, or empty
    std::optional<Column> column;  ///< else `key`
    Key key;
    std::string key_text;  ///< of an attribute, for messages
    std::shared_ptr<const WordSet> words;
    /// Whether a value that was never seen gets a warning only if a near one was seen: then it is a misspelling.
    bool only_slips;
    /// By near_form(): the words, of a long list the first.
    std::unordered_map<std::string, WordSet::Place, SeededHash, std::equal_to<>> forms = {};
  };
  struct AskedKey {
    TestOption option;
    Key key;
    std::string text;   ///< "'a' or 'b'"
    std::string first;  ///< the first alternative
    bool may_be_text;   ///< whether it may be a text without its quotes
  };

  void add(Words words);
  void add(AskedKey key);
  bool empty() const { return words_.empty() && keys_.empty(); }
  /// Whether something is asked for that column 9 has.
  bool reads_attributes() const { return reads_attributes_; }

  /// One warning for each option: "no record had …", where `subject` is "no record". Call it only if there was a record.
  std::vector<std::string> warnings(const Seen& seen, const std::string& subject) const;
  /// Those about seqids of regions alone.
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

/// What was seen of that so far. Memory: a bit for each four bytes of the words, and samples that do not grow with the input.
class Questions::Seen {
 public:
  explicit Seen(const Questions& questions);

  /// Whether something was not seen yet. As long as it is, `look` is to be called with each record.
  bool is_waiting() const { return waiting_ > 0; }
  /// `values` have been started with the record.
  void look(const Questions& questions, const Record& record, AttributeValues& values);
  /// A record has had this seqid, as an index says.
  void see_seqid(const Questions& questions, std::string_view seqid);
  /// Adds what `later` saw in records after mine, and empties its samples.
  void take(Seen& later);
  bool any_record() const { return any_record_; }

 private:
  friend class Questions;
  struct OfWords {
    std::vector<bool> seen;                      ///< by the place of a word
    std::size_t left;                            ///< words that no record had
    std::vector<WordSet::Place> fresh;           ///< those that were seen since the last take()
    std::string last;                            ///< the value that was looked at last: neighbours are alike
    SeenValues others;                           ///< values that are none of the words
    std::map<WordSet::Place, std::string> near;  ///< for words, as far as they have a form: a value that is near
  };
  void look_for(const Words& asked, OfWords& state, std::string_view value);
  bool mark(const Words& asked, OfWords& state, std::string_view value);
  void mark(OfWords& state, WordSet::Place place);

  std::vector<OfWords> words_;
  std::vector<bool> keys_;
  std::size_t waiting_ = 0;  ///< words and keys that have something unseen
  bool any_record_ = false;
  SeenKeys seen_keys_;
  std::string decoded_;
  std::string form_;
};

}  // namespace gff
