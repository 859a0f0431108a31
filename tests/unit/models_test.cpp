#include "features/models.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "features/assembly.hpp"
#include "support/models.hpp"

using namespace gff;
using namespace gff::test;

namespace {

/// "t1/g1 t2/g1": each transcript and its gene, in the order of their numbers.
std::string transcripts_of(const Models& models) {
  std::string found;
  for (FeatureNumber number = 1; number <= models.size(); ++number) {
    if (!models.is_transcript(number)) continue;
    found += (found.empty() ? "" : " ") + std::string(models.id(number)) + '/' +
             std::string(models.id(models.gene_of(number)));
  }
  return found;
}
std::string transcripts_of(std::string_view text) { return transcripts_of(ReadModels(text).models); }

/// "t1: 1-5 7-9": what is complete, in that order, with its parts.
std::string assembled(std::string_view text, Assembly::Unit unit) {
  const ReadModels read(text);
  Assembly assembly(read.models, unit);
  RoleReader reader;
  std::string found;
  for_each_record(text, [&](const Record& record, Dialect dialect) {
    assembly.add(
        reader.read(record, dialect, read.models), [](FeatureNumber, bool) {},
        [&](FeatureNumber number, const std::vector<Part>& parts) {
          found += std::string(read.models.id(number)) + ':';
          for (const Part& part : parts)
            found += ' ' + std::to_string(part.span.start) + '-' + std::to_string(part.span.end) +
                     (part.is_block ? "b" : "");
          found += '\n';
        });
  });
  return found;
}

std::string line(const std::string& type, int start, int end, const std::string& attributes,
                 const std::string& seqid = "1", const std::string& strand = "+") {
  return seqid + "\ts\t" + type + '\t' + std::to_string(start) + '\t' + std::to_string(end) + "\t.\t" + strand +
         "\t.\t" + attributes + '\n';
}

const std::string gene = line("gene", 1, 9, "ID=g");
const std::string mrna = line("mRNA", 1, 9, "ID=t;Parent=g");
const std::string exon = line("exon", 1, 5, "ID=e;Parent=t");

}  // namespace

BOOST_AUTO_TEST_SUITE(models_test)

BOOST_AUTO_TEST_CASE(a_part_is_detected_by_its_type_or_its_number_in_the_ontology) {
  BOOST_TEST((part_kind("exon") == PartKind::exon && part_kind("SO:0000147") == PartKind::exon));
  BOOST_TEST((part_kind("CDS") == PartKind::cds && part_kind("SO:0000316") == PartKind::cds));
  BOOST_TEST(
      (part_kind("5UTR") == PartKind::five_prime_utr && part_kind("five_prime_utr") == PartKind::five_prime_utr));
  BOOST_TEST((part_kind("Exon") == PartKind::none && part_kind("cds") == PartKind::none));
  BOOST_TEST((part_kind("gene") == PartKind::none && part_kind("") == PartKind::none));
}

BOOST_AUTO_TEST_CASE(lines_in_any_order_make_the_same_models) {
  std::vector<std::string> lines{gene, mrna, exon, line("CDS", 2, 4, "ID=c;Parent=t")};
  std::sort(lines.begin(), lines.end());
  do {
    std::string text;
    for (const std::string& one : lines) text += one;
    BOOST_TEST(transcripts_of(text) == "t/g");
  } while (std::next_permutation(lines.begin(), lines.end()));
}

BOOST_AUTO_TEST_CASE(a_gene_with_parts_directly_below_it_is_its_own_transcript) {
  BOOST_TEST(transcripts_of(line("gene", 1, 9, "ID=b") + line("CDS", 1, 9, "ID=c;Parent=b")) == "b/b");
  BOOST_TEST(transcripts_of(gene + mrna + exon + line("exon", 7, 9, "Parent=g")) == "g/g t/g");
}

BOOST_AUTO_TEST_CASE(a_part_without_parent_is_its_own_transcript_by_its_id) {
  BOOST_TEST(transcripts_of(line("CDS", 1, 3, "ID=c") + line("CDS", 5, 9, "ID=c") + line("CDS", 5, 9, "ID=d")) ==
             "c/c d/d");
  BOOST_TEST(transcripts_of(line("CDS", 1, 3, "Name=c")) == "");
}

BOOST_AUTO_TEST_CASE(a_gff3_part_without_parent_belongs_to_its_transcript_id) {
  BOOST_TEST(transcripts_of(line("exon", 1, 3, "ID=exon:t:1;gene_id=g;transcript_id=t") +
                            line("exon", 5, 9, "ID=exon:t:2;gene_id=g;transcript_id=t")) == "t/g");
}

BOOST_AUTO_TEST_CASE(a_part_with_two_parents_is_a_part_of_each) {
  BOOST_TEST(transcripts_of(gene + mrna + line("mRNA", 1, 9, "ID=u;Parent=g") + line("exon", 1, 5, "Parent=t,u")) ==
             "t/g u/g");
}

BOOST_AUTO_TEST_CASE(several_parent_genes_the_first_is_used_and_all_are_counted) {
  const ReadModels read(line("mRNA", 1, 9, "ID=t;Parent=b,a") + exon + line("gene", 1, 9, "ID=a") +
                        line("gene", 1, 9, "ID=b"));
  BOOST_TEST(transcripts_of(read.models) == "t/b");
  BOOST_TEST(read.models.transcripts_with_several_parents() == 1u);
}

BOOST_AUTO_TEST_CASE(the_gene_is_the_topmost_feature_above) {
  BOOST_TEST(transcripts_of(gene + line("primary_transcript", 1, 9, "ID=p;Parent=g") +
                            line("miRNA", 1, 5, "ID=t;Parent=p") + exon) == "t/g");
}

BOOST_AUTO_TEST_CASE(a_loop_of_parents_ends) {
  BOOST_TEST(transcripts_of(line("mRNA", 1, 9, "ID=t;Parent=u") + line("mRNA", 1, 9, "ID=u;Parent=t") + exon) == "t/t");
  BOOST_TEST(transcripts_of(line("mRNA", 1, 9, "ID=t;Parent=t") + exon) == "t/t");
}

BOOST_AUTO_TEST_CASE(escapes_of_gff3_ids_are_decoded) {
  BOOST_TEST(transcripts_of(line("mRNA", 1, 9, "ID=t%2C1") + line("exon", 1, 5, "Parent=t%2c1")) == "t,1/t,1");
}

BOOST_AUTO_TEST_CASE(gtf_without_gene_and_transcript_lines_is_complete) {
  BOOST_TEST(transcripts_of(line("exon", 1, 5, "gene_id \"g\"; transcript_id \"t\";")) == "t/g");
}

BOOST_AUTO_TEST_CASE(one_gtf_transcript_id_on_two_seqids_is_two_transcripts) {
  const std::string ids = "gene_id \"g\"; transcript_id \"t\";";
  BOOST_TEST(transcripts_of(line("exon", 1, 5, ids, "X") + line("exon", 1, 5, ids, "Y") +
                            line("exon", 7, 9, ids, "X")) == "t/g t/g");
}

BOOST_AUTO_TEST_CASE(an_empty_transcript_id_is_none) {
  const ReadModels read(line("gene", 1, 9, "gene_id \"g\"; transcript_id \"\";") +
                        line("CDS", 1, 9, "gene_id \"g\"; transcript_id \"\";"));
  BOOST_TEST(transcripts_of(read.models) == "");
  BOOST_TEST(read.models.feature(read["g"]).has_part);
}

BOOST_AUTO_TEST_CASE(parts_on_two_strands_or_seqids_split_a_transcript) {
  const auto is_split = [](const std::string& second) {
    const ReadModels read(mrna + exon + second);
    return read.models.feature(read["t"]).is_split();
  };
  BOOST_TEST(!is_split(line("exon", 7, 9, "Parent=t")));
  BOOST_TEST(is_split(line("exon", 7, 9, "Parent=t", "1", "-")));
  BOOST_TEST(is_split(line("exon", 7, 9, "Parent=t", "2")));
}

BOOST_AUTO_TEST_CASE(a_feature_that_is_only_named_has_no_record) {
  const ReadModels read(exon);
  BOOST_TEST(!read.models.feature(read["t"]).has_record);
  BOOST_TEST(ReadModels(exon + mrna).models.feature(1).has_record);
}

BOOST_AUTO_TEST_CASE(a_transcript_is_handed_over_with_its_last_record) {
  const std::string text = exon + line("exon", 1, 3, "Parent=u") + line("CDS", 2, 4, "Parent=t") + mrna +
                           line("exon", 7, 9, "Parent=u") + line("CDS", 8, 9, "Parent=v");
  BOOST_TEST(assembled(text, Assembly::Unit::transcript) == "t: 1-5b 2-4\nu: 1-3b 7-9b\nv: 8-9b\n");
}

BOOST_AUTO_TEST_CASE(a_gene_is_handed_over_with_the_last_record_of_its_transcripts) {
  const std::string text = mrna + exon + line("mRNA", 1, 9, "ID=u;Parent=g") + line("CDS", 7, 9, "Parent=u") + gene;
  BOOST_TEST(assembled(text, Assembly::Unit::gene) == "g: 1-5b 7-9b\n");
}

BOOST_AUTO_TEST_CASE(a_part_of_two_transcripts_of_a_gene_is_handed_over_twice) {
  const std::string text = gene + mrna + line("mRNA", 1, 9, "ID=u;Parent=g") + line("exon", 1, 5, "Parent=t,u");
  BOOST_TEST(assembled(text, Assembly::Unit::gene) == "g: 1-5b 1-5b\n");
}

BOOST_AUTO_TEST_CASE(united_spans_do_not_touch) {
  std::vector<Span> spans{{7, 9}, {1, 3}, {4, 5}, {8, 8}};
  unite(spans);
  BOOST_TEST(spans.size() == 2u);
  BOOST_TEST((spans[0].start == 1 && spans[0].end == 5 && spans[1].start == 7 && spans[1].end == 9));
}

BOOST_AUTO_TEST_CASE(the_coding_region_holds_the_stop_codon_on_either_side_of_the_cds) {
  const auto region = [](const std::string& cds, const std::string& stop) {
    const ReadModels read(cds + stop);
    return read.facts.coding_region(read["t"]);
  };
  const auto part = [](const char* type, int start, int end) {
    return line(type, start, end, "gene_id \"g\"; transcript_id \"t\";");
  };
  BOOST_TEST((region(part("CDS", 4, 9), part("stop_codon", 10, 12)).end == 12));
  BOOST_TEST((region(part("CDS", 4, 12), part("stop_codon", 10, 12)).end == 12));
  BOOST_TEST((region(part("CDS", 4, 9), part("stop_codon", 1, 3)).start == 1));
  BOOST_TEST((region("", part("stop_codon", 1, 3)).start == 1));
}

BOOST_AUTO_TEST_CASE(a_stop_codon_between_the_outer_cds_records_needs_another_reading) {
  const auto part = [](const char* type, int start, int end) {
    return line(type, start, end, "gene_id \"g\"; transcript_id \"t\";");
  };
  const auto in_cds = [](const ReadModels& read) {
    bool found = false;
    read.facts.for_each_stop_codon(read["t"], {1, 99}, [&](const StopCodon& stop) { found = stop.in_cds; });
    return found;
  };
  const ReadModels usual(part("CDS", 4, 9) + part("stop_codon", 10, 12));
  BOOST_TEST((usual.readings == 1 && in_cds(usual)));
  const ReadModels apart(part("CDS", 4, 9) + part("stop_codon", 20, 22));
  BOOST_TEST((apart.readings == 1 && !in_cds(apart)));
  const ReadModels middle(part("CDS", 1, 9) + part("CDS", 20, 22) + part("stop_codon", 20, 22) + part("CDS", 40, 49));
  BOOST_TEST((middle.readings == 2 && in_cds(middle)));
  const ReadModels between(part("CDS", 1, 9) + part("stop_codon", 20, 22) + part("CDS", 40, 49));
  BOOST_TEST((between.readings == 2 && !in_cds(between)));
}

BOOST_AUTO_TEST_CASE(many_features_keep_their_numbers) {
  FeatureTable table;
  const std::uint32_t many = 100'000;
  for (std::uint32_t i = 1; i <= many; ++i) BOOST_REQUIRE(table.insert(IdSpace::gene, 1, std::to_string(i)) == i);
  BOOST_TEST(table.insert(IdSpace::gene, 2, "1") == many + 1);
  BOOST_TEST(table.insert(IdSpace::transcript, 1, "1") == many + 2);
  for (std::uint32_t i = 1; i <= many; ++i) BOOST_REQUIRE(table.find(IdSpace::gene, 1, std::to_string(i)) == i);
  BOOST_TEST(table.id(many) == std::to_string(many));
  BOOST_TEST(table.find(IdSpace::gff3, 0, "1") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
