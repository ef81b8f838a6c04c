// "Đi báo công, về báo việc", and what is asked about a tap that was forgotten.

#include "config/sheet_codes.h"
#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

void goes(SampleDoor& door, std::chrono::milliseconds since_midnight) {
  door.tap_and_say(since_midnight, "Đi cơ sở");
}

Sample first_trip(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  goes(door, 9h + 2min);
  door.touch(Pick{1, 2});
  door.touch(Pick{2, 0});
  door.touch(Pick{2, 2});
  return door.seen("trip");
}

void yesterday(SampleDoor& door) {
  door.tap_at(7h + 22min, "Phượng");
  goes(door, 9h + 2min);
  door.touch(Pick{1, 2});
  door.touch(Pick{2, 0});
  door.touch(Pick{2, 2});
  door.press("Lưu");
  door.tap_at(11h + 10min, "Phượng");
}

// The next morning: what was said before is one touch.
Sample same_trip(const Cast& cast) {
  SampleDoor door{cast};
  yesterday(door);
  door.at(7h + 20min, 1);
  door.tap("Phượng");
  door.press("Để sau");
  door.at(9h + 5min, 1);
  door.tap("Phượng");
  door.press("Đi cơ sở");
  door.others_tap();
  return door.seen("trip_again");
}

Sample told(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  goes(door, 9h + 2min);
  door.touch(Pick{1, 2});
  door.touch(Pick{3, 1});
  door.press("Lưu");
  return door.seen("trip_told");
}

Sample reported(const Cast& cast) {
  SampleDoor door{cast};
  yesterday(door);
  door.touch(Pick{1, 2});
  return door.seen("trip_report", 46s);
}

Sample private_errand(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  door.tap_and_say(9h + 2min, "Việc riêng");
  return door.seen("trip_private");
}

Sample no_departure(const Cast& cast) {
  SampleDoor door{cast};
  yesterday(door);
  door.at(7h + 24min, 1);
  door.tap("Phượng");
  return door.seen("forgotten");
}

Sample asked_for(const Cast& cast) {
  SampleDoor door{cast};
  yesterday(door);
  door.at(7h + 24min, 1);
  door.tap("Phượng");
  door.press("Về 17:00");
  return door.seen("forgotten_told");
}

Sample late_first(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(16h + 40min, "Phượng");
  return door.seen("late_first");
}

// A night on duty has ended, and the hours begin.
Sample hand_over(const Cast& cast) {
  DoorRules rules = rules_of_sample_office(cast);
  rules.office.sheet_codes = config::usual_sheet_codes();
  SampleDoor door{cast, std::move(rules)};
  Declared night;
  night.code = "TR";
  night.from = night.to = Date{std::chrono::year{2026} / 11 / 23};
  night.hours = config::WorkSession{17h, 31h};
  door.happened(declaration(door.origin_of(cast.phuong.id, 6h), night, StaffId{"CB-0001"}));
  door.tap_at(7h + 22min, "Phượng");
  door.at(7h + 3min, 1);
  door.tap("Phượng");
  return door.seen("hand_over");
}

Sample straight_to_field(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  door.tap_and_say(17h + 2min, "Về");
  return door.seen("field_tomorrow");
}

}  // namespace

std::vector<Sample> trip_samples(const Cast& cast) {
  return {first_trip(cast),     same_trip(cast),        told(cast),      reported(cast),
          private_errand(cast), no_departure(cast),     asked_for(cast), late_first(cast),
          hand_over(cast),      straight_to_field(cast)};
}

}  // namespace kiosk::test
