// Warnings about values on the command line that no record had: one rule for all tools (gffpipe(7), VALUES THAT NO
// RECORD HAD).
//
// Threads: one thread at a time uses an object; any thread may call the functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "filter/seen_values.hpp"
#include "gff/key.hpp"
#include "gff/row.hpp"

namespace gff {

/// Things of one kind that one option names, for example attributes. Makes one warning about all things that no record
/// had: their number and the first three.
class Absence {
 public:
  /// `one` and `many` are names of the thing: "attribute", "attributes". `rest` follows them: " of a region". `subject`
  /// is what lacks the thing: "no record".
  Absence(std::string one, std::string many, std::string rest = {}, std::string subject = "no record")
      : one_(std::move(one)), many_(std::move(many)), rest_(std::move(rest)), subject_(std::move(subject)) {}

  /// Counts a thing that the user asked for.
  void ask() { ++asked_; }
  /// Adds a thing that is missing. `thing` is fit for a message. `hint` is called for the first three only; it returns
  /// a text such as "did you mean …?", or nothing.
  void miss(const std::string& thing, const std::function<std::string()>& hint);

  std::size_t missing() const { return missing_; }
  /// The warning: "no record had the attribute 'foo'; the nearest that was seen is 'fo'". Empty if nothing is missing.
  std::string warning() const;

 private:
  static constexpr std::size_t most_shown = 3;

  std::string one_;
  std::string many_;
  std::string rest_;
  std::string subject_;
  std::size_t asked_ = 0;
  std::size_t missing_ = 0;
  struct Shown {
    std::string thing;
    std::string hint;  ///< empty if an earlier thing has the same hint
  };
  std::vector<Shown> shown_;
};

/// "the nearest that was seen is 'x'"; empty if `nearest` is.
std::string nearest_hint(const std::string& nearest);

/// The hint for a key that no record had: the column that the user probably means (one of `columns`, also under a usual
/// other name such as `chr`), or the nearest key that was seen, or the keys that GTF has instead.
std::string key_hint(const std::string& key, const std::vector<std::string>& columns, const SeenKeys& seen);

/// A KEY that the user asked for.
struct KeyAskedFor {
  std::string words;  ///< "'a' or 'b'", fit for a message
  std::string first;  ///< the key of its first alternative
  bool seen;
};
/// Which missing keys get a warning.
enum class KeyWarnings : std::uint8_t {
  all,
  /// All missing keys if no record had any of the keys. Otherwise only probable misspellings, because it is usual that
  /// a key does not occur: genes have no Parent.
  none_or_slips
};
/// The warning about the keys that no record had; empty if there is none.
std::string key_warning(const std::vector<KeyAskedFor>& keys, KeyWarnings which,
                        const std::vector<std::string>& columns, const SeenKeys& seen);
/// The keys of `keys` or of `row`, for key_warning().
std::vector<KeyAskedFor> asked_keys(const KeyColumns& keys);
std::vector<KeyAskedFor> asked_keys(const Row& row);

/// The names of columns in expressions and tables: the first eight, and `length`.
const std::vector<std::string>& column_names();

}  // namespace gff
