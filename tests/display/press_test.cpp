// What a finger gets for touching a face.

#include <doctest/doctest.h>

#include <set>

#include "tests/support/face_buttons.h"
#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {

using display::Point;

namespace {

// Of a page of options, or a list, only what the glass has room for, and whose name says which it
// is.
std::vector<Button> to_press(Stage& stage, const Screen& screen) {
  std::vector<Button> all = buttons_of(screen.face);
  const bool partly = std::holds_alternative<ChoiceFace>(screen.face) ||
                      std::holds_alternative<TodayFace>(screen.face);
  if (!partly) return all;
  std::multiset<std::string> offered;
  for (const auto& target : stage.look(screen).targets()) offered.insert(target.id);
  std::erase_if(all, [&](const Button& button) { return offered.count(button.title) != 1; });
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE("every button of every face answers its own intent") {
  for (const display::Extent glass : {display::Extent{1920, 1080}, {1080, 1920}}) {
    Stage stage{glass};
    for (const Sample& one : sample_screens(Language::kVietnamese))
      for (const Button& button : to_press(stage, one.screen)) {
        CAPTURE(one.name);
        CAPTURE(button.title);
        CHECK(stage.press(button.title, one.screen) == button.intent);
      }
  }
}

TEST_CASE_FIXTURE(Stage, "the line to the collector is the way to the machine's own page") {
  const Screen screen = sample("idle_offline");

  CHECK(press(screen.pill.words, screen) == Intent{OpenMachine{}});
}

TEST_CASE_FIXTURE(Stage, "a stage of a tap's way, and a bar, answer which one they are") {
  const Screen screen = sample("machine");
  const auto& face = std::get<MachineFace>(screen.face);

  CHECK(press(face.stages[1], screen) == Intent{ShowStage{1}});
  CHECK(press(face.way_title, screen) == Intent{ExplainBar{6}});  // touched in its middle
}

TEST_CASE_FIXTURE(Stage, "a finger that slides off a button gets nothing, not even a touch") {
  const Screen screen = sample("tap_choice");
  const Point button = target("Về", screen).centre();

  CHECK_FALSE(drag(button, {button.x, button.y + 400}, screen));
}

TEST_CASE_FIXTURE(Stage, "a finger that trembles within a button still presses it") {
  const Screen screen = sample("tap_choice");
  const Point button = target("Về", screen).centre();

  CHECK(drag(button, {button.x + 12, button.y - 9}, screen) == intent_of("Về", screen));
}

TEST_CASE_FIXTURE(Stage, "a finger that comes from beside slides onto no button") {
  const Screen screen = sample("tap_choice");
  const Point button = target("Về", screen).centre();

  CHECK(drag({20, 20}, button, screen) == Intent{Touch{}});
}

TEST_CASE_FIXTURE(Stage, "a touch beside every button says that somebody is there") {
  CHECK(drag({960, 300}, {960, 300}, sample("idle_lobby")) == Intent{Touch{}});
}

TEST_CASE_FIXTURE(Stage, "the finger of one person never presses the button of the next") {
  const Screen before = sample("tap_ok");
  Screen after = before;
  std::get<TapFace>(after.face).person.name = "Trần Văn Bảy";

  const Point done = target("Xong", before).centre();

  CHECK_FALSE(press_across(done, before, after));
}

TEST_CASE_FIXTURE(Stage, "the language not shown can be asked for, and the one shown cannot") {
  CHECK(press("EN", sample("idle_lobby")) == Intent{SwitchLanguage{Language::kEnglish}});
  CHECK(press("VI", sample("idle_lobby", Language::kEnglish)) ==
        Intent{SwitchLanguage{Language::kVietnamese}});
  CHECK_FALSE(press("VI", sample("idle_lobby")));
}

TEST_CASE_FIXTURE(Stage, "on a public board there is nothing to press") {
  CHECK(look(sample("idle_board")).targets().empty());
  CHECK_FALSE(look(sample("idle_lobby")).targets().empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
