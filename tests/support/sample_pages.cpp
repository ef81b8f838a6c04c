// "Hôm nay" after six taps, one of them taken back, and after more than fit.

#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

void six_taps(SampleDoor& door) {
  door.tap_and_say(7h + 5min, "Không phải tôi");
  door.tap("Phượng");  // takes it back
  door.tap_at(7h + 22min, "Phượng");
  door.tap_and_say(9h + 10min, "Đi cơ sở");
  door.tap_and_say(10h + 40min, "Quay lại");
  door.tap_and_say(11h + 31min, "Nghỉ trưa");
  door.tap_and_say(13h + 2min, "Quay lại");
}

Sample today(const Cast& cast) {
  SampleDoor door{cast};
  six_taps(door);
  door.press("Hôm nay");
  return door.seen("today", 49s);
}

Sample full(const Cast& cast) {
  SampleDoor door{cast};
  six_taps(door);
  for (auto hour = 14h; hour < 18h; ++hour) {
    door.tap_and_say(hour, "Đi cơ sở");
    door.tap_and_say(hour + 30min, "Quay lại");
  }
  door.press("Hôm nay");
  return door.seen("today_full");
}

Sample side(const Cast& cast) {
  SampleDoor door{cast};
  door.tap("Khôi");
  six_taps(door);
  door.press("Hôm nay");
  door.others_tap();
  return door.seen("today_side");
}

}  // namespace

std::vector<Sample> page_samples(const Cast& cast) { return {today(cast), full(cast), side(cast)}; }

}  // namespace kiosk::test
