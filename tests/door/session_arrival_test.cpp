// What the office wants to know of an arrival: the reason of a visit on a day at home, and answers
// to questions of health while a regime asks them.

#include <doctest/doctest.h>

#include "tests/door/news_door.h"

namespace kiosk::test {
namespace {

struct HomeDay : NewsDoor {
  explicit HomeDay(DoorRules chosen = rules_with_reasons()) : NewsDoor(std::move(chosen)) {
    Declared home;
    home.code = "TN";
    home.from = home.to = monday();
    happened(declaration(BoardDoor::origin_of("Bình", 6h), home, id("Hà")));
  }
  static DoorRules rules_with_reasons() {
    DoorRules rules = rules_of_two_units();
    rules.office.visit_reasons = {"Trình ký", "Lấy hồ sơ"};
    return rules;
  }
};

struct Regime : HomeDay {
  explicit Regime(bool trips = false) : HomeDay(rules_of_regime(trips)) {}
  static DoorRules rules_of_regime(bool trips) {
    DoorRules rules = rules_with_reasons();
    config::Health health;
    health.from = monday();
    health.to = monday(1);
    health.trips = trips;
    health.questions = {{"fever", "Có sốt, ho không?", "Fever or cough?", false},
                        {"mask", "Đã rửa tay, đeo khẩu trang?", "Hands washed?", true}};
    rules.office.health = health;
    return rules;
  }
  ChoiceFace page() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<ChoiceFace>(seen.face));
    return std::get<ChoiceFace>(seen.face);
  }
};

struct RegimeWithTrips : Regime {
  RegimeWithTrips() : Regime(true) {}
};

}  // namespace

TEST_SUITE_BEGIN("door: arrivals");

TEST_CASE_FIXTURE(HomeDay, "a visit on a day at home is recorded, then its reason is asked") {
  tap("Bình");

  CHECK(kinds() == Strings{"attendance.arrived"});
  CHECK(buttons() == Strings{"Trình ký", "Lấy hồ sơ", "Không ghi thêm"});
}

TEST_CASE_FIXTURE(HomeDay, "one touch is a word about that tap, and the face tells it") {
  tap("Bình");
  press("Trình ký");

  CHECK(drafts.back().kind == "attendance.amended");
  CHECK(drafts.back().data.find(R"("trip":{"tasks":["Trình ký"]})") != std::string::npos);
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(tap_face().detail == "Trình ký");
  press("Hôm nay");
  CHECK(std::get<TodayFace>(screen().face).rows.back().words == "Vào · Trình ký");
}

TEST_CASE_FIXTURE(HomeDay,
                  "the reason stands on the person's page, and nothing waits for the office") {
  tap("Bình");
  press("Trình ký");
  press("Xong");
  open_board();
  touch(OpenPerson{id("Bình")});

  CHECK(person().rows.back().words == "Vào · Trình ký");
  CHECK(person().rows.back().correction == "");
  CHECK_FALSE(person().waiting);
}

TEST_CASE_FIXTURE(HomeDay, "whoever does not say why is not asked again about that tap") {
  tap("Bình");
  press("Không ghi thêm");
  CHECK(shows<IdleFace>());
  at(7h + 25min);
  tap("Chi");

  CHECK(shows<TapFace>());
}

TEST_CASE_FIXTURE(HomeDay, "nobody waits behind the question") {
  tap("Bình");
  tap("Chi");

  CHECK(side() == Strings{"Chi: Vào 07:22"});
  CHECK(kinds() == Strings{"attendance.arrived", "attendance.arrived"});
}

TEST_CASE_FIXTURE(HomeDay, "on a day at the office nobody is asked why they come") {
  tap("Chi");

  CHECK(shows<TapFace>());
  touch(ChooseReason{0});
  CHECK(kinds() == Strings{"attendance.arrived"});
}

TEST_CASE_FIXTURE(Regime,
                  "while a regime asks, an arrival is recorded and then asked about health") {
  tap("Chi");

  CHECK(kinds() == Strings{"attendance.arrived"});
  CHECK(page().title == "Khai báo sức khỏe");
  CHECK(page().groups.size() == 2);
  CHECK(page().groups[0].heading == "Có sốt, ho không?");
  CHECK(page().closing.back().title == "Tất cả đều tốt");
}

TEST_CASE_FIXTURE(Regime,
                  "all is well in one touch; the record says only that they have answered") {
  tap("Chi");
  press("Tất cả đều tốt");

  CHECK(drafts.back().kind == "health.declared");
  CHECK(drafts.back().who == id("Chi"));
  CHECK(drafts.back().data.find(R"("asked":["fever","mask"])") != std::string::npos);
  CHECK(drafts.back().data.find("true") == std::string::npos);
  CHECK(drafts.back().data.find("false") == std::string::npos);
  REQUIRE(health.size() == 1);
  CHECK(health[0].declared == drafts.back().id);
  CHECK(health[0].who == id("Chi"));
  CHECK(health[0].answers == std::vector<KeepHealth::Answer>{{"fever", false}, {"mask", true}});
  CHECK(tap_face().headline == "Đã ghi nhận vào");
}

TEST_CASE_FIXTURE(Regime, "answers are kept only once the record of them is durable") {
  tap("Chi");
  recorder = Recorder::kFailing;
  press("Tất cả đều tốt");

  CHECK(health.empty());
}

TEST_CASE_FIXTURE(Regime,
                  "who is not well answers each question, and saves when all are answered") {
  tap("Chi");
  touch(AnswerHealth{0, true});
  CHECK(page().closing.back().title == "Tất cả đều tốt");
  touch(KeepAnswers{});
  CHECK(health.empty());
  touch(AnswerHealth{1, false});
  touch(AnswerHealth{9, true});
  press("Lưu");

  REQUIRE(health.size() == 1);
  CHECK(health[0].answers == std::vector<KeepHealth::Answer>{{"fever", true}, {"mask", false}});
}

TEST_CASE_FIXTURE(Regime, "nobody is asked twice on one day, after a restart either") {
  tap("Chi");
  press("Tất cả đều tốt");
  restart();
  at(9h);
  tap("Chi");
  press("Đi cơ sở");

  CHECK(health.size() == 1);
  CHECK(shows<ChoiceFace>());
  CHECK(page().title == "Đi đâu, làm việc gì?");
}

TEST_CASE_FIXTURE(Regime, "when the regime is over nobody is asked") {
  at(7h, 2);
  tap("Chi");

  CHECK(shows<TapFace>());
}

TEST_CASE_FIXTURE(RegimeWithTrips,
                  "before the field it is asked once more where the regime says so") {
  tap("Chi");
  press("Tất cả đều tốt");
  at(9h);
  tap("Chi");
  press("Đi cơ sở");
  touch(Pick{3, 0});
  press("Lưu");

  CHECK(page().title == "Khai báo sức khỏe");
}

TEST_CASE_FIXTURE(Regime, "on a day at home health is asked first, then the reason") {
  tap("Bình");
  CHECK(page().title == "Khai báo sức khỏe");
  press("Tất cả đều tốt");

  CHECK(page().title == "Hôm nay làm việc tại nhà, đến cơ quan vì việc gì?");
}

TEST_SUITE_END();
}  // namespace kiosk::test
