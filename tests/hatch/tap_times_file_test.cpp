#include "kiosk/hatch/tap_times_file.h"

#include <doctest/doctest.h>

#include <fstream>

#include "tests/support/process.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

TapTimes of_three_taps() {
  TapTimes times;
  for (const auto span : {3ms, 12ms, 40ms}) times.whole.add(span);
  times.to_durable.add(2ms);
  return times;
}

TEST_SUITE_BEGIN("hatch: tap times");

TEST_CASE("what the kiosk notes the administrator reads") {
  const TemporaryFolder folder;
  REQUIRE(write_times(folder / "tap-times.json", of_three_taps()));

  CHECK(read_times(folder / "tap-times.json") == of_three_taps());
}

TEST_CASE("a note that is missing, damaged or of another version is a note of no taps") {
  const TemporaryFolder folder;
  CHECK(read_times(folder / "none") == TapTimes{});

  for (const char* text :
       {"", "[]", "{\"read_to_glass\":7}", "{\"read_to_glass\":{\"counts\":[1]}}",
        "{\"read_to_glass\":{\"counts\":[-1,0,0,0,0,0,0,0,0,0,0,0,0]}}"}) {
    std::ofstream{folder / "note"} << text;
    CHECK(read_times(folder / "note") == TapTimes{});
  }
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
