// Tasks, cases and targets in views.db: a start knows those that are not over, and all of them.

#include <doctest/doctest.h>

#include <filesystem>

#include "kiosk/base/random.h"
#include "kiosk/views/office_view.h"
#include "tests/tasks/given.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

struct TaskView {
  fs::path folder = fs::temp_directory_path() / ("congso-tasks-" + std::to_string(random_bits()));
  std::vector<Entry> entries;

  TaskView() { fs::create_directories(folder); }
  ~TaskView() { fs::remove_all(folder); }

  void records(const Fact& fact) {
    Event event = fact.event;
    event.rev = entries.size() + 1;
    entries.push_back(
        {LogId{{1}}, Seq{static_cast<std::int64_t>(entries.size()) + 1}, {}, body_of(event)});
  }
  std::vector<Fact> since(const Date& from) {
    auto view = std::move(OfficeView::open(folder / "views.db", 4h)).value();
    REQUIRE(view.apply(entries));
    return view.tasks(from).value();
  }
};

}  // namespace

TEST_SUITE_BEGIN("views");

TEST_CASE_FIXTURE(TaskView, "a start knows a task that is open with everything said of it") {
  records(assigned(1, task_of("Rà soát hộ nghèo")));
  records(wrote(2, content_of("Họp")));
  records(answered(3, 1, TaskWord::kAccepted));

  CHECK(since(kFriday).size() == 2);
}

TEST_CASE_FIXTURE(TaskView, "a task that was closed before those days is left in the log") {
  records(assigned(1, task_of("Rà soát hộ nghèo")));
  records(said_by_head(2, 1, TaskWord::kDone));

  CHECK(since(kMonday).size() == 2);
  CHECK(since(kTuesday).empty());
}

TEST_CASE_FIXTURE(TaskView, "open cases and targets are known at a start as well") {
  CaseContent matter;
  matter.title = "Tranh chấp đất đai";
  matter.opened = kMonday;
  records(opened(1, matter));
  records(stepped(2, 1, CaseAct::kDone, "Xác minh"));
  records(told(
      target_set(kAn, {"Thu thuế", "đồng", 1'000, "", kMonday, kFriday}, {}, entering_of(3)), 3));

  CHECK(since(kFriday).size() == 3);
}

TEST_SUITE_END();

}  // namespace kiosk::test
