// The support pieces carry checks of the test library; a benchmark has no runner for them, and ends
// at the first that does not hold.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>

namespace {

struct ChecksOfABench {
  ChecksOfABench() {
    context.setAsDefaultForAssertsOutOfTestCases();
    context.setAssertHandler([](const doctest::AssertData& check) {
      if (!check.m_failed) return;
      std::fprintf(stderr, "congso: did not hold: %s (%s:%d)\n", check.m_expr, check.m_file,
                   check.m_line);
      std::exit(1);
    });
  }
  doctest::Context context;
};

const ChecksOfABench kChecks;

}  // namespace
