// What is said to its owner beside a tap: one line each, two at most.

#include <doctest/doctest.h>

#include "kiosk/diary/diary_events.h"
#include "tests/door/news_door.h"

namespace kiosk::test {
namespace {

struct Tuesday : NewsDoor {
  Tuesday() {
    arrives("Bình", 7h + 22min);
    at(7h + 24min, 1);
  }
  void answered(const EventId& about, bool approved) {
    happened(decision(BoardDoor::origin_of("Bình", 8h), about,
                      {approved, id("Long"), "", on_monday(8h, 1)}));
  }
  // Of Bình's diary of Monday, which was handed in.
  void reviewed(ReviewAct act, int times = 1) {
    EntryContent content;
    content.date = monday();
    content.content = "Tiếp công dân";
    const EventId entry =
        happened(entry_written(BoardDoor::origin_of("Bình", 16h), content, Writing::kSaved));
    const EventId sent =
        happened(diary_submitted(BoardDoor::origin_of("Bình", 16h), monday(), {entry}));
    for (int i = 0; i < times; ++i)
      happened(diary_reviewed(BoardDoor::origin_of("Long", 17h), act, "Ghi rõ kết quả",
                              {{id("Bình"), monday(), sent}}));
  }
  void duty_on(int days, bool hours = true) {
    Declared duty;
    duty.code = "TR";
    duty.from = duty.to = monday(days);
    if (hours) duty.hours = config::WorkSession{17h, 31h};
    happened(declaration(BoardDoor::origin_of("Bình", 7h), duty, id("Hà")));
  }
};

}  // namespace

TEST_SUITE_BEGIN("door: news");

TEST_CASE_FIXTURE(Tuesday, "what waits for the office's word is said at the tap") {
  recalls_leaving("Bình", 17h, 0);
  tap("Bình");

  CHECK(tap_face().notices == Strings{"Hôm qua: bổ sung “Về 17:00” đang chờ duyệt"});
}

TEST_CASE_FIXTURE(Tuesday, "what was not agreed to is said for three days") {
  const EventId told = recalls_leaving("Bình", 17h, 0);
  answered(told, false);
  tap("Bình");

  CHECK(tap_face().notices.front() == "Hôm qua: bổ sung “Về 17:00” không được đồng ý");
}

TEST_CASE_FIXTURE(Tuesday, "a diary that came back is said until it is handed in again") {
  reviewed(ReviewAct::kReturned);
  tap("Bình");
  CHECK(tap_face().notices.front() == "Hôm qua: nhật ký được trả lại, xin bổ sung");

  reviewed(ReviewAct::kSeen, 0);
  at(9h, 1);
  tap("Bình");
  for (const std::string& each : tap_face().notices) CHECK(each.find("trả lại") == each.npos);
}

TEST_CASE_FIXTURE(Tuesday,
                  "comments on a diary are told with their number, and its review is not") {
  reviewed(ReviewAct::kSeen);
  reviewed(ReviewAct::kRemarked, 2);
  tap("Bình");

  CHECK(tap_face().notices == Strings{"Có 2 góp ý trong nhật ký"});
}

TEST_CASE_FIXTURE(Tuesday, "what was agreed to needs no reminder") {
  const EventId told = recalls_leaving("Bình", 17h, 0);
  answered(told, true);
  tap("Bình");

  CHECK(tap_face().notices.empty());
}

TEST_CASE_FIXTURE(Tuesday, "a missing departure is reminded of only where it is not asked") {
  tap("Bình");
  CHECK(tap_face().notices.empty());
  CHECK(has_button("Về 17:00"));
  press("Để sau");
  at(9h, 1);
  tap("Bình");
  press("Nghỉ trưa");
  press("Để sau");
  at(13h, 1);
  tap("Bình");

  CHECK(tap_face().notices == Strings{"Hôm qua chưa ghi giờ về"});
}

TEST_CASE_FIXTURE(NewsDoor, "tomorrow's duty is said the day before, with its hour") {
  Declared duty;
  duty.code = "TR";
  duty.from = duty.to = monday(1);
  duty.hours = config::WorkSession{17h, 31h};
  happened(declaration(BoardDoor::origin_of("Bình", 7h), duty, id("Hà")));
  tap("Bình");

  CHECK(tap_face().notices == Strings{"Ngày mai trực từ 17:00"});
  CHECK(tap_face().countdown.number == "6");
}

TEST_CASE_FIXTURE(NewsDoor, "a duty that still waits for the office's word is no duty") {
  Declared duty;
  duty.code = "TR";
  duty.from = duty.to = monday(1);
  happened(declaration(BoardDoor::origin_of("Bình", 7h), duty));
  tap("Bình");

  CHECK(tap_face().notices.empty());
}

TEST_CASE_FIXTURE(Tuesday, "beside a question an unread notice is one line") {
  post(notice());
  tap("Bình");

  CHECK(has_button("Về 17:00"));
  CHECK(tap_face().notices == Strings{"Có 1 thông báo chưa đọc"});
  CHECK_FALSE(has_button("Thông báo"));
}

TEST_CASE_FIXTURE(Tuesday, "two reminders are enough at one tap, the most urgent first") {
  post(notice());
  duty_on(2);
  recalls_leaving("Bình", 17h, 0);
  at(10h, 1);
  tap("Bình");
  at(11h + 40min, 1);
  tap("Bình");

  CHECK(tap_face().notices ==
        Strings{"Có 1 thông báo chưa đọc", "Hôm qua: bổ sung “Về 17:00” đang chờ duyệt"});
}

TEST_CASE_FIXTURE(NewsDoor, "whoever has nothing to be reminded of is greeted as ever") {
  tap("Bình");

  CHECK(tap_face().notices.empty());
  CHECK(tap_face().actions.empty());
  CHECK(tap_face().countdown.number == "3");
}

TEST_SUITE_END();
}  // namespace kiosk::test
