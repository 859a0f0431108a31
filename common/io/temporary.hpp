// Temporary files. They lose their name as soon as they have been made, so that nothing is left behind however the
// program ends.
#pragma once

#include <string>

#include "io/descriptor.hpp"

namespace gff {

/// $TMPDIR; /tmp where it is not set or empty.
std::string temporary_directory();

/// An empty file in `directory`, open for reading and writing (mode 0600), that is gone once it is closed. Messages call
/// it "temporary file in DIRECTORY" and end that in `hint`: how to choose another. Throws IoError that names the
/// directory.
Descriptor open_temporary(const std::string& directory = temporary_directory(), const std::string& hint = "");

}  // namespace gff
