// From the right PIN to the face of what it did: the pad stands between them.

#include <doctest/doctest.h>

#include "tests/door/pin_door.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("door: PIN");

TEST_CASE_FIXTURE(PinDoor, "the pad stands, and rests, until the arrival is recorded") {
  recorder = Recorder::kSlow;
  delay = 200ms;
  come_without_badge("147", "271828");
  key("147");
  CHECK(pad().waits);
  CHECK(pad().filled == 0);

  wait(delay);

  CHECK(tap_face().headline == "Đã ghi nhận vào");
}

TEST_CASE_FIXTURE(PinDoor, "a pad whose arrival takes long to record gives way to who says so") {
  recorder = Recorder::kSlow;
  come_without_badge("147", "271828");
  wait(299ms);
  CHECK(shows<PinFace>());

  wait(1ms);
  CHECK(message().headline == "Đang ghi…");

  wait(delay);
  CHECK(tap_face().headline == "Đã ghi nhận vào");
}

TEST_CASE_FIXTURE(PinDoor, "an arrival by PIN that could not be kept is said in place of the pad") {
  recorder = Recorder::kFailing;
  come_without_badge("147", "271828");

  CHECK(message().headline == "Chưa ghi được");
}

TEST_CASE_FIXTURE(PinDoor, "a PIN keyed just after the badge counts once and leaves the pad") {
  tap("An");
  press("Xong");
  come_without_badge("147", "271828");

  CHECK(kinds() == Strings{"attendance.arrived"});
  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(PinDoor,
                  "who leaves the pad before the arrival is recorded is told all the same") {
  recorder = Recorder::kSlow;
  delay = 200ms;
  come_without_badge("147", "271828");
  press("Trở lại");
  CHECK(shows<IdleFace>());

  wait(delay);

  CHECK(tap_face().headline == "Đã ghi nhận vào");
}

TEST_CASE_FIXTURE(ToyDoor, "the pad of a new PIN stands until it is kept") {
  tap("An");
  press("Hôm nay");
  press("Đặt mã PIN");
  recorder = Recorder::kSlow;
  key("314159");
  key("314159");
  CHECK(std::get<PinFace>(screen().face).waits);

  wait(delay);

  CHECK(message().headline == "Đã đặt mã PIN");
}

TEST_SUITE_END();
}  // namespace kiosk::test
