#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "an unknown badge is amber, with three characters and advice in words") {
  tap("?A7319");

  CHECK(message().mood == Mood::kUnknown);
  CHECK(message().headline == "Thẻ chưa đăng ký");
  CHECK(message().code == "Thẻ ••• 319");
  CHECK(message().detail == "Lượt chạm lúc 07:22 đã được lưu");
  CHECK(message().advice[0].title == "Chạm lại");
  CHECK(message().advice[1].title == "Gọi trực ban");
  CHECK(message().advice[1].line == "Văn phòng · 028 0000 0000");
  CHECK(buttons() == Strings{"Xong"});
}

TEST_CASE_FIXTURE(ToyDoor,
                  "a badge of two people, or on hold, asks for a call and not to be tapped again") {
  for (const char* badge : {"2 people", "closed"}) {
    tap(badge);

    REQUIRE(message().advice.size() == 1);
    CHECK(message().advice[0].title == "Gọi trực ban");
  }
}

TEST_CASE_FIXTURE(ToyDoor, "that an unknown badge's tap was kept is said once") {
  tap("?A7319");

  CHECK(message().detail == "Lượt chạm lúc 07:22 đã được lưu");
  for (const std::string& paragraph : message().paragraphs)
    CHECK(paragraph.find("lưu") == std::string::npos);
}

TEST_CASE_FIXTURE(ToyDoor, "Xong closes a message") {
  tap("?A7319");
  press("Xong");

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "a message shrinks to a side line, and stays there a little longer") {
  tap("?A7319");
  tap("An");
  wait(7s);

  CHECK(side() == Strings{"Thẻ chưa đăng ký: ••• 319 · đã ghi 07:22"});
}

TEST_CASE_FIXTURE(ToyDoor, "an unknown badge that could not be kept is red and nameless") {
  recorder = Recorder::kFailing;
  tap("?A7319");

  CHECK(message().mood == Mood::kFailed);
  CHECK(message().title == "Lượt chạm này chưa được ghi");
  CHECK(message().paragraphs[0].find("sổ giấy") != std::string::npos);
}

TEST_CASE_FIXTURE(ToyDoor, "a tap that could not be recorded is said for fifteen seconds") {
  recorder = Recorder::kFailing;
  tap("An");
  wait(14999ms);
  CHECK(shows<MessageFace>());

  wait(1ms);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "a lost choice is said beside the page that was opened meanwhile") {
  tap("An");
  at(10h);
  tap("An");
  recorder = Recorder::kSlow;
  press("Đi cơ sở");
  touch(OpenToday{});
  recorder = Recorder::kFailing;
  wait(delay);

  CHECK(shows<TodayFace>());
  CHECK(side() == Strings{"An: Chưa ghi được lựa chọn – xin ghi sổ giấy"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
