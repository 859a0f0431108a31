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
    header_.add(line);
  }
  wait(line);
}

void TravellingComments::wait(std::string_view line) {
  if (waiting_.size() > most_waiting) {
    waiting_.pop_back();
    header_.add(waiting_);
    waiting_.clear();
  }
  waiting_.append(line).append(1, '\n');
}

std::string_view TravellingComments::with_comments(std::string_view record) {
  at_records_ = true;
  if (waiting_.empty()) [[likely]]
    return record;
  text_.swap(waiting_);
  waiting_.clear();
  return text_.append(record);
}

/// Whether a line is one of the header; nobody is asked for others than those before the first record.
bool TravellingComments::is_in_header(std::string_view line) const {
  return line.starts_with("##") && early_.contains(name_of(line)) && !repeated_.contains(name_of(line));
}

void TravellingComments::write_header(Output& out) const {
  if (repeated_.empty()) {
    header_.write(out);
    return;
  }
  header_.for_each_line([&](std::string_view line) {
    if (!repeated_.contains(name_of(line))) out.append(line);
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
