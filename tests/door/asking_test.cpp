#include "kiosk/door/asking.h"

#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

DayHours toy_hours_at(Instant at) {
  const config::Office office = rules_of_toy_office().office;
  return hours_at(at, office, WorkCalendar{office}, {});
}

Asking asking_at(std::chrono::minutes hour, Whereabouts where, bool unclear = false) {
  Asking asking;
  asking.what = Asking::What::kMeaning;
  asking.tap.at = on_monday(hour);
  asking.tap.before = {where, Errand::kNone, {}, unclear, {}};
  asking.hours = toy_hours_at(asking.tap.at);
  return asking;
}

// What is preselected at `hour` of Monday for somebody in since `since`.
std::optional<Choice> preselected(std::chrono::minutes hour, std::chrono::minutes since,
                                  int days = 0) {
  Asking asking = asking_at(hour, Whereabouts::kIn);
  asking.tap.at = on_monday(hour, days);
  asking.tap.before.since = on_monday(since, days);
  asking.hours = toy_hours_at(asking.tap.at);
  return likeliest(asking);
}

constexpr int kSaturday = 5;

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE("who is in can leave, go to lunch, to the field or on an errand") {
  const auto choices = choices_for(asking_at(11h + 32min, Whereabouts::kIn));

  CHECK(choices == std::vector<Choice>{Choice::kLunch, Choice::kLeave, Choice::kField,
                                       Choice::kErrand, Choice::kPrivate});
}

TEST_CASE("who is out can come back or leave for the day") {
  const auto choices = choices_for(asking_at(17h + 5min, Whereabouts::kOut));

  CHECK(choices == std::vector<Choice>{Choice::kComeBack, Choice::kLeave});
}

TEST_CASE("after an undecided tap coming back is offered beside all the rest") {
  const auto choices = choices_for(asking_at(10h, Whereabouts::kIn, true));

  CHECK(choices.size() == 6);
  CHECK(choices.front() == Choice::kComeBack);
}

TEST_CASE("shortly after an arrival nothing is preselected") {
  CHECK(preselected(7h + 24min, 7h + 22min) == std::nullopt);
  CHECK(preselected(9h + 10min, 8h + 41min) == std::nullopt);
}

TEST_CASE("before work has begun nothing is preselected, however early somebody came") {
  CHECK(preselected(7h + 29min, 6h) == std::nullopt);
  CHECK(preselected(7h + 30min, 6h) == Choice::kErrand);
}

TEST_CASE("in the middle of the morning an errand is the likeliest") {
  CHECK(preselected(9h + 11min, 8h + 41min) == Choice::kErrand);
}

TEST_CASE("near lunch Nghỉ trưa is preselected, also shortly after coming in") {
  CHECK(preselected(11h, 7h + 22min) == Choice::kLunch);
  CHECK(preselected(11h + 32min, 11h + 20min) == Choice::kLunch);
}

TEST_CASE("near the end of the day Về is preselected, also shortly after coming in") {
  CHECK(preselected(16h, 7h + 22min) == Choice::kLeave);
  CHECK(preselected(16h + 50min, 16h + 40min) == Choice::kLeave);
}

TEST_CASE("on a day off Về is preselected once somebody has been in for a while") {
  CHECK(preselected(8h + 2min, 8h, kSaturday) == std::nullopt);
  CHECK(preselected(10h, 8h, kSaturday) == Choice::kLeave);
}

TEST_CASE("with nothing preselected the choices stand in the office's order") {
  Asking asking = asking_at(7h + 24min, Whereabouts::kIn);
  asking.tap.before.since = on_monday(7h + 22min);

  CHECK(choices_for(asking) == std::vector<Choice>{Choice::kLeave, Choice::kLunch, Choice::kField,
                                                   Choice::kErrand, Choice::kPrivate});
}

TEST_CASE("where choosing is not the answer nothing is offered") {
  Asking asking = asking_at(10h, Whereabouts::kIn);
  asking.what = Asking::What::kOwner;

  CHECK(choices_for(asking).empty());
}

TEST_CASE("a choice is a person's word") {
  CHECK(meant_by(Choice::kLunch) == Meant{Meaning::kWentOut, Errand::kLunch, Said::kPerson});
  CHECK(meant_by(Choice::kField).errand == Errand::kField);
  CHECK(meant_by(Choice::kErrand).errand == Errand::kOfficial);
  CHECK(meant_by(Choice::kLeave).meaning == Meaning::kLeft);
  CHECK(meant_by(Choice::kComeBack).meaning == Meaning::kCameBack);
}

TEST_SUITE_END();
}  // namespace kiosk::test
