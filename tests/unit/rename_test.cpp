#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "rename/id_editor.hpp"
#include "rename/model_roles.hpp"
#include "rename/seqid_map.hpp"
#include "rename/seqid_renamer.hpp"
#include "rename/sequence_headers.hpp"
#include "support/caught.hpp"
#include "support/io.hpp"
#include "support/models.hpp"

using namespace gff;
using namespace gff::test;

namespace {

SeqidMap map_of(const std::string& text, const std::string& from = {}, const std::string& to = {}) {
  const TemporaryFolder folder;
  write_file(folder / "map", text);
  return SeqidMap((folder / "map").string(), from, to);
}

std::string found(const SeqidMap& map, std::string_view old) {
  const std::string* const now = map.find(old);
  return now ? *now : "(none)";
}

std::string less_version(std::string_view id) {
  const VersionedId parts = without_version(id);
  return std::string(parts.id) + std::string(parts.after);
}

/// The sequence section with `>a` renamed to `>new` and `>gone` left out, written in pieces of `size` bytes.
std::string renamed(std::string_view section, std::size_t size) {
  StringSink sink;
  Output out(sink);
  SequenceHeaders headers(1, [](std::string_view name, std::uint64_t) {
    return SequenceHeaders::Name{name == "a" ? "new" : name, name == "gone"};
  });
  for (std::size_t at = 0; at < section.size(); at += size) headers.write(section.substr(at, size), out);
  headers.finish(out);
  out.flush();
  return sink.written;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rename_test)

BOOST_AUTO_TEST_CASE(a_map_of_two_columns_has_old_and_new_names) {
  const SeqidMap map = map_of("# comment\n1\tchr1\nMT\tchrM\n");
  BOOST_TEST(map.size() == 2U);
  BOOST_TEST(found(map, "MT") == "chrM");
  BOOST_TEST(found(map, "chrM") == "(none)");
  BOOST_TEST(map.is_new_name("chrM"));
  BOOST_TEST(map.first() == "1");
}

BOOST_AUTO_TEST_CASE(an_escaped_seqid_is_the_same_as_the_name_without_escapes) {
  BOOST_TEST(found(map_of("a|b\tx\n"), "a%7Cb") == "x");
}

BOOST_AUTO_TEST_CASE(a_table_has_its_columns_by_name) {
  const std::string alias = "# ucsc\tensembl\trefseq\nchr1\t1\tNC_1\nchrUn\t\tNW_1\n";
  BOOST_TEST(found(map_of(alias, "refseq", "ucsc"), "NW_1") == "chrUn");
  BOOST_TEST(map_of(alias, "refseq", "ensembl").size() == 1U);
  BOOST_TEST(throws(Thrown::usage_error, [&] { map_of(alias, "refseq", "genbank"); }));
}

BOOST_AUTO_TEST_CASE(an_old_name_with_two_new_names_is_an_error) {
  BOOST_TEST(throws(Thrown::error, [&] { map_of("1\tchr1\n1\tchr2\n"); }));
  BOOST_TEST(map_of("1\tchr1\n1\tchr1\n").size() == 1U);
}

BOOST_AUTO_TEST_CASE(two_old_names_in_the_stream_that_become_one_are_an_error) {
  const SeqidMap map = map_of("1\tchr1\nNC_1\tchr1\n");
  SeqidRenamer renamer(map, Unmapped::keep);
  const auto diagnostic = [](std::string_view code, const std::string&, const std::string&, const std::string&) {
    Diagnostic problem;
    problem.code = code;
    return problem;
  };
  BOOST_TEST(renamer.rename("1", diagnostic).now == "chr1");
  BOOST_TEST(renamer.rename("1", diagnostic).now == "chr1");
  BOOST_TEST(renamer.rename("other", diagnostic).now == "other");
  BOOST_TEST(throws(Thrown::format_error, [&] { renamer.rename("NC_1", diagnostic); }));
}

BOOST_AUTO_TEST_CASE(a_version_is_the_digits_after_the_last_dot) {
  BOOST_TEST(less_version("ENSG00000000003.15") == "ENSG00000000003");
  BOOST_TEST(less_version("ENSG00000182378.15_PAR_Y") == "ENSG00000182378_PAR_Y");
  BOOST_TEST(less_version("AT1G01010") == "AT1G01010");
  BOOST_TEST(less_version("a.b") == "a.b");
  BOOST_TEST(less_version("a.1.2") == "a.1");
}

BOOST_AUTO_TEST_CASE(a_prefix_is_put_before_the_ids_of_its_role_and_before_their_parents) {
  const std::string text =
      "1\ts\tgene\t1\t9\t.\t+\t.\tID=g\n1\ts\tmRNA\t1\t9\t.\t+\t.\tID=t;Parent=g\n1\ts\texon\t1\t9\t.\t+\t.\tParent="
      "t\n";
  const ReadModels read(text);
  ModelRoles roles(read.models);
  RoleReader reader;
  for_each_record(text, [&](const Record& record, Dialect dialect) {
    roles.visit(record, reader.read(record, dialect, read.models));
  });
  BOOST_TEST(roles.done());
  IdEdits edits;
  edits.add_prefixes("gene=gene:,transcript=transcript:");
  KeyTable keys;
  IdEditor editor(edits, &roles, keys);
  editor.start(Dialect::gff3, false);
  BOOST_TEST(editor.edit(keys.number_of("ID"), "g").now == "gene:g");
  BOOST_TEST(editor.edit(keys.number_of("ID"), "t").now == "transcript:t");
  BOOST_TEST(editor.edit(keys.number_of("Parent"), "t").now == "transcript:t");
  BOOST_TEST(!editor.edit(keys.number_of("Parent"), "absent").changed);
  BOOST_TEST(editor.saw_role(ModelRole::gene));
}

BOOST_AUTO_TEST_CASE(an_id_that_becomes_the_same_as_another_one_is_reported) {
  IdEdits edits;
  edits.add_strip("gene:,gene-");
  KeyTable keys;
  IdEditor editor(edits, nullptr, keys);
  editor.start(Dialect::gff3, false);
  const std::size_t id = keys.number_of("ID");
  BOOST_TEST(editor.edit(id, "gene:a").now == "a");
  BOOST_TEST(!editor.edit(id, "gene:a").collides);
  BOOST_TEST(editor.edit(id, "gene-a").collides);
}

BOOST_AUTO_TEST_CASE(ids_of_two_blocks_that_become_one_are_found_when_the_blocks_are_joined) {
  IdEdits edits;
  edits.add_strip("gene:,gene-");
  KeyTable keys;
  KeyTable other_keys;
  IdEditor first(edits, nullptr, keys);
  IdEditor later(edits, nullptr, other_keys, false);
  first.start(Dialect::gff3, false);
  later.start(Dialect::gff3, false);
  const std::size_t id = keys.number_of("ID");
  BOOST_TEST(first.edit(id, "gene:a").now == "a");
  BOOST_TEST(later.edit(id, "gene:a").now == "a");
  BOOST_TEST(later.edit(id, "gene:b").now == "b");
  BOOST_TEST(first.add_origins(later));
  first.take_seen(later);
  BOOST_TEST(!later.edit(id, "gene-b").collides);
  BOOST_TEST(!first.add_origins(later));
  BOOST_TEST(first.edit(id, "gene-b").collides);
}

BOOST_AUTO_TEST_CASE(two_ids_of_a_later_block_that_become_one_are_found_when_it_is_joined) {
  IdOrigins origins;
  BlockOrigins block;
  block.add({IdSpace::gene, "a.1", "a"});
  block.add({IdSpace::transcript, "a.2", "a"});
  BOOST_TEST(origins.add(block));
  block.clear();
  block.add({IdSpace::gene, "b.1", "b"});
  block.add({IdSpace::gene, "b.2", "b"});
  block.add({IdSpace::gene, "c.1", "c"});
  BOOST_TEST(!origins.add(block));
  BOOST_TEST(origins.add({IdSpace::gene, "b.1", "b"}));
  BOOST_TEST(origins.add({IdSpace::gene, "c.2", "c"}));
}

BOOST_AUTO_TEST_CASE(the_first_word_of_a_header_is_renamed_wherever_the_section_is_cut) {
  const std::string section = "##FASTA\n>a first\nAC\n>gone\nGT\n>b\nT\n";
  for (const std::size_t size : {1U, 2U, 3U, 7U, 100U})
    BOOST_TEST(renamed(section, size) == "##FASTA\n>new first\nAC\n>b\nT\n");
}

BOOST_AUTO_TEST_SUITE_END()
