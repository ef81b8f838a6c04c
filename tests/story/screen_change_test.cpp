// Cables and panels: the real kiosk on a real X server whose outputs change their mode, go off and
// come back, while people tap.

#include <doctest/doctest.h>

#include <fstream>

#include "tests/support/running_office.h"
#include "tests/support/xorg_screen.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using Mode = XorgScreen::Mode;

constexpr const char* kSkipped = "skipped: Xorg with the dummy driver cannot run here";

struct Size {
  Mode mode;
  const char* window;
};
constexpr Size kFull{Mode::kFull, "1920x1080+0+0"};
constexpr Size kSmall{Mode::kSmall, "1366x768+0+0"};
constexpr Size kStanding{Mode::kStanding, "1080x1920+0+0"};

// Kilobytes of its own and its share of the rest.
long memory_of(const Process& process) {
  std::ifstream in{"/proc/" + std::to_string(process.pid()) + "/smaps_rollup"};
  for (std::string word; in >> word;)
    if (word == "Pss:") {
      long kilobytes = 0;
      in >> kilobytes;
      return kilobytes;
    }
  return 0;
}

// A kiosk on the whole of such a screen.
struct OnXorg {
  XorgScreen screen;
  RunningOffice office{10, false};
  std::size_t taps = 0;

  OnXorg() {
    office.fill_the_screen();
    if (screen.runs()) office.start_kiosk();
  }
  bool follows(const Size& size) {
    screen.mode(size.mode);
    return within(10s, [&] { return window_of(office.kiosk()) == size.window; });
  }
  bool records_a_tap() {
    office.tap(static_cast<int>(taps++));
    return within(10s, [this] { return office.confirmations() == taps; });
  }
};

}  // namespace

TEST_SUITE_BEGIN("story: the screen changes");

TEST_CASE_FIXTURE(OnXorg, "the window follows the mode of its screen, and taps go on") {
  if (!screen.runs()) {
    MESSAGE(kSkipped);
    return;
  }
  for (const Size& size : {kFull, kSmall, kStanding, kFull}) {
    CAPTURE(size.window);
    CHECK(follows(size));
    CHECK(records_a_tap());
  }
}

TEST_CASE_FIXTURE(OnXorg, "taps while the screen is off are kept, and the glass comes back") {
  if (!screen.runs()) {
    MESSAGE(kSkipped);
    return;
  }
  screen.off();
  CHECK(records_a_tap());
  CHECK(records_a_tap());

  CHECK(follows(kSmall));

  CHECK(records_a_tap());
  CHECK(office.shown().size() == 3);
}

TEST_CASE_FIXTURE(OnXorg, "twenty changes of the screen cost no memory") {
  if (!screen.runs()) {
    MESSAGE(kSkipped);
    return;
  }
  const auto round = [this] {
    for (const Size& size : {kSmall, kStanding, kFull}) REQUIRE(follows(size));
    screen.off();
    REQUIRE(follows(kFull));
  };
  round();
  const long before = memory_of(office.kiosk());

  for (int i = 0; i < 5; ++i) round();

  const long after = memory_of(office.kiosk());
  MESSAGE("PSS ", before / 1024, " MB before, ", after / 1024, " MB after twenty changes");
  CHECK(after < before + 20 * 1024);  // one picture kept of each change would be 160 MB
}

TEST_CASE_FIXTURE(OnXorg, "a board stands on the second screen, and leaves with it") {
  if (!screen.runs()) {
    MESSAGE(kSkipped);
    return;
  }
  screen.second();
  const Process board{
      {program("congso-kiosk"), "--role", "board", "--data", office.data().string()}, {}};
  CHECK(within(20s, [&] { return window_of(board) == "1920x1080+1920+0"; }));

  screen.second_off();

  CHECK_FALSE(within(3s, [&] { return window_of(board) == kFull.window; }));
  CHECK(records_a_tap());
}

TEST_SUITE_END();
}  // namespace kiosk::test
