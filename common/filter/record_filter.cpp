#include "filter/record_filter.hpp"

#include <algorithm>
#include <utility>

#include "filter/expression_parser.hpp"
#include "filter/predicate.hpp"
#include "filter/value_list.hpp"

namespace gff {
namespace {

Column column_of(TestOption option) {
  switch (option) {
    case TestOption::source: return Column::source;
    case TestOption::seqid: return Column::seqid;
    case TestOption::strand: return Column::strand;
    default: return Column::type;
  }
}

bool holds_names(Column column) {
  return column == Column::seqid || column == Column::source || column == Column::type || column == Column::strand;
}

}  // namespace

void RecordFilter::add_names(TestOption option, const std::vector<std::string>& names) {
  Names& all = names_[option];
  for (const std::string& name : names) {
    all.words.insert(name);
    all.given->insert(name);
  }
}

void RecordFilter::add_names_file(TestOption option, const std::string& path) {
  const auto words = std::make_shared<WordSet>();
  read_value_list(path, option == TestOption::seqid ? ListOf::seqids : ListOf::values, *words);
  Names& all = names_[option];
  words->for_each([&](WordSet::Place, std::string_view word) { all.words.insert(word); });
  all.files.emplace_back(path, words);
}

void RecordFilter::add_predicate(std::string_view text, const std::function<void(const std::string&)>& before_reading) {
  Predicate test = parse_predicate(text, before_reading);
  add_test(std::move(test.node), TestOption::attribute, std::move(test.file));
}

void RecordFilter::add_expression(std::string_view text) { add_test(parse_expression(text), TestOption::expr); }

void RecordFilter::add_test(ExpressionNode node, TestOption option, std::string file) {
  program_.add(std::move(node));
  tests_.emplace_back(option, std::move(file));
}

void RecordFilter::add_region(std::string_view text) {
  const Region region = parse_region(text);
  regions_.add(region);
  if (region_seqids_.empty() || !region_seqids_.front().first.empty())
    region_seqids_.emplace(region_seqids_.begin(), std::string(), std::make_shared<WordSet>());
  region_seqids_.front().second->insert(region.seqid);
}

void RecordFilter::add_regions_file(const std::string& path, bool bed) {
  Regions of_file;
  of_file.add_file(path, bed);
  const auto words = std::make_shared<WordSet>();
  for (const std::string& seqid : of_file.seqids()) words->insert(seqid);
  region_seqids_.emplace_back(path, words);
  regions_.add(of_file);
}

void RecordFilter::prepare() {
  for (auto& [option, names] : names_) {
    ExpressionNode column;
    column.kind = ExpressionNode::Kind::column;
    column.column = column_of(option);
    ExpressionNode test;
    test.kind = ExpressionNode::Kind::comparison;
    test.comparison = ExpressionNode::Comparison::in;
    test.operands.push_back(std::move(column));
    test.words = std::make_shared<const WordSet>(std::move(names.words));
    test.negated = option == TestOption::not_type;
    add_test(std::move(test), option);
  }
  program_.prepare();
  regions_.prepare();
  ask_for_names();
  ask_for_what_tests_compare();
}

/// What the options for columns and regions name.
void RecordFilter::ask_for_names() {
  const auto ask = [&](TestOption option, const std::string& file, std::shared_ptr<const WordSet> words) {
    const Column column =
        option == TestOption::region || option == TestOption::regions_file ? Column::seqid : column_of(option);
    questions_.add({option, file, column, {}, {}, std::move(words), false});
  };
  for (const auto& [option, names] : names_) {
    ask(option, {}, names.given);
    for (const auto& [file, words] : names.files) ask(option, file, words);
  }
  for (const auto& [file, words] : region_seqids_)
    ask(file.empty() ? TestOption::region : TestOption::regions_file, file, words);
}

/// The keys of tests and expressions, and the values that they are compared with.
void RecordFilter::ask_for_what_tests_compare() {
  const KeyTable& table = program_.table();
  const auto text_of = [&](const Key& key) { return alternatives_in_words(key, table); };
  for (const Program::AskedKey& asked : program_.asked_keys()) {
    const Key& key = program_.keys()[asked.key];
    questions_.add(
        {tests_[asked.test].first, key, text_of(key), table.key(key.alternatives.front().number), asked.may_be_text});
  }
  for (const Program::Words& words : program_.words()) {
    const auto& [option, file] = tests_[words.test];
    if (option != TestOption::attribute && option != TestOption::expr) continue;
    if (words.column) {
      if (holds_names(*words.column)) questions_.add({option, {}, words.column, {}, {}, words.words, words.negated});
      continue;
    }
    const Key& key = program_.keys()[words.key];
    questions_.add({option, file, std::nullopt, key, text_of(key), words.words, file.empty()});
  }
}

bool RecordFilter::match(const Record& record, Dialect dialect, State& state) const {
  if (state.watches_) [[unlikely]]
    return match_watching(record, dialect, state);
  return program_.match_columns(record, state.program_) &&
         (regions_.empty() || regions_.match(record, within_, state.regions_)) &&
         program_.match_rest(record, dialect, state.program_);
}

/// The same, and takes note of the record.
bool RecordFilter::match_watching(const Record& record, Dialect dialect, State& state) const {
  const bool in_genome = !genome_ || genome_->match(record.seqid(), state.genome_);
  const bool waiting = state.seen_.is_waiting();
  if (waiting) {
    state.program_.values.start(record, dialect);
    state.seen_.look(questions_, record, state.program_.values);
    state.watches_ = genome_ || state.seen_.is_waiting();
  }
  if (!in_genome || !program_.match_columns(record, state.program_)) return false;
  if (!regions_.empty() && !regions_.match(record, within_, state.regions_)) return false;
  return waiting ? program_.match_started(record, state.program_)
                 : program_.match_rest(record, dialect, state.program_);
}

std::vector<std::string> RecordFilter::warnings(const State& state, bool indexed) const {
  std::vector<std::string> warnings;
  if (state.seen_.any_record()) {
    warnings = questions_.warnings(state.seen_, indexed ? "no record that was read" : "no record");
  } else if (indexed) {
    warnings = questions_.region_warnings(state.seen_);
  }
  if (genome_) {
    if (std::string warning = genome_->warning(state.genome_); !warning.empty()) warnings.push_back(std::move(warning));
  }
  return warnings;
}

void RecordFilter::State::take(State& later) {
  genome_.take(later.genome_);
  seen_.take(later.seen_);
  watches_ = filter_->genome_ || seen_.is_waiting();
}

}  // namespace gff
