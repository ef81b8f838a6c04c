#include "kiosk/reports/attendance.h"

#include <doctest/doctest.h>

#include "tests/reports/sample_attendance.h"

namespace kiosk::test {
namespace {

std::string names(const Attendance& told) {
  std::string all;
  for (const AttendanceSheet& sheet : told.sheets) {
    all += sheet.employer + '|' + sheet.unit + ':';
    for (const AttendanceLine& line : sheet.lines) all += ' ' + line.person.id.text;
    all += '\n';
  }
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("reports");

TEST_CASE_FIXTURE(SampleAttendance,
                  "sheets lie apart by employer and by unit, in the office's own order") {
  employ("CB-1", "An", "Đảng ủy");
  employ("CB-2", "Bình", "Văn phòng");
  employ("CB-3", "Chi", "Tổ bảo vệ", "Công ty Bảo vệ");
  employ("CB-4", "Dung", "Văn phòng", "Bảo hiểm xã hội");

  CHECK(names(month()) ==
        "|Văn phòng: CB-2\n"
        "|Đảng ủy: CB-1\n"
        "Bảo hiểm xã hội|Văn phòng: CB-4\n"
        "Công ty Bảo vệ|Tổ bảo vệ: CB-3\n");
  CHECK(month().sheets[1].head.style == config::DocumentHead::Style::kParty);
  CHECK(month().sheets[3].head.name == "Công ty Bảo vệ");
}

TEST_CASE_FIXTURE(SampleAttendance, "a quarter is a sheet for each month") {
  employ("CB-1", "An", "Văn phòng");
  now = at(30, 12h, 60);
  const Attendance told = this->told({november(15), std::chrono::year{2027} / 1 / 10, {}, ""});

  REQUIRE(told.sheets.size() == 3);
  CHECK(iso_date(told.sheets[0].from) + iso_date(told.sheets[0].to) == "2026-11-152026-11-30");
  CHECK(iso_date(told.sheets[2].to) == "2027-01-10");
}

TEST_CASE_FIXTURE(SampleAttendance, "whoever left is on the sheet as long as they stayed") {
  employ("CB-1", "An", "Văn phòng");
  whole_day("CB-1", 2);
  enter(staff_left({"CB-1"}, {{}, {at(4, 8h)}, {}, Via::kImport}));
  const auto days = month().sheets.at(0).lines.at(0).row.days;

  CHECK(cell_text(days[1]) == "+");
  CHECK(cell_text(days[2]) == "V");
  CHECK(cell_text(days[4]) == "");
  CHECK(told({std::chrono::year{2026} / 12 / 1, std::chrono::year{2026} / 12 / 31, {}, ""})
            .sheets.empty());
}

TEST_CASE_FIXTURE(SampleAttendance, "a paper list entered later tells of days before the entry") {
  now = at(30, 12h, 5);
  StaffMember person{{"CB-1"}, "An", "Văn phòng", "", "", {}, ""};
  enter(staff_registered(person, {{}, {at(20, 8h)}, {}, Via::kImport}));
  whole_day("CB-1", 16);
  const auto days = month().sheets.at(0).lines.at(0).row.days;

  CHECK(cell_text(days[12]) == "");  // Friday the 13th
  CHECK(cell_text(days[15]) == "+");
  CHECK(cell_text(days[16]) == "V");
}

TEST_CASE_FIXTURE(SampleAttendance,
                  "who moved to another unit is on the sheet of each for its own days") {
  employ("CB-1", "An", "Văn phòng");
  for (const unsigned day : {9U, 10U, 16U, 17U}) whole_day("CB-1", day);
  StaffMember after = *people.person({"CB-1"});
  after.unit = "Đảng ủy";
  Entering entering;
  entering.at.instant = at(20, 9h);
  enter(*staff_changed(*people.person({"CB-1"}), after, entering, {november(16), {}}));

  CHECK(names(month()) == "|Văn phòng: CB-1\n|Đảng ủy: CB-1\n");
  const auto before = month().sheets.at(0).lines.at(0).row.days;
  const auto later = month().sheets.at(1).lines.at(0).row.days;
  CHECK(cell_text(before[9]) == "+");
  CHECK(cell_text(before[15]) == "");
  CHECK(cell_text(later[9]) == "");
  CHECK(cell_text(later[15]) == "+");
  CHECK(cell_text(later[16]) == "+");
}

TEST_CASE_FIXTURE(FullNovember, "one person or one unit alone may be asked for") {
  employ("CB-9", "An", "Đảng ủy");

  CHECK(names(told({november(1), november(30), {"CB-2"}, ""})) == "|Văn phòng: CB-2\n");
  CHECK(names(told({november(1), november(30), {}, "Đảng ủy"})) == "|Đảng ủy: CB-9\n");
}

TEST_CASE_FIXTURE(FullNovember, "a sheet says whether its days are over") {
  CHECK(month().sheets.at(0).complete);
  now = at(30, 23h);
  CHECK_FALSE(month().sheets.at(0).complete);
}

TEST_SUITE_END();
}  // namespace kiosk::test
