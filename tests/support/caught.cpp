#include "support/caught.hpp"

#include "base/error.hpp"

namespace gff::test {
namespace {

constexpr const char* nothing = "nothing was thrown";

template <class Kind>
std::string message_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const Kind& error) {
    return error.what();
  }
  return nothing;
}

}  // namespace

std::string message_of(Thrown kind, const std::function<void()>& act) {
  switch (kind) {
    case Thrown::usage_error: return message_of<UsageError>(act);
    case Thrown::io_error: return message_of<IoError>(act);
    case Thrown::write_error: return message_of<WriteError>(act);
    case Thrown::format_error: return message_of<FormatError>(act);
    case Thrown::error: break;
  }
  return message_of<Error>(act);
}

bool throws(Thrown kind, const std::function<void()>& act) { return message_of(kind, act) != nothing; }

std::string caught_message() {
  try {
    throw;
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace gff::test
