// What is left until something is due, in working days.

#include "kiosk/tasks/deadline.h"

#include <doctest/doctest.h>

#include "tests/tasks/given.h"

namespace kiosk::test {
namespace {

Date day(const char* iso) { return *date_from(iso); }
Deadline on(const char* today, const char* due) {
  return deadline_of(day(due), day(today), office_week(), {});
}

}  // namespace

TEST_SUITE_BEGIN("tasks");

TEST_CASE("what is due on Friday has four working days left on Monday") {
  CHECK(on("2026-11-23", "2026-11-27") == Deadline{day("2026-11-27"), false, 4});
}

TEST_CASE("what is due on a Sunday is due on the Monday") {
  CHECK(on("2026-11-27", "2026-11-29") == Deadline{day("2026-11-30"), false, 1});
}

TEST_CASE("what is due in the Tet holidays is due when the office opens again") {
  CHECK(on("2027-02-01", "2027-02-06").last > day("2027-02-06"));
}

TEST_CASE("over a weekend nothing becomes later and on Monday it is one day") {
  CHECK(on("2026-11-28", "2026-11-27") == Deadline{day("2026-11-27"), true, 0});
  CHECK(on("2026-11-30", "2026-11-27") == Deadline{day("2026-11-27"), true, 1});
}

TEST_CASE("two working days before it is due and on the day itself somebody is reminded") {
  CHECK_FALSE(is_due_soon(on("2026-11-24", "2026-11-27"), 2));
  CHECK(is_due_soon(on("2026-11-25", "2026-11-27"), 2));
  CHECK(is_due_soon(on("2026-11-27", "2026-11-27"), 2));
  CHECK_FALSE(is_due_soon(on("2026-11-30", "2026-11-27"), 2));
}

TEST_CASE("an office without any hours has no working days and still an answer") {
  CHECK(deadline_of(kFriday, kMonday, {}, {}) == Deadline{kFriday, false, 0});
  CHECK_FALSE(working_day_behind(kMonday, 3, {}, {}));
}

TEST_SUITE_END();

}  // namespace kiosk::test
