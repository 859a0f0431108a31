// The tests of gff-select: a record passes if it passes every test. The cheapest tests are first.
//
// Threads: once it is prepared, threads share it, each with a State of its own.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "filter/genome_filter.hpp"
#include "filter/program.hpp"
#include "filter/regions.hpp"
#include "filter/unseen.hpp"
#include "filter/word_set.hpp"
#include "gff/record.hpp"

namespace gff {

class RecordFilter {
 public:
  class State;

  /// The column that the option compares is one of `names`, as it is written or decoded; of TestOption::not_type none of them. Calls
  /// add up.
  void add_names(TestOption option, const std::vector<std::string>& names);
  /// The same with the lines of a file. Throws IoError, FormatError.
  void add_names_file(TestOption option, const std::string& path);
  /// A TEST of -a. Calls `before_reading` with the name of a FILE in it before that is opened. Throws UsageError, IoError, FormatError.
  void add_predicate(std::string_view text, const std::function<void(const std::string&)>& before_reading = {});
  /// Throws UsageError that points at the place in `text`.
  void add_expression(std::string_view text);
  void add_region(std::string_view text);
  void add_regions_file(const std::string& path, bool bed);
  void set_within(bool within) { within_ = within; }
  void set_genome(const std::string& path) { genome_.emplace(path); }

  /// To be called once after the last test was added.
  void prepare();
  const Regions& regions() const { return regions_; }
  /// Whether a test looks into column 9; else its dialect does not matter.
  bool reads_attributes() const { return program_.reads_attributes(); }
  /// Whether the record passes. Until everything that was asked for has been seen, it also remembers what this record has of it.
  bool match(const Record& record, Dialect dialect, State& state) const;
  /// The warnings: for each option about values that no record had, and about seqids that the genome lacks. `indexed`: the
  /// input was read through an index that has a seqid, so values that were not seen may be in records that were not read.
  std::vector<std::string> warnings(const State& state, bool indexed = false) const;

 private:
  struct Names {
    WordSet words;
    std::vector<std::pair<std::string, std::shared_ptr<WordSet>>> files;  ///< each by itself, for the warning
    std::shared_ptr<WordSet> given = std::make_shared<WordSet>();         ///< on the command line
  };
  bool match_watching(const Record& record, Dialect dialect, State& state) const;
  void add_test(ExpressionNode node, TestOption option, std::string file = {});
  void ask_for_names();
  void ask_for_what_tests_compare();

  std::map<TestOption, Names> names_;
  std::vector<std::pair<TestOption, std::string>> tests_;  ///< of each test of the program: its option, and its FILE
  Program program_;
  Regions regions_;
  std::vector<std::pair<std::string, std::shared_ptr<WordSet>>> region_seqids_;  ///< by file, '' for -r
  bool within_ = false;
  std::optional<GenomeFilter> genome_;
  Questions questions_;
};

/// What one thread needs to match records, and what it has seen.
class RecordFilter::State {
 public:
  explicit State(const RecordFilter& filter)
      : program_(filter.program_),
        seen_(filter.questions_),
        watches_(filter.genome_ || seen_.is_waiting()),
        filter_(&filter) {}

  /// `names` are all the extra columns of the stream, which are attributes.
  void use_extra_columns(const std::vector<std::string>& names) { program_.values.use_extra_columns(names); }
  /// Adds what `later` saw in records after mine, and empties it.
  void take(State& later);
  /// A record has had this seqid, as an index says.
  void see_seqid(std::string_view seqid) { seen_.see_seqid(filter_->questions_, seqid); }

 private:
  friend class RecordFilter;
  Program::State program_;
  Regions::State regions_;
  GenomeFilter::State genome_;
  Questions::Seen seen_;
  bool watches_;  ///< whether something is to be learned from records that do not pass
  const RecordFilter* filter_;
};

}  // namespace gff
