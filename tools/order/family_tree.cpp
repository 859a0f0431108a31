#include "order/family_tree.hpp"

#include <algorithm>
#include <utility>

#include "features/graph.hpp"
#include "order/family_places.hpp"

namespace gff {
namespace {

/// Among what is below one feature exons come first, then coding regions, then other parts, then all other features.
std::uint32_t rank_of(std::string_view type) {
  switch (part_kind(type)) {
    case PartKind::exon: return 0;
    case PartKind::cds: return 1;
    case PartKind::none: return 3;
    default: return 2;
  }
}

bool same_span(Span a, Span b) { return a.start == b.start && a.end == b.end; }

}  // namespace

void FamilyTree::use_stream(const DialectRule& dialect_rule, const std::vector<std::string>& extra_columns) {
  lines_.use_stream(dialect_rule, extra_columns.size());
  relations_.use_extra_columns(extra_columns);
}

FamilyTree::NodeNumber FamilyTree::node(const Feature& feature) {
  auto& numbers = numbers_[static_cast<std::size_t>(feature.space)];
  const auto next = static_cast<NodeNumber>(nodes_.size());
  const auto [entry, is_new] = numbers.try_emplace(std::string(table_text(feature, scratch_)), next);
  if (is_new) {
    nodes_.emplace_back();
    nodes_.back().rank = rank_of({});
    nodes_.back().needs_record = feature.space == IdSpace::gff3;
  }
  return entry->second;
}

void FamilyTree::note_record(NodeNumber number, const Place& place, std::uint32_t rank) {
  Node& node = nodes_[number];
  if (!node.has_record) {
    node.rank = rank;
    node.appearance = ++appearances_;
  }
  if (!node.has_record || gff::is_before(place.span, node.span)) node.span = place.span;
  node.has_record = true;
}

/// The node of the current record: the node of its first ID; further IDs are below it.
FamilyTree::NodeNumber FamilyTree::own_node(Place place, std::string_view type) {
  const std::uint32_t rank = rank_of(type);
  place.node = static_cast<NodeNumber>(nodes_.size());
  if (relations_.ids.empty()) {
    nodes_.emplace_back();
  } else {
    place.node = node(relations_.ids.front());
  }
  note_record(place.node, place, rank);
  for (const Feature& feature : relations_.ids) {
    const NodeNumber other = node(feature);
    if (other == place.node) continue;
    note_record(other, place, rank);
    edges_.push_back({place.node, other});
  }
  return place.node;
}

/// Puts the current record below what it names. In GTF that is its transcripts, and these are below their genes.
void FamilyTree::link(const Place& own) {
  const bool has_transcripts = relations_.has_transcripts();
  for (const Feature& feature : relations_.parents) {
    const NodeNumber above = node(feature);
    if (Node& it = nodes_[above]; !it.has_record) {
      if (it.span.start == 0) it.appearance = ++appearances_;
      it.span = it.span.start == 0 ? own.span
                                   : Span{std::min(it.span.start, own.span.start), std::max(it.span.end, own.span.end)};
    }
    if (feature.space != IdSpace::gene || !has_transcripts) edges_.push_back({above, own.node});
    if (feature.space == IdSpace::transcript && !feature.id.empty()) {
      const NodeNumber gene = node({IdSpace::gene, feature.id});
      edges_.push_back({gene, above});
    }
  }
}

void FamilyTree::read(PaddedView text, std::uint32_t line) {
  const Line read = lines_.line(text);
  const Record record(read);
  relations_.read(record, lines_.dialect(record));
  Place place{0, {record.start(), record.end()}, line};
  place.node = own_node(place, record.type());
  link(place);
  places_.push_back(place);
}

void FamilyTree::read_all(const std::vector<PaddedView>& lines) {
  for (auto& numbers : numbers_) numbers.clear();
  nodes_.clear();
  appearances_ = 0;
  edges_.clear();
  places_.clear();
  for (std::size_t i = 0; i < lines.size(); ++i) read(lines[i], static_cast<std::uint32_t>(i));
}

/// Which genes the transcripts belong to that some of the lines name alone.
void FamilyTree::learn_genes(const std::vector<PaddedView>& lines) {
  for (const PaddedView text : lines) {
    const Line line = lines_.line(text);
    const Record record(line);
    relations_.learn_genes(record, lines_.dialect(record));
  }
}

/// Whether a feature is ordered before another one below the same feature.
bool FamilyTree::is_before(NodeNumber a, NodeNumber b) const {
  if (nodes_[a].rank != nodes_[b].rank) return nodes_[a].rank < nodes_[b].rank;
  if (!same_span(nodes_[a].span, nodes_[b].span)) return gff::is_before(nodes_[a].span, nodes_[b].span);
  return nodes_[a].appearance < nodes_[b].appearance;
}

/// Each once, and none from what no record is.
void FamilyTree::link_edges() {
  std::erase_if(edges_, [&](const Edge& edge) {
    const Node& above = nodes_[edge.above];
    return edge.above == edge.below || (above.needs_record && !above.has_record);
  });
  std::sort(edges_.begin(), edges_.end(), [&](const Edge& a, const Edge& b) {
    return a.above != b.above ? a.above < b.above : is_before(a.below, b.below);
  });
  edges_.erase(std::unique(edges_.begin(), edges_.end()), edges_.end());
}

void FamilyTree::cut_loops() {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  pairs.reserve(edges_.size());
  for (const Edge& edge : edges_) pairs.emplace_back(edge.above, edge.below);
  const auto components = strong_components(static_cast<std::uint32_t>(nodes_.size()), pairs);
  std::erase_if(edges_, [&](const Edge& edge) { return components[edge.above] == components[edge.below]; });
}

/// Writes a feature and all below it that waits for nothing more. Without recursion.
void FamilyTree::write_from(NodeNumber top) {
  open_.assign(1, top);
  while (!open_.empty()) {
    const NodeNumber one = open_.back();
    open_.pop_back();
    for (auto line = std::lower_bound(places_.begin(), places_.end(), one,
                                      [](const auto&own, NodeNumber number) { return own.node < number; });
         line != places_.end() && line->node == one; ++line)
      written_.push_back(line->line);
    const auto begin = std::lower_bound(edges_.begin(), edges_.end(), one,
                                        [](const Edge& edge, NodeNumber number) { return edge.above < number; });
    const std::size_t opened = open_.size();
    for (auto edge = begin; edge != edges_.end() && edge->above == one; ++edge) {
      if (--nodes_[edge->below].waits_for == 0) open_.push_back(edge->below);
    }
    std::reverse(open_.begin() + static_cast<std::ptrdiff_t>(opened), open_.end());
  }
}

/// The lines in their order; too few if there is a loop.
void FamilyTree::write_all() {
  for (Node& node : nodes_) node.waits_for = 0;
  for (const Edge& edge : edges_) ++nodes_[edge.below].waits_for;
  std::vector<NodeNumber> tops;
  for (NodeNumber number = 0; number < nodes_.size(); ++number) {
    if (nodes_[number].waits_for == 0) tops.push_back(number);
  }
  std::sort(tops.begin(), tops.end(), [&](NodeNumber a, NodeNumber b) {
    if (!same_span(nodes_[a].span, nodes_[b].span)) return gff::is_before(nodes_[a].span, nodes_[b].span);
    return nodes_[a].appearance < nodes_[b].appearance;
  });
  written_.clear();
  for (const NodeNumber top : tops) write_from(top);
}

void FamilyTree::arrange(std::vector<PaddedView>& lines) {
  if (lines.size() < 2) return;
  relations_.forget_lone_transcripts();
  read_all(lines);
  if (relations_.any_lone_transcript()) {
    learn_genes(lines);
    read_all(lines);
  }
  link_edges();
  std::sort(places_.begin(), places_.end(), [](const Place& a, const Place& b) {
    if (a.node != b.node) return a.node < b.node;
    return same_span(a.span, b.span) ? a.line < b.line : gff::is_before(a.span, b.span);
  });
  write_all();
  if (written_.size() < lines.size()) {
    cut_loops();
    write_all();
  }
  std::vector<PaddedView> arranged;
  arranged.reserve(lines.size());
  for (const std::uint32_t line : written_) arranged.push_back(lines[line]);
  lines = std::move(arranged);
}

}  // namespace gff
