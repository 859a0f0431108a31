#include "tobed/bed.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/integer.hpp"
#include "gff/escape.hpp"

namespace gff {
namespace {

constexpr std::int64_t largest_score = 1000;

void append_column(std::int64_t number, std::string& to) {
  to += '\t';
  append_integer(number, to);
}

/// A score that BED can hold; else "0".
std::string_view bed_score(std::string_view score) {
  const auto number = parse_integer<std::int64_t>(score);
  return number && *number >= 0 && *number <= largest_score ? score : std::string_view("0");
}

/// What some readers of BED split at.
bool splits(char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7f'; }

}  // namespace

BedNamer::BedNamer(const BedOptions& options, const std::vector<std::string>& columns)
    : usual_name_(options.usual_name), scores_(options.scores) {
  name_.add(options.name_key, columns);
  for (const std::string& key : options.extra) extra_.add(key, columns);
  name_.use_extra_columns(columns);
  extra_.use_extra_columns(columns);
}

/// Appends the value of a column, decoded. False if there is none.
bool BedNamer::append_value(Row& row, const RowColumn& column, Dialect dialect, std::string& to) {
  const std::string_view text = row.as_it_stands(column).text;
  if (Row::is_missing(column, text)) return false;
  if (dialect == Dialect::gff3 && Row::is_decoded(column)) {
    append_for_table(text, to);
  } else {
    to += text;
  }
  return true;
}

void BedNamer::set_name(std::string_view name, BedNames& names) {
  if (name.data() != names.name.data()) names.name = name.empty() ? std::string_view(".") : name;
  std::replace_if(names.name.begin(), names.name.end(), splits, '_');
}

void BedNamer::read(const Record& record, Dialect dialect, std::string_view known_name, BedNames& names) {
  names.seqid.clear();
  if (dialect == Dialect::gff3) {
    append_for_table(record.seqid(), names.seqid);
  } else {
    names.seqid = record.seqid();
  }
  name_.start(record, dialect);
  names.name.clear();
  const bool found = append_value(name_, name_.columns().front(), dialect, names.name);
  set_name(found ? std::string_view(names.name) : usual_name_ ? known_name : std::string_view(), names);
  names.score = scores_ ? bed_score(record.column(Column::score)) : std::string_view("0");
  names.extra.clear();
  if (extra_.columns().empty()) return;
  extra_.start(record, dialect);
  for (const RowColumn& column : extra_.columns()) {
    names.extra += '\t';
    if (!append_value(extra_, column, dialect, names.extra)) names.extra += '.';
  }
}

void append_bed6(const BedNames& names, Span span, char strand, std::string& to) {
  to += names.seqid;
  append_column(span.start - 1, to);
  append_column(span.end, to);
  to += '\t';
  to += names.name;
  to += '\t';
  to += names.score;
  to += '\t';
  to += strand == '+' || strand == '-' ? strand : '.';
}

void append_bed12(const BedNames& names, const std::vector<Span>& blocks, Span coding, char strand, std::string& to) {
  const std::int64_t start = blocks.front().start - 1;
  append_bed6(names, {blocks.front().start, blocks.back().end}, strand, to);
  append_column(coding.start == 0 ? start : coding.start - 1, to);
  append_column(coding.start == 0 ? start : coding.end, to);
  to += "\t0";
  append_column(static_cast<std::int64_t>(blocks.size()), to);
  to += '\t';
  for (const Span block : blocks) {
    append_integer(block.end - block.start + 1, to);
    to += ',';
  }
  to += '\t';
  for (const Span block : blocks) {
    append_integer(block.start - 1 - start, to);
    to += ',';
  }
}

std::vector<BedShape> shapes_of(const std::vector<Part>& parts) {
  const PartStrands strands(parts);
  std::vector<BedShape> shapes;
  std::map<std::pair<std::uint32_t, char>, std::size_t> places;
  std::size_t last = 0;
  for (const Part& part : parts) {
    if (!part.is_block && !is_coding(part.kind)) continue;
    const char strand = strands.of(part);
    if (shapes.empty() || shapes[last].seqid != part.seqid || shapes[last].strand != strand) {
      const auto [place, is_new] = places.try_emplace({part.seqid, strand}, shapes.size());
      if (is_new) shapes.push_back({part.seqid, strand, {}, {0, 0}});
      last = place->second;
    }
    BedShape* const shape = &shapes[last];
    if (part.is_block) shape->blocks.push_back(part.span);
    if (!is_coding(part.kind)) continue;
    shape->coding.start = shape->coding.start == 0 ? part.span.start : std::min(shape->coding.start, part.span.start);
    shape->coding.end = std::max(shape->coding.end, part.span.end);
  }
  if (shapes.size() > 1) {
    // The coding region of another strand or sequence than the exons has no other blocks.
    const auto is_bare = [](const BedShape& shape) { return shape.blocks.empty(); };
    if (std::all_of(shapes.begin(), shapes.end(), is_bare)) return {};
    std::vector<bool> bare(shapes.size());
    std::transform(shapes.begin(), shapes.end(), bare.begin(), is_bare);
    for (const Part& part : parts) {
      if (!is_coding(part.kind)) continue;
      const std::size_t place = places.at({part.seqid, strands.of(part)});
      if (bare[place]) shapes[place].blocks.push_back(part.span);
    }
  }
  std::erase_if(shapes, [](const BedShape& shape) { return shape.blocks.empty(); });
  for (BedShape& shape : shapes) {
    unite(shape.blocks);
    // BED wants the coding region within the blocks' ends.
    if (shape.coding.start == 0) continue;
    shape.coding.start = std::max(shape.coding.start, shape.blocks.front().start);
    shape.coding.end = std::min(shape.coding.end, shape.blocks.back().end);
    if (shape.coding.start > shape.coding.end) shape.coding = {0, 0};
  }
  return shapes;
}

Span around_start(const BedShape& shape, std::int64_t up, std::int64_t down) {
  const bool minus = shape.strand == '-';
  const std::int64_t start = minus ? shape.blocks.back().end : shape.blocks.front().start;
  if (minus) std::swap(up, down);
  return {std::max<std::int64_t>(1, start - up), start + down};
}

}  // namespace gff
