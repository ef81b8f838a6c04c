#include "kiosk/base/clock.h"

#include <doctest/doctest.h>

#include <string>

#include "kiosk/base/random.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("clock");

TEST_CASE("both hands of the machine's clock move on") {
  const SystemClock clock;
  const Now before = clock.now();
  const Now after = clock.now();

  CHECK(after.tick >= before.tick);
  CHECK(before.tick > Tick{});
}

TEST_CASE("this start of the machine has one name of eight hex digits") {
  CHECK(boot_name() == boot_name());
  CHECK(boot_name().size() == 8);
  CHECK(boot_name().find_first_not_of("0123456789abcdef") == std::string::npos);
}

TEST_CASE("chance does not repeat itself") {
  CHECK(random_bits() != random_bits());
  CHECK(random_16() != random_16());
}

TEST_SUITE_END();
}  // namespace kiosk::test
