// "Khách đến": counted at the door while a regime is in force.

#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

constexpr const char* kReminded = "Đã nhắc đeo khẩu trang";
constexpr const char* kMaskGiven = "Đã tặng khẩu trang";

std::vector<config::VisitorCounter> two_counters(const Cast& cast) {
  if (cast.phuong.name == kLongestName)  // as long as their words may be
    return {{"reminded", "Đã nhắc nhở người dân cần đeo khẩu trang",
             "Reminded to wear a mask, as all here do"},
            {"mask_given", "Nghiêm túc nhường khẩu trang y tế ba lớp",
             "Has been given one of our own best masks"}};
  return {{"reminded", kReminded, "Reminded to wear a mask"},
          {"mask_given", kMaskGiven, "Mask given"}};
}

std::vector<config::VisitorCounter> four_counters(const Cast& cast) {
  auto counters = two_counters(cast);
  counters.push_back({"hands", "Đã hướng dẫn sát khuẩn tay", "Shown how to disinfect hands"});
  counters.push_back({"fever", "Đã đo thân nhiệt", "Temperature taken"});
  return counters;
}

// Phượng stands at the door; before, others have counted for her.
class CountingDoor : public SampleDoor {
 public:
  CountingDoor(const Cast& cast, std::vector<config::VisitorCounter> counters)
      : SampleDoor(cast, rules_for(cast, std::move(counters))) {}

  void open_page() {
    tap_at(7h + 22min, "Phượng");
    touch(AllIsWell{});
    touch(OpenToday{});
  }
  void open_counters() {
    open_page();
    touch(OpenVisitors{});
  }
  void count(std::size_t counter, int times) {
    for (int i = 0; i < times; ++i) touch(CountVisitor{counter});
  }

 private:
  static DoorRules rules_for(const Cast& cast, std::vector<config::VisitorCounter> counters) {
    DoorRules rules = rules_of_sample_office(cast);
    config::Health health;
    health.from = health.to = Date{std::chrono::year{2026} / 11 / 23};
    health.questions = {{"mask", "Đã đeo khẩu trang?", "Wearing a mask?", true}};
    health.visitors = std::move(counters);
    rules.office.health = health;
    rules.office.incident_kinds = {"Cháy nổ"};
    return rules;
  }
};

Sample offered(const Cast& cast) {
  CountingDoor door{cast, two_counters(cast)};
  door.open_page();
  return door.seen("today_visitors");
}

Sample pin_elsewhere(const Cast& cast) {
  CountingDoor door{cast, two_counters(cast)};
  door.open_page();
  door.touch(ShowOwnTab{OwnTab::kData});
  return door.seen("own_data_visitors");
}

Sample nobody_yet(const Cast& cast) {
  CountingDoor door{cast, two_counters(cast)};
  door.open_counters();
  return door.seen("visitors_none");
}

Sample counted(const Cast& cast) {
  CountingDoor door{cast, two_counters(cast)};
  door.open_counters();
  door.count(0, 12);
  door.count(1, 7);
  return door.seen("visitors");
}

Sample four(const Cast& cast) {
  CountingDoor door{cast, four_counters(cast)};
  door.open_counters();
  door.count(1, 38);
  door.count(2, 104);
  door.count(0, 47);
  door.others_tap();
  return door.seen("visitors_four");
}

}  // namespace

std::vector<Sample> visitors_samples(const Cast& cast) {
  return {offered(cast), counted(cast), four(cast)};
}

std::vector<Sample> further_visitors_samples(const Cast& cast) {
  CountingDoor one{cast, {two_counters(cast).front()}};
  one.open_counters();
  one.count(0, 1000);
  return {pin_elsewhere(cast), nobody_yet(cast), one.seen("visitors_one", 5min + 1s)};
}

}  // namespace kiosk::test
