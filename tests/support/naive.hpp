// Twins of what the library does, written from what the manual pages say and from nothing else: slow, plain, and right as
// far as a person can see. Strings are copied freely.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gff::naive {

using Strings = std::vector<std::string>;

inline bool is_blank(char c) { return c == ' ' || c == '\t'; }

inline std::string without_blanks_before(std::string text) {
  while (!text.empty() && is_blank(text.front())) text.erase(0, 1);
  return text;
}

inline std::string without_blanks_behind(std::string text) {
  while (!text.empty() && is_blank(text.back())) text.pop_back();
  return text;
}

inline Strings split(const std::string& text, char separator) {
  Strings parts{""};
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

// --- attributes ------------------------------------------------------------------------------------------------------

/// Column 9 cut at its separators; joined by ';' the pieces are the column again.
inline Strings pieces_of(const std::string& column, bool gtf) {
  if (!gtf) return split(column, ';');
  // A piece of GTF is blanks, a word, blanks, and a value; a value in quotes may hold separators.
  enum { before_word, in_word, before_value, in_quotes, behind } state = before_word;
  Strings pieces{""};
  for (std::size_t i = 0; i < column.size(); ++i) {
    const char c = column[i];
    if (c == ';' && state != in_quotes) {
      pieces.emplace_back();
      state = before_word;
      continue;
    }
    pieces.back() += c;
    switch (state) {
      case before_word:
        if (!is_blank(c)) state = in_word;
        break;
      case in_word:
        if (is_blank(c)) state = before_value;
        break;
      case before_value:
        if (c == '"') {
          state = in_quotes;
        } else if (!is_blank(c)) {
          state = behind;
        }
        break;
      case in_quotes:
        if (c == '\\' && i + 1 < column.size()) {
          pieces.back() += column[++i];
        } else if (c == '"') {
          state = behind;
        }
        break;
      case behind: break;
    }
  }
  return pieces;
}

inline bool is_empty_piece(const std::string& piece) { return without_blanks_before(piece).empty(); }

struct Attribute {
  std::string key;
  std::string value;
  bool operator==(const Attribute&) const = default;
};

/// The key and the value of a piece that is not empty.
inline Attribute attribute_of(const std::string& piece, bool gtf) {
  std::string rest = without_blanks_before(piece);
  if (!gtf) {
    const std::size_t equals = rest.find('=');
    if (equals == std::string::npos) return {without_blanks_behind(rest), ""};
    return {rest.substr(0, equals), rest.substr(equals + 1)};
  }
  Attribute attribute;
  while (!rest.empty() && !is_blank(rest.front())) {
    attribute.key += rest.front();
    rest.erase(0, 1);
  }
  rest = without_blanks_before(rest);
  if (rest.empty() || rest.front() != '"') {
    attribute.value = without_blanks_behind(rest);
    return attribute;
  }
  for (std::size_t i = 1; i < rest.size() && rest[i] != '"'; ++i) {
    attribute.value += rest[i];
    if (rest[i] == '\\' && i + 1 < rest.size()) attribute.value += rest[++i];
  }
  return attribute;
}

/// All attributes of column 9, in order.
inline std::vector<Attribute> attributes_of(const std::string& column, bool gtf) {
  std::vector<Attribute> attributes;
  if (column == ".") return attributes;
  for (const std::string& piece : pieces_of(column, gtf)) {
    if (!is_empty_piece(piece)) attributes.push_back(attribute_of(piece, gtf));
  }
  return attributes;
}

/// The values of all occurrences of a key, in order; those of GFF3 split at ','.
inline Strings values_of(const std::string& column, bool gtf, const std::string& key) {
  Strings values;
  for (const Attribute& attribute : attributes_of(column, gtf)) {
    if (attribute.key != key) continue;
    if (gtf) {
      values.push_back(attribute.value);
    } else {
      for (const std::string& value : split(attribute.value, ',')) values.push_back(value);
    }
  }
  return values;
}

/// What a column made of one key shows: the values joined by ','; nothing where all are empty.
inline std::string joined_values_of(const std::string& column, bool gtf, const std::string& key) {
  std::string joined;
  bool first = true;
  bool any = false;
  for (const std::string& value : values_of(column, gtf, key)) {
    if (!first) joined += ',';
    joined += value;
    first = false;
    any = any || !value.empty();
  }
  return any ? joined : "";
}

/// Column 9 less the attributes that have one of the keys; with `keep` less all others.
inline std::string stripped(const std::string& column, bool gtf, const std::set<std::string>& keys, bool keep = false) {
  if (column == ".") return column;
  const Strings pieces = pieces_of(column, gtf);
  Strings left;
  bool removed = false;
  std::size_t last = 0;  // the piece after the last one that is not empty
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (is_empty_piece(pieces[i])) continue;
    last = i + 1;
    if (keys.count(attribute_of(pieces[i], gtf).key) != (keep ? 1u : 0u)) {
      removed = true;
    } else {
      left.push_back(pieces[i]);
    }
  }
  if (!removed) return column;
  if (left.empty()) return ".";
  std::string result = without_blanks_before(left[0]);
  for (std::size_t i = 1; i < left.size(); ++i) result += ";" + left[i];
  for (std::size_t i = last; i < pieces.size(); ++i) result += ";" + pieces[i];
  return result;
}

/// Whether a line is GTF, by its column 9: its first piece that is not empty is a word without '=', blanks, and then a
/// quote or text without '='.
inline bool is_gtf(const std::string& column) {
  for (const std::string& piece : split(column, ';')) {
    std::string rest = without_blanks_before(piece);
    if (rest.empty()) continue;
    std::string word;
    while (!rest.empty() && !is_blank(rest.front())) {
      word += rest.front();
      rest.erase(0, 1);
    }
    const std::string text = without_blanks_before(rest);
    if (word.find('=') != std::string::npos || text.empty()) return false;
    return text.front() == '"' || text.find('=') == std::string::npos;
  }
  return false;
}

// --- bytes -----------------------------------------------------------------------------------------------------------

/// The character at the beginning of `bytes`: how many bytes it takes, 0 where none begins there. By decoding it.
inline std::size_t utf8_length(const std::string& bytes) {
  const auto byte = [&](std::size_t i) -> std::uint32_t {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
  };
  std::size_t length = 0;
  std::uint32_t point = 0;
  if (bytes.empty()) return 0;
  if ((byte(0) & 0x80) == 0) {
    length = 1;
    point = byte(0);
  } else if ((byte(0) & 0xE0) == 0xC0) {
    length = 2;
    point = byte(0) & 0x1F;
  } else if ((byte(0) & 0xF0) == 0xE0) {
    length = 3;
    point = byte(0) & 0x0F;
  } else if ((byte(0) & 0xF8) == 0xF0) {
    length = 4;
    point = byte(0) & 0x07;
  } else {
    return 0;
  }
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
    point = point << 6 | (byte(i) & 0x3F);
  }
  const std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (point < least[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return 0;
  return length;
}

inline bool is_utf8(std::string bytes) {
  while (!bytes.empty()) {
    const std::size_t length = utf8_length(bytes);
    if (length == 0) return false;
    bytes.erase(0, length);
  }
  return true;
}

inline std::optional<char> escape_at(const std::string& text, std::size_t i) {
  const std::string digits = "0123456789abcdef";
  if (i + 2 >= text.size() || text[i] != '%') return std::nullopt;
  const auto lower = [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; };
  const std::size_t high = digits.find(lower(text[i + 1]));
  const std::size_t low = digits.find(lower(text[i + 2]));
  if (high == std::string::npos || low == std::string::npos) return std::nullopt;
  return static_cast<char>(16 * high + low);
}

/// Every valid escape decoded.
inline std::string decoded(const std::string& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const auto byte = escape_at(text, i)) {
      result += *byte;
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

/// A cell of a table: escapes decoded but for those of control characters, of bytes that make no valid UTF-8, and of
/// commas in a list.
inline std::string cell(const std::string& text) {
  struct Unit {
    char byte;
    std::string source;
  };
  std::vector<Unit> units;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const auto byte = escape_at(text, i)) {
      units.push_back({*byte, text.substr(i, 3)});
      i += 2;
    } else {
      units.push_back({text[i], text.substr(i, 1)});
    }
  }
  const bool list = text.find(',') != std::string::npos;
  std::string result;
  for (std::size_t i = 0; i < units.size();) {
    std::string bytes;
    for (std::size_t j = i; j < units.size() && j < i + 4; ++j) bytes += units[j].byte;
    const std::size_t length = utf8_length(bytes);
    const auto first = static_cast<unsigned char>(units[i].byte);
    const bool stays = length == 0 || first < 0x20 || first == 0x7F || (first == ',' && list);
    if (stays) {
      result += units[i].source;
      ++i;
    } else {
      result += bytes.substr(0, length);
      i += length;
    }
  }
  return result;
}

// --- lines -----------------------------------------------------------------------------------------------------------

struct Stream {
  Strings lines;          ///< without their ends, up to the sequence section
  std::string sequences;  ///< the section, byte for byte
};

/// LineReader of a text: LF or CRLF, a last one without, a byte-order mark skipped, the sequence section apart.
inline Stream stream_of(std::string text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.erase(0, 3);
  Stream stream;
  while (!text.empty()) {
    const std::size_t newline = text.find('\n');
    std::string line = text.substr(0, newline);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    const bool directive = line.substr(0, 7) == "##FASTA" && without_blanks_before(line.substr(7)).empty();
    if (line.substr(0, 1) == ">" || directive) {
      stream.sequences = text;
      return stream;
    }
    stream.lines.push_back(line);
    text.erase(0, newline == std::string::npos ? text.size() : newline + 1);
  }
  return stream;
}

/// A decimal integer from 1 to 2^62, or 0.
inline std::int64_t position_of(const std::string& text) {
  std::string digits = text;
  if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) return 0;
  while (digits.size() > 1 && digits.front() == '0') digits.erase(0, 1);
  const std::string largest = "4611686018427387904";
  if (digits.size() > largest.size() || (digits.size() == largest.size() && digits > largest)) return 0;
  return std::stoll(digits);
}

/// The columns of a record, or none where it is malformed. `extra` columns have been announced.
inline std::optional<Strings> record_of(const std::string& line, std::size_t extra = 0) {
  if (line.find('\0') != std::string::npos || line.find('\r') != std::string::npos) return std::nullopt;
  Strings columns = split(line, '\t');
  if (columns.size() == 9 + extra + 1 && columns.back().empty()) columns.pop_back();
  if (columns.size() != 9 + extra) return std::nullopt;
  const std::int64_t start = position_of(columns[3]);
  const std::int64_t end = position_of(columns[4]);
  if (start == 0 || end == 0 || end < start) return std::nullopt;
  return columns;
}

inline bool overlaps(std::int64_t start, std::int64_t end, std::int64_t other_start, std::int64_t other_end) {
  return start <= other_end && other_start <= end;
}

inline bool lies_within(std::int64_t start, std::int64_t end, std::int64_t other_start, std::int64_t other_end) {
  return start >= other_start && end <= other_end;
}

}  // namespace gff::naive
