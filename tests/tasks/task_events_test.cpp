// How directives and tasks are written into the log, and what of foreign writing is believed.

#include "kiosk/tasks/task_events.h"

#include <doctest/doctest.h>

#include "tests/tasks/given.h"

namespace kiosk::test {
namespace {

Fact foreign(const std::string& kind, const std::string& data) {
  return told({.id = id_of(1), .kind = kind, .at = {}, .who = kAn, .by = kHead, .data = data}, 1);
}

}  // namespace

TEST_SUITE_BEGIN("tasks");

TEST_CASE("everything a task says comes back from the log as it was said") {
  TaskContent content = task_of("Rà soát hộ nghèo");
  content.helpers = {kBinh};
  content.document = "125/UBND-VP";
  content.document_date = kMonday;
  content.area = "Khu phố 3";
  content.directive = id_of(90);
  content.entry = id_of(91);

  const auto said = assignment_from(assigned(1, content));

  REQUIRE(said);
  CHECK(said->content == content);
  CHECK(said->who == kAn);
  CHECK(said->by == kHead);
}

TEST_CASE("a directive that came by Zalo is recorded as such with what it is about") {
  const DirectiveContent content{"Làm trước thứ Sáu", Channel::kZalo, kMonday, id_of(7)};

  const auto said = directive_from(told(directive_given(kAn, content, entering_of(1)), 1));

  REQUIRE(said);
  CHECK(said->content == content);
}

TEST_CASE("every word about a task comes back as it was said") {
  for (int word = 0; word <= static_cast<int>(TaskWord::kDropped); ++word) {
    const TaskSaying saying{id_of(3), static_cast<TaskWord>(word), "Chờ kinh phí", kBinh};

    const auto said = task_said_from(told(task_said(kAn, saying, entering_of(5)), 5));

    REQUIRE(said);
    CHECK(said->task == id_of(3));
    CHECK(said->word == saying.word);
    CHECK(said->text == "Chờ kinh phí");
  }
}

TEST_CASE("foreign writing that says no task or an unknown word is none") {
  CHECK_FALSE(assignment_from(foreign("task.assigned", "{}")));
  CHECK_FALSE(assignment_from(foreign("task.assigned", "[1]")));
  CHECK_FALSE(directive_from(foreign("directive.given", R"({"text":"a","channel":"pigeon"})")));
  CHECK_FALSE(directive_read_from(foreign("directive.read", R"({"directive":"x"})")));
  CHECK_FALSE(directive_read_from(foreign("directive.read", "{}")));
  CHECK_FALSE(task_said_from(foreign("task.answered", R"({"task":"x","answer":"accepted"})")));
  const std::string task = R"({"task":")" + to_string(id_of(3)) + '"';
  CHECK_FALSE(task_said_from(foreign("task.answered", task + "}")));
  CHECK_FALSE(task_said_from(foreign("task.answered", task + R"(,"answer":"done"})")));
  CHECK_FALSE(task_said_from(foreign("task.closed", task + R"(,"how":"accepted"})")));
  CHECK_FALSE(task_said_from(foreign("task.answered", task + R"(,"answer":"helper_added"})")));
}

TEST_CASE("a date that is none is left out of a task and the task stays") {
  const auto said = assignment_from(
      foreign("task.assigned", R"({"content":"Họp","due":"2026-02-30","helpers":[1,"CB-1",{}]})"));

  REQUIRE(said);
  CHECK_FALSE(said->content.due);
  CHECK(said->content.helpers == std::vector<StaffId>{{"CB-1"}});
}

TEST_SUITE_END();

}  // namespace kiosk::test
