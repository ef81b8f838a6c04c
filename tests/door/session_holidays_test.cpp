#include "kiosk/presence/calendar_events.h"
#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct Holidays : BoardDoor {
  // Tuyết keeps the rosters; on Monday 23/11/2026 she opens the list of holidays.
  void open_list(const std::string& who = "Tuyết") {
    at(9h + 15min);
    tap(who);
    touch(OpenToday{});
    touch(ShowOwnTab{OwnTab::kMonth});
    press("Ngày nghỉ");
    key("271828");
  }
  void go_to_december() { press("Tháng sau"); }

  ChoiceFace list() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<ChoiceFace>(seen.face));
    return std::get<ChoiceFace>(seen.face);
  }
  DayCalendar::Cell cell(const std::string& day) const {
    const ChoiceFace face = list();
    REQUIRE(face.calendar);
    for (const auto& each : face.calendar->days)
      if (each.day.title == day) return each;
    FAIL("no such day");
    return {};
  }
  // The headings of what may be chosen.
  Strings headings() const {
    Strings all;
    for (const auto& group : list().groups) all.push_back(group.heading);
    return all;
  }
  Strings changes() const {
    Strings all;
    for (const Draft& draft : drafts)
      if (draft.kind == kCalendarChanged) all.push_back(draft.data);
    return all;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Holidays, "a day off is on the list in three touches, and holds at once") {
  open_list();
  go_to_december();
  press("31/12");
  press("Nghỉ");
  press("Ghi vào lịch");

  CHECK(changes() == Strings{R"({"date":"2026-12-31","kind":"off","name":"Nghỉ lễ"})"});
  CHECK(drafts.back().who.empty());
  CHECK(drafts.back().by == id("Tuyết"));
  CHECK(drafts.back().via == Via::kBadgeAndPin);
  CHECK(cell("31/12").off);
  CHECK(list().recorded == "Đã ghi: T5 31/12 · Nghỉ lễ");
  CHECK(cell("31/12").tint == Tint::kLeave);
}

TEST_CASE_FIXTURE(Holidays, "a Saturday made up takes the hours of the day off that it is for") {
  open_list();
  go_to_december();
  press("31/12");
  press("Nghỉ");
  press("Nghỉ hoán đổi");
  press("Ghi vào lịch");
  press("26/12");
  press("Làm việc");
  CHECK(headings() == Strings{"Tháng khác", "Ngày này", "Làm bù cho"});
  press("T5 31/12");
  press("Ghi vào lịch");

  CHECK(changes().back() ==
        R"({"date":"2026-12-26","kind":"working","name":"Làm bù","instead_of":"2026-12-31"})");
  CHECK_FALSE(cell("26/12").off);
  CHECK(cell("26/12").tint == Tint::kAway);
}

TEST_CASE_FIXTURE(Holidays, "what was said of a day is taken back, and the law holds again") {
  open_list();
  go_to_december();
  press("31/12");
  press("Nghỉ");
  press("Ghi vào lịch");
  press("31/12");
  press("Theo lịch chung");
  press("Ghi vào lịch");

  CHECK(changes().back() == R"({"date":"2026-12-31","kind":"withdrawn"})");
  CHECK_FALSE(cell("31/12").off);
  press("31/12");
  CHECK(list().groups.at(1).options.size() == 2);  // nothing to take back
}

TEST_CASE_FIXTURE(Holidays,
                  "the month names its holidays by law, and one of them may be worked on") {
  open_list();
  go_to_december();
  press("Tháng sau");
  REQUIRE(list().groups.at(1).options.size() == 1);
  press("T6 01/01 · Tết Dương lịch");
  press("Làm việc");
  CHECK(headings() == Strings{"Tháng khác", "Ngày này"});  // it has hours of its own
  press("Ghi vào lịch");

  CHECK_FALSE(cell("01/01").off);
}

TEST_CASE_FIXTURE(Holidays, "nothing is recorded before it is said what the day becomes") {
  open_list();
  press("30/11");
  touch(SavePage{});

  CHECK(changes().empty());
}

TEST_CASE_FIXTURE(Holidays, "what could not be recorded is no holiday, and says so") {
  open_list();
  press("30/11");
  press("Nghỉ");
  recorder = Recorder::kFailing;
  press("Ghi vào lịch");

  CHECK_FALSE(cell("30/11").off);
  CHECK(side().size() == 1);
}

TEST_CASE_FIXTURE(Holidays,
                  "who neither keeps the rosters nor administers is not offered the list") {
  at(9h + 15min);
  tap("Bình");
  touch(OpenToday{});
  touch(ShowOwnTab{OwnTab::kMonth});
  const auto closing = std::get<TodayFace>(screen().face).closing;
  CHECK(closing.size() == 1);

  touch(OpenHolidays{});

  CHECK(std::holds_alternative<TodayFace>(screen().face));
}

TEST_SUITE_END();
}  // namespace kiosk::test
