// What the door says besides: faces that in a picture look like another, but have words, names and
// notices of their own, which must fit as well.

#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

Sample closed(const Cast& cast) {
  SampleDoor door{cast};
  door.tap("closed");
  return door.seen("closed");
}

// Beside somebody's own page.
Sample strange_at_the_side(const Cast& cast) {
  SampleDoor door{cast};
  door.tap("Phượng");
  door.press("Hôm nay");
  door.tap("2 people");
  door.wait(1s);
  door.tap("closed");
  return door.seen("today_side_strange");
}

Sample unreadable(const Cast& cast) {
  SampleDoor door{cast};
  door.tap("");
  return door.seen("unreadable");
}

Sample choice_not_recorded(const Cast& cast) {
  SampleDoor door{cast};
  door.tap("Phượng");
  door.tap_at(11h + 31min, "Phượng");
  door.recorder = Door::Recorder::kFailing;
  door.press("Ra ngoài công vụ");
  return door.seen("choice_not_recorded");
}

Sample recording(const Cast& cast) {
  SampleDoor door{cast};
  door.recorder = Door::Recorder::kSlow;
  door.tap("Phượng");
  return door.seen("recording", 1s);
}

Sample every_trouble(const Cast& cast) {
  SampleDoor door{cast};
  for (const Trouble trouble : {Trouble::kDiskFull, Trouble::kClock, Trouble::kReader})
    door.take(TroubleFound{trouble});
  return door.seen("every_trouble");
}

Sample withdrawn(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_and_say(7h + 5min, "Không phải tôi");
  door.tap("Phượng");
  return door.seen("tap_withdrawn");
}

// Two notices.
Sample late_with_two_cards(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(9h + 47min, "Khôi");
  door.wait(200ms);
  door.tap("Vy");
  return door.seen("tap_late_together");
}

Sample withdrawing_by_pin(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_and_say(7h + 5min, "Không phải tôi");
  door.press("Dùng mã PIN");
  return door.seen("pin_withdraw");
}

// The longest code there can be.
Sample long_code(const Cast& cast) {
  SampleDoor door{cast};
  door.press("Quên thẻ? Mã PIN");
  for (int digit = 0; digit < 10; ++digit) door.touch(PinDigit{digit});
  return door.seen("pin_long_code");
}

Sample new_pin(const Cast& cast, const char* name, std::initializer_list<const char*> keyed) {
  SampleDoor door{cast};
  door.tap("Phượng");
  door.press("Hôm nay");
  door.press("Đặt mã PIN");
  for (const char* number : keyed) door.key(number);
  return door.seen(name);
}

}  // namespace

std::vector<Sample> further_samples(const Cast& cast) {
  return {closed(cast),
          strange_at_the_side(cast),
          unreadable(cast),
          choice_not_recorded(cast),
          recording(cast),
          every_trouble(cast),
          withdrawn(cast),
          late_with_two_cards(cast),
          withdrawing_by_pin(cast),
          long_code(cast),
          new_pin(cast, "pin_too_easy", {"123456"}),
          new_pin(cast, "pin_differs", {"314159", "314158"}),
          new_pin(cast, "pin_again", {"314159"}),
          new_pin(cast, "pin_kept", {"314159", "314159"})};
}

}  // namespace kiosk::test
