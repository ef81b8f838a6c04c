#include "kiosk/admin/attendance_commands.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {

constexpr char kStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chuyên viên,công chức,\n"
    "CB-2,Trần Văn Bảy,Văn phòng,Chuyên viên,công chức,\n";

// A Monday: one comes late, goes to the hamlet and comes back, the other never comes.
constexpr char kMonday[] =
    "staff,time,kind,choice\n"
    "CB-1,2026-11-16T07:52:00+07:00,attendance.arrived,\n"
    "CB-1,2026-11-16T09:00:00+07:00,attendance.went_out,field\n"
    "CB-1,2026-11-16T16:30:00+07:00,attendance.came_back,\n"
    "CB-1,2026-11-16T17:02:00+07:00,attendance.left,leave\n";

struct Imported {
  StoppedTerminal terminal;
  TestClock clock;

  Imported() {
    REQUIRE(terminal.import_list("staff", kStaff) == 0);
    REQUIRE(terminal.import_list("attendance", kMonday) == 0);
  }
  Json day(const std::string& who, const std::string& date = "2026-11-16") const {
    const auto told = admin::day_told(terminal.root(), who, date, clock);
    REQUIRE(told);
    return json_from(told.value()).value();
  }
  Json board(const std::string& at) const {
    const auto told = admin::board_told(terminal.root(), at, clock);
    REQUIRE(told);
    return json_from(told.value()).value();
  }
};

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE_FIXTURE(Imported, "congso day tells taps, stays and minutes of one person's day") {
  const Json told = day("CB-1");

  CHECK(told["name"] == "Nguyễn Thị Hồng Phượng");
  CHECK(told["taps"].size() == 4);
  CHECK(told["late_minutes"] == 22);
  CHECK(told["sessions"][1].dump() == R"({"from":"09:00","to":"16:30","place":"field"})");
  CHECK(told["exceptions"].dump() == R"(["late"])");
}

TEST_CASE_FIXTURE(Imported, "days that the office declares by a list need nobody's word") {
  const std::string list =
      "staff,code,from,to,reason\nCB-2,H,2026-11-16,2026-11-18,Lớp bồi dưỡng\n";
  REQUIRE(terminal.import_list("declarations", list) == 0);

  const Json told = day("CB-2");
  CHECK(told["exceptions"].empty());
  CHECK(told["declared"][0]["state"] == "agreed");
  CHECK(told["declared"][0]["office"] == true);
  CHECK(day("CB-2", "2026-11-18")["declared"][0]["reason"] == "Lớp bồi dưỡng");
}

TEST_CASE_FIXTURE(Imported, "a duty that a list brings owns its taps across midnight") {
  REQUIRE(terminal.import_list("declarations",
                               "staff,code,from,hours\nCB-2,TR,2026-11-16,17:00-07:00\n") == 0);
  REQUIRE(terminal.import_list("attendance",
                               "staff,time,kind,choice\n"
                               "CB-2,2026-11-16T16:50:00+07:00,attendance.arrived,\n"
                               "CB-2,2026-11-17T07:05:00+07:00,attendance.left,leave\n") == 0);

  CHECK(day("CB-2")["taps"].size() == 2);
  CHECK(day("CB-2", "2026-11-17")["taps"].empty());
}

TEST_CASE_FIXTURE(Imported, "congso day tells an absence of a working day, and none of a Sunday") {
  CHECK(day("CB-2")["exceptions"].dump() == R"(["absent"])");
  CHECK(day("CB-2", "2026-11-15")["exceptions"].empty());
}

TEST_CASE_FIXTURE(Imported, "congso board tells who was where at a moment") {
  const Json told = board("2026-11-16T10:00:00+07:00");

  CHECK(told["people"][0]["state"] == "field");
  CHECK(told["people"][0]["since"] == "2026-11-16T09:00:00.000+07:00");
  CHECK(told["people"][1]["state"] == "not_yet");
  CHECK(told["counts"].dump() == R"({"field":1,"not_yet":1})");
}

TEST_CASE_FIXTURE(Imported, "at a moment the board knows nothing of what came after it") {
  CHECK(board("2026-11-16T07:51:59+07:00")["people"][0]["state"] == "not_yet");
  CHECK(board("2026-11-16T23:00:00+07:00")["people"][0]["state"] == "left");
}

TEST_CASE_FIXTURE(Imported, "a person, a date and a moment that are none are refused by name") {
  const auto root = terminal.root();

  CHECK(admin::day_told(root, "CB-9", "2026-11-16", clock).error().what ==
        "no such person here (CB-9)");
  CHECK(admin::day_told(root, "CB-1", "16/11/2026", clock).error().what ==
        "DATE: expected 2026-11-23 (16/11/2026)");
  CHECK(admin::board_told(root, "mười giờ", clock).error().what ==
        "--at: expected 2026-11-23T10:00:00+07:00 (mười giờ)");
}

TEST_SUITE_END();
}  // namespace kiosk::test
