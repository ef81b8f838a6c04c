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

TEST_CASE_FIXTURE(AnsDiary, "one can turn back a month, and on again") {
  open_diary();
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

TEST_CASE_FIXTURE(AnsDiary, "what is planned for tomorrow waits there for its result") {
  open_diary();
  touch(TurnDiary{1});
  CHECK(day().state == "Kế hoạch");
  touch(WriteEntry{});
  type(U"Hopj khu phoos");
  touch(SaveEntry{});
  CHECK(rows() == Strings{"Họp khu phố | Việc dự kiến, chưa ghi kết quả"});
  CHECK_FALSE(has_button("Gửi nhật ký"));

  at(16h, 1);
  tap("An");
  touch(OpenDiary{});
  touch(*day().rows.front().opens);
  touch(ChooseResult{0});
  touch(SaveEntry{});
  CHECK(rows() == Strings{"Họp khu phố | Xong"});
}

TEST_CASE_FIXTURE(AnsDiary, "nobody plans further than a week ahead") {
  open_diary();
  for (int i = 0; i < 9; ++i) touch(TurnDiary{1});

  CHECK_FALSE(day().day_after);
  CHECK(day().day_title.find("30 tháng 11") != std::string::npos);
}

TEST_CASE_FIXTURE(AnsDiary, "what was not finished is carried over with one touch, once") {
  open_diary();
  write(U"Hopj", 0);
  write(U"Xacs minh ddaats", 1);
  at(16h, 1);
  tap("An");
  touch(OpenDiary{});
  press("Mang sang 1 việc chưa xong");

  CHECK(rows() == Strings{"Xác minh đất | Đang ghi dở, chạm để viết tiếp"});
  CHECK_FALSE(has_button("Mang sang 1 việc chưa xong"));
}

TEST_CASE_FIXTURE(AnsDiary, "who does the same every day says so with one touch") {
  WorkKind gate{"BV", "Trực cổng", ""};
  gate.daily = true;
  WorkKind yard{"QD", "Quét dọn sân", ""};
  yard.daily = true;
  for (const WorkKind& kind : {gate, yard})
    happened(catalogue_changed(kind, {origin_of({}, 8h).id, now, {}, Via::kImport}));
  open_diary();
  press("Đã xong 2 việc hằng ngày");

  CHECK(rows() == Strings{"Trực cổng | Xong", "Quét dọn sân | Xong"});
  CHECK(has_button("Gửi nhật ký"));
}

TEST_CASE_FIXTURE(AnsDiary, "practice explains one thing after the other and keeps nothing") {
  open_diary();
  const auto before = drafts.size();
  press("Tập ghi, không lưu");
  CHECK(entry().notice.find("Bước 1") == 0);
  touch(ChooseWork{0});
  CHECK(entry().notice.find("Bước 2") == 0);
  type(U"Hopj");
  CHECK(entry().notice.find("Bước 3") == 0);
  touch(ChooseResult{0});
  CHECK(entry().notice.find("Đủ rồi") == 0);
  wait(10s);
  touch(SaveEntry{});

  CHECK(day().notice == "Buổi tập đã xong, không ghi gì vào nhật ký");
  CHECK(rows().empty());
  CHECK(drafts.size() == before);
}

TEST_CASE_FIXTURE(AnsDiary, "in practice each further field says why it is asked") {
  open_diary();
  press("Tập ghi, không lưu");
  touch(EditField{1});

  CHECK(entry().notice.find("Tên người dân") == 0);
}

TEST_CASE_FIXTURE(AnsDiary, "who leaves with something unsent finds it on the face of that tap") {
  open_diary();
  write(U"Hopj");
  at(17h);
  tap("An");

  CHECK(has_button("Gửi nhật ký"));
}

TEST_CASE_FIXTURE(AnsDiary, "the next day says which one was not handed in") {
  open_diary();
  write(U"Hopj");
  at(14h, 1);
  tap("An");
  touch(OpenToday{});
  touch(ClosePage{});
  at(15h, 1);
  tap("An");

  bool said = false;
  const Screen seen = screen();
  for (const Button& each : std::get<TapFace>(seen.face).actions)
    said |= each.line == "Ngày 23/11 chưa gửi";
  CHECK(said);
}

TEST_SUITE_END();

}  // namespace kiosk::test
