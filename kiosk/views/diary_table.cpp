#include "kiosk/views/diary_table.h"

#include <set>
#include <utility>

#include "kiosk/diary/diary_events.h"

namespace kiosk {
namespace {

constexpr char kInsert[] =
    "INSERT INTO diary(log, seq, whose, date, entry, body) VALUES(?,?,?,?,?,?) "
    "ON CONFLICT DO NOTHING";

// Of one person day by day: the index begins with the day, and everybody's year is two hundred
// times theirs.
constexpr char kDaysOfOne[] =
    "WITH RECURSIVE day(date) AS (SELECT ?1 WHERE ?1 <= ?2 "
    "UNION ALL SELECT date + 1 FROM day WHERE date < ?2) "
    "SELECT log, seq, body FROM day CROSS JOIN diary "
    "WHERE diary.date = day.date AND whose = ?3 AND entry IS NULL";
constexpr char kDaysOfAll[] =
    "SELECT log, seq, body FROM diary WHERE entry IS NULL AND date BETWEEN ?1 AND ?2";

// An entry that was put on another day is told with all that was said of it.
constexpr char kEntriesOfOne[] =
    "WITH RECURSIVE day(date) AS (SELECT ?1 WHERE ?1 <= ?2 "
    "UNION ALL SELECT date + 1 FROM day WHERE date < ?2) "
    "SELECT log, seq, body FROM diary WHERE entry IN (SELECT entry FROM day CROSS JOIN diary "
    "WHERE diary.date = day.date AND whose = ?3 AND entry IS NOT NULL)";
constexpr char kEntriesOfAll[] =
    "SELECT log, seq, body FROM diary WHERE entry IN (SELECT entry FROM diary "
    "WHERE entry IS NOT NULL AND date BETWEEN ?1 AND ?2)";

std::int64_t days_of(const Date& date) {
  return std::chrono::sys_days{date}.time_since_epoch().count();
}

void put_row(SQLite::Database& db, const Entry& entry, const StaffId& whose, const Date& date,
             const EventId* about) {
  SQLite::Statement insert{db, kInsert};
  insert.bind(1, to_string(entry.log));
  insert.bind(2, number(entry.seq));
  insert.bind(3, whose.text);
  insert.bind(4, days_of(date));
  if (about != nullptr) insert.bind(5, about->bytes.data(), static_cast<int>(about->bytes.size()));
  insert.bind(6, entry.line);
  insert.exec();
}

void gather(SQLite::Statement& query, std::set<std::pair<std::string, std::int64_t>>& known,
            std::vector<Fact>& facts) {
  while (query.executeStep()) {
    const std::string name = query.getColumn(0).getString();
    const std::int64_t seq = query.getColumn(1).getInt64();
    const auto log = log_id_from(name);
    if (!log || !known.insert({name, seq}).second) continue;
    auto fact = fact_from(Entry{*log, Seq{seq}, {}, query.getColumn(2)});
    if (fact) facts.push_back(std::move(fact).value());
  }
}

}  // namespace

void put_diary(SQLite::Database& db, const Fact& fact, const Entry& entry,
               std::chrono::minutes day_ends_at) {
  if (fact.event.kind.rfind(kDiaryKinds, 0) != 0) return;
  if (const auto said = entry_said(fact, day_ends_at))
    return put_row(db, entry, said->who, said->content.date, &said->entry);
  if (const auto said = submission_from(fact))
    return put_row(db, entry, said->who, said->date, nullptr);
  const auto review = review_from(fact);
  if (!review) return;
  for (const ReviewedDay& day : review->days) put_row(db, entry, day.who, day.date, nullptr);
}

std::vector<Fact> diaries_between(SQLite::Database& db, const StaffId& who, const Date& from,
                                  const Date& to) {
  std::set<std::pair<std::string, std::int64_t>> known;
  std::vector<Fact> facts;
  const bool all = who.empty();
  for (const char* select : {all ? kDaysOfAll : kDaysOfOne, all ? kEntriesOfAll : kEntriesOfOne}) {
    SQLite::Statement query{db, select};
    query.bind(1, days_of(from));
    query.bind(2, days_of(to));
    if (!all) query.bind(3, who.text);
    gather(query, known, facts);
  }
  return facts;
}

}  // namespace kiosk
