#include "base/diagnostic.hpp"

#include "base/error.hpp"

namespace gff {

std::string describe(const Diagnostic& diagnostic) {
  std::string text;
  if (diagnostic.column > 0) {
    text += "column " + std::to_string(diagnostic.column);
    if (!diagnostic.column_name.empty()) text.append(" (").append(diagnostic.column_name).append(")");
    text += ": ";
  }
  text += "expected " + diagnostic.expected;
  if (!diagnostic.found.empty()) text += ", got " + diagnostic.found;
  if (!diagnostic.advice.empty()) text += " (" + diagnostic.advice + ")";
  return text;
}

std::string message(const Diagnostic& diagnostic) {
  std::string place = quotable_path(diagnostic.file) + ":";
  if (diagnostic.line > 0) place += std::to_string(diagnostic.line) + ":";
  return place + " " + describe(diagnostic);
}

}  // namespace gff
