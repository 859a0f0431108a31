#include "base/diagnostic.hpp"

#include "base/quotable.hpp"

namespace gff {

std::string expectation(std::string_view expected, std::string_view found, std::string_view advice) {
  std::string text;
  if (!expected.empty()) text.append("expected ").append(expected);
  if (!found.empty()) text.append(expected.empty() ? "" : ", got ").append(found);
  if (!advice.empty()) text.append(" (").append(advice).append(")");
  return text;
}

std::string describe(const Diagnostic& diagnostic) {
  std::string text;
  if (diagnostic.column > 0) {
    text += "column " + std::to_string(diagnostic.column);
    if (!diagnostic.column_name.empty()) text.append(" (").append(diagnostic.column_name).append(")");
    text += ": ";
  }
  if (!diagnostic.part.empty()) text.append(diagnostic.part).append(": ");
  return text + expectation(diagnostic.expected, diagnostic.found, diagnostic.advice);
}

std::string message(const Diagnostic& diagnostic) {
  std::string place = quotable_path(diagnostic.file) + ":";
  if (diagnostic.line > 0) place += std::to_string(diagnostic.line) + ":";
  return place + " " + describe(diagnostic);
}

}  // namespace gff
