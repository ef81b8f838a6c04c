#include "kiosk/door/session.h"

#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

Fact arrival_elsewhere(const std::string& name, Instant at) {
  Fact fact;
  fact.event.id = EventId{{9, 9}};
  fact.event.kind = "attendance.arrived";
  fact.event.at = at;
  fact.event.who = StaffId{"CB-" + name};
  fact.event.data = R"({"said":"inferred"})";
  fact.stamp = {1, LogId{{2}}, Seq{1}};
  return fact;
}

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "who arrived at another terminal does not arrive again here") {
  take(Learnt{{arrival_elsewhere("An", on_monday(7h))}});
  tap("An");

  CHECK(kinds() == Strings{"tap.undecided"});
}

TEST_CASE_FIXTURE(ToyDoor, "who tapped at another terminal a moment ago is a repetition here") {
  take(Learnt{{arrival_elsewhere("An", on_monday(7h + 21min + 30s))}});
  tap("An");

  CHECK(kinds() == Strings{"tap.repeated"});
}

TEST_CASE_FIXTURE(ToyDoor, "facts that the door does not know change nothing") {
  Fact fact = arrival_elsewhere("An", on_monday(7h));
  fact.event.kind = "diary.written";
  take(Learnt{{fact}});
  tap("An");

  CHECK(kinds() == Strings{"attendance.arrived"});
}

TEST_CASE_FIXTURE(ToyDoor, "a calendar that steps back makes no repetition of an old tap") {
  take(Learnt{{arrival_elsewhere("An", on_monday(8h))}});
  tap("An");

  CHECK(kinds() == Strings{"tap.undecided"});
}

TEST_CASE("the same input at the same moment gives the same step") {
  const DoorRules rules = rules_of_toy_office();
  const Turn turn{{on_monday(7h), Tick{} + 1h}, EventId{{1}}};
  const BadgeTap tap{person_called("An"), EventId{{2}}, turn.now};

  const Step once = step(new_session(rules), tap, turn, rules);
  const Step twice = step(new_session(rules), tap, turn, rules);

  REQUIRE(once.effects.size() == 1);
  CHECK(std::get<Record>(once.effects[0]).draft == std::get<Record>(twice.effects[0]).draft);
}

TEST_CASE("the words of the indicator are those that scripts hold on to") {
  CHECK(to_string(Signal::kOk) == "ok");
  CHECK(to_string(Signal::kLate) == "late");
  CHECK(to_string(Signal::kRepeated) == "repeated");
  CHECK(to_string(Signal::kUnknown) == "unknown");
  CHECK(to_string(Signal::kFailed) == "failed");
}

TEST_SUITE_END();
}  // namespace kiosk::test
