// `congso notice`: what the office has to say, and who has read it.

#include "kiosk/admin/notice_command.h"

#include <doctest/doctest.h>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/people/notices.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {

constexpr char kStaff[] =
    "id,name,unit,title,category,roles\n"
    "CB-1,Nguyễn Thị Hồng Phượng,Văn phòng,Chánh văn phòng,công chức,\n"
    "CB-2,Lê Văn Bảy,Văn phòng,Chuyên viên,công chức,\n"
    "CB-3,Trần Thị Tám,Phòng Kinh tế,Chuyên viên,công chức,\n";

struct OfficeOfThree : StoppedTerminal {
  OfficeOfThree() {
    REQUIRE(import_list("staff", kStaff) == 0);
    wish.title = "Họp giao ban";
    wish.text = "14:00, phòng họp tầng 2.";
    wish.until = "2026-11-27";
  }

  Result<std::string> try_to_post() const { return admin::notice_posted_told(root(), wish, clock); }
  void post() {
    const auto told = try_to_post();
    REQUIRE_MESSAGE(told, (told ? "" : told.error().what));
    wish.id = told.value();
  }
  void reads(const std::string& who) {
    IdMaker ids{random_bits};
    const Now now = clock.now();
    const Draft draft =
        notice_read(*event_id_from(wish.id), StaffId{who},
                    {.id = ids.next_event(now.instant), .at = now, .by = {}, .via = Via::kBadge});
    auto reached = admin::reach(root(), clock);
    REQUIRE(reached);
    REQUIRE(reached.value().log->append({&draft, 1}));
  }
  Json readers() {
    wish.json = true;
    return json_from(admin::readers_told(root(), wish, clock).value()).value();
  }

  TestClock clock;
  admin::NoticeWish wish;
};

}  // namespace

TEST_SUITE_BEGIN("admin");

TEST_CASE_FIXTURE(OfficeOfThree, "a notice that was posted is listed with its days") {
  post();

  const auto listed = admin::notices_told(root(), clock);
  REQUIRE(listed);
  const Json json = json_from(listed.value()).value();
  CHECK(json["notice"] == wish.id);
  CHECK(json["title"] == "Họp giao ban");
  CHECK(json["from"] == "2026-11-23");
  CHECK(json["until"] == "2026-11-27");
  CHECK(json["asked"] == 3);
  CHECK(json["read"] == 0);
}

TEST_CASE_FIXTURE(OfficeOfThree, "who has not read a notice is told by name, unit by unit") {
  post();
  reads("CB-1");

  const Json json = readers();
  CHECK(json["asked"] == 3);
  CHECK(json["read"] == 1);
  CHECK(json["percent"] == 33);
  CHECK(json["units"][0]["unit"] == "Văn phòng");
  CHECK(json["units"][0]["unread"][0]["name"] == "Lê Văn Bảy");
  CHECK(json["units"][1]["unread"][0]["staff"] == "CB-3");
}

TEST_CASE_FIXTURE(OfficeOfThree, "the readers are told in words, too") {
  post();
  reads("CB-1");

  CHECK(admin::readers_told(root(), wish, clock).value() ==
        "Họp giao ban: read by 1 of 3 (33 %)\n"
        "Văn phòng: 1 of 2\n"
        "  not yet: Lê Văn Bảy (CB-2)\n"
        "Phòng Kinh tế: 0 of 1\n"
        "  not yet: Trần Thị Tám (CB-3)");
}

TEST_CASE_FIXTURE(OfficeOfThree, "of a notice for one unit only that unit is asked") {
  wish.units = {"Phòng Kinh tế"};
  post();

  CHECK(readers()["asked"] == 1);
}

TEST_CASE_FIXTURE(OfficeOfThree, "a unit that is named twice is named once in the notice") {
  wish.units = {"Phòng Kinh tế", "Phòng Kinh tế"};
  post();

  const Json listed = json_from(admin::notices_told(root(), clock).value()).value();
  CHECK(listed["units"] == Json::array({"Phòng Kinh tế"}));
}

TEST_CASE_FIXTURE(OfficeOfThree, "a notice that was withdrawn is gone from the list") {
  post();
  REQUIRE(admin::notice_withdrawn_told(root(), wish, clock));

  CHECK(admin::notices_told(root(), clock).value() == "");
  const auto readers = admin::readers_told(root(), wish, clock);
  REQUIRE_FALSE(readers);
  CHECK(readers.error().what == "it was withdrawn (" + wish.id + ")");
}

TEST_CASE_FIXTURE(OfficeOfThree, "notices are found again in views.db as in the log") {
  post();
  reads("CB-2");
  REQUIRE(admin::rebuild(root(), false, clock) == 0);

  CHECK(readers()["read"] == 1);
}

TEST_CASE_FIXTURE(OfficeOfThree, "what no notice can be is refused, and says why") {
  const auto refused = [this](const std::string& why) {
    const auto told = try_to_post();
    REQUIRE_FALSE(told);
    CHECK(told.error().what.find(why) != std::string::npos);
  };
  wish.title = "  ";
  refused("a title: one line");
  wish.title = "Họp";
  wish.text = std::string(601, 'a');
  refused("at most 600 letters");
  wish.text = "\xff";
  refused("at most 600 letters");
  wish.text = "Họp";
  wish.until = "mai";
  refused("--until: expected 2026-11-30");
  wish.until = "2026-11-01";
  refused("a last day that is not before the first");
  wish.until.clear();
  wish.units = {"Phòng Không có"};
  refused("no such unit here");
}

TEST_SUITE_END();
}  // namespace kiosk::test
