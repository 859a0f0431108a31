#include "stats/key_inventory.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "base/little_endian.hpp"
#include "base/number.hpp"
#include "base/utf8.hpp"

namespace gff::stats {
namespace {

constexpr std::size_t longest_example = 200;  // bytes

/// The beginning of a value, as an example: whole characters.
std::string_view example(std::string_view value) {
  if (value.size() <= longest_example) return value;
  std::size_t size = longest_example;
  while (size > 0 && is_continuation(value[size])) --size;
  return value.substr(0, size);
}

bool is_integer(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

ValueKind kind_of(std::string_view value) {
  if (is_integer(value)) return ValueKind::integer;
  return parse_number(value) ? ValueKind::number : ValueKind::text;
}

/// The first `n` bytes of a word.
std::uint64_t first_bytes(std::uint64_t word, std::size_t n) {
  if (n >= 8) return word;
  return word & ((std::uint64_t{1} << 8 * n) - 1);
}

/// A keyed hash of a text: folded 64-bit products (the construction of wyhash), 16 bytes a step.
std::uint64_t hash_of(PaddedView text, const HashKey& key) {
  __extension__ using Wide = unsigned __int128;
  const auto fold = [](std::uint64_t a, std::uint64_t b) {
    const Wide product = Wide{a} * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
  };
  std::uint64_t hash = key.low ^ text.size();
  const char* at = text.data();
  std::size_t left = text.size();
  for (; left > 16; at += 16, left -= 16) hash = fold(hash ^ load_little(at), key.high ^ load_little(at + 8));
  const std::uint64_t low = left == 0 ? 0 : first_bytes(load_little(at), left);
  const std::uint64_t high = left <= 8 ? 0 : first_bytes(load_little(at + 8), left - 8);
  return fold(fold(hash ^ low, key.high ^ high), key.low | 1);
}

/// Whether two texts of a block are equal; nearly always short ones.
bool are_equal(PaddedView a, std::string_view b) {
  if (a.size() != b.size()) return false;
  const char* const end = a.data() + a.size();
  const char* at = a.data();
  for (const char* other = b.data(); at < end; at += 8, other += 8) {
    const std::uint64_t differs = load_little(at) ^ load_little(other);
    if (differs == 0) continue;
    const auto left = static_cast<std::size_t>(end - at);
    return left < 8 && first_bytes(differs, left) == 0;
  }
  return true;
}

void note_value(KeyPair& pair, std::string_view value) {
  if (value.size() > pair.longest_size) {
    pair.longest_size = value.size();
    pair.longest = example(value);
  }
  pair.kind = pair.kind == ValueKind::text ? ValueKind::text : std::max(pair.kind, kind_of(value));
  if (!pair.values.full()) pair.values.add(seeded_hash(value));
}

}  // namespace

// --- different values ------------------------------------------------------------------------------------------------

void DifferentValues::add(std::uint64_t hash) {
  if (full_) return;
  if (hash == 0) hash = 1;  // 0 is a free slot
  if (2 * used_ >= slots_.size()) {
    constexpr std::size_t least = 8;
    std::vector<std::uint64_t> before(std::max(least, 2 * slots_.size()));
    before.swap(slots_);
    for (const std::uint64_t one : before) {
      if (one != 0) slots_[place(one)] = one;
    }
  }
  std::uint64_t& slot = slots_[place(hash)];
  if (slot == hash) return;
  slot = hash;
  fresh_.push_back(hash);
  if (++used_ > most) fill();
}

void DifferentValues::fill() {
  full_ = true;
  std::vector<std::uint64_t>().swap(slots_);
}

std::size_t DifferentValues::place(std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t i = hash & mask;
  while (slots_[i] != 0 && slots_[i] != hash) i = (i + 1) & mask;
  return i;
}

void DifferentValues::take_fresh(DifferentValues& later) {
  for (const std::uint64_t hash : later.fresh_) add(hash);
  later.fresh_.clear();
  if (!full_ || later.full_) return;
  later.fill();
  std::vector<std::uint64_t>().swap(later.fresh_);
}

// --- a pair ----------------------------------------------------------------------------------------------------------

NotedKey noted_key(std::string_view key) {
  constexpr std::array<std::string_view, noted_keys> names{
      "gene_type", "gene_biotype", "transcript_type", "transcript_biotype", "biotype", "Is_circular",
      "ID",        "Parent",       "gene_id",         "transcript_id"};
  return static_cast<NotedKey>(std::find(names.begin(), names.end(), key) - names.begin());
}

std::string_view NotedValues::first_of(std::initializer_list<NotedKey> keys) const {
  for (const NotedKey key : keys) {
    if (const std::string_view value = (*this)[key]; !value.empty()) return value;
  }
  return {};
}

KeyPair::KeyPair(std::uint32_t type_number, std::string_view name)
    : size_(name.size()), type(type_number), noted(noted_key(name)), key(name) {
  const std::size_t size = std::min<std::size_t>(key.size(), 8);
  std::memcpy(&head_, key.data(), size);
  std::memset(&mask_, 0xFF, size);
  if (key.size() > 8) tail_ = load(key.data() + key.size() - 8);
}

void KeyPair::take(KeyPair& later) {
  if (records == 0) first = later.first;
  records += later.records;
  repeats += later.repeats;
  most_values = std::max(most_values, later.most_values);
  values.take(later.values);
  last.swap(later.last);
  if (later.longest_size > longest_size) {
    longest_size = later.longest_size;
    longest = later.longest;
  }
  kind = std::max(kind, later.kind);
  later.longest_size = longest_size;
  later.kind = kind;
  later.settled = later.is_settled();
  later.clear_counts();
}

// --- the inventory ---------------------------------------------------------------------------------------------------

void KeyInventory::add(const Record& record, Dialect dialect, std::uint32_t type,
                       const std::vector<std::string>& extra_columns) {
  ++record_;
  noted_ = {};
  if (type >= first_of_type_.size()) first_of_type_.resize(type + 1);
  const PaddedView column = record.attributes();
  if (dialect == Dialect::gff3) {
    add_gff3(column, record.semicolons(), type);
  } else if (const BareId bare = bare_id(record.type(), column)) {
    add_by_key(type, bare.key, PaddedView(bare.id), ValueForm::single);
  } else {
    add_gtf(column, type);
  }
  for (std::size_t i = 0; i < extra_columns.size(); ++i) {
    const PaddedView text = record.column(standard_columns + i);
    if (text.empty() || text == ".") continue;
    add_by_key(type, extra_columns[i], text, ValueForm::list);
  }
}

void KeyInventory::add_gff3(PaddedView column, Separators semicolons, std::uint32_t type) {
  if (column == ".") return;
  const char* const column_end = column.data() + column.size();
  const auto comma_from = [&](const char* begin) {
    const void* const comma = std::memchr(begin, ',', static_cast<std::size_t>(column_end - begin));
    return comma ? static_cast<const char*>(comma) : column_end;
  };
  const char* comma = comma_from(column.data());  // the next one: few texts are lists
  KeyPair** guess = &first_of_type_[type];
  for_each_part(column.data(), column.data() + column.size(), ';', semicolons, EveryPart{},
                [&](const char* piece, const char* end) {
                  while (piece < end && is_blank(*piece)) ++piece;
                  if (piece == end) return false;
                  KeyPair* pair = *guess;
                  const char* equals;
                  if (pair && pair->begins_gff3(piece, end)) [[likely]] {
                    equals = piece + pair->size();
                  } else {
                    const auto* const sign =
                        static_cast<const char*>(std::memchr(piece, '=', static_cast<std::size_t>(end - piece)));
                    equals = sign ? sign : end;
                    const std::string_view key = sign ? std::string_view(piece, equals) : trimmed({piece, equals});
                    pair = find_or_add(type, key);
                    if (!pair) {
                      add_to_rest(key, {std::min(equals + 1, end), end});
                      return false;
                    }
                    *guess = pair;
                  }
                  const PaddedView text(std::min(equals + 1, end), end);
                  if (comma < text.data()) comma = comma_from(text.data());
                  add_text(*pair, text, comma < end ? ValueForm::list : ValueForm::single);
                  guess = &pair->next;
                  return false;
                });
}

void KeyInventory::add_gtf(PaddedView column, std::uint32_t type) {
  Attributes walk(column, Dialect::gtf);
  KeyPair** guess = &first_of_type_[type];
  for (AttributeField piece; walk.next(piece);) {
    KeyPair* pair = *guess;
    if (!pair || !pair->begins_gtf(piece.key, piece.end)) {
      const std::string_view key = walk.parse(piece).key;
      pair = find_or_add(type, key);
      if (!pair) {
        walk.for_each_text(piece, [&](std::string_view text) { add_to_rest(key, text); });
        continue;
      }
      *guess = pair;
    }
    walk.for_each_text(piece, [&](std::string_view text) { add_text(*pair, PaddedView(text), ValueForm::single); });
    guess = &pair->next;
  }
}

/// Null where there is no room for a new pair.
KeyPair* KeyInventory::find_or_add(std::uint32_t type, std::string_view key) {
  scratch_.assign(reinterpret_cast<const char*>(&type), sizeof type).append(key);
  const auto found = by_name_.find(scratch_);
  if (found != by_name_.end()) return found->second;
  if (bounded_ && pairs_.size() >= most_pairs) return nullptr;
  KeyPair* const pair = &pairs_.emplace_back(type, key);
  by_name_.emplace(scratch_, pair);
  return pair;
}

/// An attribute that is not in the walk over column 9; where it is there, too, it is the same one.
void KeyInventory::add_by_key(std::uint32_t type, std::string_view key, PaddedView text, ValueForm form) {
  KeyPair* const pair = find_or_add(type, key);
  if (!pair) return add_to_rest(key, text);
  if (pair->record != record_) add_text(*pair, text, form);
}

void KeyInventory::add_to_rest(std::string_view key, std::string_view text) {
  ++rest_;
  if (const NotedKey noted = noted_key(key); noted != NotedKey::none) noted_.note(noted, text);
}

/// `form` may be single for a list of one value.
inline void KeyInventory::add_text(KeyPair& pair, PaddedView text, ValueForm form) {
  pair.values_in_text = 1;
  if (form == ValueForm::list) [[unlikely]]
    pair.values_in_text += static_cast<std::uint64_t>(std::count(text.begin(), text.end(), ','));
  if (!pair.settled || text.size() > pair.longest_size) {
    if (!pair.text.data() || !are_equal(text, pair.text)) note_text(pair, text, form);
  }
  if (pair.record != record_) [[likely]] {
    pair.record = record_;
    ++pair.records;
    pair.values_in_record = 0;
    if (!pair.text.data()) touched_.push_back(&pair);
  } else {
    ++pair.repeats;
  }
  pair.text = text;
  pair.values_in_record += pair.values_in_text;
  pair.most_values = std::max(pair.most_values, pair.values_in_record);
  if (pair.noted != NotedKey::none) noted_.note(pair.noted, text);
}

/// Adds what is new in the values of a text.
void KeyInventory::note_text(KeyPair& pair, PaddedView text, ValueForm form) {
  if (pair.records == 0 && !pair.sum)
    pair.first = example(text.substr(0, form == ValueForm::list ? text.find(',') : text.size()));
  if (!pair.recent.add(hash_of(text, key_of_texts_))) {
    any_value(text, form, [&](std::string_view value) {
      note_value(pair, value);
      return false;
    });
  }
  pair.settled = pair.is_settled();
}

void KeyInventory::leave_block() {
  for (KeyPair* const pair : touched_) {
    const std::string_view text = pair->text;
    pair->last = example(pair->values_in_text > 1 ? text.substr(text.rfind(',') + 1) : text);
    pair->text = {};
  }
  touched_.clear();
}

void KeyInventory::take(KeyInventory& later, const std::vector<std::uint32_t>& type_of) {
  rest_ += std::exchange(later.rest_, 0);
  for (KeyPair& from : later.pairs_) {
    if (from.records == 0) continue;
    if (!from.sum) from.sum = find_or_add(type_of[from.type], from.key);
    if (from.sum) {
      from.sum->take(from);
    } else {
      rest_ += from.occurrences();
      from.clear_counts();
    }
  }
}

// --- rows ------------------------------------------------------------------------------------------------------------

void report_without_parent(Report& report, const KeyInventory& keys, const NameCounts& types) {
  std::vector<std::uint64_t> with_parent(types.size());
  bool any = false;
  for (const KeyPair& pair : keys.pairs()) {
    if (pair.key != "Parent") continue;
    with_parent[pair.type] = pair.records;
    any = true;
  }
  if (!any) return;
  std::vector<std::uint32_t> left;
  for (const std::uint32_t type : types.most_first()) {
    if (types.count(type) > with_parent[type]) left.push_back(type);
  }
  const auto without = [&](std::uint32_t type) { return types.count(type) - with_parent[type]; };
  std::stable_sort(left.begin(), left.end(), [&](std::uint32_t a, std::uint32_t b) { return without(a) > without(b); });
  for (const std::uint32_t type : left) report.add("counts", "without_parent", types.name(type), without(type));
}

void report_keys(Report& report, const KeyInventory& keys, const NameCounts& types) {
  std::vector<std::vector<const KeyPair*>> by_type(types.size());
  for (const KeyPair& pair : keys.pairs()) {
    if (pair.records > 0) by_type[pair.type].push_back(&pair);
  }
  for (std::vector<const KeyPair*>& pairs : by_type) {
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const KeyPair* a, const KeyPair* b) { return a->records > b->records; });
  }
  const std::vector<std::uint32_t> order = types.most_first();
  const auto add = [&](std::string_view section, auto value) {
    for (const std::uint32_t type : order) {
      for (const KeyPair* const pair : by_type[type])
        report.add(section, types.name(type), pair->key, Value(value(*pair, type)));
    }
  };
  add("keys.records", [](const KeyPair& pair, std::uint32_t) { return pair.records; });
  add("keys.share", [&](const KeyPair& pair, std::uint32_t type) {
    return static_cast<double>(pair.records) / static_cast<double>(types.count(type));
  });
  add("keys.most_values", [](const KeyPair& pair, std::uint32_t) { return pair.most_values; });
  add("keys.different", [](const KeyPair& pair, std::uint32_t) -> std::uint64_t {
    return pair.values.full() ? DifferentValues::most : pair.values.size();
  });
  add("keys.different_exact", [](const KeyPair& pair, std::uint32_t) { return !pair.values.full(); });
  add("keys.kind", [](const KeyPair& pair, std::uint32_t) {
    return std::string(pair.kind == ValueKind::integer  ? "integer"
                       : pair.kind == ValueKind::number ? "number"
                                                        : "text");
  });
  add("keys.first", [](const KeyPair& pair, std::uint32_t) { return pair.first; });
  add("keys.last", [](const KeyPair& pair, std::uint32_t) { return pair.last; });
  add("keys.longest", [](const KeyPair& pair, std::uint32_t) { return pair.longest; });
  if (keys.rest() > 0) report.add("keys.rest", "all", "occurrences", keys.rest());
}

}  // namespace gff::stats
