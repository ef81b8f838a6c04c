// Diaries as `congso report` and `congso day` tell them, from a log that has them.
#include "kiosk/admin/diary_report.h"

#include <doctest/doctest.h>

#include "kiosk/admin/attendance_commands.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/hatch/log_access.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr char kStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-1,Nguyễn Văn An,Văn phòng,Chuyên viên,công chức,\n"
    "CB-2,Trần Văn Bảy,Đội xe,Lái xe,công chức,\n";
constexpr char kMonday[] =
    "staff,time,kind,choice\n"
    "CB-1,2026-11-16T07:20:00+07:00,attendance.arrived,\n"
    "CB-1,2026-11-16T17:02:00+07:00,attendance.left,leave\n"
    "CB-2,2026-11-16T07:20:00+07:00,attendance.arrived,\n"
    "CB-2,2026-11-16T17:02:00+07:00,attendance.left,leave\n";
constexpr char kKinds[] =
    "code,name,unit_of_measure,coefficient,norm_minutes,group,confidential\n"
    "TD,Tiếp công dân,lượt,1,,,\n"
    "TC,Tố cáo,,1,,,yes\n";
const Date kDay = std::chrono::year{2026} / 11 / 16;

struct Written {
  StoppedTerminal terminal;
  TestClock clock;
  TemporaryFolder folder;
  admin::ReportWish wish;
  IdMaker ids{random_bits};
  std::vector<EventId> said;

  Written() {
    REQUIRE(terminal.import_list("staff", kStaff) == 0);
    REQUIRE(terminal.import_list("attendance", kMonday) == 0);
    REQUIRE(terminal.import_list("catalogue", kKinds) == 0);
    write("TD", "Hướng dẫn hồ sơ", "ông Nguyễn Văn Tư");
    write("TC", "Xác minh đơn", "bà Sáu");
    put(diary_submitted(origin(), kDay, said));
    wish.what = "diary";
    wish.from = wish.to = "2026-11-16";
    wish.format = "json";
    wish.assets = fs::path{CONGSO_SOURCE_DIR} / "assets";
  }
  Origin origin() {
    const Instant at = instant_of(LocalTime{std::chrono::local_days{kDay} + 16h + 30min});
    return {ids.next_event(at), {at}, {"CB-1"}};
  }
  void put(const Draft& draft) {
    auto log = admin::reach_log(terminal.folder(), clock);
    REQUIRE(log);
    REQUIRE(log.value()->append(std::vector{draft}));
  }
  void write(const std::string& work, const std::string& words, const std::string& subject) {
    EntryContent content;
    content.date = kDay;
    content.work = work;
    content.content = words;
    content.subject = subject;
    content.from = 8h + 60min * static_cast<int>(said.size());
    content.to = *content.from + 60min;
    content.result = EntryResult::kDone;
    const Origin first = origin();
    said.push_back(first.id);
    put(entry_written(first, content, Writing::kSaved));
  }
  std::string told() {
    const auto bytes = admin::report_told(terminal.root(), wish, clock);
    REQUIRE_MESSAGE(bytes, (bytes ? "" : bytes.error().what));
    return bytes.value();
  }
};

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE_FIXTURE(Written, "congso report diary tells a person's own diary whole") {
  wish.staff = "CB-1";
  const Json day = json_from(told()).value()["people"][0]["days"][0];

  CHECK(day["entries"].size() == 2);
  CHECK(day["entries"][0]["subject"] == "ông Nguyễn Văn Tư");
  CHECK(day["state"] == "submitted");
}

TEST_CASE_FIXTURE(Written, "of a unit it tells what others may read, and says so") {
  wish.unit = "Văn phòng";
  const Json json = json_from(told()).value();

  CHECK(json["subjects"] == "initials");
  const Json& entries = json["people"][0]["days"][0]["entries"];
  REQUIRE(entries.size() == 1);
  CHECK(entries[0]["subject"] == "ông N.V.T.");
}

TEST_CASE_FIXTURE(Written, "the group never reads a whole name, whoever is asked about") {
  wish.staff = "CB-1";
  wish.list = "group";
  wish.format = "text";
  const std::string text = told();

  CHECK(text.find("ông N.V.T.") != std::string::npos);
  CHECK(text.find("Xác minh") == std::string::npos);
}

TEST_CASE_FIXTURE(Written, "every list of diaries and workload has every form that it can have") {
  for (const std::string what : {"diary", "workload"})
    for (const std::string format : {"json", "csv", "xlsx", "pdf"})
      for (const std::string list : {"", "sheet", "draft", "reviewers", "steadiness", "silent-days",
                                     "positions", "handling"}) {
        const bool of_diary = list == "sheet" || list == "draft";
        if (!list.empty() && of_diary != (what == "diary")) continue;
        wish.what = what;
        wish.list = list;
        wish.format = format;
        wish.file = folder / (what + list + '.' + format);
        CHECK_MESSAGE(admin::report(terminal.root(), wish, clock) == 0, (what + list + format));
      }
}

TEST_CASE_FIXTURE(Written, "output before and during a regime stands side by side in every form") {
  wish.what = "workload";
  wish.list = "compare";
  wish.compare = "2026-11-09..2026-11-13";
  for (const std::string format : {"json", "csv", "xlsx", "pdf"}) {
    wish.format = format;
    wish.file = folder / ("compare." + format);
    CHECK_MESSAGE(admin::report(terminal.root(), wish, clock) == 0, format);
  }
  wish.format = "json";
  const Json periods = json_from(told()).value()["periods"];

  CHECK(periods[0]["from"] == "2026-11-09");
  CHECK(periods[0]["entries"] == 0);
  CHECK(periods[1]["entries"] == 2);
}

TEST_CASE_FIXTURE(Written,
                  "a comparison without its other days is refused with what was expected") {
  wish.what = "workload";
  wish.list = "compare";
  CHECK(admin::report(terminal.root(), wish, clock) == 2);
  wish.compare = "2026-11-09";
  CHECK(admin::report(terminal.root(), wish, clock) != 0);
}

TEST_CASE_FIXTURE(Written, "a list that a report has not is refused by name") {
  wish.list = "places";
  CHECK(admin::report(terminal.root(), wish, clock) == 2);
  wish.list = "group";
  wish.format = "pdf";
  wish.file = folder / "group.pdf";
  CHECK(admin::report(terminal.root(), wish, clock) == 2);
  wish.list = "book";
  wish.format = "text";
  CHECK(admin::report(terminal.root(), wish, clock) == 2);
  CHECK_FALSE(fs::exists(folder / "group.pdf"));
}

TEST_CASE_FIXTURE(Written, "workload tells the confidential hours, and no content") {
  wish.what = "workload";
  wish.unit = "Văn phòng";
  const std::string text = told();
  const Json line = json_from(text).value()["people"][0];

  CHECK(line["told_minutes"] == 120);
  CHECK(text.find("Xác minh") == std::string::npos);
}

TEST_CASE_FIXTURE(Written, "who was at work and wrote nothing has a missing day") {
  wish.what = "workload";
  wish.staff = "CB-2";
  CHECK(json_from(told()).value()["people"][0]["missing_days"] == 1);
}

TEST_CASE_FIXTURE(Written, "congso day tells the diary beside the taps") {
  const auto day = admin::day_told(terminal.root(), "CB-1", "2026-11-16", clock);
  const auto other = admin::day_told(terminal.root(), "CB-2", "2026-11-16", clock);
  REQUIRE(day);
  REQUIRE(other);

  const Json diary = json_from(day.value()).value()["diary"];
  CHECK(diary["entries"][1]["work"] == "TC");
  CHECK(diary["told_minutes"] == 120);
  CHECK(diary["findings"].empty());
  CHECK(json_from(other.value()).value()["diary"]["state"] == "nothing");
}

TEST_SUITE_END();
}  // namespace kiosk::test
