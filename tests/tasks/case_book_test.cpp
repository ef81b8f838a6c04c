// A case with its steps: the same from the same facts, whatever their order.

#include "kiosk/tasks/case_book.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "kiosk/tasks/work_told.h"
#include "tests/tasks/given.h"

namespace kiosk::test {
namespace {

CaseContent dispute() {
  CaseContent content;
  content.title = "Tranh chấp đất đai";
  content.subject = "ông Nguyễn Văn Tư";
  content.opened = kMonday;
  content.due = kFriday;
  content.steps = {"Tiếp nhận đơn", "Xác minh", "Hòa giải"};
  return content;
}

Case case_of(const std::vector<Fact>& facts) {
  CaseBook book;
  for (const Fact& fact : facts) book.take(fact);
  return book.find(id_of(1)).value();
}

std::vector<Fact> a_case() {
  return {opened(1, dispute()),
          stepped(2, 1, CaseAct::kDone, "Tiếp nhận đơn"),
          stepped(3, 1, CaseAct::kVisited),
          stepped(4, 1, CaseAct::kDone, "Hòa giải"),
          stepped(5, 1, CaseAct::kUndone, "Hòa giải"),
          stepped(6, 1, CaseAct::kDone, "Mời hội thẩm"),
          stepped(7, 1, CaseAct::kVisited)};
}

}  // namespace

TEST_SUITE_BEGIN("tasks");

TEST_CASE("everything a case says comes back from the log as it was said") {
  const auto said = case_opened_from(opened(1, dispute()));

  REQUIRE(said);
  CHECK(said->content == dispute());
}

TEST_CASE("a case knows which steps are done and which comes next") {
  const Case matter = case_of(a_case());

  CHECK(matter.steps_done() == 2);
  REQUIRE(matter.next_step() != nullptr);
  CHECK(matter.next_step()->name == "Xác minh");
  CHECK(matter.steps[0].done->saying.date == kTuesday);
}

TEST_CASE("a step that nobody foresaw comes behind the others") {
  CHECK(case_of(a_case()).steps.back().name == "Mời hội thẩm");
}

TEST_CASE("how often a citizen had to come is counted for each case") {
  CHECK(case_of(a_case()).visits == 2);
}

TEST_CASE("two terminals agree about a case whatever order they heard of it in") {
  std::vector<Fact> facts = a_case();
  const Case expected = case_of(facts);
  std::minstd_rand random{147};

  for (int round = 0; round < 200; ++round) {
    std::shuffle(facts.begin(), facts.end(), random);
    REQUIRE(case_of(facts) == expected);
  }
}

TEST_CASE("a case that is past its date is late until it is closed") {
  CaseBook book;
  book.take(opened(1, dispute()));
  const Date monday_after{std::chrono::year{2026} / 11 / 30};

  CHECK(book.late(kFriday, office_week()).empty());
  CHECK(book.late(monday_after, office_week()).size() == 1);
  book.take(stepped(2, 1, CaseAct::kClosed));
  CHECK(book.late(monday_after, office_week()).empty());
  CHECK(book.open_of(kAn).empty());
}

TEST_CASE("a case has lasted its working days until it was closed") {
  const Date monday_after{std::chrono::year{2026} / 11 / 30};
  const Case matter = case_of({opened(1, dispute())});
  const Case closed = case_of({opened(1, dispute()), stepped(2, 1, CaseAct::kClosed)});

  CHECK(days_elapsed(matter, monday_after, office_week(), {}) == 5);
  CHECK(days_elapsed(closed, monday_after, office_week(), {}) == 1);
}

TEST_CASE("foreign writing that names no case or no step is none") {
  const auto foreign = [](const std::string& kind, const std::string& data) {
    return told({.id = id_of(1), .kind = kind, .at = {}, .who = kAn, .by = {}, .data = data}, 1);
  };
  const std::string matter = R"({"case":")" + to_string(id_of(3)) + '"';
  CHECK_FALSE(case_opened_from(foreign("case.opened", R"({"title":"Đơn"})")));
  CHECK_FALSE(case_opened_from(foreign("case.opened", R"({"opened":"2026-11-23"})")));
  CHECK_FALSE(case_said_from(foreign("case.stepped", matter + R"(,"act":"done"})")));
  CHECK_FALSE(
      case_said_from(foreign("case.stepped", matter + R"(,"act":"done","date":"2026-11-23"})")));
  CHECK_FALSE(case_said_from(foreign("case.stepped", R"({"case":7,"act":"visited"})")));
}

TEST_CASE("a case has no more steps than a page can bear and each once") {
  CaseContent many = dispute();
  many.steps.assign(3, "Xác minh");
  for (int i = 0; i < 40; ++i) many.steps.push_back("Bước " + std::to_string(i));

  CHECK(case_opened_from(opened(1, many))->content.steps.size() == kMostCaseSteps);
}

TEST_SUITE_END();

}  // namespace kiosk::test
