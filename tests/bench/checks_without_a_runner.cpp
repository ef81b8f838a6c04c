// The support pieces carry checks of the test library; a benchmark has no runner for them.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>
