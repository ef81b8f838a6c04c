#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

DoorRules office_with_places() {
  DoorRules rules = rules_of_toy_office();
  rules.office.trip_places = {"Khu phố 1", "Khu phố 2", "Khu phố 3"};
  rules.office.trip_tasks = {"Nắm tình hình địa bàn", "Phát giấy mời", "Kiểm tra trật tự đô thị"};
  return rules;
}

struct Trips : ToyDoor {
  Trips() : ToyDoor(office_with_places()) { tap("An"); }

  void goes(std::chrono::milliseconds since_midnight, const std::string& how = "Đi cơ sở") {
    at(since_midnight);
    tap("An");
    press(how);
  }
  Json data() const { return json_from(drafts.back().data).value(); }
  ChoiceFace page() const { return std::get<ChoiceFace>(screen().face); }
  std::vector<std::string> options(std::size_t group) const {
    std::vector<std::string> titles;
    const ChoiceFace face = page();
    for (const Button& each : face.groups.at(group).options) titles.push_back(each.title);
    return titles;
  }
};

// Back at 11:00 from a trip for two tasks, neither of them done.
struct WithOpenTasks : Trips {
  WithOpenTasks() {
    goes(9h);
    for (const char* what : {"Khu phố 3", "Phát giấy mời", "Nắm tình hình địa bàn", "Lưu"})
      press(what);
    at(11h);
    tap("An");
    touch(Pick{0, 1});
    touch(Pick{1, 2});
    press("Lưu tất cả");
  }
  void leaves() {
    at(16h);
    tap("An");
    press("Về");
  }
  Strings open_tasks() const {
    Strings said;
    for (const std::string& line : tap_face().notices)
      if (line.find("Còn dở") == 0 || line.find("Việc hẹn lại") == 0) said.push_back(line);
    return said;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Trips, "a way out is recorded first, then asked where to") {
  goes(9h);

  CHECK(kinds().back() == "attendance.went_out");
  REQUIRE(shows<ChoiceFace>());
  CHECK(page().recorded == "Đi cơ sở 09:00");
  CHECK(page().title == "Đi đâu, làm việc gì?");
}

TEST_CASE_FIXTURE(Trips, "the office's own places and tasks are offered to who has said none yet") {
  goes(9h);

  CHECK(options(0) == Strings{"Khu phố 1", "Khu phố 2", "Khu phố 3"});
  CHECK(options(1).size() == 3);
  CHECK(options(2) == Strings{"10:00", "11:00", "11:30", "12:00", "Về thẳng"});
}

TEST_CASE_FIXTURE(Trips, "what is picked is said of the tap and shown when it is recorded") {
  goes(9h);
  press("Khu phố 3");
  press("Phát giấy mời");
  press("Nắm tình hình địa bàn");
  press("11:00");
  press("Lưu");

  CHECK(
      data()["trip"].dump() ==
      R"({"to":"Khu phố 3","tasks":["Phát giấy mời","Nắm tình hình địa bàn"],"back_by_minute":660})");
  CHECK(tap_face().headline == "Đã ghi nhận đi cơ sở");
  CHECK(tap_face().detail == "Khu phố 3 · quay lại lúc 11:00");
}

TEST_CASE_FIXTURE(Trips, "a second touch on an option takes it back") {
  goes(9h);
  press("Khu phố 3");
  press("Khu phố 3");
  press("11:00");
  press("Về thẳng");
  press("Lưu");

  CHECK(data()["trip"].dump() == R"({"straight_home":true})");
}

TEST_CASE_FIXTURE(Trips, "whoever walks away has gone all the same") {
  goes(9h);
  const auto recorded = drafts.size();
  wait(60s);

  CHECK(shows<IdleFace>());
  CHECK(drafts.size() == recorded);
}

TEST_CASE_FIXTURE(Trips, "nothing picked and saved says nothing more") {
  goes(9h);
  const auto recorded = drafts.size();
  press("Lưu");

  CHECK(drafts.size() == recorded);
  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(Trips, "the next day the same trip is one touch") {
  goes(9h);
  press("Khu phố 3");
  press("Phát giấy mời");
  press("11:00");
  press("Lưu");
  at(11h);
  tap("An");
  at(7h + 20min, 1);
  tap("An");
  at(9h + 5min, 1);
  tap("An");
  press("Đi cơ sở");
  CHECK(options(0) == Strings{"Khu phố 3"});
  touch(page().groups[0].options[0].intent);

  CHECK(data()["trip"].dump() == R"({"to":"Khu phố 3","tasks":["Phát giấy mời"]})");
  CHECK(tap_face().detail == "Khu phố 3");
}

TEST_CASE_FIXTURE(Trips, "a private errand asks only when one will be back") {
  goes(9h, "Việc riêng");

  CHECK(data()["errand"] == "private");
  CHECK(page().title == "Dự kiến quay lại lúc nào?");
  CHECK(page().groups.size() == 1);
  CHECK(options(0) == Strings{"10:00", "11:00", "11:30", "12:00"});
}

TEST_CASE_FIXTURE(Trips, "lunch asks nothing more") {
  goes(11h + 30min, "Nghỉ trưa");

  CHECK(tap_face().headline == "Đã ghi nhận nghỉ trưa");
}

TEST_CASE_FIXTURE(Trips, "others tap beside the page, which stays") {
  goes(9h);
  press("Khu phố 3");
  tap("Bình");

  REQUIRE(shows<ChoiceFace>());
  CHECK(side() == Strings{"Bình: Vào 09:00"});
  CHECK(page().groups[0].options[2].likely);
}

TEST_CASE_FIXTURE(Trips, "who returns is asked what became of each task") {
  goes(9h);
  press("Khu phố 3");
  press("Phát giấy mời");
  press("Nắm tình hình địa bàn");
  press("Lưu");
  at(11h);
  tap("An");

  REQUIRE(shows<ChoiceFace>());
  CHECK(page().recorded == "Quay lại 11:00");
  CHECK(page().title == "Các việc đã đi làm thế nào?");
  CHECK(page().groups[0].heading == "Phát giấy mời");
  CHECK(options(0) == Strings{"Xong", "Chưa xong", "Hẹn lại"});
}

TEST_CASE_FIXTURE(Trips, "all of it is saved at once, each task a draft of the diary") {
  goes(9h);
  const std::string trip = to_string(drafts[drafts.size() - 2].id);
  press("Khu phố 3");
  press("Phát giấy mời");
  press("Nắm tình hình địa bàn");
  press("Lưu");
  at(11h);
  tap("An");
  touch(Pick{1, 2});
  press("Lưu tất cả");

  REQUIRE(drafts.size() >= 2);
  const Json first = json_from(drafts[drafts.size() - 2].data).value();
  CHECK(drafts[drafts.size() - 2].kind == "diary.written");
  CHECK(first["content"] == "Phát giấy mời");
  CHECK(first["result"] == "done");
  CHECK(first["place"] == "Khu phố 3");
  CHECK(first["trip"] == trip);
  CHECK(data()["content"] == "Nắm tình hình địa bàn");
  CHECK(data()["result"] == "postponed");
  CHECK(drafts.back().id != drafts[drafts.size() - 2].id);
  CHECK(tap_face().headline == "Đã ghi nhận quay lại");
}

TEST_CASE_FIXTURE(WithOpenTasks, "who goes home is told what of today's trips is not done") {
  leaves();

  CHECK(open_tasks() == Strings{"Còn dở: Nắm tình hình địa bàn", "Còn dở: Phát giấy mời"});
}

TEST_CASE_FIXTURE(WithOpenTasks,
                  "the first tap of the next day says what is left, the second not") {
  leaves();
  restart();
  at(7h + 20min, 1);
  tap("An");
  CHECK(open_tasks() == Strings{"Việc hẹn lại: Nắm tình hình địa bàn", "Còn dở: Phát giấy mời"});

  at(9h, 1);
  tap("An");
  CHECK(open_tasks().empty());
}

TEST_CASE_FIXTURE(WithOpenTasks, "what is done the next time is not carried on") {
  at(13h);
  tap("An");
  press("Đi cơ sở");
  press("Khu phố 3");  // the whole trip again
  at(15h);
  tap("An");
  press("Lưu tất cả");
  leaves();

  CHECK(open_tasks().empty());
}

TEST_CASE_FIXTURE(Trips, "of many open tasks two are named, and how many more there are") {
  for (int i = 1; i <= 4; ++i)
    happened(task_report(origin_of(StaffId{"CB-An"}, 10h),
                         {{}, 0, "Việc " + std::to_string(i), "", {}, {}, Outcome::kNotDone}));
  at(16h);
  tap("An");
  press("Về");

  CHECK(tap_face().notices.back() == "Còn dở: Việc 2 +2");
}

TEST_CASE_FIXTURE(Trips, "a report that could not be kept is said so") {
  goes(9h);
  press("Khu phố 3");
  press("Phát giấy mời");
  press("Lưu");
  at(11h);
  tap("An");
  recorder = Recorder::kFailing;
  press("Lưu tất cả");

  CHECK(message().mood == Mood::kFailed);
}

TEST_CASE_FIXTURE(Trips,
                  "who goes home in the afternoon may say that tomorrow begins in the field") {
  at(17h + 2min);
  tap("An");
  press("Xong");
  tap("An");
  at(17h + 10min);
  tap("An");
  press("Về");
  REQUIRE(has_button("Mai đi thẳng địa bàn"));
  press("Mai đi thẳng địa bàn");

  CHECK(kinds().back() == "presence.declared");
  CHECK(drafts.back().data == R"({"code":"CS","from":"2026-11-24","to":"2026-11-24"})");
  CHECK(tap_face().notices.back() == "Ngày mai đi thẳng địa bàn – đã khai báo");
  CHECK_FALSE(has_button("Mai đi thẳng địa bàn"));
}

TEST_SUITE_END();

}  // namespace kiosk::test
