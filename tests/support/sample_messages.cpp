// What the demo day has of trouble.

#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

Sample unknown(const Cast& cast) {
  SampleDoor door{cast};
  door.at(7h + 22min);
  door.tap(kUnknownBadge);
  return door.seen("unknown", 2s);
}

Sample two_people(const Cast& cast) {
  SampleDoor door{cast};
  door.tap_at(7h + 22min, "2 people");
  return door.seen("two_people", 2s);
}

Sample no_reader(const Cast& cast) {
  SampleDoor door{cast};
  door.take(TroubleFound{Trouble::kReader});
  return door.seen("no_reader");
}

Sample nonsense(const Cast& cast) {
  SampleDoor door{cast};
  for (const char* number : {"?11", "?22", "?33", "?44", "?55"}) {
    door.tap(number);
    door.wait(1s);
  }
  return door.seen("nonsense");
}

Sample not_recorded(const Cast& cast) {
  SampleDoor door{cast};
  door.at(7h + 22min);
  door.take(TroubleFound{Trouble::kDiskFull});
  door.recorder = Door::Recorder::kFailing;
  door.tap("Phượng");
  return door.seen("not_recorded", 4s);
}

}  // namespace

std::vector<Sample> message_samples(const Cast& cast) {
  return {unknown(cast), two_people(cast), no_reader(cast), nonsense(cast), not_recorded(cast)};
}

}  // namespace kiosk::test
