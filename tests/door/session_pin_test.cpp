#include <doctest/doctest.h>

#include "tests/door/pin_door.h"

namespace kiosk::test {

TEST_SUITE_BEGIN("door: PIN");

TEST_CASE_FIXTURE(PinDoor,
                  "who forgot the badge arrives by staff code and PIN, and the log says how") {
  come_without_badge("147", "271828");

  CHECK(kinds() == Strings{"attendance.arrived"});
  CHECK(drafts.back().via == Via::kPin);
  CHECK(drafts.back().who.text == "CB-An");
  CHECK(tap_face().headline == "Đã ghi nhận vào");
  CHECK(signals() == Strings{"ok"});
}

TEST_CASE_FIXTURE(ToyDoor, "where nobody has a PIN none is offered") {
  CHECK_FALSE(has_button("Quên thẻ? Mã PIN"));
}

TEST_CASE_FIXTURE(PinDoor, "a PIN is only counted on the glass, a staff code is shown") {
  press("Quên thẻ? Mã PIN");
  for (const int digit : {1, 4}) touch(PinDigit{digit});
  CHECK(pad().shown == "14");
  touch(PinEnter{});
  for (const int digit : {2, 7, 1}) touch(PinDigit{digit});
  touch(PinErase{});

  CHECK(pad().shown.empty());
  CHECK(pad().filled == 2);
}

TEST_CASE_FIXTURE(PinDoor,
                  "a wrong PIN and a code that nobody has look alike, and rest five seconds") {
  come_without_badge("147", "000001");
  const PinFace wrong = pad();
  wait(5s);
  press("Trở lại");
  come_without_badge("999", "000001");
  const PinFace nobody = pad();

  CHECK(wrong.notice == "Mã cán bộ hoặc mã PIN chưa đúng. Thử lại sau 5 giây");
  CHECK(wrong.notice == nobody.notice);
  CHECK(wrong.notice_sign == Icon::kClock);  // time must pass
  CHECK(wrong.title == nobody.title);
  CHECK(wrong.waits);
  CHECK(kinds_but_wrong_pins().empty());
}

TEST_CASE_FIXTURE(PinDoor, "keys pressed while the pad rests are not taken, later ones are") {
  come_without_badge("147", "000001");
  key("147");
  CHECK(pad().shown.empty());

  wait(5s);
  key("147");
  key("271828");

  CHECK(tap_face().headline == "Đã ghi nhận vào");
}

TEST_CASE_FIXTURE(PinDoor,
                  "after five wrong ones this PIN rests five minutes, and the right one too") {
  for (int i = 0; i < 5; ++i) {
    come_without_badge("147", "000001");
    wait(5s);
    press("Trở lại");
  }
  come_without_badge("147", "271828");
  CHECK(pad().notice == "Xin thử lại sau 5 phút, hoặc gọi trực ban");
  CHECK(kinds_but_wrong_pins().empty());

  wait(5min);
  come_without_badge("147", "271828");

  CHECK(kinds_but_wrong_pins() == Strings{"attendance.arrived"});
}

TEST_CASE_FIXTURE(PinDoor, "while one PIN rests the badge of the same person is taken at once") {
  for (int i = 0; i < 5; ++i) {
    come_without_badge("147", "000001");
    wait(5s);
    press("Trở lại");
  }

  tap("An");

  CHECK(kinds_but_wrong_pins() == Strings{"attendance.arrived"});
}

TEST_CASE_FIXTURE(PinDoor, "somebody taps beside the pad, and what was keyed stays") {
  press("Quên thẻ? Mã PIN");
  touch(PinDigit{1});
  tap("Bình");

  CHECK(side() == Strings{"Bình: Vào 07:22"});
  CHECK(pad().shown == "1");
}

TEST_CASE_FIXTURE(PinDoor, "a pad left alone counts ten visible seconds and closes") {
  press("Quên thẻ? Mã PIN");
  wait(20s);
  CHECK(pad().countdown);

  wait(10s);

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(PinDoor, "a marked tap is taken back by the PIN as by the badge") {
  const EventId arrival = tap("An");
  press("Không phải tôi");
  press("Dùng mã PIN");
  key("271828");

  CHECK(kinds().back() == "attendance.withdrawn");
  CHECK(drafts.back().via == Via::kPin);
  CHECK(drafts.back().data.find(to_string(arrival)) != std::string::npos);
  CHECK(tap_face().headline == "Đã bỏ lượt chạm");
}

TEST_CASE_FIXTURE(PinDoor, "an answer about a pad that has been left changes nothing") {
  press("Quên thẻ? Mã PIN");
  take(PinChecked{EventId{}, person_called("An"), true});

  CHECK(drafts.empty());
}

TEST_CASE_FIXTURE(ToyDoor,
                  "one's own page sets a PIN, keyed twice, and only the seal is recorded") {
  tap("An");
  press("Hôm nay");
  press("Đặt mã PIN");
  key("314159");
  key("314159");

  CHECK(kinds().back() == "pin.set");
  CHECK(drafts.back().who.text == "CB-An");
  CHECK(drafts.back().by.text == "CB-An");
  CHECK(drafts.back().data == R"({"sealed":"sealed 314159","key":"0123abcd"})");
  CHECK(message().headline == "Đã đặt mã PIN");
}

TEST_CASE_FIXTURE(ToyDoor,
                  "a PIN that is easy to guess, or keyed differently, is asked for again") {
  tap("An");
  press("Hôm nay");
  press("Đặt mã PIN");
  key("123456");
  CHECK(std::get<PinFace>(screen().face).notice == "Mã này dễ đoán, xin chọn 6 số khác");
  CHECK(std::get<PinFace>(screen().face).notice_sign == Icon::kWarning);

  key("314159");
  key("314158");

  CHECK(std::get<PinFace>(screen().face).notice == "Hai lần nhập chưa giống nhau, xin đặt lại");
  CHECK(kinds() == Strings{"attendance.arrived"});
}

TEST_CASE_FIXTURE(ToyDoor, "a PIN of three digits is not finished, and no try") {
  take(office_of(1, 1));
  touch(OpenPin{});
  key("147");
  key("271");

  const Screen shown = screen();
  const auto& pad = std::get<PinFace>(shown.face);
  CHECK(pad.filled == 3);
  CHECK(pad.notice.empty());
  CHECK_FALSE(pad.waits);
}

TEST_CASE_FIXTURE(ToyDoor, "who has set a PIN is told the staff code that goes with it") {
  tap("147");  // whose staff id is CB-147
  touch(OpenToday{});
  touch(ChangePin{});
  key("314159");
  key("314159");

  CHECK(message().headline == "Đã đặt mã PIN");
  CHECK(message().paragraphs.at(0).find("nhập mã cán bộ 147,") != std::string::npos);
}

TEST_CASE_FIXTURE(ToyDoor, "who sets no PIN after all is back on their own page") {
  tap("147");
  touch(OpenToday{});
  touch(ChangePin{});
  key("314");
  press("Trở lại");

  CHECK(shows<TodayFace>());
}

TEST_CASE_FIXTURE(PinDoor, "what somebody says who came by PIN is written as said by PIN") {
  come_without_badge("147", "271828");
  at(11h + 32min);
  come_without_badge("147", "271828");
  press("Nghỉ trưa");

  CHECK(kinds() == Strings{"attendance.arrived", "tap.undecided", "attendance.went_out"});
  CHECK(drafts.back().via == Via::kPin);
}

TEST_CASE_FIXTURE(PinDoor, "a PIN changed by who came by the old one is written so") {
  come_without_badge("147", "271828");
  press("Hôm nay");
  press("Đặt mã PIN");
  key("314159");
  key("314159");

  CHECK(kinds().back() == "pin.set");
  CHECK(drafts.back().via == Via::kPin);
}

TEST_CASE_FIXTURE(PinDoor, "who comes by badge after somebody's PIN is written by badge again") {
  come_without_badge("147", "271828");
  at(11h + 32min);
  tap("An");
  press("Nghỉ trưa");

  CHECK(drafts.back().kind == "attendance.went_out");
  CHECK(drafts.back().via == Via::kBadge);
}

TEST_SUITE_END();
}  // namespace kiosk::test
