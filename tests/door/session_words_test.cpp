// Words that somebody writes themselves: a directive, a task, its paper, a remark, the reason of a
// return, the amount of a target; and a directive is read by whom it was given to.

#include "kiosk/diary/catalogue.h"
#include "kiosk/diary/diary_events.h"
#include "kiosk/door/tasks_page.h"
#include "kiosk/tasks/targets.h"
#include "kiosk/tasks/task_book.h"
#include "tests/door/board_door.h"

namespace kiosk::test {
namespace {

struct Writes : BoardDoor {
  Writes() : BoardDoor(rules_with_phrases()) {}

  static DoorRules rules_with_phrases() {
    DoorRules rules = rules_of_two_units();
    rules.office.directive_phrases = {"Làm dứt điểm trong tuần"};
    rules.office.task_phrases = {"Rà soát hồ sơ tồn"};
    rules.office.task_remarks = {"Chờ kinh phí"};
    rules.office.review_remarks = {"Ghi rõ kết quả"};
    return rules;
  }
  Entering entering(const std::string& by) {
    const Origin origin = Door::origin_of({}, 7h);
    return {origin.id, origin.at, by.empty() ? StaffId{} : id(by), Via::kBadgeAndPin};
  }
  void counts_taxes() {
    WorkKind kind;
    kind.code = "thu-thue";
    kind.name = "Thu thuế";
    kind.unit = "đồng";
    happened(catalogue_changed(kind, entering("Long")));
  }
  // Bình has handed in a day; Long opens it for review.
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
  }
  void choose(GivingGroup group, std::size_t option) {
    touch(Pick{static_cast<std::size_t>(group), option});
  }
  void choose(GivingAct act) { choose(GivingGroup::kAct, static_cast<std::size_t>(act)); }
  void writes(const std::string& keys, GivingLine line = GivingLine::kText) {
    touch(WriteWords{static_cast<std::size_t>(line)});
    for (const char c : keys) touch(TypeKey{static_cast<char32_t>(c)});
  }
  EventId directs_binh() {
    return happened(directive_given(
        id("Bình"), {"Làm lại với chủ hộ", Channel::kPhone, monday(), {}}, entering("Long")));
  }
  TaskBook given() const {
    TaskBook book;
    for (const Fact& fact : facts) book.take(fact);
    return book;
  }
  Target last_target() const {
    const auto target = target_from(facts.back());
    REQUIRE(target);
    return *target;
  }
  template <class Page>
  Page page() const {
    const Screen seen = screen();
    REQUIRE(std::holds_alternative<Page>(seen.face));
    return std::get<Page>(seen.face);
  }
};

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(Writes, "a directive is written in Vietnamese where no phrase says it") {
  reviews_binh();
  touch(OpenGiving{});
  writes("gawpj chur hooj");
  CHECK(page<BookFace>().field->active);
  touch(UseWords{});
  touch(SavePage{});

  const auto directive = directive_from(facts.back());
  REQUIRE(directive);
  CHECK(directive->content.text == "Gặp chủ hộ");
}

TEST_CASE_FIXTURE(Writes, "a task names the paper it comes from") {
  reviews_binh();
  touch(OpenGiving{});
  choose(GivingAct::kTask);
  choose(GivingGroup::kText, 1);
  writes("125/UBND", GivingLine::kDocument);
  touch(UseWords{});
  touch(SavePage{});

  const auto task = assignment_from(facts.back());
  REQUIRE(task);
  CHECK(task->content.content == "Rà soát hồ sơ tồn");
  CHECK(task->content.document == "125/UBND");
}

TEST_CASE_FIXTURE(Writes, "a day is returned with a reason that its reviewer wrote") {
  reviews_binh();
  writes("thieeus ddiaj chir");
  touch(UseWords{});
  touch(DecideDay{false});

  const auto review = review_from(facts.back());
  REQUIRE(review);
  CHECK(review->act == ReviewAct::kReturned);
  CHECK(review->comment == "Thiếu địa chỉ");
}

TEST_CASE_FIXTURE(Writes, "words that are left are not said") {
  reviews_binh();
  writes("thieeus");
  touch(LeaveWords{});
  touch(DecideDay{false});

  CHECK(page<DiaryDayFace>().notice == "Xin chọn một góp ý làm lý do trả lại");
}

TEST_CASE_FIXTURE(Writes, "an answer to a task goes with one's own words") {
  TaskContent content;
  content.content = "Rà soát";
  const EventId task = happened(task_assigned(id("Bình"), content, entering("Long")));
  at(7h + 25min);
  tap("Bình");
  touch(OpenToday{});
  touch(ShowTasks{});
  touch(ShowTask{task});
  writes("ddang chowf xax");
  touch(UseWords{});
  touch(AnswerTask{TaskAnswer::kReport});

  const auto said = task_said_from(facts.back());
  REQUIRE(said);
  CHECK(said->word == TaskWord::kReported);
  CHECK(said->text == "Đang chờ xã");
}

TEST_CASE_FIXTURE(Writes, "a target is set from the review with a number that was written") {
  counts_taxes();
  reviews_binh();
  touch(OpenGiving{});
  choose(GivingAct::kTarget);
  choose(GivingGroup::kWork, 0);
  writes("50.000.000", GivingLine::kAmount);
  touch(UseWords{});
  choose(GivingGroup::kDue, static_cast<std::size_t>(DueChoice::kMonthEnd));
  touch(SavePage{});

  const Target target = last_target();
  CHECK(target.who == id("Bình"));
  CHECK(target.content.work == "thu-thue");
  CHECK(target.content.unit == "đồng");
  CHECK(target.content.amount == 50'000'000'000);
  CHECK(target.content.to == Date{monday().year() / monday().month() / std::chrono::last});
}

TEST_CASE_FIXTURE(Writes, "a target that runs for the same work is changed and not doubled") {
  counts_taxes();
  at(7h + 25min);
  tap("Bình");
  touch(OpenToday{});
  touch(OpenDiary{});
  touch(OpenBook{});
  touch(ShowBookTab{BookTab::kFigures});
  press("Việc và chỉ tiêu của tôi");
  for (const std::size_t amount : {0U, 2U}) {
    touch(OpenGiving{});
    choose(GivingGroup::kWork, 0);
    choose(GivingGroup::kAmount, amount);
    touch(SavePage{});
    touch(LeaveGiving{});
  }

  Targets targets;
  for (const Fact& fact : facts) targets.take(fact);
  const auto running = targets.of(id("Bình"), monday());
  REQUIRE(running.size() == 1);
  CHECK(running[0].content.amount == 100'000);
}

TEST_CASE_FIXTURE(Writes, "a task that is not to be done after all is dropped") {
  TaskContent content;
  content.content = "Rà soát";
  const EventId task = happened(task_assigned(id("Bình"), content, entering("Long")));
  reviews_binh();
  touch(OpenGiving{});
  choose(GivingAct::kDrop);
  choose(GivingGroup::kTask, 0);
  touch(SavePage{});

  CHECK(given().task(task)->state == Task::State::kDropped);
}

TEST_CASE_FIXTURE(Writes, "a directive waits at the next tap of whom it was given to") {
  directs_binh();
  at(7h + 25min);
  tap("Bình");

  const auto actions = page<TapFace>().actions;
  const auto tile = std::find_if(actions.begin(), actions.end(), [](const Button& each) {
    return each.title == "1 ý kiến chỉ đạo";
  });
  CHECK(tile != actions.end());
}

TEST_CASE_FIXTURE(Writes, "a directive that was read is recorded as read and asks no more") {
  const EventId said = directs_binh();
  at(7h + 25min);
  tap("Bình");
  touch(ShowTasks{});
  touch(ShowDirective{said});
  touch(ReadDirective{});

  CHECK(given().read_at(said).has_value());
  CHECK(page<MessageFace>().paragraphs.back().find("Đã đọc") == 0);
  at(7h + 40min);
  tap("Bình");
  for (const Button& each : page<TapFace>().actions) CHECK(each.title != "1 ý kiến chỉ đạo");
}

TEST_CASE_FIXTURE(Writes, "who gave a directive sees that it is not read yet") {
  directs_binh();
  reviews_binh();
  touch(OpenGiving{});

  CHECK(page<ChoiceFace>().recorded.find("1 ý kiến chưa đọc") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace kiosk::test
