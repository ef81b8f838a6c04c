// The pad of the demo day: a staff code, a PIN half keyed, one that was wrong.

#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

struct PadDoor : SampleDoor {
  explicit PadDoor(const Cast& cast) : SampleDoor(cast) {
    tap("Khôi");
    at(7h + 22min);
    press("Quên thẻ? Mã PIN");
  }
  void digits(std::string_view keyed) {
    for (const char digit : keyed) touch(PinDigit{digit - '0'});
  }
};

Sample staff_code(const Cast& cast) {
  PadDoor door{cast};
  door.digits("014");
  return door.seen("pin_code");
}

Sample half_keyed(const Cast& cast) {
  PadDoor door{cast};
  door.key("0147");
  door.digits("2718");
  return door.seen("pin", 24s);
}

Sample wrong(const Cast& cast) {
  PadDoor door{cast};
  door.key("0147");
  door.key("000001");
  return door.seen("pin_wrong");
}

Sample side(const Cast& cast) {
  PadDoor door{cast};
  door.key("0147");
  door.digits("2718");
  door.others_tap();
  return door.seen("pin_side");
}

}  // namespace

std::vector<Sample> pin_samples(const Cast& cast) {
  return {staff_code(cast), half_keyed(cast), wrong(cast), side(cast)};
}

}  // namespace kiosk::test
