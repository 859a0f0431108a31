#include "base/template.hpp"

namespace gff {

std::string filled(std::string_view text, const Parts& parts) {
  constexpr std::string_view open = "{{";
  constexpr std::string_view close = "}}";
  const auto part = [&](std::string_view name) -> std::string_view {
    const auto found = parts.find(name);
    return found == parts.end() ? std::string_view() : std::string_view(found->second);
  };
  std::string result;
  for (std::size_t at; (at = text.find(open)) != std::string_view::npos;) {
    result.append(text.substr(0, at));
    const std::size_t end = text.find(close, at);
    const std::string_view name = text.substr(at + open.size(), end - at - open.size());
    text.remove_prefix(end + close.size());
    if (name.starts_with('/')) continue;
    if (!name.starts_with('#')) {
      result.append(part(name));
    } else if (part(name.substr(1)).empty()) {
      const std::string mark = "{{/" + std::string(name.substr(1)) + "}}";
      text.remove_prefix(text.find(mark) + mark.size());
    }
    if (result.ends_with('\n') && text.starts_with('\n')) text.remove_prefix(1);  // a mark alone on its line
  }
  return result.append(text);
}

}  // namespace gff
