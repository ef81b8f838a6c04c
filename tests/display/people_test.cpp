// A finger on the administrators' faces.

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_screens.h"
#include "tests/support/stage.h"

namespace kiosk::test {
namespace {

template <class What>
std::optional<What> asked(const std::optional<Intent>& intent) {
  const auto* of_people = intent ? std::get_if<PeopleIntent>(&*intent) : nullptr;
  const auto* what = of_people == nullptr ? nullptr : std::get_if<What>(of_people);
  return what == nullptr ? std::nullopt : std::optional{*what};
}

struct PeopleList : Stage {
  Screen screen = sample("people");

  PeopleFace& face() { return std::get<PeopleFace>(screen.face); }
  std::size_t lines_shown() {
    std::size_t count = 0;
    for (const auto& target : look(screen).targets())
      count += std::any_of(face().lines.begin(), face().lines.end(),
                           [&](const auto& line) { return line.who.text == target.id; });
    return count;
  }
};

}  // namespace

TEST_SUITE_BEGIN("display");

TEST_CASE_FIXTURE(PeopleList, "a key of the letters types when it is touched") {
  CHECK(asked<TypeLetter>(press("N", screen)) == TypeLetter{"n"});
  CHECK(asked<TypeLetter>(press("Cách", screen)) == TypeLetter{" "});
  CHECK(asked<EraseTyped>(press("Xóa", screen)));
}

TEST_CASE_FIXTURE(Stage, "a name has keys for the letters and tones of Vietnamese") {
  const Screen screen = sample("staff_new_name");

  CHECK(asked<TypeLetter>(press("Ơ", screen)) == TypeLetter{"ơ"});
  CHECK(asked<TypeTone>(press("ã", screen)) == TypeTone{2});
}

TEST_CASE_FIXTURE(PeopleList, "a line of the list leads to its person") {
  const StaffId who = face().lines.at(1).who;

  CHECK(asked<OpenStaff>(press(who.text, screen)) == OpenStaff{who});
}

TEST_CASE_FIXTURE(PeopleList, "of two hundred and five people every page is reached by its key") {
  while (face().lines.size() < 205) {
    face().lines.push_back(face().lines.front());
    face().lines.back().who.text = "CB-9" + std::to_string(face().lines.size());
  }
  std::size_t seen = 0;
  for (int page = 0; page < 50; ++page) {
    seen += lines_shown();
    if (face().first + lines_shown() >= 205) break;
    face().first = asked<ShowStaffFrom>(press(face().list_keys.down, screen))->first;
  }

  CHECK(seen == 205);
}

TEST_CASE_FIXTURE(Stage, "a lost badge is locked from the line it stands in") {
  const Screen screen = sample("staff_card");
  const auto& rows = std::get<StaffCardFace>(screen.face).rows;

  CHECK(rows.size() > 2);
  for (const auto& row : rows)
    if (row.lock) CHECK(press(row.lock->title, screen) == row.lock->intent);
}

TEST_CASE_FIXTURE(Stage, "while a badge is awaited one touch gives it up") {
  CHECK(asked<StopWaiting>(press("Thôi, không gán", sample("staff_card_awaits"))));
}

TEST_CASE_FIXTURE(Stage, "while badges are handed out one touch passes over, one takes back") {
  const Screen screen = sample("hand_out");

  CHECK(asked<PassOver>(press("Bỏ qua", screen)));
  CHECK(asked<TakeBackBadge>(press("Hoàn tác", screen)));
}

TEST_SUITE_END();
}  // namespace kiosk::test
