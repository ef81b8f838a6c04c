// What the diary tells of a task or a case.

#include "kiosk/tasks/work_told.h"

#include <doctest/doctest.h>

#include "tests/tasks/given.h"

namespace kiosk::test {
namespace {

EntryContent on_task(std::uint8_t task, std::chrono::minutes from, std::chrono::minutes to) {
  EntryContent content = content_of("Rà soát", from, to);
  content.task = id_of(task);
  return content;
}

std::vector<DiaryEntry> entries(const std::vector<Fact>& facts) {
  DiaryBook book;
  for (const Fact& fact : facts) book.take(fact);
  return book.entries(kAn);
}

}  // namespace

TEST_SUITE_BEGIN("tasks");

TEST_CASE("the time of every entry that names a task is its working time") {
  const auto told = entries({wrote(11, on_task(1, 8h, 9h)), wrote(12, on_task(1, 10h, 10h + 30min)),
                             wrote(13, on_task(2, 11h, 12h))});

  CHECK(told_of_task(id_of(1), told) == WorkTold{2, 90min, kMonday});
}

TEST_CASE("an entry at home that names a dossier counts for its case") {
  EntryContent content = content_of("Giải quyết hồ sơ tại nhà", 19h, 20h);
  content.matter = id_of(5);

  CHECK(told_of_case(id_of(5), entries({wrote(11, content)})).lasting == 60min);
}

TEST_CASE("withdrawn and unfinished entries tell nothing of a task") {
  const auto told = entries({wrote(11, on_task(1, 8h, 9h)), withdrew(12, 11, 11),
                             wrote(13, on_task(1, 9h, 10h), Writing::kUnfinished)});

  CHECK(told_of_task(id_of(1), told) == WorkTold{});
}

TEST_CASE("tasks of which no entry tells are listed so that none is left out") {
  TaskBook book;
  for (const Fact& fact : {assigned(1, task_of("Rà soát")), assigned(2, task_of("Họp"))})
    book.take(fact);

  const auto left = without_entry(book.open_of(kAn), entries({wrote(11, on_task(1, 8h, 9h))}));

  REQUIRE(left.size() == 1);
  CHECK(left[0].given.content.content == "Họp");
}

TEST_SUITE_END();

}  // namespace kiosk::test
