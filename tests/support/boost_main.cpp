// The main function of a Boost.Test program.
#define BOOST_TEST_MAIN
#include <boost/test/unit_test.hpp>
