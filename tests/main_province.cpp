// The collector's suite once more, with every store in PostgreSQL. What is about the file of the
// other store alone stands in a suite of its own, and stays out.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdlib>

int main(int argc, char** argv) {
  ::setenv("CONGSO_TEST_PROVINCE", "1", 1);
  doctest::Context context;
  context.setOption("test-suite-exclude", "*in a file*");
  context.applyCommandLine(argc, argv);
  return context.run();
}
