#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

DoorRules loud() {
  DoorRules rules = rules_of_toy_office();
  rules.late_display = config::LateDisplay::kLoud;
  return rules;
}

struct LoudDoor : ToyDoor {
  LoudDoor() : ToyDoor(loud()) {}
};

DoorRules with_four_punches() {
  DoorRules rules = rules_of_toy_office();
  rules.office.punches_per_day = 4;
  return rules;
}

struct FourPunches : ToyDoor {
  FourPunches() : ToyDoor(with_four_punches()) {}
};

BadgeTap tap_of(KnownPerson person, const Door& door) {
  return {std::move(person), EventId{{3}}, door.now};
}

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "an arrival offers Xong first, then Hôm nay") {
  tap("An");

  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(tap_face().time == "07:22");
  CHECK(tap_face().detail == "Giờ hành chính từ 07:30");
  CHECK(tap_face().kept == "Đã lưu hai bản trên máy");
  CHECK(buttons() == Strings{"Không phải tôi", "Hôm nay", "Xong"});
}

TEST_CASE_FIXTURE(ToyDoor, "a late arrival is the same green with one small line") {
  at(7h + 42min);
  tap("An");

  CHECK(tap_face().mood == Mood::kOk);
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(tap_face().notices == Strings{"sau giờ 12 phút"});
}

TEST_CASE_FIXTURE(LoudDoor, "an office that wants it loud gets an amber panel") {
  at(9h + 45min);
  tap("An");

  CHECK(tap_face().mood == Mood::kLate);
  CHECK(tap_face().notices == Strings{"sau giờ 2 giờ 15 phút"});
}

TEST_CASE_FIXTURE(ToyDoor, "a full number of hours is said without minutes") {
  at(9h + 30min);
  tap("An");

  CHECK(tap_face().notices == Strings{"sau giờ 2 giờ"});
}

TEST_CASE_FIXTURE(ToyDoor, "leaving before the end is said as small as coming late") {
  tap("An");
  at(16h + 40min);
  tap("An");
  press("Về");

  CHECK(tap_face().mood == Mood::kOk);
  CHECK(tap_face().notices == Strings{"trước giờ 20 phút"});
}

TEST_CASE_FIXTURE(ToyDoor, "a departure after hours is recorded and can be changed by one touch") {
  tap("An");
  at(17h + 2min);
  tap("An");

  CHECK(tap_face().headline == "Đã ghi nhận về");
  CHECK(tap_face().question == "Nếu chưa đúng, xin chọn lại");
  CHECK(buttons()[0] == "Về");
  CHECK(tap_face().actions[0].likely);
}

TEST_CASE_FIXTURE(ToyDoor, "ninety seconds after an arrival no button is preselected") {
  tap("An");
  wait(90s);
  tap("An");

  CHECK(tap_face().question == "Lượt chạm này là gì?");
  for (const Button& button : tap_face().actions) CHECK_FALSE(button.likely);
}

TEST_CASE_FIXTURE(FourPunches, "with four punches a day lunch needs no touch") {
  tap("An");
  at(11h + 31min);
  tap("An");
  CHECK(tap_face().headline == "Đã ghi nhận nghỉ trưa");
  at(13h + 12min);
  tap("An");

  CHECK(tap_face().headline == "Đã ghi nhận quay lại");
  CHECK(tap_face().notices == Strings{"sau giờ 12 phút"});
  CHECK(signals() == Strings{"ok", "ok", "late"});
}

TEST_CASE_FIXTURE(ToyDoor, "the full name stands on the face, with title and unit") {
  tap("Nguyễn Thị Hồng Phượng");

  CHECK(tap_face().person.name == "Nguyễn Thị Hồng Phượng");
  CHECK(tap_face().person.initials == "HP");
  CHECK(tap_face().person.line == "Chuyên viên · Văn phòng HĐND và UBND");
}

TEST_CASE_FIXTURE(ToyDoor, "initials are whole letters, of one word or two") {
  tap("Đỗ Ánh");
  CHECK(tap_face().person.initials == "ĐÁ");
  tap("Ý");
  CHECK(tap_face().person.initials == "Ý");
}

TEST_CASE_FIXTURE(ToyDoor, "nobody is called anh or chị unless the staff list says so") {
  tap("An");
  CHECK(tap_face().question == "Chúc một ngày tốt lành");

  KnownPerson addressed = person_called("Bình");
  addressed.address = "đồng chí";
  take(tap_of(addressed, *this));

  CHECK(tap_face().question == "Chúc đồng chí một ngày tốt lành");
}

TEST_CASE_FIXTURE(ToyDoor, "a face counts down in whole seconds") {
  tap("An");
  CHECK(tap_face().countdown.number == "3");
  CHECK(tap_face().countdown.left == doctest::Approx(1.0));

  wait(1s);

  CHECK(tap_face().countdown.number == "2");
  CHECK(tap_face().countdown.words == "Tự đóng sau 2 giây");
  CHECK(tap_face().countdown.left == doctest::Approx(2.0 / 3));
}

TEST_CASE_FIXTURE(ToyDoor, "an earlier question from days ago is asked with its date") {
  tap("An");
  at(15h);
  tap("An");
  tap("Bình");
  at(7h + 20min, 3);
  tap("An");

  CHECK(tap_face().question == "Còn lượt trước, ngày 23/11 lúc 15:00, là gì?");
}

TEST_CASE_FIXTURE(ToyDoor, "in English a face is English") {
  touch(SwitchLanguage{Language::kEnglish});
  at(7h + 42min);
  touch(SwitchLanguage{Language::kEnglish});
  tap("An");

  CHECK(tap_face().headline == "Arrival recorded");
  CHECK(tap_face().notices == Strings{"12 min after the start"});
  CHECK(buttons() == Strings{"Not me", "Today", "Done"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
