#include "display/window.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "display/png.h"
#include "tests/support/face_buttons.h"
#include "tests/support/process.h"
#include "tests/support/sample_screens.h"
#include "tests/support/software_screen.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using display::Window;
using namespace std::chrono_literals;

// A window on an X server of its own, as the terminal opens it on a screen that it fills.
struct Glass {
  explicit Glass(const config::Window& wanted = {}) {
    auto opened = Window::open(wanted, clock);
    REQUIRE(opened.ok());
    window = std::move(opened).value();
  }
  std::optional<Intent> show(const Screen& shown) {
    const auto touched = window->show(shown);
    REQUIRE(touched.ok());
    return touched.value();
  }
  Tick soon(std::chrono::milliseconds in) const { return clock.now().tick + in; }

  SoftwareScreen server{1366, 768};
  SystemClock clock;
  std::unique_ptr<Window> window;
};

// Turns as the terminal does, until something was touched or the time is up.
std::optional<Intent> touched_on(Glass& glass, const Screen& screen) {
  std::optional<Intent> touched;
  within(10s, [&] {
    touched = glass.show(screen);
    glass.window->wait(glass.soon(20ms));
    return touched.has_value();
  });
  return touched;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE_FIXTURE(Glass, "a screen that has not changed is drawn once") {
  const Screen idle = sample("idle_staff");
  show(idle);
  const auto drawn = window->drawn();

  for (int i = 0; i < 5; ++i) show(idle);

  CHECK(window->drawn() == drawn);
  show(sample("tap_ok"));
  CHECK(window->drawn() == drawn + 1);
}

TEST_CASE_FIXTURE(Glass, "another thread ends the wait at once") {
  show(sample("idle_staff"));
  window->wait(soon(0ms));
  const Tick began = clock.now().tick;

  std::jthread other{[this] { window->wake(); }};
  window->wait(soon(1900ms));

  CHECK(clock.now().tick - began < 1500ms);
}

TEST_CASE_FIXTURE(Glass, "a wait for a time that has passed does not wait") {
  const Tick began = clock.now().tick;

  window->wait(began - 1h);

  CHECK(clock.now().tick - began < 500ms);
}

TEST_CASE_FIXTURE(Glass, "a window without a wanted size fills the screen") {
  show(sample("idle_staff"));
  const TemporaryFolder folder;
  REQUIRE(window->save_png(folder / "idle.png").ok());

  const auto picture = display::read_png(folder / "idle.png");

  CHECK(picture.value().width == 1366);
  CHECK(picture.value().height == 768);
}

TEST_CASE_FIXTURE(Glass, "a real touch of a real button answers its intent, once") {
  const Screen screen = sample("tap_choice");
  const float scale = display::scale_of({1366, 768}, {});
  const display::Point button = Stage{{1366, 768}}.target("Về", screen).centre();
  show(screen);
  outcome_of({"xdotool", "mousemove", std::to_string(static_cast<int>(button.x * scale)),
              std::to_string(static_cast<int>(button.y * scale)), "click", "1"});

  CHECK(touched_on(*this, screen) == intent_of("Về", screen));
  for (int i = 0; i < 5; ++i) CHECK_FALSE(show(screen));
}

TEST_CASE("without a display there is an error and no window") {
  ::setenv("DISPLAY", ":9999", 1);
  const SystemClock clock;

  const auto window = Window::open({}, clock);

  REQUIRE_FALSE(window.ok());
  CHECK(window.error().fault == Fault::kTryLater);
}

TEST_SUITE_END();
}  // namespace kiosk::test
