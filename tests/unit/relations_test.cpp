#include "features/relations.hpp"

#include <boost/test/unit_test.hpp>

#include "support/gff.hpp"

using namespace gff;
using namespace gff::test;

namespace {

using Names = std::vector<std::string>;

Names names_of(const std::vector<Feature>& features) {
  Names names;
  for (const Feature& feature : features) {
    const char* const space = feature.space == IdSpace::gff3   ? ""
                              : feature.space == IdSpace::gene ? "gene "
                                                               : "transcript ";
    std::string name = space + std::string(feature.id);
    if (feature.space == IdSpace::transcript) name += '/' + std::string(feature.transcript);
    names.push_back(std::move(name));
  }
  return names;
}

/// What is known of a record.
struct ReadRelations {
  ReadRelations(const std::string& type, std::string_view attributes, Dialect dialect, const Names& extra = {},
                const Names& values = {}) {
    Relations relations;
    relations.use_extra_columns(extra);
    const MadeRecord old("x", "ID=old;Parent=older", Names(extra.size(), "oldest"));
    relations.read(old.record(), Dialect::gff3);  // nothing of it is left
    const MadeRecord made(type, attributes, values);
    relations.read(made.record(), dialect);
    ids = names_of(relations.ids);
    parents = names_of(relations.parents);
  }
  Names ids;
  Names parents;
};

ReadRelations read(const std::string& type, std::string_view attributes, Dialect dialect) {
  return {type, attributes, dialect};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(relations_test)

BOOST_AUTO_TEST_CASE(in_gff3_a_record_is_its_id_and_is_below_its_parents) {
  const ReadRelations relations = read("exon", "Parent=t1,t%2C2;Name=x;ID=e;Parent=t3;Derives_from=d", Dialect::gff3);
  BOOST_TEST((relations.ids == Names{"e"}));
  BOOST_TEST((relations.parents == Names{"t1", "t%2C2", "t3", "d"}));
}

BOOST_AUTO_TEST_CASE(empty_values_and_records_without_attributes_name_nothing) {
  for (const char* const attributes : {"ID=;Parent=,", ".", "", "ID;Parent", "id=a;parent=b;geneID=c"}) {
    const ReadRelations relations = read("exon", attributes, Dialect::gff3);
    BOOST_TEST(relations.ids.empty());
    BOOST_TEST(relations.parents.empty());
  }
}

BOOST_AUTO_TEST_CASE(in_gtf_the_type_decides_what_a_record_is) {
  const char* const attributes = "gene_id \"g\"; transcript_id \"t\";";
  const ReadRelations gene = read("gene", attributes, Dialect::gtf);
  BOOST_TEST((gene.ids == Names{"gene g"} && gene.parents.empty()));
  for (const char* const type : {"transcript", "mRNA", "lncRNA", "primary_transcript"}) {
    const ReadRelations transcript = read(type, attributes, Dialect::gtf);
    BOOST_TEST((transcript.ids == Names{"transcript g/t"} && transcript.parents == Names{"gene g"}), type);
  }
  for (const char* const type : {"exon", "transcripts", "rna", "Gene"}) {
    const ReadRelations exon = read(type, attributes, Dialect::gtf);
    BOOST_TEST((exon.ids.empty() && exon.parents == Names{"transcript g/t", "gene g"}), type);
  }
}

BOOST_AUTO_TEST_CASE(in_gtf_a_record_without_a_transcript_is_below_its_gene) {
  for (const char* const attributes : {"gene_id \"g\"; transcript_id \"\";", "gene_id \"g\";"}) {
    for (const char* const type : {"exon", "transcript"}) {
      const ReadRelations one = read(type, attributes, Dialect::gtf);
      BOOST_TEST((one.parents == Names{"gene g"} && one.ids.empty()), type);
    }
  }
}

BOOST_AUTO_TEST_CASE(in_gtf_a_bare_id_names_a_gene_or_a_transcript) {
  const ReadRelations gene = read("gene", "g1", Dialect::gtf);
  BOOST_TEST((gene.ids == Names{"gene g1"} && gene.parents.empty()));
  const ReadRelations transcript = read("transcript", "g1.t1;", Dialect::gtf);
  BOOST_TEST((transcript.ids == Names{"transcript /g1.t1"} && transcript.parents.empty()));
}

BOOST_AUTO_TEST_CASE(a_transcript_named_alone_is_of_the_genes_that_other_records_name_with_it) {
  Relations relations;
  const MadeRecord bare("transcript", "t");
  const MadeRecord exon("exon", "gene_id \"g\"; transcript_id \"t\";");
  const MadeRecord other("exon", "gene_id \"h\"; transcript_id \"t\";");
  const MadeRecord lone("exon", "transcript_id \"t\";");
  const std::vector<const MadeRecord*> all{&exon, &bare, &other, &exon, &lone};
  for (const MadeRecord* const one : all) relations.read(one->record(), Dialect::gtf);
  BOOST_TEST(relations.any_lone_transcript());
  for (const MadeRecord* const one : all) relations.learn_genes(one->record(), Dialect::gtf);
  relations.read(bare.record(), Dialect::gtf);
  BOOST_TEST((names_of(relations.ids) == Names{"transcript g/t", "transcript h/t"}));
  BOOST_TEST((names_of(relations.parents) == Names{"gene g", "gene h"}));
  relations.read(lone.record(), Dialect::gtf);
  BOOST_TEST((names_of(relations.parents) == Names{"transcript g/t", "transcript h/t", "gene g", "gene h"}));
  relations.forget_lone_transcripts();
  BOOST_TEST(!relations.any_lone_transcript());
}

BOOST_AUTO_TEST_CASE(extra_columns_are_preferred_to_column_9) {
  const ReadRelations moved("exon", "Name=x", Dialect::gff3, {"Parent", "ID"}, {"t1,t2", "."});
  BOOST_TEST((moved.ids.empty() && moved.parents == Names{"t1", "t2"}));
  const ReadRelations both("exon", "ID=a;Parent=b", Dialect::gff3, {"ID"}, {"c"});
  BOOST_TEST((both.ids == Names{"c"} && both.parents == Names{"b"}));
  const ReadRelations gtf("transcript", ".", Dialect::gtf, {"gene_id", "transcript_id"}, {"g", "t"});
  BOOST_TEST((gtf.ids == Names{"transcript g/t"} && gtf.parents == Names{"gene g"}));
}

BOOST_AUTO_TEST_SUITE_END()
