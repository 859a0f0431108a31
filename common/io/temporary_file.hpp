// Temporary files. A file of open_temporary has no name, so the system removes it when the program ends, in any way.
//
// Threads: any thread may call the functions.
#pragma once

#include <string>

#include "io/descriptor.hpp"

namespace gff {

/// $TMPDIR, or /tmp if it is not set or empty.
std::string temporary_directory();

/// Makes and opens an empty file (mode 0600). Its `name` is `pattern`, where other letters replace the six X at the
/// end. Returns a file descriptor, or -1 and errno, as open(2) does.
int make_temporary(const std::string& pattern, std::string& name);

/// Removes the file. Tries twice, since a network file system may fail once. Returns whether the file is gone.
bool remove_temporary(const std::string& name) noexcept;

/// Opens an empty file in `directory` for reading and writing (mode 0600). The file is gone once it is closed. Its name
/// in messages is "temporary file in DIRECTORY" followed by `hint`, which says how to choose another directory. Throws
/// WriteError that names the directory.
Descriptor open_temporary(const std::string& directory = temporary_directory(), const std::string& hint = "");

}  // namespace gff
