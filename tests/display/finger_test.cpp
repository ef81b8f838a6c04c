// A pointer that the X server moves, on the real window: the buttons of every face, and what a
// finger does that is not quite a press.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>

#include "display/window.h"
#include "tests/support/face_buttons.h"
#include "tests/support/sample_screens.h"
#include "tests/support/software_screen.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using display::Point;
using display::Window;
using namespace std::chrono_literals;

struct Fingers {
  Fingers() {
    auto opened = Window::open({}, clock);
    REQUIRE(opened.ok());
    window = std::move(opened).value();
    scale = stage.painter().scale();
  }

  // What xdotool does before the time is up answers this.
  std::optional<Intent> after(const Screen& screen, const std::vector<std::string>& deeds) {
    REQUIRE(window->show(screen).ok());
    std::vector<std::string> command{"xdotool"};
    command.insert(command.end(), deeds.begin(), deeds.end());
    outcome_of(command);
    std::optional<Intent> touched;
    within(300ms, [&] {
      touched = next(screen);
      return touched.has_value();
    });
    return touched;
  }
  std::optional<Intent> next(const Screen& screen) {
    window->wait(clock.now().tick + 5ms);
    return window->show(screen).value();
  }
  // So long that the next touch is meant.
  void rest(const Screen& screen) {
    const Tick rested = clock.now().tick + 130ms;
    within(1s, [&] {
      next(screen);
      return clock.now().tick >= rested;
    });
  }
  std::vector<std::string> move(Point to) const {
    return {"mousemove", std::to_string(static_cast<int>(to.x * scale)),
            std::to_string(static_cast<int>(to.y * scale))};
  }
  static std::vector<std::string> joined(std::vector<std::string> all,
                                         const std::vector<std::string>& more) {
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }

  SoftwareScreen server{1366, 768};
  SystemClock clock;
  Stage stage{{1366, 768}};
  std::unique_ptr<Window> window;
  float scale = 1;
};

template <class Targets>
bool is_twice(const std::string& id, const Targets& targets) {
  return std::count_if(targets.begin(), targets.end(),
                       [&id](const auto& each) { return each.id == id; }) > 1;
}

// What a button is for, whatever it is for: keys, cells and cards are many of one kind.
std::string kind_of(const std::optional<Intent>& intent) {
  if (!intent) return "";
  const auto inner = [](const auto& one) -> std::size_t {
    if constexpr (requires { one.index(); })
      return one.index();
    else
      return 0;
  };
  return std::to_string(intent->index()) + '.' + std::to_string(std::visit(inner, *intent));
}
constexpr int kOfAKind = 2;  // on one face

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE_FIXTURE(Fingers, "every kind of button on every face answers a real touch as it should") {
  for (const Sample& shown : sample_screens(Language::kVietnamese)) {
    const auto targets = stage.look(shown.screen).targets();
    std::map<std::string, int> touched;
    for (const auto& target : targets) {
      if (is_twice(target.id, targets)) continue;  // a name says which only once
      const auto wanted = stage.press(target.id, shown.screen);
      if (++touched[kind_of(wanted)] > kOfAKind) continue;
      const auto touch =
          joined(move(stage.target(target.id, shown.screen).centre()), {"click", "1"});

      CHECK_MESSAGE(after(shown.screen, touch) == wanted, shown.name << ": " << target.id);
      rest(shown.screen);
    }
  }
}

TEST_CASE_FIXTURE(Fingers, "a finger that trembles on a button presses it") {
  const Screen screen = sample("tap_choice");
  const Point button = stage.target("Về", screen).centre();

  auto touch = joined(move(button), {"mousedown", "1"});
  touch = joined(touch, move({button.x + 8, button.y + 8}));
  touch = joined(touch, {"mouseup", "1"});

  CHECK(after(screen, touch) == intent_of("Về", screen));
}

TEST_CASE_FIXTURE(Fingers, "a finger that slides off a button presses nothing") {
  const Screen screen = sample("tap_choice");
  const auto box = stage.target("Về", screen);

  auto touch = joined(move(box.centre()), {"mousedown", "1"});
  touch = joined(touch, move({box.centre().x, box.y - 60}));
  touch = joined(touch, {"mouseup", "1"});

  CHECK(after(screen, touch) == std::nullopt);
}

TEST_CASE_FIXTURE(Fingers, "two contacts of one finger are one press") {
  const Screen screen = sample("tap_choice");
  const auto touch = joined(move(stage.target("Về", screen).centre()),
                            {"click", "--repeat", "2", "--delay", "20", "1"});

  CHECK(after(screen, touch) == intent_of("Về", screen));
  CHECK(after(screen, {"getmouselocation"}) == std::nullopt);
}

TEST_SUITE_END();
}  // namespace kiosk::test
