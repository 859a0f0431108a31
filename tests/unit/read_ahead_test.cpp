#include "io/read_ahead.hpp"

#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <new>

#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

namespace {

class NoMemory : public Source {
 public:
  std::streamsize read(char* to, std::streamsize) override {
    if (++calls_ == 3) throw std::bad_alloc();
    *to = 'a';
    return 1;
  }

 private:
  int calls_ = 0;
};

/// Fills what it is given, without end, and counts the bytes. The count outlives the reader: the thread may.
class Endless : public Source {
 public:
  explicit Endless(std::shared_ptr<std::atomic<std::streamsize>> bytes) : bytes_(std::move(bytes)) {}
  std::streamsize read(char* to, std::streamsize size) override {
    std::fill_n(to, size, 'a');
    *bytes_ += size;
    return size;
  }

 private:
  std::shared_ptr<std::atomic<std::streamsize>> bytes_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(read_ahead_test)

BOOST_AUTO_TEST_CASE(bytes_read_ahead_are_the_bytes_of_the_source) {
  Random random(2);
  const std::string text = random.text("abcdefgh\n", 3'000'000);
  for (const auto& sizes : {std::vector<std::size_t>{1u << 30}, std::vector<std::size_t>{1000, 1, 262144, 77}}) {
    for (const std::size_t read_size : {100u, 4096u, 262144u, 1'000'000u}) {
      ReadAhead source(std::make_unique<StringSource>(text, sizes));
      BOOST_TEST((deliver(source, read_size) == Delivered{text, ""}));
    }
  }
}

BOOST_AUTO_TEST_CASE(single_bytes_keep_their_order) {
  const std::string text = annotation(50);
  ReadAhead source(std::make_unique<StringSource>(text, std::vector<std::size_t>{1, 2, 3}));
  BOOST_TEST((deliver(source, 1) == Delivered{text, ""}));
}

BOOST_AUTO_TEST_CASE(an_empty_source_ends_at_once_and_stays_at_its_end) {
  ReadAhead source(std::make_unique<StringSource>(""));
  char byte;
  BOOST_TEST(source.read(&byte, 1) == -1);
  BOOST_TEST(source.read(&byte, 1) == -1);
}

BOOST_AUTO_TEST_CASE(an_error_is_thrown_after_all_bytes_before_it) {
  const std::string text = annotation(20'000);
  for (const std::size_t size : {1000u, 262144u}) {
    ReadAhead source(std::make_unique<StringSource>(text, std::vector<std::size_t>{size}, "damaged"));
    BOOST_TEST((deliver(source, 5000) == Delivered{text, "input: damaged"}));
  }
}

BOOST_AUTO_TEST_CASE(errors_keep_their_kind) {
  ReadAhead source(std::make_unique<NoMemory>());
  char byte;
  BOOST_TEST(source.read(&byte, 1) == 1);
  BOOST_TEST(source.read(&byte, 1) == 1);
  BOOST_CHECK_THROW(source.read(&byte, 1), std::bad_alloc);
  BOOST_CHECK_THROW(source.read(&byte, 1), std::bad_alloc);  // an error is not an end: a further read fails again
}

BOOST_AUTO_TEST_CASE(only_a_few_blocks_are_read_ahead_and_none_after_the_reader_is_destroyed) {
  const auto bytes = std::make_shared<std::atomic<std::streamsize>>(0);
  constexpr std::streamsize block = 256 * 1024;
  {
    ReadAhead source(std::make_unique<Endless>(bytes));
    char byte;
    BOOST_TEST(source.read(&byte, 1) == 1);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    BOOST_TEST(bytes->load() <= 3 * block);
  }
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  BOOST_TEST(bytes->load() <= 4 * block);
}

BOOST_AUTO_TEST_CASE(readers_that_never_read_are_destroyed_at_once) {
  for (int i = 0; i < 50; ++i)
    ReadAhead source(std::make_unique<Endless>(std::make_shared<std::atomic<std::streamsize>>(0)));
}

BOOST_AUTO_TEST_CASE(a_reader_of_a_silent_pipe_is_destroyed_at_once) {
  int ends[2];
  BOOST_REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
  Descriptor writer(ends[1], "pipe");
  writer.write("four", 4);
  class Waiting : public Source {
   public:
    explicit Waiting(int fd) : input_(fd, "pipe") {}
    std::streamsize read(char* to, std::streamsize size) override {
      const std::size_t n = input_.read(to, static_cast<std::size_t>(size));
      return n > 0 ? static_cast<std::streamsize>(n) : -1;
    }

   private:
    Descriptor input_;
  };
  {
    ReadAhead source(std::make_unique<Waiting>(ends[0]));
    char bytes[10];
    BOOST_TEST(source.read(bytes, 10) == 4);
  }
  writer.close();  // lets the thread go
}

BOOST_AUTO_TEST_SUITE_END()
