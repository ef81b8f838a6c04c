#include "display/motion.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "display/window.h"
#include "tests/support/sample_screens.h"
#include "tests/support/software_screen.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using namespace std::chrono_literals;
using display::eased;
using display::Motion;
using display::Movements;

constexpr Tick kMorning{8h};

// A glass that has shown the idle face for an hour.
struct Moving {
  Moving() { movements.at(sample("idle_staff"), false, kMorning - 1h); }
  Motion at(const Screen& screen, std::chrono::milliseconds since, bool pressed = false) {
    return movements.at(screen, pressed, kMorning + since);
  }
  Movements movements;
};

Screen tap_of(const std::string& name) {
  Screen screen = sample("tap_ok");
  std::get<TapFace>(screen.face).person.name = name;
  return screen;
}

constexpr Motion kBegun{.face = 0, .panel = 0, .sign = 0};

float contrast_of(const display::Registry& registry, std::string_view words) {
  for (const auto& text : registry.texts())
    if (text.words == words) return display::contrast(text.color, text.ground);
  return 0;
}

// On Xvfb: Mesa draws by software, and says so.
struct Glass {
  struct HandClock : Clock {
    Now now() const override { return {{}, now_}; }
    Tick now_ = kMorning;
  };
  explicit Glass(const config::Window& wanted = {}) {
    auto opened = display::Window::open(wanted, clock);
    REQUIRE(opened.ok());
    window = std::move(opened).value();
  }
  void show(const Screen& screen) { REQUIRE(window->show(screen).ok()); }
  // How many of twenty frames after a tap are drawn.
  std::uint64_t frames_of_a_tap() {
    show(sample("idle_staff"));
    clock.now_ += 3s;
    show(sample("tap_ok"));
    const auto drawn = window->drawn();
    for (int i = 0; i < 20; ++i) {
      clock.now_ += 16ms;
      show(sample("tap_ok"));
    }
    return window->drawn() - drawn;
  }

  SoftwareScreen server{1366, 768};
  HandClock clock;
  std::unique_ptr<display::Window> window;
};

// Mesa calls itself as it is told.
struct Gpu {
  Gpu() { ::setenv("force_gl_renderer", "GPU", 1); }
  ~Gpu() { ::unsetenv("force_gl_renderer"); }
};

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("a movement begins quickly, slows down, and ends where it belongs") {
  CHECK(eased(0) == 0);
  CHECK(eased(0.5F) == 0.875F);
  CHECK(eased(1) == 1);
}

TEST_CASE("the first face of all stands there") {
  CHECK(Movements{}.at(sample("idle_staff"), false, kMorning) == Motion{});
}

TEST_CASE_FIXTURE(Moving,
                  "a new face has come after 180 ms, its panel after 220, its sign after 280") {
  const Motion first = at(tap_of("An"), 0ms);
  const Motion later = at(tap_of("An"), 180ms);
  const Motion then = at(tap_of("An"), 220ms);

  CHECK(first == kBegun);
  CHECK(later.face == 1);
  CHECK(later.panel < 1);
  CHECK(then.panel == 1);
  CHECK(then.sign < 1);
  CHECK(at(tap_of("An"), 280ms) == Motion{});
}

TEST_CASE_FIXTURE(Moving, "a second of the countdown moves nothing") {
  at(tap_of("An"), 0ms);
  Screen later = tap_of("An");
  std::get<TapFace>(later.face).countdown.number = "5";

  CHECK(at(later, 1000ms) == Motion{});
}

TEST_CASE_FIXTURE(Moving, "a tap in the middle of a movement begins its own at once") {
  at(tap_of("An"), 0ms);
  at(tap_of("An"), 100ms);

  CHECK(at(tap_of("Bình"), 110ms).panel == 0);
  CHECK(at(tap_of("Bình"), 110ms + 280ms) == Motion{});
}

TEST_CASE_FIXTURE(Moving, "a pressed button is down after 90 ms, and only while it is pressed") {
  const Screen screen = sample("idle_staff");
  at(screen, 2000ms);

  CHECK(at(screen, 2100ms, true).press == 0);
  CHECK(at(screen, 2145ms, true).press == 0.875F);
  CHECK(at(screen, 2190ms, true).press == 1);
  CHECK(at(screen, 2200ms).press == 1);
  CHECK(at(screen, 2300ms, true).press == 0);
}

TEST_CASE_FIXTURE(Moving, "the reader of the idle face calls for 1.2 s every ten seconds") {
  const Screen idle = sample("idle_staff");

  CHECK(at(idle, 0ms).pulse == 0);
  CHECK(at(idle, 600ms).pulse == 0.5F);
  CHECK(at(idle, 1200ms).pulse == 0);
  CHECK(at(idle, 9999ms).pulse == 0);
  CHECK(at(idle, 10'300ms).pulse == 0.25F);
}

TEST_CASE(
    "the reader does not call before the idle face has stood for ten seconds, nor on others") {
  Movements movements;
  movements.at(tap_of("An"), false, kMorning);

  CHECK(movements.at(tap_of("An"), false, kMorning + 10'300ms).pulse == 0);
  movements.at(sample("idle_staff"), false, kMorning + 11s);
  CHECK(movements.at(sample("idle_staff"), false, kMorning + 20s).pulse == 0);
  CHECK(movements.at(sample("idle_staff"), false, kMorning + 21'300ms).pulse == 0.25F);
}

TEST_CASE_FIXTURE(Moving, "frames are asked for only while something moves") {
  at(tap_of("An"), 0ms);

  CHECK(movements.next_frame(kMorning) == kMorning + 16ms);
  CHECK(movements.next_frame(kMorning + 279ms) < kMorning + 300ms);
  CHECK(movements.next_frame(kMorning + 280ms) == Tick::max());
}

TEST_CASE_FIXTURE(Moving, "an idle face asks for its next frame when the reader calls again") {
  at(sample("idle_staff"), 1300ms);

  CHECK(movements.next_frame(kMorning + 1300ms) == kMorning + 10s);
  CHECK(movements.next_frame(kMorning + 10s) == kMorning + 10s + 16ms);
}

TEST_CASE("in the first frame of a tap its colour panel can be read, the rest is on its way") {
  Stage stage;

  const display::Registry& first = stage.look(sample("tap_choice"), kBegun);

  CHECK(contrast_of(first, "Đã ghi lượt chạm") >= 4.5F);
  CHECK(contrast_of(first, "11:31") >= 4.5F);
  CHECK(contrast_of(first, "Về") == 1);
}

TEST_CASE("what has not quite come can be pressed where it will be") {
  Stage stage;
  const Screen tap = sample("tap_choice");
  const auto at_rest = stage.look(tap).targets();

  const auto on_its_way = stage.look(tap, kBegun).targets();

  REQUIRE(at_rest.size() == on_its_way.size());
  for (std::size_t i = 0; i < at_rest.size(); ++i) CHECK(at_rest[i].box == on_its_way[i].box);
}

TEST_CASE_FIXTURE(Glass, "where software draws nothing moves, and no frame is drawn for it") {
  CHECK(frames_of_a_tap() == 0);
}

TEST_CASE_FIXTURE(Gpu, "on a GPU a tap comes in with every frame of 280 ms, and then rests") {
  Glass glass;

  CHECK(glass.frames_of_a_tap() == 18);
}

TEST_CASE_FIXTURE(Gpu, "who asked for stillness has it on a GPU, too") {
  config::Window wanted;
  wanted.reduce_motion = true;
  Glass glass{wanted};

  CHECK(glass.frames_of_a_tap() == 0);
}

TEST_CASE_FIXTURE(Moving, "a public board has no reader, and stands still") {
  const Screen board = sample("idle_board");

  for (int second = 0; second < 30; ++second)
    CHECK(at(board, std::chrono::seconds{second}) == Motion{});
}

TEST_SUITE_END();
}  // namespace kiosk::test
