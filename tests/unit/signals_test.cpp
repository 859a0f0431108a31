#include "io/signals.hpp"

#include <boost/test/unit_test.hpp>
#include <thread>

#include "support/caught.hpp"
#include "support/io.hpp"

using namespace gff;
using namespace gff::test;

BOOST_AUTO_TEST_SUITE(signals_test)

BOOST_AUTO_TEST_CASE(eight_files_can_be_named_and_a_ninth_is_refused) {
  std::vector<std::string> names;
  for (int i = 0; i < 8; ++i) names.push_back("/no/such/file" + std::to_string(i));
  for (const std::string& name : names) remove_on_signal(name);
  BOOST_TEST(message_of(Thrown::error, [] { remove_on_signal("/no/such/file9"); }) == "too many temporary files");
  keep_on_signal(names[3]);
  remove_on_signal(names[3]);
  for (const std::string& name : names) keep_on_signal(name);
  remove_on_signal(names[0]);
  keep_on_signal(names[0]);
}

BOOST_AUTO_TEST_CASE(a_thread_started_meanwhile_receives_no_signal_except_sigpipe) {
  const auto blocked = [](int signal) {
    sigset_t mask;
    ::pthread_sigmask(SIG_SETMASK, nullptr, &mask);
    return ::sigismember(&mask, signal) == 1;
  };
  bool terminate = false;
  bool pipe = true;
  {
    const SignalsBlocked meanwhile;
    std::thread([&] {
      terminate = blocked(SIGTERM);
      pipe = blocked(SIGPIPE);
    }).join();
  }
  BOOST_TEST(terminate);
  BOOST_TEST(!pipe);
  BOOST_TEST(!blocked(SIGTERM));
}

BOOST_AUTO_TEST_SUITE_END()
