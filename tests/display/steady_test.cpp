// What a terminal does between taps, all day: nothing that costs.

#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <new>

#include "display/changes.h"
#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace {
std::atomic<long> allocated{0};
}

// Every `new` of this program.
void* operator new(std::size_t size) {
  ++allocated;
  if (void* got = std::malloc(size > 0 ? size : 1)) return got;
  throw std::bad_alloc{};
}
void operator delete(void* gone) noexcept { std::free(gone); }
void operator delete(void* gone, std::size_t) noexcept { std::free(gone); }

namespace kiosk::test {

TEST_SUITE_BEGIN("display");

// A name that must be shortened is put together anew in each frame, and such names stand aside.
bool shortens(const Sample& shown) { return !shown.screen.side.empty(); }

TEST_CASE("no face allocates anything in its frames, changing or not") {
  Stage stage;
  display::Changes changes;
  for (const Language language : {Language::kVietnamese, Language::kEnglish})
    for (Sample& shown : sample_screens(language)) {
      if (shortens(shown)) continue;
      changes.since_last(stage.painter().paint(shown.screen, {}), {1920, 1080});
      const long before = allocated;

      for (int frame = 0; frame < 20; ++frame) {
        if (auto* idle = std::get_if<IdleFace>(&shown.screen.face)) idle->clock[4] ^= 1;
        if (auto* tap = std::get_if<TapFace>(&shown.screen.face)) tap->countdown.left -= 0.04F;
        changes.since_last(stage.painter().paint(shown.screen, {}), {1920, 1080});
      }

      const long more = allocated - before;
      CHECK_MESSAGE(more == 0, shown.name);
    }
}

TEST_SUITE_END();
}  // namespace kiosk::test
