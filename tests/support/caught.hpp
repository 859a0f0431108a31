// The errors that tests expect. Tests do not include base/error.hpp for it, so a change there compiles few of them
// again.
#pragma once

#include <functional>
#include <string>

namespace gff::test {

/// The kinds of errors in base/error.hpp. A WriteError is also an IoError, and all of them are an Error.
enum class Thrown { error, usage_error, io_error, write_error, format_error };

/// The message of the error of this kind that `act` throws. What else it throws is thrown on.
std::string message_of(Thrown kind, const std::function<void()>& act);

/// Whether `act` throws an error of this kind.
bool throws(Thrown kind, const std::function<void()>& act);

/// In a handler of all exceptions: the message of an Error; anything else is thrown on.
std::string caught_message();

}  // namespace gff::test
