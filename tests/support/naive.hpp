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

inline std::string joined(const Strings& parts, const std::string& separator = ",") {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) text += (i == 0 ? "" : separator) + parts[i];
  return text;
}

// --- attributes ------------------------------------------------------------------------------------------------------

/// One piece of column 9 between separators.
struct Piece {
  std::string text;  ///< joined by ';' the texts of all pieces are the column again
  std::string key;
  Strings values;  ///< as they stand
};

inline Piece gff3_piece(const std::string& text) {
  const std::string rest = without_blanks_before(text);
  const std::size_t equals = rest.find('=');
  if (equals == std::string::npos) return {text, without_blanks_behind(rest), {""}};
  return {text, rest.substr(0, equals), split(rest.substr(equals + 1), ',')};
}

/// GTF from left to right: what is read goes away.
class GtfReader {
 public:
  explicit GtfReader(const std::string& column) : left_(column) {}

  std::vector<Piece> pieces() {
    std::vector<Piece> pieces;
    while (true) {
      const std::string before = left_;
      Piece piece = read_piece();
      piece.text = before.substr(0, before.size() - left_.size());
      pieces.push_back(piece);
      if (left_.empty()) return pieces;
      left_.erase(0, 1);  // the ';'
    }
  }

 private:
  /// Blanks, a word, blanks, and a value without quotes or a list of values with quotes.
  Piece read_piece() {
    Piece piece;
    skip(" \t");
    piece.key = read_up_to(" \t;");
    skip(" \t");
    if (!next_is("\"")) {
      piece.values = {without_blanks_behind(read_up_to(";"))};
      return piece;
    }
    while (!left_.empty() && !next_is(";")) {
      piece.values.push_back(next_is("\"") ? read_quoted() : without_blanks_behind(read_up_to(",;")));
      skip(" \t,");
    }
    return piece;
  }

  std::string read_quoted() {
    std::string value;
    left_.erase(0, 1);
    while (!left_.empty()) {
      if (left_[0] == '"' && closes()) {
        left_.erase(0, 1);
        return value;
      }
      const std::size_t taken = left_[0] == '\\' ? 2 : 1;
      value += left_.substr(0, taken);
      left_.erase(0, taken);
    }
    return value;
  }

  /// Whether the quote that is next ends the value: a separator, a quote, or nothing follows it after blanks. But a quote
  /// directly after it ends the value instead if a separator or nothing follows that one.
  bool closes() const {
    if (left_.substr(1, 1) == "\"" && ends_at(2)) return false;
    return ends_at(1) || without_blanks_before(left_.substr(1))[0] == '"';
  }
  bool ends_at(std::size_t at) const {
    const std::string rest = without_blanks_before(left_.substr(at));
    return rest.empty() || rest[0] == ';' || rest[0] == ',';
  }

  bool next_is(const std::string& any) const { return !left_.empty() && any.find(left_[0]) != std::string::npos; }
  void skip(const std::string& any) {
    while (next_is(any)) left_.erase(0, 1);
  }
  std::string read_up_to(const std::string& any) {
    std::string text;
    while (!left_.empty() && !next_is(any)) {
      text += left_[0];
      left_.erase(0, 1);
    }
    return text;
  }

  std::string left_;
};

/// Column 9 cut at its separators.
inline std::vector<Piece> pieces_of(const std::string& column, bool gtf) {
  if (gtf) return GtfReader(column).pieces();
  std::vector<Piece> pieces;
  for (const std::string& text : split(column, ';')) pieces.push_back(gff3_piece(text));
  return pieces;
}

inline bool is_empty_piece(const std::string& text) { return without_blanks_before(text).empty(); }
inline bool is_empty_piece(const Piece& piece) { return is_empty_piece(piece.text); }

struct Attribute {
  std::string key;
  std::string value;
  bool operator==(const Attribute&) const = default;
};

/// The attribute that a column 9 is which is one word, in a record of a type that may have such a one.
inline std::optional<Attribute> bare_id(const std::string& column, const std::string& type) {
  if (type != "gene" && type != "transcript" && type != "mRNA") return std::nullopt;
  std::string word = column;
  while (!word.empty() && (is_blank(word.front()) || word.front() == ';')) word.erase(0, 1);
  while (!word.empty() && (is_blank(word.back()) || word.back() == ';')) word.pop_back();
  if (word.empty() || word == ".") return std::nullopt;
  for (const char c : word) {
    if (is_blank(c) || c == '=' || c == ';' || c == '"') return std::nullopt;
  }
  return Attribute{type == "gene" ? "gene_id" : "transcript_id", word};
}

/// All attributes of column 9, in order: one for each value.
inline std::vector<Attribute> attributes_of(const std::string& column, bool gtf, const std::string& type = "") {
  std::vector<Attribute> attributes;
  if (column == ".") return attributes;
  if (const auto bare = bare_id(column, type); bare && gtf) return {*bare};
  for (const Piece& piece : pieces_of(column, gtf)) {
    if (is_empty_piece(piece)) continue;
    for (const std::string& value : piece.values) attributes.push_back({piece.key, value});
  }
  return attributes;
}

/// The values of all occurrences of a key, in order.
inline Strings values_of(const std::string& column, bool gtf, const std::string& key, const std::string& type = "") {
  Strings values;
  for (const Attribute& attribute : attributes_of(column, gtf, type)) {
    if (attribute.key == key) values.push_back(attribute.value);
  }
  return values;
}

/// What a column made of one key shows: the values joined by ','; nothing where all are empty.
inline std::string joined_values_of(const std::string& column, bool gtf, const std::string& key,
                                    const std::string& type = "") {
  std::string joined;
  bool first = true;
  bool any = false;
  for (const std::string& value : values_of(column, gtf, key, type)) {
    if (!first) joined += ',';
    joined += value;
    first = false;
    any = any || !value.empty();
  }
  return any ? joined : "";
}

/// Column 9 less the attributes that have one of the keys; with `keep` less all others.
inline std::string stripped(const std::string& column, bool gtf, const std::set<std::string>& keys, bool keep = false,
                            const std::string& type = "") {
  if (column == ".") return column;
  if (const auto bare = bare_id(column, type); bare && gtf)
    return keys.count(bare->key) == (keep ? 1u : 0u) ? column : ".";
  const std::vector<Piece> pieces = pieces_of(column, gtf);
  Strings left;
  bool removed = false;
  std::size_t last = 0;  // the piece after the last one that is not empty
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (is_empty_piece(pieces[i])) continue;
    last = i + 1;
    if (keys.count(pieces[i].key) != (keep ? 1u : 0u)) {
      removed = true;
    } else {
      left.push_back(pieces[i].text);
    }
  }
  if (!removed) return column;
  if (left.empty()) return ".";
  std::string result = without_blanks_before(left[0]);
  for (std::size_t i = 1; i < left.size(); ++i) result += ";" + left[i];
  for (std::size_t i = last; i < pieces.size(); ++i) result += ";" + pieces[i].text;
  return result;
}

/// Whether a line is GTF, by its column 9: its first piece that is not empty is a word without '=', blanks, and then a
/// quote; or text without '=', or it is a bare id, but not if the stream has been `declared` to be GFF3.
inline bool is_gtf(const std::string& column, const std::string& type = "", bool declared = false) {
  if (!declared && bare_id(column, type)) return true;
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
    return text.front() == '"' || (!declared && text.find('=') == std::string::npos);
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

/// The lines of a text: they end in LF or CRLF, the last one perhaps in neither. A byte-order mark is skipped; the sequence section
/// is apart.
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
