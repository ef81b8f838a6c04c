#include "kiosk/door/own_hours.h"

#include <doctest/doctest.h>

#include "kiosk/presence/calendar_events.h"
#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

// The one-stop desk opens an hour before the others.
DoorRules rules_with_early_desk() {
  DoorRules rules = rules_of_toy_office();
  config::HoursRule desk;
  desk.weekdays = {true, true, true, true, true, false, false};
  desk.sessions = {{6h + 30min, 11h + 30min}, {13h, 16h}};
  desk.units = {"Trung tâm Phục vụ hành chính công"};
  rules.office.special_hours = {desk};
  return rules;
}

Fact holiday_said_elsewhere() {
  Fact fact;
  fact.event.kind = kCalendarChanged;
  fact.event.data = calendar_data(
      {std::chrono::year{2026} / 11 / 23, config::Holiday::Kind::kOff, "Nghỉ bão", {}});
  fact.stamp = {7, LogId{{9}}, Seq{7}};
  return fact;
}

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "whose attendance is not judged is told of no lateness at the glass") {
  staff["An"] = person_called("An");
  staff["An"].exempt = true;
  at(9h);
  tap("An");

  CHECK(tap_face().notices.empty());
  CHECK(signals().back() == "ok");
}

TEST_CASE("who works other hours is late by their own") {
  ToyDoor door{rules_with_early_desk()};
  KnownPerson clerk = person_called("An");
  clerk.unit = "Trung tâm Phục vụ hành chính công";
  const Session session = new_session(door.rules);

  const DayHours hours = own_hours(session, clerk, on_monday(7h), door.rules);

  CHECK(late_by(on_monday(7h), hours) == 30min);
  CHECK(late_by(on_monday(7h),
                own_hours(session, person_called("An"), on_monday(7h), door.rules)) == 0min);
}

TEST_CASE_FIXTURE(ToyDoor, "a day off that another terminal was told makes nobody late here") {
  take(Learnt{{holiday_said_elsewhere()}});
  at(9h);
  tap("An");

  CHECK(signals() == Strings{"ok"});
  CHECK(tap_face().notices.empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
