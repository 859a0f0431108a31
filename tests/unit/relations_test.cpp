#include "features/relations.hpp"

#include <boost/test/unit_test.hpp>

using namespace gff;

namespace {

using Names = std::vector<std::string_view>;

Relations read(std::string_view type, std::string_view attributes, Dialect dialect) {
  Relations relations;
  relations.read("x", "ID=old;Parent=older", {}, Dialect::gff3);  // nothing of it is left
  relations.read(type, attributes, {}, dialect);
  return relations;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(relations_test)

BOOST_AUTO_TEST_CASE(in_gff3_a_record_is_its_id_and_is_below_its_parents) {
  const Relations relations = read("exon", "Parent=t1,t%2C2;Name=x;ID=e;Parent=t3", Dialect::gff3);
  BOOST_TEST((relations.ids == Names{"e"}));
  BOOST_TEST((relations.parents == Names{"t1", "t%2C2", "t3"}));
  BOOST_TEST((relations.id_space == IdSpace::gff3 && relations.parent_space == IdSpace::gff3));
}

BOOST_AUTO_TEST_CASE(empty_values_and_records_without_attributes_name_nothing) {
  for (const char* const attributes : {"ID=;Parent=,", ".", "", "ID;Parent", "id=a;parent=b;geneID=c"}) {
    const Relations relations = read("exon", attributes, Dialect::gff3);
    BOOST_TEST(relations.ids.empty());
    BOOST_TEST(relations.parents.empty());
  }
}

BOOST_AUTO_TEST_CASE(in_gtf_the_type_says_which_is_which) {
  const char* const attributes = "gene_id \"g\"; transcript_id \"t\";";
  const Relations gene = read("gene", attributes, Dialect::gtf);
  BOOST_TEST((gene.id_space == IdSpace::gene && gene.ids == Names{"g"} && gene.parents.empty()));
  for (const char* const type : {"transcript", "mRNA"}) {
    const Relations transcript = read(type, attributes, Dialect::gtf);
    BOOST_TEST((transcript.id_space == IdSpace::transcript && transcript.ids == Names{"t"}));
    BOOST_TEST((transcript.parent_space == IdSpace::gene && transcript.parents == Names{"g"}));
  }
  const Relations exon = read("exon", attributes, Dialect::gtf);
  BOOST_TEST((exon.ids.empty() && exon.parent_space == IdSpace::transcript && exon.parents == Names{"t"}));
}

BOOST_AUTO_TEST_CASE(in_gtf_a_record_without_a_transcript_is_below_its_gene) {
  for (const char* const attributes : {"gene_id \"g\"; transcript_id \"\";", "gene_id \"g\";"}) {
    const Relations exon = read("exon", attributes, Dialect::gtf);
    BOOST_TEST((exon.parent_space == IdSpace::gene && exon.parents == Names{"g"} && exon.ids.empty()));
  }
}

BOOST_AUTO_TEST_SUITE_END()
