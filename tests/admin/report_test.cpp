#include "kiosk/admin/report_command.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>

#include "kiosk/admin/attendance_commands.h"
#include "kiosk/base/json.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

constexpr char kStaff[] =
    "id,name,unit,title,category,roles,attendance\n"
    "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chuyên viên,công chức,,\n"
    "CB-2,Trần Văn Bảy,Đội xe,Lái xe,công chức,,exempt\n";
constexpr char kMonday[] =
    "staff,time,kind,choice\n"
    "CB-1,2026-11-16T07:52:00+07:00,attendance.arrived,\n"
    "CB-1,2026-11-16T17:02:00+07:00,attendance.left,leave\n"
    "CB-2,2026-11-16T10:00:00+07:00,attendance.arrived,\n";

struct Reporting {
  StoppedTerminal terminal;
  TestClock clock;
  TemporaryFolder folder;
  admin::ReportWish wish;

  Reporting() {
    REQUIRE(terminal.import_list("staff", kStaff) == 0);
    REQUIRE(terminal.import_list("attendance", kMonday) == 0);
    wish.from = "2026-11-16";
    wish.to = "2026-11-20";
    wish.format = "json";
    wish.assets = fs::path{CONGSO_SOURCE_DIR} / "assets";
  }
  int report(const std::string& format, const fs::path& file) {
    wish.format = format;
    wish.file = file;
    return admin::report(terminal.root(), wish, clock);
  }
  std::string fault() {
    const auto told = admin::report_told(terminal.root(), wish, clock);
    return told ? "none" : told.error().what;
  }
};

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE_FIXTURE(Reporting, "congso report attendance tells a week of everybody from the log") {
  const Json told = json_from(admin::report_told(terminal.root(), wish, clock).value()).value();

  REQUIRE(told["sheets"].size() == 2);
  const Json& first = told["sheets"][0]["people"][0];
  CHECK(first["days"][0]["cell"] == "+");
  CHECK(first["sums"]["late_times"] == 1);
  CHECK(first["sums"]["late_minutes"] == 22);
}

TEST_CASE_FIXTURE(Reporting, "somebody whose attendance is not judged has no exception anywhere") {
  const auto day = admin::day_told(terminal.root(), "CB-2", "2026-11-16", clock);
  wish.list = "exceptions";
  const Json told = json_from(admin::report_told(terminal.root(), wish, clock).value()).value();

  CHECK(json_from(day.value()).value()["exceptions"].empty());
  CHECK(told["days"].size() == 1);
}

TEST_CASE_FIXTURE(Reporting, "every form is written into a file of its owner's alone") {
  for (const std::string format : {"json", "csv", "xlsx", "pdf"})
    for (const std::string list : {"sheet", "days", "exceptions"}) {
      wish.list = list;
      const fs::path file = folder / (list + '.' + format);
      CHECK(report(format, file) == 0);
      CHECK(fs::file_size(file) > 40);
      CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }
  CHECK(text_of_file(folder / "sheet.pdf").substr(0, 5) == "%PDF-");
  CHECK(text_of_file(folder / "sheet.xlsx").substr(0, 2) == "PK");
}

TEST_CASE_FIXTURE(Reporting, "days, people and units that are none are refused by name") {
  wish.from = "16/11/2026";
  CHECK(fault() == "--from: expected 2026-11-01 (16/11/2026)");
  wish.from = "2026-11-31";
  CHECK(fault() == "--from: expected 2026-11-01 (2026-11-31)");
  wish.from = "2026-11-21";
  CHECK(fault() == "--to: expected a day not before 2026-11-21 (2026-11-20)");
  wish.from = "1926-11-16";
  CHECK(fault() == "--to: expected at most ten years after --from (2026-11-20)");
  wish.from = "2026-11-16";
  wish.staff = "CB-9";
  CHECK(fault() == "no such person here (CB-9)");
  wish.staff = "";
  wish.unit = "Phòng Mật";
  CHECK(fault() == "no such unit here (Phòng Mật)");
  wish.unit = "Đội xe";  // not of office.json, but somebody's
  CHECK(fault() == "none");
}

TEST_CASE_FIXTURE(Reporting, "the days of a slip are asked for as those of every report") {
  wish.what = "leave-slip";
  wish.staff = "CB-1";
  wish.from = "2026-11-21";
  CHECK(fault() == "--to: expected a day not before 2026-11-21 (2026-11-20)");
}

TEST_CASE_FIXTURE(Reporting, "what is asked wrongly ends with 2, what the disk refuses with 3") {
  CHECK(report("pdf", "") == 2);
  CHECK(report("json", "/proc/no/such/folder/x.json") == 3);
  wish.unit = "Phòng Mật";
  CHECK(report("json", folder / "x.json") == 2);
  CHECK_FALSE(fs::exists(folder / "x.json"));
  wish.unit = "Văn phòng";
  wish.staff = "CB-1";
  CHECK(report("json", folder / "x.json") == 2);
}

TEST_CASE_FIXTURE(Reporting,
                  "a report never takes the place of a device or of the terminal's data") {
  const fs::path pipe = folder / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);

  CHECK(report("json", pipe) == 2);
  CHECK(fs::is_fifo(pipe));
  CHECK(report("json", folder.path()) == 2);
  CHECK(report("json", terminal.root() / "log.db") == 2);
}

TEST_SUITE_END();
}  // namespace kiosk::test
