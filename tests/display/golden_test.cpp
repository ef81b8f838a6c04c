// Pictures of every face, compared with those that were looked at and found good. Drawn by Mesa's
// software renderer, so that they are the same on every machine with the same Mesa and FreeType;
// others differ in the soft edges of letters, which is allowed for.
//
// When a face changes on purpose: look at the pictures this test leaves behind, beside the old
// ones, and copy them to tests/golden.

#include <doctest/doctest.h>

#include <fstream>
#include <memory>
#include <string>

#include "display/png.h"
#include "display/window.h"
#include "tests/support/emblem_file.h"
#include "tests/support/golden.h"
#include "tests/support/process.h"
#include "tests/support/sample_diary_faces.h"
#include "tests/support/sample_screens.h"
#include "tests/support/software_screen.h"

namespace kiosk::test {
namespace {

using display::Window;

struct Glass {
  int width = 1920;
  int height = 1080;
  bool larger_type = false;
};
constexpr Glass kWide{};
constexpr Glass kStanding{1080, 1920};

struct Wall {
  std::unique_ptr<Window> opened(const Glass& glass, const std::string& emblem = {}) {
    config::Window wanted;
    wanted.width = glass.width;
    wanted.height = glass.height;
    wanted.larger_type = glass.larger_type;
    wanted.emblem = emblem;
    auto window = Window::open(wanted, clock);
    REQUIRE(window.ok());
    return std::move(window).value();
  }
  display::Picture picture(Window& window, const Screen& shown) {
    REQUIRE(window.show(shown).ok());
    REQUIRE(window.save_png(folder / "shot.png").ok());
    return display::read_png(folder / "shot.png").value();
  }

  SoftwareScreen server{1920, 1920};
  TemporaryFolder folder;
  SystemClock clock;
};

struct Chosen {
  const char* name;
  const char* face;
  Glass glass;
  Language language = Language::kVietnamese;
  bool dark = false;
};
constexpr Chosen kChosen[] = {{"idle_staff.dark", "idle_staff", kWide, Language::kVietnamese, true},
                              {"tap_ok.dark", "tap_ok", kWide, Language::kVietnamese, true},
                              {"idle_staff.english", "idle_staff", kWide, Language::kEnglish},
                              {"tap_choice.english", "tap_choice", kWide, Language::kEnglish},
                              {"idle_staff.standing", "idle_staff", kStanding},
                              {"tap_choice.standing", "tap_choice", kStanding},
                              {"tap_ok.1366x768", "tap_ok", {1366, 768}},
                              {"tap_ok.larger", "tap_ok", {1920, 1080, true}},
                              {"pin.standing", "pin", kStanding},
                              {"trip.dark", "trip", kWide, Language::kVietnamese, true},
                              {"trip.standing", "trip", kStanding},
                              {"trip_again.1366x768", "trip_again", {1366, 768}},
                              {"trip_report.english", "trip_report", kWide, Language::kEnglish},
                              {"trip_report.standing", "trip_report", kStanding},
                              {"forgotten.larger", "forgotten", {1920, 1080, true}},
                              {"own_month.english", "own_month", kWide, Language::kEnglish},
                              {"own_leave.standing", "own_leave", kStanding},
                              {"own_data.dark", "own_data", kWide, Language::kVietnamese, true},
                              {"request_days.1366x768", "request_days", {1366, 768}},
                              {"visitors.standing", "visitors", kStanding},
                              {"visitors_four.1366x768", "visitors_four", {1366, 768}},
                              {"overview.dark", "overview", kWide, Language::kVietnamese, true},
                              {"overview.english", "overview", kWide, Language::kEnglish},
                              {"overview.standing", "overview", kStanding},
                              {"overview_person.standing", "overview_person", kStanding},
                              {"overview.1366x768", "overview", {1366, 768}},
                              {"people.1366x768", "people", {1366, 768}},
                              {"people_found.standing", "people_found", kStanding},
                              {"hand_out.dark", "hand_out", kWide, Language::kVietnamese, true},
                              {"hand_out.standing", "hand_out", kStanding}};

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE_FIXTURE(Wall, "every face looks as it did when it was found good") {
  const auto window = opened(kWide);

  for (const Sample& one : sample_screens(Language::kVietnamese)) {
    CAPTURE(one.name);
    CHECK(like_golden(picture(*window, one.screen), one.name));
  }
}

TEST_CASE_FIXTURE(Wall, "dark, in English, standing, small and enlarged it looks good, too") {
  for (const Chosen& one : kChosen) {
    INFO(std::string{one.name});
    const auto window = opened(one.glass);
    Screen shown = sample(one.face, one.language);
    shown.dark = one.dark;

    CHECK(like_golden(picture(*window, shown), one.name));
  }
}

TEST_CASE_FIXTURE(Wall, "the faces of the diary look as they did when they were found good") {
  for (const Glass& glass : {kWide, kStanding}) {
    const auto window = opened(glass);
    for (DiarySample& one : diary_samples(Language::kVietnamese)) {
      const bool small = one.name == "diary_full" || one.name.starts_with("diary_keys_");
      if (small || one.name == "diary_day_empty") continue;
      const std::string name = one.name + (glass.width < glass.height ? ".standing" : "");
      CHECK(like_golden(picture(*window, one.screen), name));
    }
  }
}

TEST_CASE_FIXTURE(Wall, "an office's own emblem stands before its name as it was found good") {
  std::ofstream{folder / "emblem.png", std::ios::binary} << png_of(invented_emblem(512, 512));
  const auto window = opened(kWide, (folder / "emblem.png").string());

  CHECK(like_golden(picture(*window, sample("idle_staff")), "idle_emblem"));
}

TEST_CASE("a button that moved by four pixels does not look the same") {
  display::Picture golden{100, 100, std::vector<unsigned char>(30'000, 255)};
  display::Picture moved = golden;
  for (int y = 40; y < 60; ++y)
    for (int x = 0; x < 4 * 3; ++x) moved.rgb[static_cast<std::size_t>(y * 300 + x)] = 0;

  CHECK(odd_part(golden, golden) == 0);
  CHECK(odd_part(golden, moved) > kOddPixels);
}

TEST_SUITE_END();
}  // namespace kiosk::test
