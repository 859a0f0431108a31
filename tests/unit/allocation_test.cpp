// What is done once for each record takes no memory: every allocation of the program is counted.
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <new>

#include "features/families.hpp"
#include "gff/attribute_remover.hpp"
#include "gff/key.hpp"
#include "gff/table.hpp"
#include "support/filter.hpp"
#include "support/gff.hpp"

namespace {

std::size_t allocations = 0;

void* counted(std::size_t size, std::size_t alignment = alignof(std::max_align_t)) {
  ++allocations;
  void* const memory = alignment <= alignof(std::max_align_t)
                           ? std::malloc(size)
                           : std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
  if (!memory) throw std::bad_alloc();
  return memory;
}

void* counted_or_null(std::size_t size) noexcept {
  try {
    return counted(size);
  } catch (const std::bad_alloc&) {
    return nullptr;
  }
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return counted_or_null(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return counted_or_null(size); }
void* operator new(std::size_t size, std::align_val_t alignment) {
  return counted(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
  return counted(size, static_cast<std::size_t>(alignment));
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

using namespace gff;
using namespace gff::test;

namespace {

class Nowhere : public Sink {
 public:
  void write(std::string_view bytes) override { written += bytes.size(); }
  void flush() override {}
  void finish() override {}
  std::size_t written = 0;
};

/// 40 records after another that are unlike each other, over and over, and comments between them.
std::string records(std::size_t count, bool gtf) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t kind = i % 40;
    const std::string number = std::to_string(10'000'000 + kind);
    text += (kind < 30 ? "chr1" : "chromosome%20with%20a%20long%20name") + std::string("\thavana\t") +
            (kind % 3 == 0 ? "gene" : "five_prime_UTR") + '\t' + number + '\t' + number + "9\t.\t+\t.\t";
    if (gtf) {
      text += "gene_id \"ENSG" + number + ".5\"; transcript_id \"ENST" + number +
              "\"; tag \"basic\"; tag \"a list of words; with a semicolon\"; level 2;\n";
    } else {
      text += "ID=exon:" + number + ";Parent=mRNA" + number + ",mRNA" + number + "b;Note=an%20escaped%2C%20" +
              (kind % 7 == 0 ? "and%20much%20longer%20" : "") +
              "note;tag=one;tag=two,three and some more text to make it long;Dbxref=GeneID:" + number + ",HGNC:5\n";
    }
    if (kind == 39) text += "# a comment\n###\n";
  }
  return text;
}

/// Everything that tools do with a record.
struct Work {
  explicit Work(bool gtf) : table(options(gtf)) {
    tests.add_names(TestOption::type, {"gene", "five_prime_UTR"});
    tests.add_names(TestOption::seqid, {"chr1", "chromosome with a long name"});
    tests.add_predicate("tag=basic,one");
    tests.add_predicate("level!=7");
    tests.add_predicate("Note!=no such%20note");
    tests.add_expression("(type == 'gene' || length > 5) && Note != 'x' && strand in ('+', '-') && seqid ~ 'chr'");
    tests.add_expression("Parent == ID || level * 2 - 1 < 9 || tag ~ 'two' || length == '5' || no_such_key > 5");
    tests.add_region("chr1:1-1000000000");
    tests.add_region("chromosome with a long name:1-1000000000");
    tests.prepare();
    for (const char* const key : {"ID|gene_id", "Parent|tag", "Dbxref:GeneID"}) keys.add(key);
    strip.add("Note");
    strip.add("transcript_id");
    table.settle_columns({});
  }
  static TableOptions options(bool gtf) {
    TableOptions made;
    made.columns = {"seqid", "start", "Note", gtf ? "gene_id" : "ID", "tag", "Parent", "attributes"};
    return made;
  }

  void do_all(LineReader& lines, Output& out) {
    for (Line line; lines.next(line);) {
      if (line.kind != LineKind::record) {
        out.put(line);
        continue;
      }
      const Record record(line);
      const Dialect dialect = lines.dialect(record);
      passed += tests.match(record, dialect) ? 1 : 0;
      keys.find(record, dialect);
      for (std::size_t i = 0; i < keys.size(); ++i) values += keys.value(i).text.size();
      out.append(record.before_attributes());
      if (strip.match(record, dialect)) strip.write_rest(out);
      out.append(record.after_attributes());
      out.append('\n');
      table.write_row(record, dialect, out);
      out.put(line);
      families.visit(record, dialect, seen % 2 == 0);
      kept += families.keeps(record, dialect, seen % 2 == 0) ? 1 : 0;
      ++seen;
    }
    out.settle();
  }

  FilterOfOneThread tests;
  KeyColumns keys;
  AttributeRemover strip;
  Table table;
  Families families{{.family = true}};
  std::size_t seen = 0;
  std::size_t kept = 0;
  std::size_t passed = 0;
  std::size_t values = 0;
};

void check(bool gtf) {
  constexpr std::size_t count = 110'000;
  Nowhere sink;
  Output out(sink);
  LineReader lines("in.gff3", Format::automatic, OnError::fail, std::size_t{64} << 20);
  BlockReader blocks(std::make_unique<StringSource>(records(count, gtf)), std::size_t{64} << 20);
  Work work(gtf);
  std::size_t before = 0;
  std::size_t warm = 0;
  while (blocks.next() == BlockReader::Found::block) {
    lines.set_block(blocks.block());
    work.do_all(lines, out);
    if (warm > 0) continue;
    warm = work.seen;
    before = allocations;
  }
  out.flush();
  const std::size_t made = allocations - before;
  BOOST_TEST(made == 0u);
  BOOST_TEST(work.seen == count);
  BOOST_TEST(count - warm >= 100'000u);
  BOOST_TEST(work.passed == count);
  BOOST_TEST(work.values > count);
  BOOST_TEST(work.kept > 0u);
  BOOST_TEST(sink.written > count * 200);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(allocation_test)

BOOST_AUTO_TEST_CASE(allocations_are_counted) {
  const std::size_t before = allocations;
  const std::string text(1000, 'x');
  BOOST_TEST(text.size() == 1000u);
  BOOST_TEST(allocations > before);
}

BOOST_AUTO_TEST_CASE(a_record_of_gff3_allocates_no_memory) { check(false); }

BOOST_AUTO_TEST_CASE(a_record_of_gtf_allocates_no_memory) { check(true); }

BOOST_AUTO_TEST_SUITE_END()
