// One entry while it is written: what fills itself, what has to be said, what survives.

#include <set>

#include "kiosk/diary/catalogue.h"
#include "kiosk/diary/diary_events.h"
#include "tests/door/diary_door.h"

namespace kiosk::test {
namespace {

struct Writes : DiaryDoor {
  EntrySaid last() const {
    const auto said = entry_said(facts.back(), 4h);
    REQUIRE(said);
    return *said;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Writes, "a new entry is offered the first gap of the day's presence") {
  begin_entry();

  CHECK(entry().time.from == "07:22");
  CHECK(entry().time.to == "11:30");
}

TEST_CASE_FIXTURE(Writes, "durations are chained: the next entry begins where the last one ended") {
  begin_entry();
  type(U"Hopj");
  touch(ChooseLength{1});
  touch(ChooseResult{0});
  touch(SaveEntry{true});

  CHECK(entry().time.from == "07:52");
  CHECK(text().empty());
  CHECK(entry().top.line.find("việc thứ 2") != std::string::npos);
  CHECK(entry().notice == "Đã lưu hai bản trên máy");
}

TEST_CASE_FIXTURE(Writes, "behind the end of the morning the next entry is offered after lunch") {
  begin_entry();
  type(U"Hopj");
  touch(ChooseResult{0});
  touch(SaveEntry{true});

  CHECK(entry().time.from == "13:00");
  CHECK(entry().time.to == "13:30");
}

TEST_CASE_FIXTURE(Writes, "an entry from a template takes four touches") {
  begin_entry();
  touch(ChooseWork{1});
  type(U"Hopj giao ban");
  touch(ChooseLength{0});
  touch(ChooseResult{0});
  touch(SaveEntry{true});
  const std::size_t before = sayings();

  touch(ChooseWork{0});
  touch(ChoosePhrase{0});
  touch(ChooseResult{2});
  touch(SaveEntry{true});

  CHECK(sayings() == before + 1);
  CHECK(last().content.content == "Họp giao ban");
  CHECK(last().content.lasting() == 15min);
  CHECK(last().content.result == EntryResult::kNoResult);
}

TEST_CASE_FIXTURE(Writes,
                  "a result is never assumed: without one nothing is saved, and it says so") {
  begin_entry();
  type(U"Hopj");
  const std::size_t before = sayings();
  touch(SaveEntry{});

  CHECK(sayings() == before);
  CHECK(entry().notice.find("chọn kết quả") != std::string::npos);
  CHECK(text() == "Họp");
}

TEST_CASE_FIXTURE(Writes,
                  "who saves from the keyboard without a result finds the results before them") {
  begin_entry();
  touch(EditField{0});
  type(U"hopj");
  touch(SaveEntry{true});

  CHECK_FALSE(entry().keys);
  CHECK(entry().choices.at(0).heading == "Kết quả");
}

TEST_CASE_FIXTURE(Writes, "what does not agree is told before it is saved, and is no refusal") {
  begin_entry();
  type(U"Hopj, soos 079090123456, coong vawn maatj");
  for (int i = 0; i < 12; ++i) touch(MoveTime{true, 1});  // 12:30, and the office was left at 11:30

  CHECK(entry().findings.at(0) == "Không nhập nội dung mật vào nhật ký");
  CHECK(entry().findings.at(1).find("số định danh") != std::string::npos);
  touch(ChooseResult{0});
  touch(SaveEntry{});
  CHECK(day().rows.size() == 1);
}

TEST_CASE_FIXTURE(Writes, "two entries that share minutes are told on both, and on the strip") {
  begin_entry();
  type(U"Hopj");
  touch(ChooseLength{2});
  touch(ChooseResult{0});
  touch(SaveEntry{true});
  type(U"Kieemr tra");
  for (int i = 0; i < 6; ++i) touch(MoveTime{false, -1});

  REQUIRE(entry().findings.size() == 1);
  CHECK(entry().findings[0].find("Trùng") == 0);
  CHECK(entry().strip.claims.at(0).flagged);
  CHECK(entry().strip.claims.at(1).flagged);
}

TEST_CASE_FIXTURE(Writes, "of many kinds of work each can be reached, and the first ones again") {
  for (char code = 'A'; code <= 'M'; ++code) {
    WorkKind kind;
    kind.code = std::string(1, code);
    kind.name = "Việc " + kind.code;
    happened(catalogue_changed(kind, {origin_of({}, 8h).id, now, {}, Via::kImport}));
  }
  begin_entry();
  std::set<std::string> seen;
  for (int i = 0; i < 3; ++i) {
    const DiaryEntryFace face = entry();
    REQUIRE(face.works.size() <= 6);
    for (const Button& each : face.works)
      if (std::holds_alternative<DiaryIntent>(each.intent)) seen.insert(each.title);
    touch(MoreWorks{});
  }

  seen.erase("Loại khác");
  CHECK(seen.size() == 13);
  CHECK(entry().works.at(0).title == "Việc A");
}

TEST_CASE_FIXTURE(Writes, "an entry without words is not saved") {
  begin_entry();
  type(U"   ");
  touch(ChooseResult{0});
  touch(SaveEntry{});

  CHECK(entry().notice.find("nội dung") != std::string::npos);
}

TEST_CASE_FIXTURE(Writes, "who pauses in the middle of a word has it on disk three seconds later") {
  begin_entry();
  type(U"Hopj giao b");
  wait(4s);

  CHECK(last().unfinished);
  CHECK(last().content.content == "Họp giao b");
  CHECK(text() == "Họp giao b");
}

TEST_CASE_FIXTURE(Writes, "a draft survives the machine, and is written on") {
  begin_entry();
  type(U"Hopj giao b");
  wait(4s);
  restart();
  open_diary(16h + 30min);
  REQUIRE(day().rows.size() == 1);
  CHECK(day().rows[0].line == "Đang ghi dở, chạm để viết tiếp");

  touch(*day().rows[0].opens);
  type(U"an");
  CHECK(text() == "Họp giao ban");
  touch(ChooseResult{0});
  touch(SaveEntry{});
  CHECK(rows() == Strings{"07:22 – 11:30 Họp giao ban | Xong"});
}

TEST_CASE_FIXTURE(Writes, "whoever leaves an entry to the next person finds it as a draft") {
  begin_entry();
  type(U"Kieemr tra hooj");
  wait(25s);
  tap("Bình");
  CHECK_FALSE(shows<DiaryEntryFace>());

  open_diary(16h + 30min);
  REQUIRE(day().rows.size() == 1);
  CHECK(day().rows[0].text == "Kiểm tra hộ");
}

TEST_CASE_FIXTURE(Writes, "what was only chosen is kept when its writer leaves") {
  begin_entry();
  touch(ChooseWork{1});
  touch(ClosePage{});

  REQUIRE(day().rows.size() == 1);
  CHECK(day().rows[0].title == "Họp, hội nghị");
}

TEST_CASE_FIXTURE(Writes, "an entry that says nothing leaves nothing behind") {
  begin_entry();
  const std::size_t before = sayings();
  touch(ClosePage{});

  CHECK(sayings() == before);
  CHECK(day().rows.empty());
}

TEST_CASE_FIXTURE(Writes, "what is not recorded goes on being written, letter by letter") {
  begin_entry();
  type(U"Hopj");
  recorder = Recorder::kFailing;
  wait(4s);
  type(U" giao ban");
  CHECK(text() == "Họp giao ban");

  recorder = Recorder::kPrompt;
  touch(ChooseResult{0});
  touch(SaveEntry{});
  CHECK(rows() == Strings{"07:22 – 11:30 Họp giao ban | Xong"});
}

TEST_CASE_FIXTURE(Writes, "letters typed while a draft is on its way to the disk are not lost") {
  begin_entry();
  recorder = Recorder::kSlow;
  type(U"Hopj");
  wait(4s);
  type(U" giao");
  answer_oldest();
  type(U" ban");

  CHECK(text() == "Họp giao ban");
}

TEST_CASE_FIXTURE(Writes, "an entry that is opened again and saved replaces what it saw") {
  open_diary();
  write(U"Hopj");
  touch(*day().rows.at(0).opens);
  type(U" giao ban");
  touch(SaveEntry{});

  REQUIRE(day().rows.size() == 1);
  CHECK(rows() == Strings{"07:22 – 11:30 Họp giao ban | Xong | Trước đó: Họp"});
}

TEST_CASE_FIXTURE(Writes, "an entry that is taken out stays on the page, struck") {
  open_diary();
  write(U"Sai");
  touch(*day().rows.at(0).opens);
  touch(WithdrawEntry{});

  CHECK(rows() == Strings{"07:22 – 11:30 Sai | Xong | đã bỏ (struck)"});
}

TEST_CASE_FIXTURE(Writes, "the hours move by five minutes onto the grid, and the length stays") {
  begin_entry();
  touch(ChooseLength{1});
  touch(MoveTime{false, 1});
  CHECK(entry().time.from == "07:25");
  CHECK(entry().time.to == "07:55");

  touch(MoveTime{true, -1});
  CHECK(entry().time.to == "07:50");
  for (int i = 0; i < 20; ++i) touch(MoveTime{true, -1});
  CHECK(entry().time.to == "07:25");
}

TEST_CASE_FIXTURE(Writes, "what is counted has the unit of its kind of work") {
  begin_entry();
  touch(ChooseWork{0});
  for (int i = 0; i < 3; ++i) touch(ChangeQuantity{1});

  REQUIRE(entry().quantity);
  CHECK(entry().quantity->value == "3 hồ sơ");
  touch(ChangeQuantity{-5});
  CHECK(entry().quantity->value == "0 hồ sơ");
}

TEST_CASE_FIXTURE(Writes,
                  "thirty foreign taps while somebody types are recorded, and no letter lost") {
  begin_entry();
  const std::u32string words = U"Hướng dẫn hộ ông Tư làm thủ tục";
  std::size_t n = 0;
  for (int i = 0; i < 30; ++i) {
    touch(TypeKey{words[n % words.size()]});
    ++n;
    tap("Người " + std::to_string(i));
  }
  std::string expected;
  for (std::size_t i = n; i < words.size(); ++i) touch(TypeKey{words[i]});

  CHECK(text() == "Hướng dẫn hộ ông Tư làm thủ tục");
  std::size_t arrived = 0;
  for (const std::string& kind : kinds()) arrived += kind == "attendance.arrived" ? 1 : 0;
  CHECK(arrived == 31);
}

TEST_CASE_FIXTURE(Writes, "the strip shows the entry that is being written over the day") {
  begin_entry();
  touch(ChooseLength{2});

  const ClaimStrip strip = entry().strip;
  REQUIRE(strip.claims.size() == 1);
  CHECK(strip.claims[0].writing);
  REQUIRE(strip.present.size() == 1);
  CHECK(strip.claims[0].from == doctest::Approx(strip.present[0].from));
}

namespace {

struct AsksLittle : DiaryDoor {
  AsksLittle() : DiaryDoor(rules_asking_little()) { begin_entry(); }
  static DoorRules rules_asking_little() {
    DoorRules rules = rules_of_toy_office();
    rules.office.diary.fields = {"place"};
    return rules;
  }
};

}  // namespace

TEST_CASE_FIXTURE(AsksLittle,
                  "an entry asks for what the office has chosen, and for nothing else") {
  const DiaryEntryFace seen = entry();
  REQUIRE(seen.more_fields.size() == 1);
  CHECK(seen.more_fields[0].title == "Nơi làm");
  CHECK(seen.choices.size() == 1);
  CHECK_FALSE(seen.quantity);
  touch(NextField{});
  CHECK(entry().content_title == "Nơi làm");
  touch(NextField{});
  CHECK(entry().content_title == "Nội dung");
}

TEST_SUITE_END();

}  // namespace kiosk::test
