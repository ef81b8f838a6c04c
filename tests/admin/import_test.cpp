#include "kiosk/admin/import_command.h"

#include <doctest/doctest.h>

#include "kiosk/hatch/held_log.h"
#include "kiosk/lists/import_drafts.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

constexpr char kStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chuyên viên,công chức,\n"
    "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công chức,\n";

std::int64_t head_of(const StoppedTerminal& terminal) {
  const SystemClock clock;
  auto log = DirectLog::open(terminal.folder(), clock);
  REQUIRE(log);
  return number(log.value()->state().value().head);
}

TEST_SUITE_BEGIN("admin");

TEST_CASE("the same list imported twice is recorded once") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  const auto once = head_of(terminal);

  CHECK(terminal.import_list("staff", kStaff) == 0);

  CHECK(head_of(terminal) == once);
}

// A day of one person, whose first tap stands twice in it.
constexpr char kDay[] =
    "staff,time,kind,choice\n"
    "CB-1,2026-01-05T07:20:00+07:00,attendance.arrived,\n"
    "CB-1,2026-01-05T07:20:00+07:00,attendance.arrived,\n"
    "CB-1,2026-01-05T17:02:00+07:00,attendance.left,leave\n";

TEST_CASE("a tap that stands twice in a list is recorded once, and not again with it") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  const auto before = head_of(terminal);

  CHECK(terminal.import_list("attendance", kDay) == 0);
  CHECK(head_of(terminal) == before + 2);
  CHECK(terminal.import_list("attendance", kDay) == 0);
  CHECK(head_of(terminal) == before + 2);
}

TEST_CASE("days that were declared already are not said twice, nor those that stand twice") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  const auto before = head_of(terminal);
  const std::string list =
      "staff,code,from,to\n"
      "CB-1,H,2026-11-24,2026-11-26\nCB-2,H,2026-11-24,2026-11-26\nCB-2,H,2026-11-24,2026-11-26\n";

  CHECK(terminal.import_list("declarations", list) == 0);
  CHECK(head_of(terminal) == before + 2);
  CHECK(terminal.import_list("declarations", list) == 0);
  CHECK(head_of(terminal) == before + 2);
  CHECK(terminal.import_list("declarations", "staff,code,from\nCB-1,XX,2026-11-24\n") == 2);
}

TEST_CASE("a tap of before the calendar is refused") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  const auto before = head_of(terminal);

  CHECK(terminal.import_list("attendance",
                             "staff,time,kind,choice\n"
                             "CB-1,0999-01-07T08:00:00+07:00,attendance.arrived,\n") == 2);

  CHECK(head_of(terminal) == before);
}

TEST_CASE("a list that says nothing of employer and attendance leaves them as they were") {
  const StoppedTerminal terminal;
  const std::string fuller =
      "id,name,unit,title,category,roles,attendance,employer\n"
      "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chuyên viên,công chức,,exempt,Công an phường\n"
      "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công chức,,,\n";
  REQUIRE(terminal.import_list("staff", fuller) == 0);
  const auto said = head_of(terminal);

  CHECK(terminal.import_list("staff", kStaff) == 0);

  CHECK(head_of(terminal) == said);
}

TEST_CASE("a list with one bad line changes nothing") {
  const StoppedTerminal terminal;
  const auto before = head_of(terminal);

  CHECK(terminal.import_list("staff", std::string{kStaff} + "CB-3\n") == 2);

  CHECK(head_of(terminal) == before);
}

TEST_CASE("with --skip-bad the good lines of a bad list are taken") {
  const StoppedTerminal terminal;
  const auto before = head_of(terminal);

  CHECK(terminal.import_list("staff", std::string{kStaff} + "CB-3\n", true) == 0);

  CHECK(head_of(terminal) == before + 2);
}

TEST_CASE(
    "a quote that is never closed keeps the whole list out, unless bad lines may be skipped") {
  const StoppedTerminal terminal;
  const auto before = head_of(terminal);
  const std::string list = std::string{kStaff} + "CB-3,\"Trần Văn Ba,,,,\nCB-4,Vũ Thị Tư,,,,\n";

  CHECK(terminal.import_list("staff", list) == 2);
  CHECK(head_of(terminal) == before);

  CHECK(terminal.import_list("staff", list, true) == 0);
  CHECK(head_of(terminal) == before + 2);
}

TEST_CASE("who left by the list has left, once, and nobody leaves before the day") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  const auto before = head_of(terminal);
  const std::string columns = "id,name,unit,title,category,roles,left\n";
  const std::string gone = columns + "CB-1,Phượng,Văn phòng,,,,2026-11-20\n";

  CHECK(terminal.import_list("staff", columns + "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công "
                                                "chức,,2099-01-01\n") == 0);
  CHECK(head_of(terminal) == before);
  CHECK(terminal.import_list("staff", gone) == 0);
  CHECK(terminal.import_list("staff", gone) == 0);
  CHECK(head_of(terminal) == before + 1);
  CHECK(terminal.import_list("staff", columns + "CB-2,Bảy,Văn phòng,,,,hôm qua\n") == 2);
}

TEST_CASE("a badge that somebody else holds is refused by its line") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  REQUIRE(terminal.import_list("badges", "staff,badge\nCB-1,0040856634\n") == 0);

  CHECK(terminal.import_list("badges", "staff,badge\nCB-2,026F6C3A\n") == 2);
}

TEST_CASE("no badge number stands anywhere in the data folder") {
  const StoppedTerminal terminal;
  REQUIRE(terminal.import_list("staff", kStaff) == 0);
  REQUIRE(terminal.import_list("badges", "staff,badge\nCB-1,0040856634\n") == 0);

  std::string everything;
  for (const auto& file : std::filesystem::recursive_directory_iterator{terminal.root()})
    if (file.is_regular_file()) everything += text_of_file(file.path());

  for (const char* form : {"0040856634", "40856634", "026F6C3A", "26F6C3A", "6F6C3A"})
    CHECK(everything.find(form) == std::string::npos);
}

TEST_CASE("a paper list entered twice is there once, and marked as entered") {
  const Now now{moment_from_rfc3339("2026-11-23T12:00:00+07:00")->instant, Tick{}, {}};
  const DayRow row{2, StaffId{"CB-1"}, now.instant - 5h, "attendance.arrived", ""};

  const auto first = attendance_drafts({row}, {}, now);
  const auto second = attendance_drafts({row}, {}, now);

  REQUIRE(first.drafts.size() == 1);
  CHECK(first.drafts[0].id == second.drafts[0].id);
  CHECK(first.drafts[0].via == Via::kImport);
}

TEST_CASE("a line of a paper list that lies ahead of the clock is left out and said") {
  const Now now{moment_from_rfc3339("2026-11-23T08:00:00+07:00")->instant, Tick{}, {}};
  const DayRow row{7, StaffId{"CB-1"}, now.instant + 1h, "attendance.arrived", ""};

  const auto found = attendance_drafts({row}, {}, now);

  CHECK(found.drafts.empty());
  REQUIRE(found.faults.size() == 1);
  CHECK(found.faults[0].line == 7);
  CHECK(found.faults[0].warning);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
