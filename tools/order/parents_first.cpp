#include "order/parents_first.hpp"

#include <algorithm>
#include <functional>
#include <queue>

#include "features/graph.hpp"
#include "gff/escape.hpp"

namespace gff {

void ParentsFirst::mention(const Feature& feature, std::uint32_t record, bool as_parent) {
  Feature plain = feature;
  if (feature.space == IdSpace::gff3) {
    const std::string_view text = decoded(feature.id, scratch_);
    if (text.data() != feature.id.data()) plain.id = decoded_.emplace_back(text);
  }
  // Only a sort key: mentions with equal hashes are compared by their texts. So this hash need not be keyed.
  const std::hash<std::string_view> hash;
  mentions_.push_back({hash(plain.id) + 31 * hash(plain.transcript), plain, record, as_parent});
}

void ParentsFirst::use_stream(const DialectRule& dialect_rule, const std::vector<std::string>& extra_columns) {
  lines_.use_stream(dialect_rule, extra_columns.size());
  relations_.use_extra_columns(extra_columns);
}

void ParentsFirst::collect(PaddedView text, std::uint32_t record) {
  const Line line = lines_.line(text);
  const Record columns(line);
  relations_.read(columns, lines_.dialect(columns));
  for (const Feature& feature : relations_.ids) mention(feature, record, false);
  for (const Feature& feature : relations_.parents) mention(feature, record, true);
}

void ParentsFirst::collect_all(const std::vector<PaddedView>& lines) {
  mentions_.clear();
  decoded_.clear();
  for (std::size_t i = 0; i < lines.size(); ++i) collect(lines[i], static_cast<std::uint32_t>(i));
}

/// Which genes the transcripts belong to that some of the lines name alone.
void ParentsFirst::learn_genes(const std::vector<PaddedView>& lines) {
  for (const PaddedView text : lines) {
    const Line line = lines_.line(text);
    const Record columns(line);
    relations_.learn_genes(columns, lines_.dialect(columns));
  }
}

/// Sorts the mentions, those of one feature together. Returns whether a record is before one that it is below.
bool ParentsFirst::some_before_parents() {
  std::sort(mentions_.begin(), mentions_.end(), [](const Mention& a, const Mention& b) {
    if (a.hash != b.hash) return a.hash < b.hash;
    if (a.feature.space != b.feature.space) return a.feature.space < b.feature.space;
    if (const int order = a.feature.id.compare(b.feature.id); order != 0) return order < 0;
    if (const int order = a.feature.transcript.compare(b.feature.transcript); order != 0) return order < 0;
    if (a.as_parent != b.as_parent) return a.as_parent;
    return a.record < b.record;
  });
  const Mention* first_below = nullptr;
  for (const Mention& mention : mentions_) {
    if (first_below == nullptr || !mention.names_same(*first_below)) {
      first_below = mention.as_parent ? &mention : nullptr;
    } else if (!mention.as_parent && mention.record > first_below->record) {
      return true;
    }
  }
  return false;
}

/// The graph: from each record to the features that it is, and from each feature to the records below it.
void ParentsFirst::draw(std::uint32_t records) {
  edges_.clear();
  nodes_ = records;
  for (auto first = mentions_.begin(); first != mentions_.end();) {
    const auto last = std::find_if(first, mentions_.end(), [&](const Mention& one) { return !one.names_same(*first); });
    if (first->as_parent && !last[-1].as_parent) {
      for (; first != last; ++first)
        edges_.push_back(first->as_parent ? Edge{nodes_, first->record} : Edge{first->record, nodes_});
      ++nodes_;
    }
    first = last;
  }
}

/// Where records are below each other in a circle, none of them waits for another one of the circle; for what is above
/// the circle they wait, and what is below waits for them.
void ParentsFirst::cut_circles(std::uint32_t records) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  pairs.reserve(edges_.size());
  for (const Edge& edge : edges_) pairs.emplace_back(edge.from, edge.to);
  const std::vector<std::uint32_t> circle = strong_components(nodes_, pairs);
  // Each feature of a circle gets a double, that means its records outside of the circle. Those below it that are
  // inside wait for the double.
  const std::uint32_t features = nodes_ - records;
  nodes_ += features;
  for (std::size_t i = 0, drawn = edges_.size(); i < drawn; ++i) {
    const auto [from, to] = edges_[i];
    const bool inside = circle[from] == circle[to];
    if (to >= records && !inside) edges_.push_back({from, to + features});
    if (from >= records && inside) edges_[i].from += features;
  }
}

/// The records in their order; too few where there is a circle.
std::vector<std::uint32_t> ParentsFirst::order(std::uint32_t records) const {
  std::vector<std::uint32_t> waits_for(nodes_);  // how many
  std::vector<std::uint32_t> first(nodes_ + 1);  // where the list of those that wait for a node begins
  for (const Edge& edge : edges_) {
    ++waits_for[edge.to];
    ++first[edge.from];
  }
  std::uint32_t sum = 0;
  for (std::uint32_t& begin : first) begin = sum += begin;
  std::vector<std::uint32_t> waiting(edges_.size());
  for (const Edge& edge : edges_) waiting[--first[edge.from]] = edge.to;

  std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> free;
  const auto release = [&](std::uint32_t node, const auto& again) -> void {
    for (std::uint32_t i = first[node]; i < first[node + 1]; ++i) {
      const std::uint32_t other = waiting[i];
      if (--waits_for[other] > 0) continue;
      if (other < records) {
        free.push(other);
      } else {
        again(other, again);  // a feature, for which only records wait
      }
    }
  };
  // Features first: what has nothing to wait for lets others go.
  std::vector<std::uint32_t> idle;
  for (std::uint32_t node = 0; node < nodes_; ++node) {
    if (waits_for[node] == 0) idle.push_back(node);
  }
  for (const std::uint32_t node : idle) {
    if (node < records) {
      free.push(node);
    } else {
      release(node, release);
    }
  }
  std::vector<std::uint32_t> written;
  written.reserve(records);
  while (!free.empty()) {
    const std::uint32_t record = free.top();
    free.pop();
    written.push_back(record);
    release(record, release);
  }
  return written;
}

void ParentsFirst::arrange(std::vector<PaddedView>& lines) {
  if (lines.size() < 2) return;
  const auto records = static_cast<std::uint32_t>(lines.size());
  relations_.forget_lone_transcripts();
  collect_all(lines);
  if (relations_.any_lone_transcript()) {
    learn_genes(lines);
    collect_all(lines);
  }
  if (!some_before_parents()) return;
  draw(records);
  std::vector<std::uint32_t> written = order(records);
  if (written.size() < records) {
    cut_circles(records);
    written = order(records);
  }
  std::vector<PaddedView> arranged;
  arranged.reserve(records);
  for (const std::uint32_t record : written) arranged.push_back(lines[record]);
  lines = std::move(arranged);
}

}  // namespace gff
