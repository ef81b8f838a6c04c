// What somebody went out for and has not done yet.

#include "kiosk/presence/open_tasks.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/base/as_told.h"
#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {

using Names = std::vector<std::string>;

// The n-th word, at that hour of Monday: what became of a task.
Fact reported(std::uint8_t n, const std::string& content, Outcome outcome,
              std::chrono::minutes at = 10h) {
  TaskReport report;
  report.content = content;
  report.outcome = outcome;
  Origin origin;
  origin.id.bytes[15] = n;
  origin.who = StaffId{"CB-An"};
  origin.at.instant = on_monday(at);
  return as_told(task_report(origin, report), {n, LogId{{1}}, Seq{n}});
}

Names open_of(const std::vector<Fact>& facts, const StaffId& who = StaffId{"CB-An"}) {
  OpenTasks tasks;
  for (const Fact& fact : facts) tasks.take(fact);
  Names names;
  for (const OpenTask& each : tasks.of(who, on_monday(0h), on_monday(24h)))
    names.push_back(each.content);
  return names;
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("a task is open when it was not done or put off, the latest first") {
  const std::vector<Fact> facts{reported(1, "Thu phí", Outcome::kNotDone, 10h),
                                reported(2, "Đo đất", Outcome::kDone, 10h),
                                reported(3, "Hòa giải", Outcome::kPostponed, 16h)};

  CHECK(open_of(facts) == Names{"Hòa giải", "Thu phí"});
  CHECK(open_of(facts, StaffId{"CB-Bình"}).empty());
}

TEST_CASE("what is done later is not open any more, in whatever order it is heard of") {
  const Fact first = reported(1, "Thu phí", Outcome::kPostponed, 10h);
  const Fact second = reported(2, "Thu phí", Outcome::kDone, 15h);

  CHECK(open_of({first, second}).empty());
  CHECK(open_of({second, first, first}).empty());
}

TEST_CASE("only what was said in the time asked about is told") {
  OpenTasks tasks;
  tasks.take(reported(1, "Thu phí", Outcome::kPostponed, 10h));

  CHECK(tasks.of(StaffId{"CB-An"}, on_monday(10h), on_monday(11h)).size() == 1);
  CHECK(tasks.of(StaffId{"CB-An"}, on_monday(9h), on_monday(10h)).empty());
}

TEST_CASE("an entry of the diary that reports no trip leaves nothing open") {
  Fact other = reported(1, "Thu phí", Outcome::kPostponed);
  for (const char* data : {"[]", "{}", R"({"content":"Thu phí","result":"postponed"})",
                           R"({"content":"Thu phí","trip":"x","result":"later"})",
                           R"({"trip":"x","result":"postponed"})"}) {
    CAPTURE(data);
    other.event.data = data;
    CHECK(open_of({other}).empty());
  }
}

TEST_SUITE_END();
}  // namespace kiosk::test
