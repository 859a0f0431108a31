// Temporary files. Those of open_temporary have no name, so the system removes them when the program ends, in any way.
//
// Threads: any thread may call them.
#pragma once

#include <string>

#include "io/descriptor.hpp"

namespace gff {

/// $TMPDIR; /tmp where it is not set or empty.
std::string temporary_directory();

/// Makes an empty file (mode 0600) whose `name` is `pattern` with other letters for the six X at its end, and opens it. As
/// open(2): a file descriptor, or -1 and errno.
int make_temporary(const std::string& pattern, std::string& name);

/// Removes it; what fails once, as on a network, is tried once more. Returns whether it is gone.
bool remove_temporary(const std::string& name) noexcept;

/// An empty file in `directory`, open for reading and writing (mode 0600), that is gone once it is closed. Messages call
/// it "temporary file in DIRECTORY" and end that in `hint`: how to choose another. Throws WriteError that names the
/// directory.
Descriptor open_temporary(const std::string& directory = temporary_directory(), const std::string& hint = "");

}  // namespace gff
