#include "kiosk/door/asking.h"

#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

Asking asking_at(std::chrono::minutes hour, Whereabouts where, bool unclear = false) {
  Asking asking;
  asking.what = Asking::What::kMeaning;
  asking.tap.at = on_monday(hour);
  asking.tap.before = {where, Errand::kNone, {}, unclear};
  return asking;
}

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE("who is in can leave, go to lunch, to the field or on an errand") {
  const auto choices = choices_for(asking_at(11h + 32min, Whereabouts::kIn), rules_of_toy_office());

  CHECK(choices ==
        std::vector<Choice>{Choice::kLunch, Choice::kLeave, Choice::kField, Choice::kErrand});
}

TEST_CASE("who is out can come back or leave for the day") {
  const auto choices = choices_for(asking_at(17h + 5min, Whereabouts::kOut), rules_of_toy_office());

  CHECK(choices == std::vector<Choice>{Choice::kComeBack, Choice::kLeave});
}

TEST_CASE("after an undecided tap coming back is offered beside all the rest") {
  const auto choices = choices_for(asking_at(10h, Whereabouts::kIn, true), rules_of_toy_office());

  CHECK(choices.size() == 5);
  CHECK(choices.front() == Choice::kComeBack);
}

TEST_CASE("where choosing is not the answer nothing is offered") {
  Asking asking = asking_at(10h, Whereabouts::kIn);
  asking.what = Asking::What::kOwner;

  CHECK(choices_for(asking, rules_of_toy_office()).empty());
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
