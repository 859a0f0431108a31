#include "features/relations.hpp"

#include <algorithm>

#include "features/gtf_kind.hpp"

namespace gff {
namespace {

// The keys of a dialect, by their numbers in its table.
constexpr std::size_t id_key = 0;
constexpr std::size_t gene_key = 0;

}  // namespace

Relations::Relations() {
  for (const char* const key : {"ID", "Parent", "Derives_from"}) gff3_keys_.add(key);
  for (const char* const key : {"gene_id", "transcript_id"}) gtf_keys_.add(key);
}

void Relations::use_extra_columns(const std::vector<std::string>& names) {
  gff3_keys_.use_extra_columns(names);
  gtf_keys_.use_extra_columns(names);
}

void Relations::read(const Record& record, Dialect dialect) {
  ids.clear();
  parents.clear();
  if (dialect == Dialect::gtf) {
    read_gtf(record);
  } else {
    read_gff3(record);
  }
}

void Relations::read_gff3(const Record& record) {
  gff3_keys_.for_each(record, Dialect::gff3, [&](std::size_t key, std::string_view values) {
    any_value(values, ValueForm::list, [&](std::string_view value) {
      if (!value.empty()) (key == id_key ? ids : parents).push_back({IdSpace::gff3, value});
      return false;
    });
    return false;
  });
}

void Relations::read_gtf(const Record& record) {
  read_gtf_ids(record);
  const auto add_genes = [&](std::vector<Feature>& to) {
    for (const std::string_view gene : genes_) to.push_back({IdSpace::gene, gene});
  };
  if (record.type() == "gene") {
    add_genes(ids);
    return;
  }
  if (!transcripts_.empty()) {
    std::vector<Feature>& to = gtf_kind(record.type()) == GtfKind::transcript ? ids : parents;
    for_each_transcript(record.seqid(), [&](std::string_view gene, std::string_view transcript) {
      to.push_back({IdSpace::transcript, gene, transcript});
    });
    if (genes_.empty()) {
      for (const Feature& one : to) {
        if (!one.id.empty()) genes_.push_back(one.id);
      }
    }
  }
  add_genes(parents);
}

/// The gene_id and transcript_id values of a record.
void Relations::read_gtf_ids(const Record& record) {
  genes_.clear();
  transcripts_.clear();
  gtf_keys_.for_each(record, Dialect::gtf, [&](std::size_t key, std::string_view values) {
    any_value(values, gtf_keys_.form(key, Dialect::gtf), [&](std::string_view value) {
      if (!value.empty()) (key == gene_key ? genes_ : transcripts_).push_back(value);
      return false;
    });
    return false;
  });
}

std::string& Relations::lone_key(std::string_view seqid, std::string_view transcript) {
  return lone_key_.assign(seqid).append(1, '\t').append(transcript);
}

/// Calls `use` with each transcript of a record, and its gene; empty if that is not known.
template <class Use>
void Relations::for_each_transcript(std::string_view seqid, Use use) {
  for (const std::string_view transcript : transcripts_) {
    for (const std::string_view gene : genes_) use(gene, transcript);
    if (!genes_.empty()) continue;
    const std::vector<std::string>& genes = lone_[lone_key(seqid, transcript)];
    for (const std::string& gene : genes) use(gene, transcript);
    if (genes.empty()) use(std::string_view(), transcript);
  }
}

void Relations::learn_genes(const Record& record, Dialect dialect) {
  if (dialect != Dialect::gtf) return;
  read_gtf_ids(record);
  if (genes_.empty()) return;
  for (const std::string_view transcript : transcripts_) {
    const auto lone = lone_.find(lone_key(record.seqid(), transcript));
    if (lone == lone_.end()) continue;
    for (const std::string_view gene : genes_) {
      std::vector<std::string>& genes = lone->second;
      if (std::find(genes.begin(), genes.end(), gene) == genes.end()) genes.emplace_back(gene);
    }
  }
}

}  // namespace gff
