// What a unit was given to do and which cases are open, on the page of its week.

#include "kiosk/tasks/case_events.h"
#include "kiosk/tasks/task_events.h"
#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct UnitWork : BoardDoor {
  Entering entering(const std::string& by) {
    const Origin origin = Door::origin_of({}, 7h);
    return {origin.id, origin.at, by.empty() ? StaffId{} : id(by), Via::kBadgeAndPin};
  }
  EventId gives(const std::string& words, int due_in_days) {
    TaskContent content;
    content.content = words;
    content.due = monday(due_in_days);
    return happened(task_assigned(id("Bình"), content, entering("Long")));
  }
  void opens_case(int due_in_days) {
    const CaseContent content{
        "Tranh chấp ranh đất", "ông Tư", monday(-9), monday(due_in_days), {"Tiếp nhận đơn"}};
    happened(case_opened(id("Bình"), content, entering("")));
  }
  BookFace page() {
    at(17h);
    tap("Long");
    touch(OpenReview{});
    key("271828");
    touch(OpenUnitWeek{});
    touch(ShowUnitTab{UnitTab::kWork});
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<BookFace>(seen.face));
    return std::get<BookFace>(seen.face);
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(UnitWork, "what is late stands first and the longest of it before the others") {
  gives("Rà soát hộ nghèo", 4);
  gives("Trả lời đơn", -3);
  opens_case(-5);

  const BookFace face = page();
  REQUIRE(face.rows.size() == 3);
  CHECK(face.rows[0].text.find("Tranh chấp ranh đất") == 0);
  CHECK(face.rows[1].text.find("Trả lời đơn") == 0);
  CHECK(face.rows[2].text.find("Rà soát hộ nghèo") == 0);
  CHECK(face.figures.at(2).number == "2");
}

TEST_CASE_FIXTURE(UnitWork, "a task of which no diary tells is marked as such") {
  gives("Trả lời đơn", 2);
  CHECK(page().rows.at(0).text.find("Chưa ghi nhật ký") != std::string::npos);
}

TEST_CASE_FIXTURE(UnitWork, "what was reported is not late while its leader has it") {
  const EventId task = gives("Trả lời đơn", -3);
  happened(task_said(id("Bình"), {task, TaskWord::kReported, {}, {}}, entering("Bình")));

  const BookFace face = page();
  CHECK(face.rows.at(0).value == "Đã báo cáo");
  CHECK(face.figures.at(2).number == "0");
}

TEST_SUITE_END();

}  // namespace kiosk::test
