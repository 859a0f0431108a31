#include "order/travelling_comments.hpp"

namespace gff {
namespace {

std::string_view name_of(std::string_view directive) { return directive.substr(0, directive.find_first_of(" \t\n")); }

}  // namespace

void TravellingComments::take_comment(std::string_view line) {
  if (at_records_) {
    wait(line);
  } else {
    header_.add(line);
  }
}

void TravellingComments::take_unnamed_directive(std::string_view line) {
  const std::string_view name = name_of(line);
  if (at_records_) {
    if (early_.contains(name)) repeated_.emplace(name);
  } else {  // where it belongs is known in the end
    early_.emplace(name);
    ++early_lines_;
    header_.add(line);
  }
  wait(line);
}

void TravellingComments::wait(std::string_view line) {
  waiting_.append(line).append(1, '\n');
  if (waiting_.size() > most_waiting) keep_waiting_in_header();
}

void TravellingComments::keep_waiting_in_header() {
  if (at_records_) {
    waiting_.pop_back();
    header_.add(waiting_);
  } else {
    fixed_lines_ = early_lines_;
  }
  waiting_.clear();
}

std::string_view TravellingComments::with_comments(std::string_view record) {
  at_records_ = true;
  if (waiting_.empty()) [[likely]]
    return record;
  text_.swap(waiting_);
  waiting_.clear();
  return text_.append(record);
}

/// Whether a `##` line is in the header: its name was there before the first record, and no line of that name follows
/// records.
bool TravellingComments::is_in_header(std::string_view line) const {
  return line.starts_with("##") && early_.contains(name_of(line)) && !repeated_.contains(name_of(line));
}

void TravellingComments::write_header(Output& out) const {
  if (repeated_.empty()) {
    header_.write(out);
    return;
  }
  std::uint64_t number = 0;  // of a line that has the name of an early one; those after `early_lines_` followed records
  header_.for_each_line([&](std::string_view line) {
    const std::string_view name = name_of(line);
    const bool is_early = early_.contains(name) && ++number <= early_lines_;
    if (is_early && number > fixed_lines_ && repeated_.contains(name)) return;
    out.append(line);
  });
}

void TravellingComments::write(std::string_view comments, Output& out) const {
  while (!comments.empty()) {
    const std::string_view line = comments.substr(0, comments.find('\n') + 1);
    if (!is_in_header(line)) out.append(line);
    comments.remove_prefix(line.size());
  }
}

}  // namespace gff
