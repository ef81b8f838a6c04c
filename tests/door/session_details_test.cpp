// What of an entry is a number, a date or a person: the quantity is keyed, the paper has its date,
// who helped and what it weighs are chosen.

#include "kiosk/diary/diary_day.h"
#include "kiosk/diary/diary_events.h"
#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct Details : BoardDoor {
  void writes() {
    at(16h);
    tap("Bình");
    touch(OpenToday{});
    touch(OpenDiary{});
    touch(WriteEntry{});
    keys("hopj to dan pho");
    touch(HideKeys{});
  }
  void keys(const std::string& letters) {
    for (const char c : letters) touch(TypeKey{static_cast<char32_t>(c)});
  }
  void field(EntryField which) { touch(EditField{static_cast<std::size_t>(which)}); }
  EntryContent saved() {
    touch(ChooseResult{0});
    touch(SaveEntry{false});
    const auto said = entry_said(facts.back(), 4h);
    REQUIRE(said);
    return said->content;
  }
  DiaryEntryFace page() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<DiaryEntryFace>(seen.face));
    return std::get<DiaryEntryFace>(seen.face);
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Details, "a quantity of fifty million is keyed and not counted up") {
  writes();
  touch(page().quantity->write.intent);
  keys("50.000.000");
  CHECK(saved().quantity == 50'000'000'000);
}

TEST_CASE_FIXTURE(Details, "digits of a quantity are no tones whatever the typing") {
  writes();
  touch(SwitchTyping{});
  touch(page().quantity->write.intent);
  keys("12,5");
  CHECK(saved().quantity == 12'500);
}

TEST_CASE_FIXTURE(Details, "a quantity that is taken away again is none") {
  writes();
  touch(page().quantity->write.intent);
  keys("7");
  touch(EraseKey{});
  CHECK(saved().quantity == 0);
}

TEST_CASE_FIXTURE(Details, "work that a paper ordered names its number and its date") {
  writes();
  touch(ChooseEntryType{2});
  field(EntryField::kDocument);
  keys("125/UBND");
  field(EntryField::kDocumentDate);
  keys("20/11");
  const EntryContent said = saved();
  CHECK(said.document == "125/UBND");
  CHECK(said.document_date == Date{std::chrono::year{2026} / 11 / 20});
}

TEST_CASE_FIXTURE(Details, "who helped is chosen from the unit and taken back with one touch") {
  writes();
  touch(OpenDetails{});
  touch(ChooseHelper{0});
  touch(ChooseHelper{0});
  touch(ChooseHelper{0});
  touch(OpenDetails{false});
  const EntryContent said = saved();
  REQUIRE(said.helpers.size() == 1);
  CHECK_FALSE(said.helpers[0] == id("Bình"));
}

TEST_CASE_FIXTURE(Details, "a harder piece of work weighs more and the entry says so") {
  writes();
  touch(OpenDetails{});
  touch(ChooseCoefficient{4});
  touch(OpenDetails{false});
  bool shown = false;
  for (const Button& each : page().more_fields) shown = shown || each.line == "hệ số 1,5";
  CHECK(shown);
  CHECK(saved().coefficient == 15);
}

TEST_CASE_FIXTURE(Details, "what three colleagues have written is offered to the fourth") {
  for (const char* who : {"An", "Long", "Chi"}) {
    EntryContent content;
    content.date = monday();
    content.content = "Kiểm tra trật tự đô thị";
    content.result = EntryResult::kDone;
    Origin origin = origin_of("Bình", 9h);
    origin.who = StaffId{std::string{"CB-"} + who};
    happened(entry_written(origin, content, Writing::kSaved));
  }
  at(16h);
  tap("Bình");
  touch(OpenToday{});
  touch(OpenDiary{});
  touch(WriteEntry{});
  touch(EditField{0});
  keys("Kieemr t");
  const DiaryEntryFace face = page();
  REQUIRE_FALSE(face.keys->suggestions.empty());
  CHECK(face.keys->suggestions.front().title == "Kiểm tra");
}

TEST_SUITE_END();

}  // namespace kiosk::test
