#include "base/json.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace gff {

std::string json_text(std::string_view text) {
  std::string escaped;
  constexpr std::string_view hex = "0123456789abcdef";
  while (!text.empty()) {
    const std::size_t length = utf8_length(text);
    const char c = text[0];
    if (c == '"' || c == '\\') {
      escaped.append({'\\', c});
    } else if (length == 0) {
      escaped += "\xEF\xBF\xBD";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      escaped.append("\\u00").append({hex[static_cast<unsigned char>(c) >> 4], hex[c & 15]});
    } else {
      escaped.append(text.substr(0, length));
    }
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return escaped;
}

}  // namespace gff
