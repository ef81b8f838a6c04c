#include "kiosk/door/faces.h"

#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

IdleFace idle(const Door& door) { return std::get<IdleFace>(door.screen().face); }

DoorRules in_a_lobby() {
  DoorRules rules = rules_of_toy_office();
  rules.place = config::Place::kLobby;
  return rules;
}

struct Lobby : ToyDoor {
  Lobby() : ToyDoor(in_a_lobby()) {}
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(ToyDoor, "the idle glass tells time and date and how to begin") {
  CHECK(idle(*this).clock == "07:22");
  CHECK(idle(*this).date == "Thứ Hai, 23 tháng 11, 2026");
  CHECK(idle(*this).call == "Chạm thẻ vào đầu\u00A0đọc để bắt\u00A0đầu");
  CHECK(idle(*this).call_too == "Tap your badge on the reader to begin");
  CHECK(idle(*this).contact == Strings{"Văn phòng", "028 0000 0000"});
}

TEST_CASE_FIXTURE(ToyDoor, "the idle glass tells the lunar date, as people call it") {
  CHECK(idle(*this).lunar == "Rằm tháng Mười, năm Bính Ngọ");

  at(9h, 1);
  CHECK(idle(*this).lunar == "Ngày 16 tháng Mười, năm Bính Ngọ");
  at(9h, 16);
  CHECK(idle(*this).lunar == "Mùng 1 tháng Mười Một, năm Bính Ngọ");

  touch(SwitchLanguage{Language::kEnglish});
  CHECK(idle(*this).lunar == "Day 1 of the 11th lunar month, Bính Ngọ");
}

TEST_CASE_FIXTURE(ToyDoor, "in English the idle glass says everything in English first") {
  touch(SwitchLanguage{Language::kEnglish});

  CHECK(idle(*this).date == "Monday, 23 November 2026");
  CHECK(idle(*this).call == "Tap your badge on the reader to begin");
  CHECK(idle(*this).call_too == "Chạm thẻ vào đầu\u00A0đọc để bắt\u00A0đầu");
}

TEST_CASE_FIXTURE(ToyDoor, "among staff the idle glass counts who is in") {
  take(office_of(58));
  tap("An");
  tap("Bình");
  at(10h);
  tap("Bình");
  press("Đi cơ sở");
  press("Không ghi thêm");

  CHECK(idle(*this).figures.at(0).number == "1/58");
  CHECK(idle(*this).figures.at(0).words == "đã có mặt");
}

TEST_CASE_FIXTURE(ToyDoor, "a tap on its way to the recorder is not counted yet") {
  take(office_of(58));
  recorder = Recorder::kSlow;
  tap("An");

  CHECK(idle(*this).figures.at(0).number == "0/58");
}

TEST_CASE_FIXTURE(ToyDoor, "a new working day begins with nobody in") {
  take(office_of(58));
  tap("An");
  at(4h, 1);

  CHECK(idle(*this).figures.at(0).number == "0/58");
}

TEST_CASE_FIXTURE(Lobby, "in a lobby there are no figures") {
  take(office_of(58));
  tap("An");
  wait(10s);

  CHECK(idle(*this).figures.empty());
}

TEST_CASE_FIXTURE(ToyDoor, "the glass is dark from seven in the evening to six in the morning") {
  CHECK_FALSE(screen().dark);
  at(18h + 59min);
  CHECK_FALSE(screen().dark);
  at(19h);
  CHECK(screen().dark);
  at(6h, 1);
  CHECK_FALSE(screen().dark);
}

TEST_CASE("an office that wants it dark, or light, has it so all day") {
  DoorRules rules = rules_of_toy_office();
  rules.theme = config::Theme::kDark;
  ToyDoor dark{rules};
  rules.theme = config::Theme::kLight;
  ToyDoor light{rules};

  light.at(20h);

  CHECK(dark.screen().dark);
  CHECK_FALSE(light.screen().dark);
}

TEST_CASE_FIXTURE(ToyDoor, "the pill says how far the record has come") {
  CHECK(screen().pill.words == "Chưa ghép với máy chủ");
  take(Link{Link::State::kConnected, 0, {}});
  CHECK(screen().pill.words == "Đã kết nối");
  take(Link{Link::State::kConnected, 3, {}});
  CHECK(screen().pill.words == "Đã kết nối · 3 chờ gửi");

  take(Link{Link::State::kOffline, 12, on_monday(6h + 50min)});

  CHECK(screen().pill.state == Pill::State::kOffline);
  CHECK(screen().pill.words == "Mất mạng từ 06:50 · 12 chờ gửi");
}

TEST_CASE_FIXTURE(ToyDoor, "before the collector has answered the pill claims nothing") {
  take(Link{Link::State::kTrying, 2, {}});

  CHECK(screen().pill.words == "Đang nối với máy chủ…");
  CHECK(screen().pill.state == Pill::State::kWaiting);
}

TEST_CASE_FIXTURE(ToyDoor, "a line lost on another day is told with its date") {
  take(Link{Link::State::kOffline, 12, on_monday(6h + 50min, -3)});
  CHECK(screen().pill.words == "Mất mạng từ 20/11 06:50 · 12 chờ gửi");

  take(Link{Link::State::kOffline, 12, {}});

  CHECK(screen().pill.words == "Mất mạng · 12 chờ gửi");
}

TEST_CASE_FIXTURE(ToyDoor,
                  "several troubles are called by their names, so that they fit in one line") {
  take(TroubleFound{Trouble::kReader});
  take(TroubleFound{Trouble::kClock});

  CHECK(screen().banner == "Đồng hồ chưa chuẩn · Đầu đọc thẻ mất kết nối");
}

TEST_CASE_FIXTURE(ToyDoor, "trouble stays on the glass until it is over") {
  take(TroubleFound{Trouble::kClock});
  CHECK(screen().banner == "Đồng hồ chưa chuẩn – lượt chạm vẫn được ghi");

  take(TroubleOver{Trouble::kClock});

  CHECK_FALSE(screen().banner);
}

TEST_CASE_FIXTURE(ToyDoor, "without a reader nobody is invited to tap, but told whom to call") {
  take(TroubleFound{Trouble::kReader});
  wait(10min);

  CHECK(message().title == "Đầu đọc thẻ chưa được nối với máy");
  CHECK(message().advice.at(1).title == "Gọi trực ban");
  CHECK(message().advice.at(1).line == "Văn phòng · 028 0000 0000");
  CHECK_FALSE(message().countdown);
}

TEST_CASE_FIXTURE(ToyDoor, "once the reader is back the glass invites again by itself") {
  take(TroubleFound{Trouble::kReader});
  take(TroubleOver{Trouble::kReader});

  CHECK(idle(*this).call == "Chạm thẻ vào đầu\u00A0đọc để bắt\u00A0đầu");
}

TEST_CASE_FIXTURE(ToyDoor, "a tap at a second reader shows that one can tap all the same") {
  take(TroubleFound{Trouble::kReader});
  tap("An");
  wait(10s);
  CHECK(shows<IdleFace>());
  CHECK(screen().banner);

  take(TroubleOver{Trouble::kReader});
  take(TroubleFound{Trouble::kReader});

  CHECK(shows<MessageFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "a full disk fills the glass until there is room") {
  take(TroubleFound{Trouble::kDiskFull});
  wait(10min);
  CHECK(message().mood == Mood::kFailed);
  CHECK(message().advice.front().title == "Ghi sổ giấy");
  CHECK_FALSE(message().countdown);

  take(TroubleOver{Trouble::kDiskFull});

  CHECK(shows<IdleFace>());
}

TEST_CASE_FIXTURE(ToyDoor, "the office's two lines stand on every screen") {
  CHECK(screen().office == "UBND PHƯỜNG MẪU");
  tap("An");
  CHECK(screen().office == "UBND PHƯỜNG MẪU");
}

TEST_CASE_FIXTURE(ToyDoor, "without a reader whoever has a PIN can still be recorded") {
  take(office_of(58, 3));
  take(TroubleFound{Trouble::kReader});

  CHECK(buttons() == Strings{"Quên thẻ? Mã PIN"});
}

TEST_CASE_FIXTURE(ToyDoor, "an office without a staff list counts nobody") {
  take(office_of(0, 0));

  CHECK(idle(*this).figures.empty());
}

TEST_SUITE_END();
}  // namespace kiosk::test
