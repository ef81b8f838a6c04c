#include "display/painter.h"

#include <doctest/doctest.h>

#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("display");

TEST_CASE("equal screens have equal fingerprints, and a minute makes a difference") {
  Stage stage;
  Screen screen = sample("idle_staff");
  const auto shown = stage.painter().paint(screen, {}).fingerprint;

  CHECK(stage.painter().paint(screen, {}).fingerprint == shown);
  std::get<IdleFace>(screen.face).clock = "07:22";
  CHECK(stage.painter().paint(screen, {}).fingerprint != shown);
}

TEST_CASE("the evening is another picture even where the words are the same") {
  Stage stage;
  Screen screen = sample("tap_ok");
  const auto day = stage.painter().paint(screen, {}).fingerprint;

  screen.dark = true;

  CHECK(stage.painter().paint(screen, {}).fingerprint != day);
}

TEST_CASE("a pressed button looks pressed, and as before once the finger has gone") {
  Stage stage;
  const Screen screen = sample("tap_choice");
  const display::Point button = stage.target("Xong", screen).centre();
  const auto rest = stage.painter().paint(screen, {}).fingerprint;

  const auto held = stage.painter().paint(screen, {button, true}).fingerprint;
  stage.painter().paint(screen, {button, false});

  CHECK(held != rest);
  CHECK(stage.painter().paint(screen, {}).fingerprint == rest);
}

TEST_CASE("another scale bakes the letters anew, the same scale does not") {
  Stage stage;
  display::Painter& painter = stage.painter();

  CHECK(painter.resize({1080, 1920}).ok());
  CHECK(painter.bakings() == 1);
  CHECK(painter.resize({1366, 768}).ok());
  CHECK(painter.bakings() == 2);
  CHECK(stage.words(sample("tap_ok")).find("Nguyễn Thị Hồng Phượng") != std::string::npos);
}

TEST_CASE("a glass that has gone keeps the last size") {
  Stage stage;

  CHECK(stage.painter().resize({0, 0}).ok());

  CHECK(stage.painter().glass() == display::Extent{1920, 1080});
}

TEST_SUITE_END();
}  // namespace kiosk::test
