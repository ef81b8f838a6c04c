// The days of the diary at the glass: how one gets there, handing in, repeating, two terminals.

#include <algorithm>

#include "kiosk/diary/diary_events.h"
#include "tests/door/diary_door.h"

namespace kiosk::test {
namespace {

EntryContent elsewhere(const std::string& words, int days = 0) {
  EntryContent content;
  content.date =
      Date{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::days{days}};
  content.content = words;
  content.from = 8h;
  content.to = 9h;
  content.result = EntryResult::kDone;
  content.work = "HO";
  return content;
}

struct AnsDiary : DiaryDoor {
  EventId wrote_elsewhere(const std::string& words, int days = 0) {
    return happened(entry_written(origin_of(person_called("An").id, 9h, days),
                                  elsewhere(words, days), Writing::kSaved));
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(AnsDiary, "the diary opens from one's own face, and says what the day is like") {
  open_diary();

  CHECK(day().person.name == person_called("An").name);
  CHECK(day().state == "Chưa ghi");
  CHECK(day().rows.empty());
  CHECK(day().sums.at(0).value == "7 giờ 8 phút");
}

TEST_CASE_FIXTURE(AnsDiary, "it opens from one's own page, and nobody else's face leads there") {
  at(10h);
  tap("An");
  touch(OpenToday{});
  touch(OpenDiary{});
  CHECK(shows<DiaryDayFace>());

  touch(ClosePage{});
  touch(OpenDiary{});
  CHECK_FALSE(shows<DiaryDayFace>());
}

TEST_CASE_FIXTURE(AnsDiary,
                  "who opens the diary while the tap is in question has only come to look") {
  open_diary(10h);

  CHECK(std::count(drafts.begin(), drafts.end(), drafts.back()) == 1);
  CHECK(kinds().back() == "attendance.stayed");
}

TEST_CASE_FIXTURE(AnsDiary, "what was written at another terminal stands here too") {
  wrote_elsewhere("Họp giao ban");
  open_diary();

  CHECK(rows() == Strings{"08:00 – 09:00 Họp giao ban | Xong"});
  CHECK(day().state == "Nháp, chưa gửi");
}

TEST_CASE_FIXTURE(AnsDiary, "handing in makes the day official, and what is added later is told") {
  wrote_elsewhere("Họp giao ban");
  open_diary();
  touch(SubmitDay{});
  CHECK(day().state == "Đã gửi lúc 16:00");
  CHECK(day().notice == "Đã gửi nhật ký");
  CHECK_FALSE(has_button("Gửi nhật ký"));

  write(U"Kieemr tra");
  CHECK(has_button("Gửi nhật ký"));
}

TEST_CASE_FIXTURE(AnsDiary, "the day before is repeated as drafts that wait for their results") {
  wrote_elsewhere("Họp giao ban", -3);
  wrote_elsewhere("Tiếp nhận hồ sơ", -3);
  open_diary();
  touch(RepeatDay{});

  REQUIRE(day().rows.size() == 2);
  CHECK(rows().at(0) == "08:00 – 09:00 Họp giao ban | Đang ghi dở, chạm để viết tiếp");
  CHECK(day().sums.at(1).value == "0 phút");
}

TEST_CASE_FIXTURE(AnsDiary, "one can turn back a month, and never to a day that has not come") {
  open_diary();
  touch(TurnDiary{1});
  CHECK(day().day_title.find("23 tháng 11") != std::string::npos);

  for (int i = 0; i < 40; ++i) touch(TurnDiary{-1});
  CHECK(day().day_title.find("23 tháng 10") != std::string::npos);
}

TEST_CASE_FIXTURE(AnsDiary, "an entry of last Friday can still be written, on its own day") {
  open_diary();
  for (int i = 0; i < 3; ++i) touch(TurnDiary{-1});
  write(U"Bao caof");

  const auto said = entry_said(facts.back(), 4h);
  REQUIRE(said);
  CHECK(iso_date(said->content.date) == "2026-11-20");
  CHECK(said->content.content == "Bao cào");
}

TEST_CASE_FIXTURE(AnsDiary, "what the leader said of the day stands on it") {
  const EventId entry = wrote_elsewhere("Họp");
  happened(diary_submitted(origin_of(person_called("An").id, 12h), elsewhere("").date, {entry}));
  happened(diary_reviewed(origin_of(StaffId{"CB-Head"}, 13h), ReviewAct::kReturned,
                          "Ghi rõ kết quả", {{person_called("An").id, elsewhere("").date, {}}}));
  open_diary();

  CHECK(day().state == "Trả lại để bổ sung");
  CHECK(day().notice.find("Ghi rõ kết quả") != std::string::npos);
}

TEST_CASE_FIXTURE(AnsDiary, "a foreign tap is recorded beside the diary that is being read") {
  open_diary();
  tap("Bình");

  CHECK(shows<DiaryDayFace>());
  CHECK(side().at(0).find("Bình") != std::string::npos);
}

TEST_CASE_FIXTURE(AnsDiary, "the diary stands over a restart of the machine") {
  open_diary();
  write(U"Hopj giao ban");
  restart();
  open_diary(16h + 30min);

  CHECK(rows().size() == 1);
}

TEST_SUITE_END();

}  // namespace kiosk::test
