#include "kiosk/terminal/start_memory.h"

#include <set>

#include "kiosk/views/catch_up.h"

namespace kiosk {
namespace {

constexpr std::size_t kAtOnce = 500;

// Days spoken for matter to the door while a question about them may still be asked.
constexpr std::chrono::days kDeclaredBefore{40};
constexpr std::chrono::days kDeclaredAhead{400};
constexpr std::chrono::days kWeek{7};
constexpr std::chrono::days kTripsRemembered{60};

Seq before(Seq seq) { return Seq{number(seq) - 1}; }

// The facts of one stretch; digest lines tell nothing.
Result<Nothing> gather(const EventLog& log, const LogId& id, const LogStretch& stretch,
                       std::vector<Fact>& facts) {
  for (Seq after = before(stretch.first); after < stretch.last;) {
    const auto entries = log.entries(id, after, kAtOnce);
    if (!entries) return entries.error();
    if (entries.value().empty()) return Nothing{};
    after = entries.value().back().seq;
    for (const Entry& entry : entries.value()) {
      if (stretch.last < entry.seq) break;
      if (auto fact = fact_from(entry)) facts.push_back(std::move(fact).value());
    }
  }
  return Nothing{};
}

// Today and yesterday, by the clock and by the log: a machine that has forgotten the time at its
// start will remember it, and must then know the day it is.
Result<std::set<Date>> remembered_days(const OfficeView& view, const std::vector<LogId>& logs,
                                       const Date& today) {
  const std::chrono::days day{1};
  std::set<Date> days{today, Date{std::chrono::sys_days{today} - day}};
  for (const LogId& log : logs) {
    const auto newest = view.newest_day(log);
    if (!newest) return newest.error();
    if (!newest.value()) continue;
    days.insert({*newest.value(), Date{std::chrono::sys_days{*newest.value()} - day}});
  }
  return days;
}

Date days_before(const Date& date, std::chrono::days days) {
  return Date{std::chrono::sys_days{date} - days};
}

Result<Nothing> remember_earlier(const OfficeView& view, const Date& today, StartMemory& memory) {
  auto week = view.marks({}, days_before(today, kWeek), days_before(today, std::chrono::days{2}));
  if (!week) return week.error();
  auto trips = view.trips(days_before(today, kTripsRemembered));
  if (!trips) return trips.error();
  memory.week = std::move(week).value();
  memory.trips = std::move(trips).value();
  return Nothing{};
}

}  // namespace

Result<StartMemory> start_memory(const EventLog& log, OfficeView& view,
                                 const config::Office& office, Instant now) {
  const auto logs = log.every_log();
  const auto caught_up = catch_up(
      view, logs, [&](const LogId& id, Seq after) { return log.entries(id, after, kAtOnce); });
  if (!caught_up) return caught_up.error();
  auto people = view.office_facts();
  if (!people) return people.error();
  StartMemory memory{std::move(people).value(), {}, {}, {}};
  const Date today = work_date(now, office.day_ends_at);
  auto declared = view.declared(Date{std::chrono::sys_days{today} - kDeclaredBefore},
                                Date{std::chrono::sys_days{today} + kDeclaredAhead});
  if (!declared) return declared.error();
  memory.attendance = std::move(declared).value();
  const auto diary = view.diaries({}, days_before(today, kWeek), today);
  if (!diary) return diary.error();
  memory.attendance.insert(memory.attendance.end(), diary.value().begin(), diary.value().end());
  const auto tasks = view.tasks(days_before(today, kWeek));
  if (!tasks) return tasks.error();
  memory.attendance.insert(memory.attendance.end(), tasks.value().begin(), tasks.value().end());
  if (auto done = remember_earlier(view, today, memory); !done) return done.error();
  const auto days = remembered_days(view, logs, today);
  if (!days) return days.error();
  for (const LogId& id : logs)
    for (const Date& day : days.value()) {
      const auto stretches = view.stretches(id, day);
      if (!stretches) return stretches.error();
      for (const LogStretch& stretch : stretches.value())
        if (auto done = gather(log, id, stretch, memory.attendance); !done) return done.error();
    }
  return memory;
}

}  // namespace kiosk
