// What really stands on the screen of an X server, read from its memory: window, renderer and
// changes together.

#include <doctest/doctest.h>

#include <random>

#include "display/png.h"
#include "display/window.h"
#include "tests/support/framebuffer.h"
#include "tests/support/sample_screens.h"
#include "tests/support/software_screen.h"

namespace kiosk::test {
namespace {

using display::Window;
using namespace std::chrono_literals;

constexpr std::int64_t kPixels = 1366 * 768;

struct Wall {
  Wall() {
    auto opened = Window::open({}, clock);
    REQUIRE(opened.ok());
    window = std::move(opened).value();
  }
  void show(const Screen& screen) { REQUIRE(window->show(screen).ok()); }

  // A redraw of everything, by the same hand, without showing it.
  std::vector<unsigned char> redrawn() {
    REQUIRE(window->save_png(folder / "whole.png").ok());
    return display::read_png(folder / "whole.png").value().rgb;
  }
  bool shows(const std::vector<unsigned char>& wanted) {
    const Framebuffer glass{server.framebuffer()};
    return within(3s, [&] { return glass.rgb() == wanted; });
  }

  SoftwareScreen server{1366, 768};
  TemporaryFolder folder;
  SystemClock clock;
  std::unique_ptr<Window> window;
};

// Screens as they may follow each other, with a second of the countdown or a minute in between.
Screen any_screen(std::mt19937& dice) {
  const auto samples = sample_screens(dice() % 4 ? Language::kVietnamese : Language::kEnglish);
  Screen screen = samples[dice() % samples.size()].screen;
  screen.dark = dice() % 5 == 0;
  if (auto* idle = std::get_if<IdleFace>(&screen.face))
    idle->clock = dice() % 2 ? "07:59" : "11:11";
  if (auto* tap = std::get_if<TapFace>(&screen.face))
    tap->countdown.left = 0.1F * static_cast<float>(dice() % 10);
  return screen;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE_FIXTURE(Wall,
                  "drawing only what has changed shows the same pixels as drawing everything") {
  std::mt19937 dice{7};  // NOLINT: the same sequence every time

  for (int run = 0; run < 12; ++run) {
    for (int i = 0; i < 5; ++i) show(any_screen(dice));
    INFO("run " << run);
    REQUIRE(shows(redrawn()));
  }
  CHECK(window->pixels() < window->drawn() * kPixels);
}

TEST_CASE_FIXTURE(Wall, "a minute on the idle screen draws less than a quarter of it") {
  Screen idle = sample("idle_staff");
  show(idle);
  const auto before = window->pixels();

  std::get<IdleFace>(idle.face).clock = "07:22";
  show(idle);

  CHECK(window->pixels() > before);
  CHECK((window->pixels() - before) * 4 < kPixels);
  CHECK(shows(redrawn()));
}

TEST_CASE_FIXTURE(Wall,
                  "a tap brings its colour panel first and the rest after it, each pixel once") {
  show(sample("idle_staff"));
  const auto swaps = window->swaps();
  const auto pixels = window->pixels();

  show(sample("tap_ok"));

  CHECK(window->swaps() == swaps + 2);
  CHECK(window->pixels() - pixels <= kPixels);
}

TEST_CASE_FIXTURE(Wall, "after a GPU reset window and letters are made anew, and show the same") {
  const Screen tap = sample("tap_choice");
  show(tap);
  const auto before = redrawn();
  bool reset = true;
  window->ask_for_resets([&] { return std::exchange(reset, false); });

  within(5s, [&] {
    show(tap);
    return !reset;
  });

  CHECK_FALSE(reset);
  CHECK(redrawn() == before);
  CHECK(shows(before));
}

TEST_CASE_FIXTURE(Wall, "when the display goes there is an error, at once and every time") {
  show(sample("idle_staff"));
  server.end();

  Result<std::optional<Intent>> shown = std::optional<Intent>{};
  const bool told = within(10s, [&] {
    window->wait(clock.now().tick + 20ms);
    shown = window->show(sample("tap_ok"));
    return !shown.ok();
  });

  REQUIRE(told);
  CHECK(shown.error().fault == Fault::kTryLater);
  CHECK_FALSE(window->show(sample("idle_staff")).ok());
}

TEST_SUITE_END();
}  // namespace kiosk::test
