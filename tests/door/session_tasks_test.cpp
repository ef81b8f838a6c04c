// "Việc của tôi": what was given waits at the next tap, is accepted and reported; cases go on step
// by step; targets tell how many days they need.

#include "kiosk/diary/diary_events.h"
#include "kiosk/tasks/case_book.h"
#include "kiosk/tasks/targets.h"
#include "kiosk/tasks/task_book.h"
#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct Tasks : BoardDoor {
  Tasks() : BoardDoor(rules_with_remarks()) {}

  static DoorRules rules_with_remarks() {
    DoorRules rules = rules_of_two_units();
    rules.office.task_remarks = {"Chờ kinh phí"};
    rules.office.case_steps = {"Tiếp nhận đơn", "Xác minh"};
    return rules;
  }
  Entering entering(const std::string& by) {
    const Origin origin = Door::origin_of({}, 7h);
    return {origin.id, origin.at, by.empty() ? StaffId{} : id(by), Via::kBadgeAndPin};
  }
  EventId gives(const std::string& words, int due_in_days = 4) {
    TaskContent content;
    content.content = words;
    content.due = monday(due_in_days);
    return happened(task_assigned(id("Bình"), content, entering("Long")));
  }
  void urges(const EventId& task) {
    happened(task_said(id("Bình"), {task, TaskWord::kUrged, "Gấp", {}}, entering("Long")));
  }
  EventId opens_case() {
    const CaseContent content{
        "Tranh chấp ranh đất", "ông Tư", monday(), monday(11), {"Tiếp nhận đơn", "Xác minh"}};
    return happened(case_opened(id("Bình"), content, entering("")));
  }
  void comes(std::chrono::milliseconds since_midnight = 7h + 25min) {
    at(since_midnight);
    tap("Bình");
  }
  void opens_tasks() {
    comes();
    touch(OpenToday{});
    touch(ShowTasks{});
  }
  TapFace face() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<TapFace>(seen.face));
    return std::get<TapFace>(seen.face);
  }
  ChoiceFace page() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<ChoiceFace>(seen.face));
    return std::get<ChoiceFace>(seen.face);
  }
  // "Rà soát: Chờ nhận · …", one for each tile.
  Strings tiles() const {
    Strings all;
    const ChoiceFace seen = page();
    for (const auto& group : seen.groups)
      for (const Button& each : group.options) all.push_back(each.title + ": " + each.line);
    return all;
  }
  Task task_now(const EventId& task) const {
    TaskBook book;
    for (const Fact& fact : facts) book.take(fact);
    return book.task(task).value();
  }
  CaseBook cases() const {
    CaseBook book;
    for (const Fact& fact : facts) book.take(fact);
    return book;
  }
  TaskSaid last_word() const {
    const auto said = task_said_from(facts.back());
    REQUIRE(said);
    return *said;
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Tasks, "a task that was given waits at the next tap with its date") {
  gives("Rà soát hồ sơ");
  comes();

  REQUIRE_FALSE(face().actions.empty());
  CHECK(face().actions[0].title == "1 việc được giao");
  CHECK(face().actions[0].line == "hạn T6 27/11 · còn 4 ngày làm việc");
}

TEST_CASE_FIXTURE(Tasks, "who was urged is told at the next tap and not what of") {
  urges(gives("Rà soát hồ sơ"));
  comes();

  REQUIRE_FALSE(face().actions.empty());
  CHECK(face().actions[0].title == "Đôn đốc 1 việc");
  CHECK(face().actions[0].line == "Long nhắc riêng");
}

TEST_CASE_FIXTURE(Tasks, "whoever was given nothing finds nothing new on their face") {
  gives("Rà soát hồ sơ");
  at(7h + 25min);
  tap("Chi");

  for (const Button& each : face().actions)
    CHECK_FALSE(std::holds_alternative<TaskIntent>(each.intent));
}

TEST_CASE_FIXTURE(Tasks, "an accepted task that is due in two working days is told calmly") {
  const EventId task = gives("Rà soát hồ sơ", 2);
  happened(task_said(id("Bình"), {task, TaskWord::kAccepted, {}, {}}, entering("")));
  comes();

  CHECK(face().notices == Strings{"1 việc sắp đến hạn"});
}

TEST_CASE_FIXTURE(Tasks, "open tasks stand in the order of their dates with their state") {
  gives("Rà soát hồ sơ");
  gives("Báo cáo tuần", 1);
  opens_tasks();

  CHECK(tiles() == Strings{"Báo cáo tuần: Chờ nhận · hạn T3 24/11 · còn 1 ngày làm việc",
                           "Rà soát hồ sơ: Chờ nhận · hạn T6 27/11 · còn 4 ngày làm việc"});
}

TEST_CASE_FIXTURE(Tasks, "a task is accepted and reported each by one touch") {
  const EventId task = gives("Rà soát hồ sơ");
  opens_tasks();
  touch(ShowTask{task});
  touch(AnswerTask{TaskAnswer::kAccept});
  CHECK(last_word().word == TaskWord::kAccepted);
  CHECK(page().recorded == "Đang làm");

  touch(AnswerTask{TaskAnswer::kReport});
  CHECK(last_word().word == TaskWord::kReported);
  CHECK(last_word().who == id("Bình"));
}

TEST_CASE_FIXTURE(Tasks, "a task is paused with the reason that was chosen") {
  const EventId task = gives("Rà soát hồ sơ");
  opens_tasks();
  touch(ShowTask{task});
  touch(AnswerTask{TaskAnswer::kAccept});
  touch(ChooseTaskRemark{0});
  touch(AnswerTask{TaskAnswer::kPause});

  CHECK(last_word().word == TaskWord::kPaused);
  CHECK(last_word().text == "Chờ kinh phí");
}

TEST_CASE_FIXTURE(Tasks, "an urging that was read is no news any more and the task goes on") {
  const EventId task = gives("Rà soát hồ sơ");
  happened(task_said(id("Bình"), {task, TaskWord::kAccepted, {}, {}}, entering("")));
  urges(task);
  opens_tasks();
  touch(ShowTask{task});
  touch(AnswerTask{TaskAnswer::kRead});

  CHECK_FALSE(task_now(task).urged);
  CHECK(task_now(task).state == Task::State::kWorking);
}

TEST_CASE_FIXTURE(Tasks, "the steps of a case are ticked and a visit of its citizen is counted") {
  const EventId matter = opens_case();
  opens_tasks();
  touch(ShowCase{matter});
  touch(TickStep{0});
  touch(CountVisit{});

  CHECK(cases().find(matter).value().steps_done() == 1);
  CHECK(cases().find(matter).value().visits == 1);
  CHECK(page().recorded == "1/2 bước");
  CHECK(page().groups.at(2).options.at(1).title == "hạn T6 04/12 · còn 9 ngày làm việc");

  touch(TickStep{0});
  CHECK(cases().find(matter).value().steps_done() == 0);
}

TEST_CASE_FIXTURE(Tasks, "a case that is closed leaves the list") {
  const EventId matter = opens_case();
  opens_tasks();
  touch(ShowCase{matter});
  touch(CloseCase{});

  CHECK(cases().open_of(id("Bình")).empty());
}

TEST_CASE_FIXTURE(Tasks, "a target tells how much is done and how many days are needed") {
  happened(target_set(id("Bình"), {"Thu thuế", "hộ", 10'000, "", monday(), monday(11)}, {},
                      entering("Long")));
  EntryContent content;
  content.date = monday();
  content.content = "Thu thuế";
  content.quantity = 4'000;
  content.unit = "hộ";
  content.result = EntryResult::kDone;
  happened(entry_written(origin_of("Bình", 7h), content, Writing::kSaved));
  opens_tasks();

  CHECK(tiles() == Strings{"Thu thuế: 4/10 hộ: Với nhịp này còn 2 ngày · xong 25/11"});
}

TEST_CASE_FIXTURE(Tasks, "an entry is said to work on a task by two touches") {
  const EventId task = gives("Rà soát hồ sơ");
  comes();
  touch(OpenToday{});
  touch(OpenDiary{});
  touch(WriteEntry{});
  touch(OpenLinks{});
  touch(ChooseLink{0});
  for (const char32_t key : std::u32string_view{U"Xem"}) touch(TypeKey{key});
  touch(ChooseResult{0});
  touch(SaveEntry{});

  const auto said = entry_said(facts.back(), 4h);
  REQUIRE(said);
  CHECK(said->content.task == task);
}

TEST_CASE_FIXTURE(Tasks, "a case is opened from an entry that names its citizen") {
  comes();
  touch(OpenToday{});
  touch(OpenDiary{});
  touch(WriteEntry{});
  for (const char32_t key : std::u32string_view{U"Tranh chap"}) touch(TypeKey{key});
  touch(EditField{1});
  for (const char32_t key : std::u32string_view{U"Tu"}) touch(TypeKey{key});
  touch(OpenLinks{});
  touch(OpenCase{});

  const auto open = cases().open_of(id("Bình"));
  REQUIRE(open.size() == 1);
  CHECK(open[0].steps.size() == 2);
  touch(ChooseResult{0});
  touch(SaveEntry{});
  const auto said = entry_said(facts.back(), 4h);
  REQUIRE(said);
  CHECK(said->content.matter == open[0].opened.id);
}

TEST_CASE_FIXTURE(Tasks, "a task that could not be recorded as accepted still waits") {
  const EventId task = gives("Rà soát hồ sơ");
  opens_tasks();
  touch(ShowTask{task});
  recorder = Recorder::kFailing;
  touch(AnswerTask{TaskAnswer::kAccept});

  CHECK(task_now(task).state == Task::State::kWaiting);
}

TEST_SUITE_END();

}  // namespace kiosk::test
