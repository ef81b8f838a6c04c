#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "success is shown only once the tap is recorded") {
  recorder = Recorder::kSlow;
  tap("An");
  wait(1999ms);
  CHECK_FALSE(shows<TapFace>());
  CHECK(lines.empty());

  wait(1ms);

  CHECK(tap_face().person.name == "An");
  CHECK(signals() == Strings{"ok"});
}

TEST_CASE_FIXTURE(ToyDoor, "the indicator names the event of the tap") {
  const EventId id = tap("An");

  REQUIRE(lines.size() == 1);
  CHECK(lines[0].event == id);
}

TEST_CASE_FIXTURE(ToyDoor, "a late arrival is late on the indicator, however quiet the glass is") {
  at(7h + 42min);
  tap("An");

  CHECK(signals() == Strings{"late"});
  CHECK(tap_face().mood == Mood::kOk);
}

TEST_CASE_FIXTURE(ToyDoor, "a tap that could not be recorded asks for the paper sheet") {
  recorder = Recorder::kFailing;
  const EventId id = tap("An");

  CHECK(message().mood == Mood::kFailed);
  CHECK(message().title == "An");
  CHECK(message().advice.front().icon == Icon::kPaper);
  CHECK(lines.at(0).word == "failed");
  CHECK(lines.at(0).event == id);
}

TEST_CASE_FIXTURE(ToyDoor, "a tap that could not be recorded can be made again at once") {
  recorder = Recorder::kFailing;
  tap("An");
  wait(1s);
  recorder = Recorder::kPrompt;
  tap("An");

  CHECK(kinds() == Strings{"attendance.arrived", "attendance.arrived"});
  CHECK(signals() == Strings{"failed", "ok"});
}

TEST_CASE_FIXTURE(ToyDoor, "an unknown badge that could not be recorded can be tapped at once") {
  recorder = Recorder::kFailing;
  tap("?A7319");
  recorder = Recorder::kPrompt;
  tap("?A7319");

  CHECK(signals() == Strings{"failed", "unknown"});
}

TEST_CASE_FIXTURE(ToyDoor, "a choice is confirmed only once it is recorded") {
  tap("An");
  at(10h);
  tap("An");
  recorder = Recorder::kSlow;
  press("Nghỉ trưa");
  CHECK(tap_face().headline == "Đã ghi lượt chạm");
  CHECK_FALSE(has_button("Về"));

  wait(delay);

  CHECK(tap_face().headline == "Đã ghi nhận nghỉ trưa");
}

TEST_CASE_FIXTURE(ToyDoor, "a choice prints nothing on the indicator") {
  tap("An");
  at(10h);
  tap("An");
  press("Đi cơ sở");

  CHECK(signals() == Strings{"ok", "ok"});
}

TEST_CASE_FIXTURE(ToyDoor, "a choice that could not be recorded is said, and asked again later") {
  tap("An");
  at(10h);
  tap("An");
  recorder = Recorder::kFailing;
  press("Đi cơ sở");
  CHECK(message().headline == "Chưa ghi được lựa chọn");

  recorder = Recorder::kPrompt;
  at(11h);
  tap("An");

  CHECK(tap_face().question == "Còn lượt trước, lúc 10:00, là gì?");
}

TEST_CASE_FIXTURE(ToyDoor, "a recorder that takes long is told in neutral words") {
  recorder = Recorder::kSlow;
  tap("An");
  wait(300ms);

  CHECK(message().mood == Mood::kNeutral);
  CHECK(message().headline == "Đang ghi…");
}

TEST_CASE_FIXTURE(ToyDoor, "nobody takes the face of the one before for their own answer") {
  tap("An");
  recorder = Recorder::kSlow;
  wait(1s);
  tap("Bình");
  wait(300ms);

  CHECK_FALSE(shows<TapFace>());
  CHECK(side() == Strings{"An: Vào 07:22"});
}

TEST_CASE_FIXTURE(ToyDoor, "an answer nobody waits for changes nothing") {
  take(Recorded{EventId{{9}}, Stamp{}});
  take(NotRecorded{EventId{{9}}});

  CHECK(shows<IdleFace>());
  CHECK(lines.empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
