#include "kiosk/terminal/start_memory.h"

#include "kiosk/views/catch_up.h"

namespace kiosk {
namespace {

constexpr std::size_t kAtOnce = 500;

Seq before(Seq seq) { return Seq{number(seq) - 1}; }

// The facts of `log` from its working day `date` on; digest lines tell nothing.
Result<Nothing> gather(const EventLog& log, const LogId& id, const OfficeView& view,
                       const Date& date, std::vector<Fact>& facts) {
  const auto start = view.day_start(id, date);
  if (!start) return start.error();
  if (!start.value()) return Nothing{};
  for (Seq after = before(*start.value());;) {
    const auto entries = log.entries(id, after, kAtOnce);
    if (!entries) return entries.error();
    for (const Entry& entry : entries.value())
      if (auto fact = fact_from(entry)) facts.push_back(std::move(fact).value());
    if (entries.value().empty()) return Nothing{};
    after = entries.value().back().seq;
  }
}

}  // namespace

Result<StartMemory> start_memory(const EventLog& log, OfficeView& view,
                                 const config::Office& office, Instant now) {
  const auto logs = log.logs();
  const auto caught_up = catch_up(
      view, logs, [&](const LogId& id, Seq after) { return log.entries(id, after, kAtOnce); });
  if (!caught_up) return caught_up.error();
  auto people = view.office_facts();
  if (!people) return people.error();
  StartMemory memory{std::move(people).value(), {}};
  const Date yesterday = work_date(now - std::chrono::days{1}, office.day_ends_at);
  for (const LogId& id : logs)
    if (auto done = gather(log, id, view, yesterday, memory.attendance); !done) return done.error();
  return memory;
}

}  // namespace kiosk
