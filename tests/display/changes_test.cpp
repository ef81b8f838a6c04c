#include "display/changes.h"

#include <doctest/doctest.h>

#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

using display::Changes;
using display::in_two;
using display::PixelBox;

constexpr display::Extent kGlass{1920, 1080};
constexpr PixelBox kWhole{0, 0, 1920, 1080};
constexpr PixelBox kPanel{0, 0, 720, 1080};

struct Compared {
  PixelBox after(const Screen& screen) {
    return changes.since_last(stage.painter().paint(screen, {}), kGlass);
  }
  Stage stage;
  Changes changes;
};

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE_FIXTURE(Compared, "the first frame is all new, and the same frame again is nothing new") {
  const Screen idle = sample("idle_staff");

  CHECK(after(idle) == kWhole);
  CHECK(after(idle).empty());
}

TEST_CASE_FIXTURE(Compared, "a minute that passes changes less than a quarter of the glass") {
  Screen idle = sample("idle_staff");
  after(idle);

  std::get<IdleFace>(idle.face).clock = "07:22";
  const PixelBox changed = after(idle);

  CHECK_FALSE(changed.empty());
  CHECK(changed.area() * 4 < kWhole.area());
}

TEST_CASE_FIXTURE(Compared, "a second of the countdown leaves the colour panel alone") {
  Screen tap = sample("tap_ok");
  after(tap);

  std::get<TapFace>(tap.face).countdown.left -= 0.2F;
  const PixelBox changed = after(tap);

  CHECK_FALSE(changed.empty());
  CHECK(changed.within(kPanel).empty());
}

TEST_CASE_FIXTURE(Compared, "the evening is all new") {
  Screen idle = sample("idle_staff");
  after(idle);

  idle.dark = true;

  CHECK(after(idle) == kWhole);
}

TEST_CASE_FIXTURE(Compared, "another glass is all new") {
  const Screen idle = sample("idle_staff");
  after(idle);
  REQUIRE(stage.painter().resize({1366, 768}).ok());

  const auto frame = stage.painter().paint(idle, {});

  CHECK(changes.since_last(frame, {1366, 768}) == PixelBox{0, 0, 1366, 768});
}

TEST_CASE("a colour panel is drawn before the rest") {
  const auto [first, rest] = in_two(kWhole, kPanel, kGlass);

  CHECK(first == kPanel);
  CHECK(rest == PixelBox{720, 0, 1920, 1080});
  CHECK(in_two(kWhole, {0, 0, 1920, 400}, kGlass).rest == PixelBox{0, 400, 1920, 1080});
}

TEST_CASE("what does not fall into two boxes, or is not worth it, is drawn at once") {
  const PixelBox hardly{700, 0, 1920, 1080};

  CHECK(in_two(hardly, kPanel, kGlass).first.empty());
  CHECK(in_two(hardly, kPanel, kGlass).rest == hardly);
  CHECK(in_two(kWhole, {100, 100, 1800, 1000}, kGlass).rest == kWhole);
  CHECK(in_two(kWhole, {}, kGlass).rest == kWhole);
}

TEST_CASE("a change within the panel is one box") {
  const auto [first, rest] = in_two({32, 0, 700, 1080}, kPanel, kGlass);

  CHECK(first == PixelBox{32, 0, 700, 1080});
  CHECK(rest.empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
