#include "features/relations.hpp"

namespace gff {
namespace {

// The keys of a dialect, by their numbers in its table.
constexpr std::size_t id_key = 0;
constexpr std::size_t gene_key = 0;

}  // namespace

Relations::Relations() {
  gff3_keys_.add("ID");
  gff3_keys_.add("Parent");
  gtf_keys_.add("gene_id");
  gtf_keys_.add("transcript_id");
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
  id_space = parent_space = IdSpace::gff3;
  gff3_keys_.for_each(record, Dialect::gff3, [&](std::size_t key, std::string_view values) {
    any_value(values, ValueForm::list, [&](std::string_view value) {
      if (!value.empty()) (key == id_key ? ids : parents).push_back(value);
      return false;
    });
    return false;
  });
}

void Relations::read_gtf(const Record& record) {
  genes.clear();
  std::vector<std::string_view>& transcripts = parents;
  gtf_keys_.for_each(record, Dialect::gtf, [&](std::size_t key, std::string_view values) {
    any_value(values, gtf_keys_.form(key, Dialect::gtf), [&](std::string_view value) {
      if (!value.empty()) (key == gene_key ? genes : transcripts).push_back(value);
      return false;
    });
    return false;
  });
  const std::string_view type = record.type();
  id_space = parent_space = IdSpace::gene;
  if (type == "gene") {
    ids.swap(genes);
    parents.clear();
  } else if (type == "transcript" || type == "mRNA") {
    id_space = IdSpace::transcript;
    ids.swap(transcripts);
    parents.assign(genes.begin(), genes.end());
  } else if (transcripts.empty()) {
    parents.assign(genes.begin(), genes.end());
  } else {
    parent_space = IdSpace::transcript;
  }
}

}  // namespace gff
