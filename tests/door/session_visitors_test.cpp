// "Khách đến": what is counted of visitors at the door, a touch each.

#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/people/visitors.h"
#include "tests/door/news_door.h"

namespace kiosk::test {
namespace {

struct AtTheDoor : NewsDoor {
  explicit AtTheDoor(DoorRules chosen = rules_of_regime()) : NewsDoor(std::move(chosen)) {}

  static DoorRules rules_of_regime() {
    DoorRules rules = rules_of_two_units();
    rules.office.incident_kinds = {"Cháy nổ"};
    config::Health health;
    health.from = monday();
    health.to = monday(1);
    health.questions = {{"mask", "Đã đeo khẩu trang?", "Wearing a mask?", true}};
    health.visitors = {{"reminded", "Đã nhắc đeo khẩu trang", "Reminded to wear a mask"},
                       {"mask_given", "Đã tặng khẩu trang", "Mask given"}};
    rules.office.health = health;
    return rules;
  }
  void open_own_page(const std::string& who) {
    tap(who);
    if (has_button("Tất cả đều tốt")) press("Tất cả đều tốt");
    press("Hôm nay");
  }
  void open_page(const std::string& who = "Bình") {
    open_own_page(who);
    press("Khách đến");
  }
  ChoiceFace page() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<ChoiceFace>(seen.face));
    return std::get<ChoiceFace>(seen.face);
  }
  // "Đã nhắc đeo khẩu trang: 2", one for each counter.
  Strings numbers() const {
    const ChoiceFace seen = page();
    Strings all;
    for (const Button& each : seen.groups.at(0).options)
      all.push_back(each.title + ": " + each.line);
    return all;
  }
};

struct WithoutCounters : AtTheDoor {
  WithoutCounters() : AtTheDoor(rules_without()) {}
  static DoorRules rules_without() {
    DoorRules rules = rules_of_regime();
    rules.office.health->visitors.clear();
    return rules;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: visitors");

TEST_CASE_FIXTURE(AtTheDoor, "whoever stands at the door counts visitors from their own page") {
  open_page();

  CHECK(page().title == "Khách đến hôm nay");
  CHECK(numbers() == Strings{"Đã nhắc đeo khẩu trang: 0", "Đã tặng khẩu trang: 0"});
  CHECK(page().recorded == "Mỗi lần chạm là thêm một");
  CHECK(page().closing.size() == 1);
}

TEST_CASE_FIXTURE(AtTheDoor, "each touch is one more, recorded by whoever stands there") {
  open_page();
  press("Đã nhắc đeo khẩu trang");

  CHECK(drafts.back().kind == "visitors.counted");
  CHECK(drafts.back().data == R"({"what":"reminded","count":1})");
  CHECK(drafts.back().who.empty());
  CHECK(drafts.back().by == id("Bình"));
  CHECK(drafts.back().via == Via::kBadge);
  CHECK(numbers() == Strings{"Đã nhắc đeo khẩu trang: 1", "Đã tặng khẩu trang: 0"});
  CHECK(page().recorded == "Vừa ghi lúc 07:22");
}

TEST_CASE_FIXTURE(AtTheDoor, "of many quick touches none is swallowed, and the page stands") {
  open_page();
  recorder = Recorder::kSlow;
  for (int i = 0; i < 5; ++i) touch(CountVisitor{0});
  touch(CountVisitor{1});
  CHECK(numbers().front() == "Đã nhắc đeo khẩu trang: 0");
  for (int i = 0; i < 6; ++i) answer_oldest();

  CHECK(numbers() == Strings{"Đã nhắc đeo khẩu trang: 5", "Đã tặng khẩu trang: 1"});
}

TEST_CASE_FIXTURE(AtTheDoor, "a number rises only once it is recorded") {
  open_page();
  recorder = Recorder::kFailing;
  press("Đã tặng khẩu trang");

  CHECK(numbers().back() == "Đã tặng khẩu trang: 0");
  CHECK(side() == Strings{"Bình: Chưa ghi được lựa chọn – xin ghi sổ giấy"});
}

TEST_CASE_FIXTURE(AtTheDoor, "Bớt 1 takes the last own one back, then the one before it") {
  open_page();
  press("Đã nhắc đeo khẩu trang");
  const EventId first = facts.back().event.id;
  wait(1s);
  press("Đã tặng khẩu trang");
  const EventId second = facts.back().event.id;
  press("Bớt 1");
  CHECK(drafts.back().kind == "visitors.counted");
  CHECK(drafts.back().data == R"({"withdraws":")" + to_string(second) + R"("})");
  CHECK(numbers() == Strings{"Đã nhắc đeo khẩu trang: 1", "Đã tặng khẩu trang: 0"});
  press("Bớt 1");

  CHECK(drafts.back().data == R"({"withdraws":")" + to_string(first) + R"("})");
  CHECK(numbers().front() == "Đã nhắc đeo khẩu trang: 0");
  CHECK_FALSE(has_button("Bớt 1"));
}

TEST_CASE_FIXTURE(AtTheDoor, "what is still on its way can be taken back as quickly") {
  open_page();
  press("Đã nhắc đeo khẩu trang");
  recorder = Recorder::kSlow;
  touch(CountVisitor{1});
  touch(TakeBackVisitor{});
  touch(TakeBackVisitor{});
  touch(TakeBackVisitor{});
  const auto all = kinds();
  CHECK(std::count(all.begin(), all.end(), "visitors.counted") == 4);
  for (int i = 0; i < 3; ++i) answer_oldest();

  CHECK(numbers() == Strings{"Đã nhắc đeo khẩu trang: 0", "Đã tặng khẩu trang: 0"});
}

TEST_CASE_FIXTURE(AtTheDoor, "the counter of the last one is marked, as what Bớt 1 is about") {
  open_page();
  press("Đã tặng khẩu trang");

  CHECK_FALSE(page().groups[0].options[0].likely);
  CHECK(page().groups[0].options[1].likely);
}

TEST_CASE_FIXTURE(AtTheDoor,
                  "all who count raise the same numbers; each takes back only their own") {
  open_page("Bình");
  press("Đã nhắc đeo khẩu trang");
  press("Đóng");
  open_page("Chi");

  CHECK(numbers().front() == "Đã nhắc đeo khẩu trang: 1");
  touch(TakeBackVisitor{});
  CHECK(numbers().front() == "Đã nhắc đeo khẩu trang: 1");
  CHECK_FALSE(has_button("Bớt 1"));
}

TEST_CASE_FIXTURE(AtTheDoor, "what another terminal has counted today is on the glass, too") {
  happened(visitor_counted("reminded", {.id = Door::origin_of({}, 8h).id,
                                        .at = Door::origin_of({}, 7h).at,
                                        .by = id("Chi"),
                                        .via = Via::kBadge}));
  open_page();

  CHECK(numbers().front() == "Đã nhắc đeo khẩu trang: 1");
}

TEST_CASE_FIXTURE(AtTheDoor, "the numbers are known after a restart, and begin anew with the day") {
  open_page();
  press("Đã nhắc đeo khẩu trang");
  restart();
  open_page("Chi");
  CHECK(numbers().front() == "Đã nhắc đeo khẩu trang: 1");
  press("Đóng");
  at(7h + 30min, 1);
  open_page("Dũng");

  CHECK(numbers().front() == "Đã nhắc đeo khẩu trang: 0");
}

TEST_CASE_FIXTURE(AtTheDoor, "others tap beside the page, and counting goes on") {
  open_page();
  tap("Chi");
  CHECK(side() == Strings{"Chi: Vào 07:22"});
  press("Đã nhắc đeo khẩu trang");

  CHECK(numbers().front() == "Đã nhắc đeo khẩu trang: 1");
}

TEST_CASE_FIXTURE(AtTheDoor,
                  "the page waits five minutes for the next visitor, a newcomer goes first") {
  open_page();
  wait(4min + 59s);
  CHECK_FALSE(page().countdown);
  wait(2s);
  CHECK(page().countdown);
  tap("Chi");

  CHECK_FALSE(has_button("Đã nhắc đeo khẩu trang"));
}

TEST_CASE_FIXTURE(AtTheDoor, "in English the counters speak English") {
  open_page();
  touch(SwitchLanguage{Language::kEnglish});

  CHECK(numbers() == Strings{"Reminded to wear a mask: 0", "Mask given: 0"});
}

TEST_CASE_FIXTURE(AtTheDoor,
                  "beside Khách đến a report stays one touch away, and the PIN is on one's data") {
  open_own_page("Bình");
  CHECK(buttons().back() == "Đóng");
  CHECK(has_button("Báo bất thường"));
  CHECK_FALSE(has_button("Đặt mã PIN"));
  touch(ShowOwnTab{OwnTab::kData});

  CHECK(has_button("Đặt mã PIN"));
}

TEST_CASE_FIXTURE(AtTheDoor, "when the regime is over nothing of it is offered") {
  open_page();
  touch(ClosePage{});
  at(7h + 30min, 2);
  open_own_page("Chi");
  touch(OpenVisitors{});

  CHECK_FALSE(has_button("Khách đến"));
  CHECK(has_button("Đặt mã PIN"));
  CHECK(shows<TodayFace>());
}

TEST_CASE_FIXTURE(WithoutCounters, "a regime that counts no visitors offers nothing of it") {
  open_own_page("Bình");
  touch(OpenVisitors{});
  touch(CountVisitor{0});

  CHECK_FALSE(has_button("Khách đến"));
  CHECK(shows<TodayFace>());
  const auto all = kinds();
  CHECK(std::count(all.begin(), all.end(), "visitors.counted") == 0);
}

TEST_SUITE_END();
}  // namespace kiosk::test
