// The parts of the kit, those too that no face of today is made of, on one sheet.

#include <doctest/doctest.h>

#include <filesystem>

#include "display/keypad.h"
#include "tests/support/component_sheet.h"
#include "tests/support/easel.h"
#include "tests/support/golden.h"

namespace kiosk::test {
namespace {

Easel::Drawing sheet(Answer& answer) {
  return [&answer](display::Canvas& canvas) { component_sheet(canvas, answer); };
}

Answer touched(display::Point at) {
  Easel easel;
  Answer answer;
  easel.touch(at, sheet(answer));
  return answer;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("every word of the kit is whole, stands out from its ground and touches no other") {
  for (const bool dark : {false, true}) {
    Easel easel{dark};
    Answer answer;
    for (const auto& text : easel.look(sheet(answer)).texts()) {
      CAPTURE(text.words);
      CHECK_FALSE((text.cut || text.missing_glyph));
      CHECK(display::contrast(text.color, text.ground) >= 4.5F);
    }
  }
}

TEST_CASE("every part of the kit that can be touched is 16 mm wide and high") {
  Easel easel;
  Answer answer;
  for (const auto& target : easel.look(sheet(answer)).targets()) {
    CAPTURE(target.id);
    CHECK(std::min(target.box.width, target.box.height) >= 16 * display::kUnitsPerMillimetre);
  }
}

TEST_CASE("a code that is still empty shows where its first digit goes") {
  Easel easel;
  const auto bare = easel.picture([](display::Canvas&) {});
  const auto place = easel.picture([](display::Canvas& canvas) {
    display::places(canvas, {100, 100, 600, 84}, {0, 0, {}});
  });

  CHECK(bare.rgb != place.rgb);
}

TEST_CASE("who touches another word of a row chooses it; the one chosen answers nothing") {
  CHECK(touched({90, 156}) == "segmented 0");
  CHECK(touched({340, 156}) == std::nullopt);
}

TEST_CASE("plus and minus go one step, and not below the least") {
  CHECK(touched({88, 260}) == "stepper -1");
  CHECK(touched({348, 260}) == "stepper 1");
  CHECK(touched({450, 260}) == std::nullopt);
}

TEST_CASE("a list that stands at its top goes only down") {
  CHECK(touched({1808, 970}) == "page 1");
  CHECK(touched({1808, 700}) == std::nullopt);
}

TEST_CASE("a chart tells which bar, cell or stretch of the day the finger meant") {
  CHECK(touched({1178, 440}) == "bars 5");
  CHECK(touched({1400, 140}) == "map 0");
  CHECK(touched({1400, 480}) == "map 20");
  CHECK(touched({800, 700}) == "day 0");
  CHECK(touched({1010, 700}) == std::nullopt);
}

TEST_CASE("the kit looks as it did when it was found good, by day and in the evening") {
  for (const bool dark : {false, true}) {
    Easel easel{dark};
    Answer answer;
    const auto seen = easel.picture(sheet(answer));
    CHECK(like_golden(seen, dark ? "components.dark" : "components"));
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
