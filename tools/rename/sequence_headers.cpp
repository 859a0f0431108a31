#include "rename/sequence_headers.hpp"

#include <algorithm>

#include "base/blanks.hpp"

namespace gff {
namespace {

constexpr std::size_t longest_head = 64 * 1024;  ///< a name that is longer is cut: no map has it

}  // namespace

void SequenceHeaders::write(std::string_view bytes, Output& out) {
  while (!bytes.empty()) bytes = in_header_ ? take_header(bytes, out) : write_up_to_header(bytes, out);
}

void SequenceHeaders::finish(Output& out) {
  if (in_header_) end_header(out);
}

/// Writes what is before the next '>' at the beginning of a line. Returns what follows.
std::string_view SequenceHeaders::write_up_to_header(std::string_view bytes, Output& out) {
  std::size_t at = 0;
  const auto begins_line = [&] { return at == 0 ? at_line_start_ : bytes[at - 1] == '\n'; };
  while ((at = bytes.find('>', at)) != std::string_view::npos && !begins_line()) ++at;
  in_header_ = at != std::string_view::npos;
  const std::string_view before = bytes.substr(0, at);
  line_ += static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
  if (!dropping_) out.append(before);
  if (!before.empty()) at_line_start_ = before.back() == '\n';
  return bytes.substr(before.size());
}

/// Reads '>', blanks and the name. Returns what follows.
std::string_view SequenceHeaders::take_header(std::string_view bytes, Output& out) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (!head_.empty()) {
      if (name_ == 0 && !is_blank(c)) name_ = head_.size();
      if (name_ > 0 && (is_blank(c) || c == '\r' || c == '\n')) {
        end_header(out);
        return bytes.substr(i);
      }
    }
    head_ += c;
    if (head_.size() == longest_head) {
      end_header(out);
      return bytes.substr(i + 1);
    }
  }
  return {};
}

void SequenceHeaders::end_header(Output& out) {
  const std::string_view head = head_;
  const std::string_view old = name_ == 0 ? std::string_view() : head.substr(name_);
  const Name name = old.empty() ? Name{old} : rename_(old, line_);
  dropping_ = name.dropped;
  if (!dropping_) {
    out.append(head.substr(0, head.size() - old.size()));
    out.append(name.now);
  }
  in_header_ = at_line_start_ = false;
  name_ = 0;
  head_.clear();
}

}  // namespace gff
