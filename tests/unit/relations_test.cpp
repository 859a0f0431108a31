#include "features/relations.hpp"

#include <boost/test/unit_test.hpp>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

using Names = std::vector<std::string>;

/// What is known of a record.
struct Known {
  Known(const std::string& type, std::string_view attributes, Dialect dialect, const Names& extra = {},
        const Names& values = {}) {
    Relations relations;
    relations.use_extra_columns(extra);
    const MadeRecord old("x", "ID=old;Parent=older", Names(extra.size(), "oldest"));
    relations.read(old.record(), Dialect::gff3);  // nothing of it is left
    const MadeRecord made(type, attributes, values);
    relations.read(made.record(), dialect);
    id_space = relations.id_space;
    parent_space = relations.parent_space;
    ids.assign(relations.ids.begin(), relations.ids.end());
    parents.assign(relations.parents.begin(), relations.parents.end());
  }
  IdSpace id_space;
  IdSpace parent_space;
  Names ids;
  Names parents;
};

Known read(const std::string& type, std::string_view attributes, Dialect dialect) {
  return {type, attributes, dialect};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(relations_test)

BOOST_AUTO_TEST_CASE(in_gff3_a_record_is_its_id_and_is_below_its_parents) {
  const Known relations = read("exon", "Parent=t1,t%2C2;Name=x;ID=e;Parent=t3", Dialect::gff3);
  BOOST_TEST((relations.ids == Names{"e"}));
  BOOST_TEST((relations.parents == Names{"t1", "t%2C2", "t3"}));
  BOOST_TEST((relations.id_space == IdSpace::gff3 && relations.parent_space == IdSpace::gff3));
}

BOOST_AUTO_TEST_CASE(empty_values_and_records_without_attributes_name_nothing) {
  for (const char* const attributes : {"ID=;Parent=,", ".", "", "ID;Parent", "id=a;parent=b;geneID=c"}) {
    const Known relations = read("exon", attributes, Dialect::gff3);
    BOOST_TEST(relations.ids.empty());
    BOOST_TEST(relations.parents.empty());
  }
}

BOOST_AUTO_TEST_CASE(in_gtf_the_type_says_which_is_which) {
  const char* const attributes = "gene_id \"g\"; transcript_id \"t\";";
  const Known gene = read("gene", attributes, Dialect::gtf);
  BOOST_TEST((gene.id_space == IdSpace::gene && gene.ids == Names{"g"} && gene.parents.empty()));
  for (const char* const type : {"transcript", "mRNA"}) {
    const Known transcript = read(type, attributes, Dialect::gtf);
    BOOST_TEST((transcript.id_space == IdSpace::transcript && transcript.ids == Names{"t"}));
    BOOST_TEST((transcript.parent_space == IdSpace::gene && transcript.parents == Names{"g"}));
  }
  const Known exon = read("exon", attributes, Dialect::gtf);
  BOOST_TEST((exon.ids.empty() && exon.parent_space == IdSpace::transcript && exon.parents == Names{"t"}));
}

BOOST_AUTO_TEST_CASE(in_gtf_a_record_without_a_transcript_is_below_its_gene) {
  for (const char* const attributes : {"gene_id \"g\"; transcript_id \"\";", "gene_id \"g\";"}) {
    const Known exon = read("exon", attributes, Dialect::gtf);
    BOOST_TEST((exon.parent_space == IdSpace::gene && exon.parents == Names{"g"} && exon.ids.empty()));
  }
}

BOOST_AUTO_TEST_CASE(in_gtf_a_bare_id_names_a_gene_or_a_transcript) {
  const Known gene = read("gene", "g1", Dialect::gtf);
  BOOST_TEST((gene.id_space == IdSpace::gene && gene.ids == Names{"g1"} && gene.parents.empty()));
  const Known transcript = read("transcript", "g1.t1;", Dialect::gtf);
  BOOST_TEST((transcript.id_space == IdSpace::transcript && transcript.ids == Names{"g1.t1"}));
  BOOST_TEST(transcript.parents.empty());
}

BOOST_AUTO_TEST_CASE(extra_columns_go_before_column_9) {
  const Known moved("exon", "Name=x", Dialect::gff3, {"Parent", "ID"}, {"t1,t2", "."});
  BOOST_TEST((moved.ids.empty() && moved.parents == Names{"t1", "t2"}));
  const Known both("exon", "ID=a;Parent=b", Dialect::gff3, {"ID"}, {"c"});
  BOOST_TEST((both.ids == Names{"c"} && both.parents == Names{"b"}));
  const Known gtf("transcript", ".", Dialect::gtf, {"gene_id", "transcript_id"}, {"g", "t"});
  BOOST_TEST((gtf.ids == Names{"t"} && gtf.parents == Names{"g"}));
}

BOOST_AUTO_TEST_SUITE_END()
