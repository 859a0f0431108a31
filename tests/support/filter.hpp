// A filter and the state of the one thread that uses it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "filter/record_filter.hpp"

namespace gff::test {

class FilterOfOneThread : public RecordFilter {
 public:
  void prepare() {
    RecordFilter::prepare();
    state_.emplace(*this);
  }
  bool match(const Record& record, Dialect dialect) { return RecordFilter::match(record, dialect, *state_); }
  std::vector<std::string> warnings() const { return RecordFilter::warnings(*state_); }
  State& state() { return *state_; }

 private:
  std::optional<State> state_;
};

}  // namespace gff::test
