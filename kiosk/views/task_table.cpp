#include "kiosk/views/task_table.h"

#include <optional>

#include "kiosk/tasks/case_events.h"
#include "kiosk/tasks/targets.h"
#include "kiosk/tasks/task_events.h"

namespace kiosk {
namespace {

constexpr char kInsert[] =
    "INSERT INTO task(log, seq, about, over, body) VALUES(?,?,?,?,?) ON CONFLICT DO NOTHING";

constexpr char kNotOver[] =
    "SELECT log, seq, body FROM task WHERE about NOT IN "
    "(SELECT about FROM task WHERE over < ?1)";

// What a fact is about, and the day on which that is over by it.
struct About {
  EventId what;
  std::optional<Date> over{};
};

std::optional<About> about_of(const Fact& fact, const Date& day) {
  if (const auto given = assignment_from(fact)) return About{given->id};
  if (const auto said = task_said_from(fact))
    return About{said->task,
                 said->word >= TaskWord::kDone ? std::optional{day} : std::optional<Date>{}};
  if (const auto directive = directive_from(fact)) return About{directive->id, day};
  if (const auto read = directive_read_from(fact)) return About{read->directive};
  if (const auto opened = case_opened_from(fact)) return About{opened->id};
  if (const auto said = case_said_from(fact))
    return About{said->saying.matter,
                 said->saying.act == CaseAct::kClosed ? std::optional{day} : std::optional<Date>{}};
  if (const auto target = target_from(fact)) return About{target->id};
  return {};
}

std::int64_t days_of(const Date& date) {
  return std::chrono::sys_days{date}.time_since_epoch().count();
}

}  // namespace

void put_task(SQLite::Database& db, const Fact& fact, const Entry& entry,
              std::chrono::minutes day_ends_at) {
  const auto about = about_of(fact, work_date(fact.event.at, day_ends_at));
  if (!about) return;
  SQLite::Statement insert{db, kInsert};
  insert.bind(1, to_string(entry.log));
  insert.bind(2, number(entry.seq));
  insert.bind(3, about->what.bytes.data(), static_cast<int>(about->what.bytes.size()));
  if (about->over) insert.bind(4, days_of(*about->over));
  insert.bind(5, entry.line);
  insert.exec();
}

std::vector<Fact> tasks_since(SQLite::Database& db, const Date& from) {
  std::vector<Fact> facts;
  SQLite::Statement query{db, kNotOver};
  query.bind(1, days_of(from));
  while (query.executeStep()) {
    const auto log = log_id_from(query.getColumn(0).getString());
    if (!log) continue;
    auto fact = fact_from(Entry{*log, Seq{query.getColumn(1).getInt64()}, {}, query.getColumn(2)});
    if (fact) facts.push_back(std::move(fact).value());
  }
  return facts;
}

}  // namespace kiosk
