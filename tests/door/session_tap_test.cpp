#include <doctest/doctest.h>

#include "kiosk/base/hash.h"
#include "tests/door/toy_door.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "the first tap of the day arrives, at every hour") {
  tap("An");
  at(16h + 50min);
  tap("Bình");
  at(23h);
  tap("Chi");

  CHECK(kinds() == Strings{"attendance.arrived", "attendance.arrived", "attendance.arrived"});
  CHECK(drafts[0].data == R"({"said":"inferred"})");
}

TEST_CASE_FIXTURE(ToyDoor, "a tap at half past midnight belongs to the day before") {
  tap("An");
  at(30min, 1);
  tap("An");

  CHECK(kinds() == Strings{"attendance.arrived", "attendance.left"});
}

TEST_CASE_FIXTURE(ToyDoor, "a bounce within three seconds is one act of one person") {
  tap("An");
  wait(2999ms);
  tap("An");

  CHECK(kinds() == Strings{"attendance.arrived"});
  CHECK(signals() == Strings{"ok"});
}

TEST_CASE_FIXTURE(ToyDoor, "the same badge three seconds later is recorded as a repetition") {
  const EventId first = tap("An");
  wait(3s);
  const EventId second = tap("An");

  CHECK(kinds() == Strings{"attendance.arrived", "tap.repeated"});
  CHECK(drafts[1].data == R"({"of":")" + to_string(first) + R"("})");
  CHECK(lines[1].word == "repeated");
  CHECK(lines[1].event == second);
}

TEST_CASE_FIXTURE(ToyDoor, "two cards in one moment are two taps, and the second face says so") {
  tap("An");
  wait(390ms);
  tap("Bình");

  CHECK(kinds() == Strings{"attendance.arrived", "attendance.arrived"});
  CHECK(tap_face().notices == Strings{"Hai thẻ cùng lúc – xin xem lại tên"});
}

TEST_CASE_FIXTURE(ToyDoor, "who taps half a second after another is simply next") {
  tap("An");
  wait(400ms);
  tap("Bình");

  CHECK(tap_face().notices.empty());
}

TEST_CASE_FIXTURE(ToyDoor, "at two readers two people may tap in one moment") {
  tap("An");
  reader = "/dev/other";
  tap("Bình");

  CHECK(tap_face().notices.empty());
}

TEST_CASE_FIXTURE(ToyDoor, "after a minute the same badge is a tap of its own") {
  tap("An");
  wait(60s);
  tap("An");

  CHECK(kinds() == Strings{"attendance.arrived", "tap.undecided"});
}

TEST_CASE_FIXTURE(ToyDoor, "a card left lying on the reader is a tap and one repetition") {
  for (int i = 0; i < 100; ++i) {
    tap("An");
    wait(1500ms);
  }

  CHECK(kinds() == Strings{"attendance.arrived", "tap.repeated"});
}

TEST_CASE_FIXTURE(ToyDoor, "a repetition is known across a restart of the program") {
  tap("An");
  wait(10s);
  restart(rules.boot);
  tap("An");

  CHECK(kinds().back() == "tap.repeated");
}

TEST_CASE_FIXTURE(ToyDoor, "a repetition is known across a restart of the machine") {
  tap("An");
  wait(30s);
  restart("22222222");
  tap("An");

  CHECK(kinds().back() == "tap.repeated");
}

TEST_CASE_FIXTURE(ToyDoor, "a repetition offers the way out, and the word is kept") {
  at(16h + 58min);
  tap("An");
  wait(20s);
  const EventId repeated = tap("An");

  press("Thật ra tôi về");

  CHECK(kinds().back() == "attendance.left");
  CHECK(drafts.back().data == R"({"said":"person","tap":")" + to_string(repeated) + R"("})");
  CHECK(drafts.back().at.instant == on_monday(16h + 58min + 20s));
  CHECK(tap_face().headline == "Đã ghi nhận về");
}

TEST_CASE_FIXTURE(ToyDoor, "a repetition says when and how long ago") {
  tap("An");
  wait(41s);
  tap("An");

  CHECK(tap_face().mood == Mood::kNeutral);
  CHECK(tap_face().headline == "Đã ghi lúc");
  CHECK(tap_face().time == "07:22");
  CHECK(tap_face().detail == "Vào · 41 giây trước");
}

TEST_CASE_FIXTURE(ToyDoor, "a repeated badge whose tap is undecided is asked about that tap") {
  tap("An");
  at(10h);
  const EventId undecided = tap("An");
  tap("Bình");
  wait(10s);
  tap("An");

  press("Đi cơ sở");

  CHECK(drafts.back().kind == "attendance.went_out");
  CHECK(drafts.back().data ==
        R"({"errand":"field","said":"person","tap":")" + to_string(undecided) + R"("})");
}

TEST_CASE_FIXTURE(ToyDoor, "an unknown badge is recorded with its hash and last three characters") {
  tap("?A7319");

  CHECK(kinds() == Strings{"tap.unknown"});
  CHECK(drafts[0].who.empty());
  CHECK(drafts[0].data ==
        R"({"hashes":[")" + hex(sha256("?A7319")) + R"("],"key":"0123abcd","last3":"319"})");
  CHECK(signals() == Strings{"unknown"});
}

TEST_CASE_FIXTURE(ToyDoor, "an unknown badge bounces like any other") {
  tap("?A7319");
  wait(2s);
  tap("?A7319");

  CHECK(drafts.size() == 1);
}

TEST_CASE_FIXTURE(ToyDoor, "a badge that fits two people is refused, said and recorded") {
  tap("2 people");

  CHECK(kinds() == Strings{"tap.unknown"});
  CHECK(drafts[0].data.find(R"("reason":"two_people")") != std::string::npos);
  CHECK(message().headline == "Thẻ trùng hai người");
}

TEST_CASE_FIXTURE(ToyDoor, "a closed badge is told in neutral words and recorded") {
  tap("closed");

  CHECK(drafts[0].data.find(R"("reason":"closed")") != std::string::npos);
  CHECK(message().headline == "Thẻ tạm khóa");
}

TEST_CASE_FIXTURE(ToyDoor, "what is no badge number is said and not recorded") {
  tap("");

  CHECK(drafts.empty());
  CHECK(lines.empty());
  CHECK(message().headline == "Không đọc được thẻ");
}

TEST_CASE_FIXTURE(ToyDoor, "English is for who asked for it, and not for the next in the queue") {
  touch(SwitchLanguage{Language::kEnglish});
  tap("An");
  CHECK(tap_face().headline == "Arrival recorded");
  wait(2s);

  tap("Bình");

  CHECK(tap_face().headline == "Đã ghi nhận vào");
}

TEST_SUITE_END();
}  // namespace kiosk::test
