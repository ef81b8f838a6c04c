// What a reviewer gives from a day: each act is recorded as what it is, once it is complete.

#include "kiosk/diary/diary_events.h"
#include "kiosk/door/tasks_page.h"
#include "kiosk/tasks/task_events.h"
#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct Gives : BoardDoor {
  Gives() : BoardDoor(rules_with_phrases()) {}

  static DoorRules rules_with_phrases() {
    DoorRules rules = rules_of_two_units();
    rules.office.directive_phrases = {"Làm dứt điểm trong tuần", "Phối hợp với khu phố"};
    rules.office.task_phrases = {"Rà soát hồ sơ tồn"};
    return rules;
  }
  // Bình has handed in a day with something that is not done; Long opens it for review.
  void reviews_binh() {
    happened(tap_that_means(origin_of("Bình", 7h + 20min), {Meaning::kArrived}));
    EntryContent content;
    content.date = monday();
    content.content = "Xác minh hộ ông Tư";
    content.from = 8h;
    content.to = 9h;
    content.result = EntryResult::kInProgress;
    const EventId entry = happened(entry_written(origin_of("Bình", 16h), content, Writing::kSaved));
    happened(diary_submitted(origin_of("Bình", 16h + 1min), content.date, {entry}));
    at(17h + 10min);
    tap("Long");
    touch(OpenReview{});
    key("271828");
    touch(OpenWaiting{0});
    touch(OpenGiving{});
  }
  void choose(GivingGroup group, std::size_t option) {
    touch(Pick{static_cast<std::size_t>(group), option});
  }
  void choose(GivingAct act) { choose(GivingGroup::kAct, static_cast<std::size_t>(act)); }
  ChoiceFace page() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<ChoiceFace>(seen.face));
    return std::get<ChoiceFace>(seen.face);
  }
  EventId gives_task() {
    choose(GivingAct::kTask);
    choose(GivingGroup::kText, 0);
    touch(SavePage{});
    return facts.back().event.id;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Gives, "a directive is given from a reviewed day and says which way it came") {
  reviews_binh();
  choose(GivingGroup::kText, 1);
  choose(GivingGroup::kChannel, static_cast<std::size_t>(Channel::kZalo));
  touch(SavePage{});

  const auto directive = directive_from(facts.back());
  REQUIRE(directive);
  CHECK(directive->who == id("Bình"));
  CHECK(directive->by == id("Long"));
  CHECK(directive->content.text == "Phối hợp với khu phố");
  CHECK(directive->content.channel == Channel::kZalo);
  CHECK(directive->content.date == monday());
  CHECK(page().recorded == "Đã ghi");
}

TEST_CASE_FIXTURE(Gives,
                  "what of a day is not done is given as a task with a date by two touches") {
  reviews_binh();
  choose(GivingAct::kTask);
  choose(GivingGroup::kText, 0);
  choose(GivingGroup::kDue, static_cast<std::size_t>(DueChoice::kTomorrow));
  touch(SavePage{});

  const auto task = assignment_from(facts.back());
  REQUIRE(task);
  CHECK(task->who == id("Bình"));
  CHECK(task->content.content == "Xác minh hộ ông Tư");
  CHECK(task->content.due == monday(1));
  CHECK(task->content.entry.has_value());
}

TEST_CASE_FIXTURE(Gives, "a date is Friday unless another is touched and moves by days") {
  reviews_binh();
  choose(GivingAct::kTask);
  choose(GivingGroup::kText, 1);
  choose(GivingGroup::kDue, static_cast<std::size_t>(DueChoice::kEarlier));
  touch(SavePage{});

  CHECK(assignment_from(facts.back())->content.due == monday(3));
}

TEST_CASE_FIXTURE(Gives, "nothing is recorded before its words are chosen and the page says so") {
  reviews_binh();
  const std::size_t before = drafts.size();
  touch(SavePage{});

  CHECK(drafts.size() == before);
  CHECK(page().recorded == "Còn thiếu một lựa chọn");
}

TEST_CASE_FIXTURE(Gives, "a colleague of the unit is added to help with a task") {
  reviews_binh();
  const EventId task = gives_task();
  choose(GivingAct::kHelper);
  choose(GivingGroup::kTask, 0);
  choose(GivingGroup::kHelper, 0);
  touch(SavePage{});

  const auto said = task_said_from(facts.back());
  REQUIRE(said);
  CHECK(said->task == task);
  CHECK(said->word == TaskWord::kHelperAdded);
  CHECK_FALSE(said->helper == id("Bình"));
}

TEST_CASE_FIXTURE(Gives, "a task is urged with words of the office and confirmed as done") {
  reviews_binh();
  gives_task();
  choose(GivingAct::kUrge);
  choose(GivingGroup::kTask, 0);
  choose(GivingGroup::kText, 0);
  touch(SavePage{});
  const auto urged = task_said_from(facts.back());
  REQUIRE(urged);
  CHECK(urged->word == TaskWord::kUrged);
  CHECK(urged->text == "Làm dứt điểm trong tuần");

  choose(GivingAct::kDone);
  choose(GivingGroup::kTask, 0);
  touch(SavePage{});
  CHECK(task_said_from(facts.back())->word == TaskWord::kDone);
}

TEST_CASE_FIXTURE(Gives, "a task of which no entry tells says so where it is urged") {
  reviews_binh();
  gives_task();
  choose(GivingAct::kUrge);

  CHECK(page().groups.at(1).options.at(0).title == "Xác minh hộ ông Tư · Chưa ghi nhật ký");
}

TEST_CASE_FIXTURE(Gives, "without an open task there is nobody to urge") {
  reviews_binh();

  CHECK(page().groups.at(0).options.size() == 3);
}

TEST_CASE_FIXTURE(Gives, "whoever leaves the page is back at the day that is reviewed") {
  reviews_binh();
  touch(LeaveGiving{});

  CHECK(shows<DiaryDayFace>());
}

TEST_SUITE_END();

}  // namespace kiosk::test
