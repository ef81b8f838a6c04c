// What a terminal does between taps, all day: nothing that costs.

#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <new>

#include "display/changes.h"
#include "display/imgui_version.h"
#include "display/window.h"
#include "tests/support/sample_screens.h"
#include "tests/support/software_screen.h"
#include "tests/support/stage.h"

namespace {
std::atomic<long> allocated{0};
}

// Every `new` of this program; what drivers ask of malloc is theirs.
void* operator new(std::size_t size) {
  ++allocated;
  if (void* got = std::malloc(size > 0 ? size : 1)) return got;
  throw std::bad_alloc{};
}
void operator delete(void* gone) noexcept { std::free(gone); }
void operator delete(void* gone, std::size_t) noexcept { std::free(gone); }

namespace kiosk::test {
namespace {

// ImGui asks malloc, too, unless it is told otherwise. What it has is freed as before.
void count_imgui() {
  ImGui::SetAllocatorFunctions(
      [](std::size_t size, void*) {
        ++allocated;
        return std::malloc(size);
      },
      [](void* gone, void*) { std::free(gone); });
}

// The clock of an idle face, the ring of a countdown.
void let_time_pass(Screen& screen) {
  if (auto* idle = std::get_if<IdleFace>(&screen.face)) idle->clock[4] ^= 1;
  if (auto* tap = std::get_if<TapFace>(&screen.face)) tap->countdown.left -= 0.04F;
}

struct Glass {
  Glass() {
    count_imgui();
    auto opened = display::Window::open({}, clock);
    REQUIRE(opened.ok());
    window = std::move(opened).value();
  }
  void show(const Screen& screen) { REQUIRE(window->show(screen).ok()); }

  // The first part that software draws alone makes the driver compile a shader.
  void settle() {
    Screen idle = sample("idle_lobby");
    show(idle);
    let_time_pass(idle);
    show(idle);
  }

  SoftwareScreen server{1366, 768};
  SystemClock clock;
  std::unique_ptr<display::Window> window;
};

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("no face allocates anything in its frames, changing or not") {
  count_imgui();
  Stage stage;
  display::Changes changes;
  for (const Language language : {Language::kVietnamese, Language::kEnglish})
    for (Sample& shown : sample_screens(language)) {
      changes.since_last(stage.painter().paint(shown.screen, {}), {1920, 1080});
      const long before = allocated;

      for (int frame = 0; frame < 20; ++frame) {
        let_time_pass(shown.screen);
        changes.since_last(stage.painter().paint(shown.screen, {}), {1920, 1080});
      }

      const long more = allocated - before;
      CHECK_MESSAGE(more == 0, shown.name);
    }
}

TEST_CASE_FIXTURE(Glass, "the window allocates nothing for a frame that is as the last one") {
  for (const Sample& shown : sample_screens(Language::kVietnamese)) {
    show(shown.screen);
    const auto drawn = window->drawn();
    const long before = allocated;

    for (int frame = 0; frame < 5; ++frame) show(shown.screen);

    const long more = allocated - before;
    CHECK_MESSAGE(more == 0, shown.name);
    CHECK(window->drawn() == drawn);
  }
}

TEST_CASE_FIXTURE(Glass, "the window allocates nothing for a frame in which a minute has passed") {
  settle();
  for (Sample& shown : sample_screens(Language::kVietnamese)) {
    if (!std::holds_alternative<IdleFace>(shown.screen.face)) continue;
    show(shown.screen);
    const long before = allocated;

    for (int frame = 0; frame < 5; ++frame) {
      let_time_pass(shown.screen);
      show(shown.screen);
    }

    const long more = allocated - before;
    CHECK_MESSAGE(more == 0, shown.name);
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
