// The tests of gff-select: a record passes if it passes every test. The cheapest tests run first.
//
// Threads: a RecordFilter does not change after `prepare`, so threads may share it. Each thread needs its own State.
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

  /// Adds a test: the column of `option` is one of `names`, as it is written or decoded. With TestOption::not_type, the
  /// column is none of them. Names of several calls add up.
  void add_names(TestOption option, const std::vector<std::string>& names);
  /// The same with the lines of a file. Throws IoError, FormatError.
  void add_names_file(TestOption option, const std::string& path);
  /// Adds a TEST of -a. Calls `before_reading` with the name of a FILE in it before opening the file. Throws
  /// UsageError, IoError, FormatError.
  void add_predicate(std::string_view text, const std::function<void(const std::string&)>& before_reading = {});
  /// Adds an EXPR of -e. Throws UsageError that points at the error in `text`.
  void add_expression(std::string_view text);
  /// Adds a REGION of -r. Throws UsageError.
  void add_region(std::string_view text);
  /// Adds the regions of a file; see Regions::add_file.
  void add_regions_file(const std::string& path, bool bed);
  void set_within(bool within) { within_ = within; }
  void set_genome(const std::string& path) { genome_.emplace(path); }

  /// Call it once after the last test was added.
  void prepare();
  const Regions& regions() const { return regions_; }
  /// Whether a test reads column 9. If not, the dialect does not matter.
  bool reads_attributes() const { return program_.reads_attributes(); }
  /// Whether the record passes. Until every name has been seen, `state` also stores which names this record has.
  bool match(const Record& record, Dialect dialect, State& state) const;
  /// The warnings: for each option about values that no record had, and about seqids that the genome lacks. `indexed`:
  /// the input was read through an index that has a seqid, so values that were not seen may be in records that were not
  /// read.
  std::vector<std::string> warnings(const State& state, bool indexed = false) const;

 private:
  struct Names {
    WordSet words;
    std::vector<std::pair<std::string, std::shared_ptr<WordSet>>> files;  ///< each file separately, for the warnings
    std::shared_ptr<WordSet> given = std::make_shared<WordSet>();         ///< names on the command line
  };
  bool match_watching(const Record& record, Dialect dialect, State& state) const;
  void add_test(ExpressionNode node, TestOption option, std::string file = {});
  void ask_for_names();
  void ask_for_what_tests_compare();

  std::map<TestOption, Names> names_;
  std::vector<std::pair<TestOption, std::string>> tests_;  ///< by test of the program: its option and its FILE
  Program program_;
  Regions regions_;
  std::vector<std::pair<std::string, std::shared_ptr<WordSet>>> region_seqids_;  ///< by file; '' for -r
  bool within_ = false;
  std::optional<GenomeFilter> genome_;
  Questions questions_;
};

/// The state of one thread: scratch space, and the names that it has seen.
class RecordFilter::State {
 public:
  explicit State(const RecordFilter& filter)
      : program_(filter.program_),
        seen_(filter.questions_),
        watches_(filter.genome_ || seen_.is_waiting()),
        filter_(&filter) {}

  /// `names` are all extra columns of the stream, which count as attributes.
  void use_extra_columns(const std::vector<std::string>& names) { program_.values.use_extra_columns(names); }
  /// Adds the names that `later` has seen, and clears them in `later`. `later` must have read the records that follow.
  void take(State& later);
  /// Notes a seqid that some record has, as an index shows.
  void see_seqid(std::string_view seqid) { seen_.see_seqid(filter_->questions_, seqid); }

 private:
  friend class RecordFilter;
  Program::State program_;
  Regions::State regions_;
  GenomeFilter::State genome_;
  Questions::Seen seen_;
  bool watches_;  ///< records that do not pass are looked at, too
  const RecordFilter* filter_;
};

}  // namespace gff
