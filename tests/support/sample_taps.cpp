// The taps of the demo day.

#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

Sample arrival(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  return door.seen("tap_ok", 1s);
}

Sample late(const Cast& cast, const char* name, config::LateDisplay display) {
  DoorRules rules = rules_of_sample_office(cast);
  rules.late_display = display;
  SampleDoor door{cast, rules};
  door.tap_at(7h + 42min, "Vy");
  return door.seen(name, 2s);
}

Sample repeated(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  door.wait(20s);
  door.tap("Phượng");
  return door.seen("tap_repeated", 4s);
}

Sample choice(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  door.tap_at(11h + 31min, "Phượng");
  return door.seen("tap_choice", 4s);
}

// The most there can be: asked about two taps, and two cards were read at once.
Sample undecided(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Vy");
  door.tap_at(9h + 10min, "Vy");
  door.tap_at(11h + 31min, "Khôi");
  door.wait(200ms);
  door.tap("Vy");
  return door.seen("tap_undecided", 4s);
}

Sample departed(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  door.tap_and_say(16h + 58min, "Về");
  return door.seen("tap_departed", 1s);
}

// Somebody had the badge of somebody else in hand.
Sample doubt(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_and_say(7h + 5min, "Không phải tôi");
  door.tap_at(7h + 22min, "Phượng");
  return door.seen("tap_doubt", 4s);
}

Sample marked(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_and_say(7h + 42min, "Không phải tôi");
  return door.seen("tap_marked", 4s);
}

Sample errand(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "Phượng");
  door.tap_and_say(11h + 31min, "Ra ngoài công vụ");
  return door.seen("tap_errand", 1s);
}

Sample side(const Cast& cast) {
  SampleDoor door{cast};
  door.tap("Khôi");
  door.tap_at(7h + 22min, "Phượng");
  door.at(11h + 31min);
  door.others_tap();
  door.tap("Phượng");
  return door.seen("tap_side");
}

}  // namespace

std::vector<Sample> tap_samples(const Cast& cast) {
  return {arrival(cast),
          late(cast, "tap_late_quiet", config::LateDisplay::kQuiet),
          late(cast, "tap_late_loud", config::LateDisplay::kLoud),
          repeated(cast),
          choice(cast),
          undecided(cast),
          departed(cast),
          doubt(cast),
          marked(cast),
          errand(cast),
          side(cast)};
}

}  // namespace kiosk::test
