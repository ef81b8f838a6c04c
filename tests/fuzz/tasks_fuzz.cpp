// Any bytes as what others wrote of tasks, cases and targets: what is read is within its bounds,
// and a book that takes it knows it once, however often it is told. The first byte says the kind.

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "kiosk/diary/entry.h"
#include "kiosk/tasks/case_book.h"
#include "kiosk/tasks/targets.h"
#include "kiosk/tasks/task_book.h"

namespace {
using namespace kiosk;

constexpr std::string_view kKinds[] = {"directive.given", "task.assigned", "task.answered",
                                       "task.urged",      "task.closed",   "case.opened",
                                       "case.stepped",    "target.set",    "directive.read"};
const StaffId kWho{"CB-1"};

void must(bool holds) {
  if (!holds) std::abort();
}

EventId first_id() {
  EventId id;
  id.bytes[15] = 1;
  return id;
}

Fact fact_of(std::uint8_t kind, std::string_view data) {
  Fact fact;
  fact.event.id = first_id();
  fact.event.kind = kKinds[kind % std::size(kKinds)];
  fact.event.who = kWho;
  fact.event.data = data;
  fact.stamp.rev = 2;
  return fact;
}

Fact assigned() {
  Fact fact = fact_of(1, R"({"content":"x","due":"2026-11-27"})");
  fact.stamp.rev = 1;
  return fact;
}

void read_task(const Fact& fact) {
  TaskBook book;
  book.take(assigned());
  book.take(fact);
  const auto task = book.task(first_id());
  must(task.has_value());
  must(task->helpers.size() <= kMostHelpers + 1);
  book.take(fact);
  must(book.task(first_id()) == task);
}

void read_case(const Fact& fact) {
  CaseBook book;
  book.take(fact);
  const auto found = book.find(first_id());
  book.take(fact);
  must(book.find(first_id()) == found);
  if (found) must(found->steps.size() <= kMostCaseSteps + 1);
}

void read_target(const Fact& fact) {
  const auto target = target_from(fact);
  if (!target) return;
  const Date today{std::chrono::year{2026} / 11 / 23};
  const Progress progress = progress_of(*target, {}, today, {}, {});
  must(progress.left == target->content.amount && !progress.days_needed);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const Fact fact = fact_of(data[0], {reinterpret_cast<const char*>(data) + 1, size - 1});
  read_task(fact);
  read_case(fact);
  read_target(fact);
  return 0;
}
