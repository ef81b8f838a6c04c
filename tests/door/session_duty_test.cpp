#include <doctest/doctest.h>

#include "config/sheet_codes.h"
#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

DoorRules rules_with_codes() {
  DoorRules rules = rules_of_toy_office();
  rules.office.sheet_codes = config::usual_sheet_codes();
  return rules;
}

struct OfficeWithDuties : ToyDoor {
  OfficeWithDuties() : ToyDoor(rules_with_codes()) {}
};

// An is on duty from Monday 17:00 to Tuesday 07:00, as the office has entered it.
struct NightDuty : OfficeWithDuties {
  NightDuty() {
    Declared night;
    night.code = "TR";
    night.from = Date{std::chrono::year{2026} / 11 / 23};
    night.to = night.from;
    night.hours = config::WorkSession{17h, 31h};
    happened(declaration(origin_of(StaffId{"CB-An"}, 7h), night, StaffId{"CB-head"}));
    tap("An");
    at(18h);
    tap("An");
    press("Đi cơ sở");
    touch(ClosePage{});
    at(19h);
    tap("An");
    press("Quay lại");
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(NightDuty, "the end of a night asks whether to go home or to work on") {
  at(7h + 2min, 1);
  tap("An");

  CHECK(kinds().back() == "tap.undecided");
  CHECK(tap_face().question == "Hết ca trực. Anh/chị về hay làm tiếp?");
  CHECK(buttons() == Strings{"Hết trực, về", "Làm tiếp", "Không phải tôi", "Hôm nay", "Xong"});
}

TEST_CASE_FIXTURE(NightDuty, "home: the night is closed, and the next tap is a new day's arrival") {
  at(7h + 2min, 1);
  tap("An");
  press("Hết trực, về");
  CHECK(tap_face().headline == "Đã ghi nhận về");
  at(8h, 1);
  tap("An");

  CHECK(kinds().back() == "attendance.arrived");
}

TEST_CASE_FIXTURE(NightDuty, "on to work: the day has begun with the end of the night, on time") {
  at(7h + 2min, 1);
  tap("An");
  press("Làm tiếp");
  CHECK(tap_face().headline == "Đã ghi hết trực, làm tiếp");
  CHECK(tap_face().notices.empty());
  at(11h + 35min, 1);
  tap("An");

  CHECK(tap_face().question != "Hết ca trực. Anh/chị về hay làm tiếp?");
  CHECK(has_button("Nghỉ trưa"));
}

TEST_CASE_FIXTURE(NightDuty, "the list of either day tells of the end of the night") {
  at(7h + 2min, 1);
  tap("An");
  press("Làm tiếp");
  touch(OpenToday{});
  CHECK(std::get<TodayFace>(screen().face).rows.back().words ==
        "Hết trực, làm tiếp giờ hành chính");
  touch(ClosePage{});
  at(17h + 2min, 1);
  tap("An");
  touch(OpenToday{});

  const auto rows = std::get<TodayFace>(screen().face).rows;
  CHECK(rows.front().time == "07:02");
  CHECK(rows.front().words == "Làm tiếp từ ca trực");
}

TEST_CASE_FIXTURE(NightDuty, "after a restart of the terminal the night is still one day") {
  restart();
  at(7h + 2min, 1);
  tap("An");

  CHECK(tap_face().question == "Hết ca trực. Anh/chị về hay làm tiếp?");
}

TEST_CASE_FIXTURE(OfficeWithDuties, "the end of a night before a day off asks nothing") {
  Declared night;
  night.code = "TR";
  night.from = Date{std::chrono::year{2026} / 11 / 27};  // a Friday
  night.to = night.from;
  night.hours = config::WorkSession{17h, 31h};
  happened(declaration(origin_of(StaffId{"CB-An"}, 7h), night, StaffId{"CB-head"}));
  at(16h + 55min, 4);
  tap("An");
  at(7h + 2min, 5);
  tap("An");

  CHECK(kinds().back() == "attendance.left");
}

TEST_SUITE_END();

}  // namespace kiosk::test
