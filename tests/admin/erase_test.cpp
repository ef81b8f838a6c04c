// `erase`: what is left of somebody who has left, and who cannot be erased.

#include "kiosk/admin/erase_command.h"

#include <doctest/doctest.h>

#include <fstream>
#include <set>

#include "kiosk/admin/backup_commands.h"
#include "kiosk/admin/folder.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/admin/verify_command.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/hatch/held_log.h"
#include "kiosk/health/health_store.h"
#include "kiosk/journal/evidence.h"
#include "kiosk/people/staff_events.h"
#include "tests/support/stopped_terminal.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

constexpr char kStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chánh văn phòng,công chức,\n"
    "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công chức,\n";
constexpr char kBadges[] = "staff,badge\nCB-1,0005551234\nCB-2,0005559876\n";
constexpr char kDay[] =
    "staff,time,kind,choice\n"
    "CB-1,2026-11-19T07:21:00+07:00,attendance.arrived,\n"
    "CB-2,2026-11-19T07:25:00+07:00,attendance.arrived,\n"
    "CB-1,2026-11-19T11:31:00+07:00,attendance.went_out,lunch\n"
    "CB-1,2026-11-20T07:22:00+07:00,attendance.arrived,\n"
    "CB-2,2026-11-20T07:29:00+07:00,attendance.arrived,\n"
    "CB-1,2026-11-20T17:02:00+07:00,attendance.left,leave\n";

// An office of two; the first has gone.
class OfficeOfTwo : public StoppedTerminal {
 public:
  OfficeOfTwo() {
    REQUIRE(import_list("staff", kStaff) == 0);
    REQUIRE(import_list("badges", kBadges) == 0);
    REQUIRE(import_list("attendance", kDay) == 0);
    REQUIRE(admin::rebuild(root(), false, clock) == 0);
  }

  void leaves(const std::string& who) const {
    REQUIRE(import_list("staff", "id,name,unit,title,category,roles,left\n" + who +
                                     ",X,Văn phòng,,,,2026-11-20\n") == 0);
  }

  std::vector<std::string> bodies_about(const std::string& who) const {
    auto log = DirectLog::open(folder(), clock);
    REQUIRE(log);
    const auto logs = log.value()->logs();
    std::vector<std::string> found;
    for (const LogId& id : logs.value()) {
      const auto entries = log.value()->entries(id, Seq{0}, 500);
      for (const Entry& entry : entries.value())
        if (const auto event = event_from(entry.line); event && event.value().who.text == who)
          found.push_back(entry.line);
    }
    return found;
  }

  Result<std::string> erase(const std::string& who, const std::string& why = "thôi việc") const {
    return admin::erasure_told(root(), {who, why}, clock);
  }

  SystemClock clock;
};

// Files of the data folder in which one of `texts` can be read, whatever the file is.
std::set<std::string> files_with(const fs::path& folder, const std::vector<std::string>& texts) {
  std::set<std::string> found;
  for (const auto& file : fs::recursive_directory_iterator{folder}) {
    if (!file.is_regular_file()) continue;
    const std::string bytes = text_of_file(file.path());
    for (const std::string& text : texts)
      if (bytes.find(text) != std::string::npos)
        found.insert(fs::relative(file.path(), folder).string());
  }
  return found;
}

Json json_of(const Result<std::string>& told) {
  REQUIRE_MESSAGE(told, (told ? "" : told.error().what));
  return json_from(told.value()).value();
}

TEST_SUITE_BEGIN("admin");

TEST_CASE_FIXTURE(OfficeOfTwo, "of somebody who left nothing can be read anywhere but the id") {
  leaves("CB-1");
  auto gone = bodies_about("CB-1");
  REQUIRE(gone.size() == 7);
  gone.insert(gone.end(), {"Phượng", "Chánh văn phòng"});
  const auto kept = bodies_about("CB-2");

  const Json told = json_of(erase("CB-1"));

  CHECK(files_with(root(), gone) == std::set<std::string>{});
  CHECK(files_with(root(), {"Lê Văn Bảy"}).size() >= 3);
  CHECK(bodies_about("CB-2") == kept);
  CHECK(told["erased"] == 7);
  CHECK(told["kinds"]["attendance.arrived"] == 2);
  CHECK(told["kinds"]["staff.registered"] == 1);
  CHECK(told["events"].size() == 1);
}

TEST_CASE_FIXTURE(OfficeOfTwo, "after an erasure the log verifies and views.db is what it gives") {
  leaves("CB-1");
  REQUIRE(erase("CB-1"));

  CHECK(admin::verify(root()) == 0);
  CHECK(admin::rebuild(root(), true, clock) == 0);
  const auto event = bodies_about("CB-1");
  REQUIRE(event.size() == 1);
  CHECK(event[0].find("\"kind\":\"person.erased\"") != std::string::npos);
  CHECK(event[0].find("\"reason\":\"thôi việc\"") != std::string::npos);
}

TEST_CASE_FIXTURE(OfficeOfTwo, "asked again, an erasure has nothing to do and says nothing twice") {
  leaves("CB-1");
  REQUIRE(erase("CB-1"));
  const auto events = bodies_about("CB-1");

  const Json told = json_of(erase("CB-1"));

  CHECK(told["erased"] == 0);
  CHECK(told["events"].empty());
  CHECK(bodies_about("CB-1") == events);
}

TEST_CASE_FIXTURE(OfficeOfTwo, "who works here is not erased, nor who is unknown") {
  const auto before = bodies_about("CB-1");

  const auto employed = erase("CB-1");
  const auto unknown = erase("CB-9");

  REQUIRE_FALSE(employed);
  CHECK(employed.error().fault == Fault::kRefused);
  CHECK(employed.error().what == "CB-1 works here; only who has left can be erased");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().what == "no such person here (CB-9)");
  CHECK_FALSE(erase(""));
  CHECK_FALSE(erase("CB-1\" OR 1=1"));
  CHECK(bodies_about("CB-1") == before);
}

TEST_CASE_FIXTURE(OfficeOfTwo, "who was erased and is employed again works here") {
  leaves("CB-1");
  REQUIRE(erase("CB-1"));
  REQUIRE(import_list("staff", kStaff) == 0);

  CHECK(erase("CB-1").error().fault == Fault::kRefused);
  leaves("CB-1");
  CHECK(json_of(erase("CB-1"))["erased"] == 2);
  CHECK(files_with(root(), {"Phượng"}) == std::set<std::string>{});
}

TEST_CASE_FIXTURE(OfficeOfTwo, "a reason is a line without the name") {
  leaves("CB-1");
  for (const std::string& reason :
       {std::string{}, std::string{"  "}, std::string{"a\nb"}, std::string(1'001, 'x'),
        std::string{"\xff"}, std::string{"bà NGUYEN THI HONG PHUONG xin nghỉ"}}) {
    CAPTURE(reason);
    CHECK_FALSE(erase("CB-1", reason));
  }
  CHECK(bodies_about("CB-1").size() == 7);
}

TEST_CASE_FIXTURE(OfficeOfTwo, "what others entered about somebody goes, what one entered stays") {
  IdMaker ids{random_bits};
  StaffMember changed{{"CB-2"}, "Lê Văn Bảy", "Văn phòng", "Phó", "công chức", {}, ""};
  StaffMember before = changed;
  before.title = "Chuyên viên";
  const Draft by_one = *staff_changed(before, changed,
                                      {.id = ids.next_event(clock.now().instant),
                                       .at = clock.now(),
                                       .by = {"CB-1"},
                                       .via = Via::kPage});
  REQUIRE(DirectLog::open(folder(), clock).value()->append({&by_one, 1}));
  leaves("CB-1");

  REQUIRE(erase("CB-1"));

  CHECK(bodies_about("CB-2").back().find("\"by\":\"CB-1\"") != std::string::npos);
}

TEST_CASE_FIXTURE(OfficeOfTwo, "an old log, carried over and kept aside, is erased as well") {
  leaves("CB-1");
  const auto gone = bodies_about("CB-1");
  {
    auto log = DirectLog::open(folder(), clock);
    REQUIRE(log.value()->open_new_log("test"));
  }
  copy_aside(folder().journal, folder().log_place().evidence);
  fs::copy(folder().log_place().database, folder().log_place().evidence / "log.db");

  const Json told = json_of(erase("CB-1"));

  CHECK(told["logs"].size() == 2);
  CHECK(told["erased"] == 14);
  CHECK(told["evidence"]["removed"].size() == 1);
  CHECK(files_with(root(), gone) == std::set<std::string>{});
  CHECK(admin::verify(root()) == 0);
}

TEST_CASE_FIXTURE(OfficeOfTwo, "a backup of an erased terminal is restored without the person") {
  leaves("CB-1");
  const auto gone = bodies_about("CB-1");
  REQUIRE(erase("CB-1"));
  const TemporaryFolder outside;

  REQUIRE(admin::backup(root(), outside / "copy", clock) == 0);
  REQUIRE(admin::restore(outside / "restored", outside / "copy", clock) == 0);

  CHECK(files_with(outside.path(), gone) == std::set<std::string>{});
  CHECK(admin::verify(outside / "restored") == 0);
}

TEST_CASE_FIXTURE(
    OfficeOfTwo,
    "what the office keeps no longer expires when it is asked for, and the log verifies") {
  struct InThreeYears : SystemClock {
    Now now() const override {
      Now later = SystemClock::now();
      later.instant += std::chrono::days{3 * 365};
      return later;
    }
  };
  const fs::path office = root() / "config/office.json";
  std::string text = text_of_file(office);
  text.replace(text.rfind('}'), 1, R"(,"retention":[{"kind":"attendance.","days":730}]})");
  CHECK(json_of(admin::expiry_told(root(), InThreeYears{}))["expired"] == 0);
  write_text(office, text);

  CHECK(json_of(admin::expiry_told(root(), clock))["expired"] == 0);
  const Json told = json_of(admin::expiry_told(root(), InThreeYears{}));

  CHECK(told["expired"] == 5);  // of six taps; the last entry stays
  CHECK(bodies_about("CB-2").size() == 2);
  CHECK(admin::verify(root()) == 0);
  CHECK(admin::rebuild(root(), true, clock) == 0);
}

TEST_CASE_FIXTURE(OfficeOfTwo, "answers about health go with the person") {
  const auto answered = [this](const std::string& who, std::uint8_t n) {
    HealthAnswers answers{{}, StaffId{who}, clock.now().instant, {{"fever", true}}};
    answers.declared.bytes[15] = n;
    REQUIRE(HealthStore::open(folder().health()).value().keep(answers));
  };
  answered("CB-1", 1);
  answered("CB-2", 2);
  leaves("CB-1");
  REQUIRE(erase("CB-1"));

  auto store = HealthStore::open(folder().health());
  CHECK(store.value().of(StaffId{"CB-1"}).value().empty());
  CHECK(store.value().of(StaffId{"CB-2"}).value().size() == 1);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
