#include "rename/id_editor.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "base/fail.hpp"
#include "base/marks.hpp"
#include "base/quotable.hpp"
#include "base/split.hpp"
#include "base/suggestion.hpp"
#include "cli/command_line.hpp"

namespace gff {
namespace {

/// A prefix is written into IDs of either dialect as it is.
void check_prefix(const std::string& option, std::string_view prefix) {
  const auto is_wrong = [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '\x7F' ||
           std::string_view(";=&,\"\\%").find(c) != std::string_view::npos;
  };
  if (prefix.empty() || std::any_of(prefix.begin(), prefix.end(), is_wrong))
    fail_usage(option + ": expected a PREFIX without blanks, quotes and ; = & , % \\, got " + in_quotes(prefix));
}

}  // namespace

void IdEdits::add_prefixes(const std::string& list) {
  std::vector<std::string> items;
  append_list("--id-prefix", list, items);
  for (const std::string& item : items) {
    const std::size_t equals = item.find('=');
    const std::string role = item.substr(0, equals);
    if (equals == std::string::npos || (role != "gene" && role != "transcript")) {
      const std::string nearest = nearest_word(role, {"gene", "transcript"});
      fail_usage("--id-prefix: expected gene=PREFIX or transcript=PREFIX, got " + in_quotes(item) +
                 (equals == std::string::npos || nearest.empty() ? "" : "; did you mean " + in_quotes(nearest) + '?'));
    }
    const std::string prefix = item.substr(equals + 1);
    check_prefix("--id-prefix", prefix);
    (role == "gene" ? gene_prefix : transcript_prefix) = prefix;
  }
}

void IdEdits::add_strip(const std::string& list) {
  const std::size_t before = strip.size();
  append_list("--id-strip", list, strip);
  for (std::size_t i = before; i < strip.size(); ++i) check_prefix("--id-strip", strip[i]);
}

void IdEdits::add_no_version(const std::string& list) {
  std::vector<std::string> keys;
  append_list("--no-version", list, keys);
  for (const std::string& key : keys) no_version.push_back(parse_key_text(key, key, false));
}

VersionedId without_version(std::string_view id) {
  constexpr std::string_view par = "_PAR_Y";
  const std::string_view after = id.ends_with(par) ? id.substr(id.size() - par.size()) : std::string_view();
  const std::string_view versioned = id.substr(0, id.size() - after.size());
  const std::size_t dot = versioned.rfind('.');
  const bool has_version =
      dot != std::string_view::npos && dot > 0 && dot + 1 < versioned.size() &&
      std::all_of(versioned.begin() + static_cast<std::ptrdiff_t>(dot) + 1, versioned.end(), is_digit);
  return has_version ? VersionedId{versioned.substr(0, dot), after} : VersionedId{id, {}};
}

IdEditor::IdEditor(const IdEdits& edits, const ModelRoles* roles, KeyTable& keys, bool is_first)
    : edits_(edits),
      roles_(roles),
      is_first_(is_first),
      prefixes_seen_(edits.strip.size()),
      versions_seen_(edits.no_version.size()) {
  if (!edits.empty()) {
    use_of(keys.add("ID")).kind = Kind::id;
    for (const char* key : {"Parent", "Derives_from"}) use_of(keys.add(key)).kind = Kind::reference;
    use_of(keys.add("gene_id")).kind = Kind::gene_id;
    use_of(keys.add("transcript_id")).kind = Kind::transcript_id;
  }
  for (std::size_t i = 0; i < edits.no_version.size(); ++i) {
    for (const KeyPart& part : edits.no_version[i].parts) {
      use_of(keys.add(part.key)).versions.push_back({i, {}});
      if (part.key == "ID") {  // else no record would be below the feature
        for (const char* key : {"Parent", "Derives_from"}) use_of(keys.add(key)).versions.push_back({i, {}, true});
      }
      if (!part.outer.empty()) use_of(keys.add(part.outer)).versions.push_back({i, part.prefix});
    }
  }
}

IdEditor::Use& IdEditor::use_of(std::size_t key) {
  if (uses_.size() <= key) uses_.resize(key + 1);
  uses_[key].any = true;
  return uses_[key];
}

/// Whether values of the key name features in the current dialect.
bool IdEditor::is_id(const Use& use) const {
  return dialect_ == Dialect::gff3 ? use.kind == Kind::id || use.kind == Kind::reference
                                   : use.kind == Kind::gene_id || use.kind == Kind::transcript_id;
}

ModelRole IdEditor::role_of(const Use& use, std::string_view value) {
  if (dialect_ == Dialect::gff3) return roles_->of_id(value, scratch_);
  return use.kind == Kind::gene_id ? ModelRole::gene : ModelRole::transcript;
}

/// Less the first of the prefixes that it begins with.
std::string_view IdEditor::stripped(std::string_view id) {
  for (std::size_t i = 0; i < edits_.strip.size(); ++i) {
    const std::string& prefix = edits_.strip[i];
    if (id.size() <= prefix.size() || !id.starts_with(prefix)) continue;
    prefixes_seen_[i] = 1;
    return id.substr(prefix.size());
  }
  return id;
}

bool IdEditor::drops_version(const Use& use, std::string_view value) const {
  return std::any_of(use.versions.begin(), use.versions.end(), [&](const Version& version) {
    return value.starts_with(version.prefix) && (!version.as_id || is_id(use));
  });
}

/// Parts need no ID, and there are many of them: those that do not change are not remembered.
bool IdEditor::collides(const Use& use, std::string_view value) {
  if (dialect_ == Dialect::gtf)
    return !add_origin({use.kind == Kind::gene_id ? IdSpace::gene : IdSpace::transcript, value, use.last_now});
  if (use.kind != Kind::id || (is_part_ && use.last_now == value)) return false;
  return !add_origin({IdSpace::gff3, value, use.last_now});
}

/// False if another ID has become the same.
bool IdEditor::add_origin(const IdOrigin& origin) {
  if (is_first_) return origins_.add(origin);
  block_origins_.add(origin);
  return true;
}

IdEditor::Edited IdEditor::edit(std::size_t key, std::string_view value) {
  Use& use = uses_[key];
  if (value.empty()) return {};
  if (value == use.last && dialect_ == use.last_dialect && !use.last.empty())
    return {use.last_now != value, false, use.last_now};
  const bool names_feature = is_id(use);
  use.last_now.clear();
  std::string_view rest = value;
  if (names_feature) {
    rest = stripped(value);
    if (edits_.needs_roles()) {
      const ModelRole role = role_of(use, value);
      roles_seen_[static_cast<std::size_t>(role)] = true;
      if (role == ModelRole::gene) use.last_now += edits_.gene_prefix;
      if (role == ModelRole::transcript) use.last_now += edits_.transcript_prefix;
    }
  }
  const VersionedId versioned = drops_version(use, value) ? without_version(rest) : VersionedId{rest, {}};
  use.last_now += versioned.id;
  use.last_now += versioned.after;
  use.last = value;
  use.last_dialect = dialect_;
  const bool collision = names_feature && collides(use, value);
  if (collision) use.last.clear();
  return {use.last_now != value, collision, use.last_now};
}

void IdEditor::see_key(std::size_t key) {
  for (const Version& version : uses_[key].versions) {
    if (!version.as_id) versions_seen_[version.number] = 1;
  }
}

void IdEditor::take_seen(IdEditor& later) {
  take_marks(prefixes_seen_, later.prefixes_seen_);
  take_marks(versions_seen_, later.versions_seen_);
  for (std::size_t i = 0; i < roles_seen_.size(); ++i) {
    if (std::exchange(later.roles_seen_[i], false)) roles_seen_[i] = true;
  }
  later.block_origins_.clear();
}

}  // namespace gff
