#include "stats/model_counts.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace gff::stats {
namespace {

using enum NotedKey;

std::uint64_t bases_of(Span span) { return static_cast<std::uint64_t>(span.end - span.start) + 1; }

std::uint64_t bases_of(const std::vector<Span>& spans) {
  std::uint64_t sum = 0;
  for (const Span span : spans) sum += bases_of(span);
  return sum;
}

Value ratio(std::uint64_t of, std::uint64_t by) {
  return by == 0 ? Value() : Value(static_cast<double>(of) / static_cast<double>(by));
}

}  // namespace

// --- what records are ------------------------------------------------------------------------------------------------

void ModelReader::add(const Record& record, Dialect dialect, Span span, const NotedValues& noted) {
  const Roles& roles = read_roles(record, dialect, span, noted);
  ModelEvent event;
  event.is_first = true;
  event.is_circular = noted[is_circular] == "true";
  event.is_part = roles.part != PartKind::none;
  event.part = {span, roles.seqid, roles.part, strand_of(record), false};
  const auto push = [&](FeatureNumber feature, bool is_own, bool is_part) {
    event.feature = feature;
    event.is_own = is_own;
    event.is_part = is_part;
    if (feature != 0) name_biotypes(record, noted, event);
    events_.push_back(event);
    event.is_first = false;
  };
  event.is_lone_gene =
      roles.above.empty() && dialect == Dialect::gff3 && !roles.own.empty() && is_gene_type(record.type());
  for (const FeatureNumber own : roles.own) push(own, true, false);
  event.is_lone_gene = false;
  if (roles.part != PartKind::none) {
    for (const FeatureNumber above : roles.above) push(above, false, true);
  } else if (event.is_first && !roles.above.empty()) {
    push(roles.above.front(), false, false);
  }
  if (event.is_first) push(0, false, event.is_part);
}

/// The ids are among the noted values; where that is not so simple, they are looked for.
const Roles& ModelReader::read_roles(const Record& record, Dialect dialect, Span span, const NotedValues& noted) {
  const bool is_gtf = dialect == Dialect::gtf;
  const bool may_be_orphan = !is_gtf && noted[parent].empty();
  if (has_extra_columns_ || noted.repeats() || may_be_orphan) return roles_.read(record, dialect, models_);
  const auto read_values = [&](std::string_view list, std::vector<std::string_view>& values) {
    values.clear();
    any_value(list, dialect, [&](std::string_view value) {
      if (!value.empty()) values.push_back(value);
      return false;
    });
  };
  read_values(noted[is_gtf ? gene_id : id], ids_);
  read_values(noted[is_gtf ? transcript_id : parent], parents_);
  const std::string_view type = record.type();
  return roles_.read(
      {dialect, part_kind(type), gtf_kind(type), strand_of(record), span, record.seqid(), true, ids_, parents_},
      models_);
}

/// The biotypes that a record tells: its own, and those of a gene or transcript that has no record itself.
void ModelReader::name_biotypes(const Record& record, const NotedValues& noted, ModelEvent& event) {
  const FeatureNumber gene = models_.gene_of(event.feature);
  const auto or_type = [&](std::string_view biotype) { return name(biotype.empty() ? record.type() : biotype); };
  event.gene_biotype = 0;
  event.transcript_biotype = 0;
  if (event.is_own && gene == event.feature) {
    event.gene_biotype = or_type(noted.first_of({gene_type, gene_biotype, biotype}));
    if (models_.is_transcript(gene))
      event.transcript_biotype =
          or_type(noted.first_of({transcript_type, transcript_biotype, biotype, gene_type, gene_biotype}));
    return;
  }
  if (event.is_own) {
    event.transcript_biotype = or_type(noted.first_of({transcript_type, transcript_biotype, biotype}));
  } else if (!models_.feature(event.feature).has_record) {
    event.transcript_biotype = name(noted.first_of({transcript_type, transcript_biotype}));
  }
  if (!models_.feature(gene).has_record) event.gene_biotype = name(noted.first_of({gene_type, gene_biotype}));
}

// --- put together ----------------------------------------------------------------------------------------------------

ModelCounts::ModelCounts(const Models& models, Coverage& coverage)
    : models_(models),
      coverage_(coverage),
      assembly_(models, Assembly::Unit::transcript),
      is_member_(models.size() + 1),
      gene_of_(models.size() + 1),
      gene_biotype_(models.size() + 1),
      transcript_biotype_(models.size() + 1) {
  find_members();
  for (FeatureNumber number = 1; number <= models.size(); ++number) {
    if (models.space(number) == IdSpace::gene) gene(number);
    if (models.is_transcript(number)) ++gene(models.gene_of(number)).all_transcripts;
  }
}

/// Every transcript, and what is above or below one; and all that GTF names.
void ModelCounts::find_members() {
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    if (models_.space(number) != IdSpace::gff3) is_member_[number] = true;
    if (!models_.is_transcript(number)) continue;
    // What is above a member is one already; so a loop of parents ends.
    for (FeatureNumber one = number; one != 0 && !is_member_[one]; one = models_.feature(one).parent)
      is_member_[one] = true;
  }
  constexpr int most_levels = 64;
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    FeatureNumber one = number;
    for (int level = 0; level < most_levels && one != 0 && !is_member_[one]; ++level) one = models_.feature(one).parent;
    if (one != 0 && is_member_[one]) is_member_[number] = true;
  }
}

ModelCounts::Gene& ModelCounts::gene(FeatureNumber feature) {
  std::uint32_t& place = gene_of_[feature];
  if (place == 0) {
    genes_.push_back({feature});
    place = static_cast<std::uint32_t>(genes_.size());
  }
  return genes_[place - 1];
}

void ModelCounts::take(ModelReader& reader) {
  my_names_.assign(reader.names_.size(), 0);
  auto region = reader.regions_.cbegin();
  const auto note_regions_before = [&](std::size_t place) {
    for (; region != reader.regions_.cend() && region->place <= place; ++region)
      coverage_.note_region(region->seqid, region->span);
  };
  for (std::size_t i = 0; i < reader.events_.size(); ++i) {
    note_regions_before(i);
    const ModelEvent& event = reader.events_[i];
    for (const auto& [theirs, mine] :
         {std::pair(event.gene_biotype, &gene_biotype_), std::pair(event.transcript_biotype, &transcript_biotype_)}) {
      if (theirs == 0) continue;
      std::uint32_t& biotype = (*mine)[mine == &gene_biotype_ ? models_.gene_of(event.feature) : event.feature];
      if (biotype != 0) continue;
      std::uint32_t& name = my_names_[theirs - 1];
      if (name == 0) name = names_.number(reader.names_.name(theirs - 1)) + 1;
      biotype = name;
    }
    add(event);
  }
  note_regions_before(reader.events_.size());
  reader.events_.clear();
  reader.regions_.clear();
  if (reader.names_.size() > few_names) reader.names_ = {};
}

void ModelCounts::add(const ModelEvent& event) {
  const std::uint32_t seqid = event.part.seqid;
  if (seqid >= sequence_of_.size()) sequence_of_.resize(seqid + 1, UINT32_MAX);
  if (sequence_of_[seqid] == UINT32_MAX) sequence_of_[seqid] = coverage_.sequence(models_.seqids().name(seqid));
  if (event.is_circular) coverage_.note_circular(sequence_of_[seqid]);
  if (event.is_first && !event.is_lone_gene && (event.feature == 0 || !is_member_[event.feature])) ++in_no_model_;
  if (event.is_own) note_own(event);
  if (event.is_part) note_part(event);
}

void ModelCounts::note_own(const ModelEvent& event) {
  if (event.is_lone_gene) gene(event.feature);
  if (gene_of_[event.feature] != 0) {
    coverage_.add(sequence_of_[event.part.seqid], Coverage::Kind::gene, event.part.span);
    extend(gene(event.feature), event.part);
  }
  assembly_.add_own(
      event.feature, [](FeatureNumber, bool) {},
      [&](FeatureNumber transcript, const std::vector<Part>& parts) { complete(transcript, parts); });
}

void ModelCounts::note_part(const ModelEvent& event) {
  const Part& part = event.part;
  const bool has_exon = event.feature != 0 && models_.feature(event.feature).has_exon;
  const bool is_block = event.feature == 0 ? part.kind == PartKind::exon : Assembly::is_block(part.kind, has_exon);
  const std::uint32_t sequence = sequence_of_[part.seqid];
  if (is_block || part.kind == PartKind::exon) coverage_.add(sequence, Coverage::Kind::exon, part.span);
  if (is_coding(part.kind)) coverage_.add(sequence, Coverage::Kind::cds, part.span);
  if (event.feature == 0) return;
  const FeatureNumber above = models_.gene_of(event.feature);
  if (gene_of_[above] != 0) {
    Gene& its_gene = gene(above);
    if (is_coding(part.kind)) its_gene.coding = true;
    if (!models_.feature(above).has_record) extend(its_gene, part);
  }
  assembly_.add_part(
      event.feature, part, [](FeatureNumber, bool) {},
      [&](FeatureNumber transcript, const std::vector<Part>& parts) { complete(transcript, parts); });
}

void ModelCounts::finish() {
  for (const Gene& one : genes_) {
    if (one.hull.start > 0 && !models_.feature(one.feature).has_record)
      coverage_.add(sequence_of_[one.seqid], Coverage::Kind::gene, one.hull);
  }
}

/// The hull is on the seqid of the first record.
void ModelCounts::extend(Gene& gene, const Part& part) {
  if (gene.hull.start == 0) {
    gene.hull = part.span;
    gene.seqid = part.seqid;
  } else if (gene.seqid == part.seqid) {
    gene.hull = {std::min(gene.hull.start, part.span.start), std::max(gene.hull.end, part.span.end)};
  }
}

void ModelCounts::complete(FeatureNumber transcript, const std::vector<Part>& parts) {
  const bool is_split = models_.feature(transcript).is_split();
  Gene& its_gene = gene(models_.gene_of(transcript));
  Sizes sizes;
  const auto add_part = [](Shape& shape, const Part& part) {
    if (part.is_block) shape.blocks.push_back(part.span);
    if (is_coding(part.kind)) shape.coding.push_back(part.span);
    if (part.strand != '.') shape.strand = part.strand;
    shape.seqid = part.seqid;
  };
  if (is_split) {
    std::map<std::pair<std::uint32_t, char>, Shape> shapes;
    for (const Part& part : parts) add_part(shapes[{part.seqid, part.strand}], part);
    for (auto& [place, shape] : shapes) add_shape(shape, is_split, its_gene, sizes);
  } else {
    shape_.blocks.clear();
    shape_.coding.clear();
    shape_.strand = '.';
    for (const Part& part : parts) add_part(shape_, part);
    add_shape(shape_, is_split, its_gene, sizes);
  }
  if (++its_gene.transcripts == its_gene.all_transcripts) add_gene_exons(its_gene);
  split_ += is_split;
  if (sizes.coding_bases > 0) {
    coding_lengths_.add(sizes.coding_bases);
    coding_exons_.add(sizes.coding_exons);
  }
  if (sizes.exons == 0) {
    ++without_exons_;
    return;
  }
  exons_.add(sizes.exons);
  transcript_lengths_.add(sizes.bases);
  ++its_gene.with_blocks;
  its_gene.exons += sizes.exons;
  its_gene.bases += sizes.bases;
}

void ModelCounts::add_shape(Shape& shape, bool is_split, Gene& gene, Sizes& sizes) {
  unite(shape.blocks);
  unite(shape.coding);
  for (const Span block : shape.blocks) {
    exon_lengths_.add(bases_of(block));
    gene.blocks.emplace_back(shape.seqid, block);
  }
  for (std::size_t i = 1; i < shape.blocks.size(); ++i)
    intron_lengths_.add(static_cast<std::uint64_t>(shape.blocks[i].start - shape.blocks[i - 1].end) - 1);
  sizes.exons += shape.blocks.size();
  sizes.bases += bases_of(shape.blocks);
  sizes.coding_exons += shape.coding.size();
  sizes.coding_bases += bases_of(shape.coding);
  if (!is_split && !shape.coding.empty() && shape.strand != '.') add_utrs(shape);
}

/// The union of the exons of all transcripts, when these are complete.
void ModelCounts::add_gene_exons(Gene& gene) {
  std::vector<std::pair<std::uint32_t, Span>> blocks;
  blocks.swap(gene.blocks);
  std::sort(blocks.begin(), blocks.end(), [](const auto& a, const auto& b) {
    return std::pair(a.first, a.second.start) < std::pair(b.first, b.second.start);
  });
  std::uint64_t bases = 0;
  std::pair<std::uint32_t, std::int64_t> counted{0, 0};  // the bases up to this one of a seqid
  for (const auto& [seqid, block] : blocks) {
    const std::int64_t start = counted.first == seqid ? std::max(block.start, counted.second + 1) : block.start;
    if (start > block.end) continue;
    bases += bases_of({start, block.end});
    counted = {seqid, block.end};
  }
  if (bases > 0) gene_exon_lengths_.add(bases);
}

/// What the blocks have before and after the coding region.
void ModelCounts::add_utrs(const Shape& shape) {
  const std::int64_t first = shape.coding.front().start;
  const std::int64_t last = shape.coding.back().end;
  std::uint64_t before = 0;
  std::uint64_t after = 0;
  for (const Span block : shape.blocks) {
    if (block.start < first) before += bases_of({block.start, std::min(block.end, first - 1)});
    if (block.end > last) after += bases_of({std::max(block.start, last + 1), block.end});
  }
  if (shape.strand == '-') std::swap(before, after);
  if (before > 0) five_prime_lengths_.add(before);
  if (after > 0) three_prime_lengths_.add(after);
}

// --- rows ------------------------------------------------------------------------------------------------------------

std::string_view ModelCounts::biotype_of(const std::vector<std::uint32_t>& biotypes, FeatureNumber feature,
                                         std::string_view otherwise) const {
  return biotypes[feature] == 0 ? otherwise : std::string_view(names_.name(biotypes[feature] - 1));
}

void ModelCounts::report_biotypes(Report& report) const {
  NameCounts genes;
  NameCounts transcripts;
  for (const Gene& one : genes_) genes.add(biotype_of(gene_biotype_, one.feature, "gene"));
  for (FeatureNumber number = 1; number <= models_.size(); ++number) {
    if (models_.is_transcript(number)) transcripts.add(biotype_of(transcript_biotype_, number, "transcript"));
  }
  for (const std::uint32_t i : genes.most_first()) report.add("counts", "genes", genes.name(i), genes.count(i));
  for (const std::uint32_t i : transcripts.most_first())
    report.add("counts", "transcripts", transcripts.name(i), transcripts.count(i));
}

void ModelCounts::Sums::add(const Gene& gene) {
  ++genes;
  coding_genes += gene.coding;
  without_transcripts += gene.transcripts == 0;
  single_transcript_genes += gene.transcripts == 1;
  single_exon_genes += gene.with_blocks > 0 && gene.exons == gene.with_blocks;
  transcripts += gene.transcripts;
  with_blocks += gene.with_blocks;
  exons += gene.exons;
  bases += gene.bases;
}

void ModelCounts::Sums::report(Report& report, std::string_view section, std::string_view group) const {
  report.add(section, group, "genes", genes);
  report.add(section, group, "coding_genes", coding_genes);
  report.add(section, group, "single_transcript_genes", single_transcript_genes);
  report.add(section, group, "single_exon_genes", single_exon_genes);
  report.add(section, group, "genes_without_transcripts", without_transcripts);
  report.add(section, group, "transcripts", transcripts);
  report.add(section, group, "transcripts_per_gene", ratio(transcripts, genes - without_transcripts));
  report.add(section, group, "exons", exons);
  report.add(section, group, "exons_per_transcript", ratio(exons, with_blocks));
  report.add(section, group, "mean_transcript_length", ratio(bases, with_blocks));
}

void ModelCounts::report_models(Report& report) {
  Sums all;
  NumberCounts transcripts_per_gene;
  NumberCounts of_genes_with_any;
  NumberCounts gene_lengths;
  NameCounts biotypes;
  std::vector<Sums> by_biotype;
  for (const Gene& one : genes_) {
    all.add(one);
    transcripts_per_gene.add(one.transcripts);
    if (one.transcripts > 0) of_genes_with_any.add(one.transcripts);
    if (one.hull.start > 0) gene_lengths.add(bases_of(one.hull));
    const std::uint32_t biotype = biotypes.add(biotype_of(gene_biotype_, one.feature, "gene"));
    if (biotype >= by_biotype.size()) by_biotype.resize(biotype + 1);
    by_biotype[biotype].add(one);
  }
  all.report(report, "models", "all");
  const std::uint64_t coding_transcripts = coding_exons_.all();
  report.add("models", "all", "coding_transcripts", coding_transcripts);
  report.add("models", "all", "coding_exons_per_transcript", ratio(coding_exons_.sum(), coding_transcripts));
  report.add("models", "all", "single_exon_transcripts", exons_.times(1));
  report.add("models", "all", "introns", intron_lengths_.all());
  report.add("models", "all", "split_transcripts", split_);
  report.add("models", "all", "transcripts_without_exons", without_exons_);
  report.add("models", "all", "transcripts_with_several_genes", models_.transcripts_with_several_parents());
  report.add("models", "all", "records_in_no_model", in_no_model_);
  for (const std::uint32_t i : biotypes.most_first()) by_biotype[i].report(report, "models.biotypes", biotypes.name(i));
  const std::array<std::pair<std::string_view, SortedCounts>, 8> lengths{
      {{"gene", gene_lengths.take_sorted()},
       {"gene_exons", gene_exon_lengths_.take_sorted()},
       {"transcript", transcript_lengths_.take_sorted()},
       {"exon", exon_lengths_.take_sorted()},
       {"intron", intron_lengths_.take_sorted()},
       {"coding_region", coding_lengths_.take_sorted()},
       {"five_prime_UTR", five_prime_lengths_.take_sorted()},
       {"three_prime_UTR", three_prime_lengths_.take_sorted()}}};
  const SortedCounts exons = exons_.take_sorted();
  for (const auto& [name, counts] : lengths) add_summary(report, "models.lengths", name, counts);
  for (const auto& [name, counts] : lengths) add_octaves(report, "models.lengths.bins", name, counts);
  add_numbers(report, "models.numbers", "transcripts_per_gene", of_genes_with_any.take_sorted());
  add_numbers(report, "models.numbers", "exons_per_transcript", exons);
  add_numbers(report, "models.numbers", "coding_exons_per_transcript", coding_exons_.take_sorted());
  add_steps(report, "models.transcripts_per_gene", "all", transcripts_per_gene.take_sorted());
  add_steps(report, "models.exons_per_transcript", "all", exons);
}

}  // namespace gff::stats
