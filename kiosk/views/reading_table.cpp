#include "kiosk/views/reading_table.h"

namespace kiosk {
namespace {

constexpr char kInsert[] =
    "INSERT INTO reading(log, seq, id, whose, date, at, by_whom, page) VALUES(?,?,?,?,?,?,?,?)";
constexpr char kRead[] =
    "SELECT by_whom, page, at FROM reading WHERE whose = ? AND date BETWEEN ? AND ? "
    "GROUP BY id ORDER BY at DESC, id DESC";

std::int64_t days_of(const Date& date) {
  return std::chrono::sys_days{date}.time_since_epoch().count();
}

}  // namespace

void put_reading(SQLite::Database& db, const Fact& fact, const Entry& entry, const Date& day) {
  const auto read = page_read_from(fact);
  if (!read) return;
  SQLite::Statement insert{db, kInsert};
  insert.bind(1, to_string(entry.log));
  insert.bind(2, number(entry.seq));
  insert.bind(3, fact.event.id.bytes.data(), static_cast<int>(fact.event.id.bytes.size()));
  insert.bind(4, read->whose.text);
  insert.bind(5, days_of(day));
  insert.bind(6, static_cast<std::int64_t>(read->at.time_since_epoch().count()));
  insert.bind(7, read->by.text);
  insert.bind(8, read->page);
  insert.exec();
}

std::vector<PageRead> readings_between(SQLite::Database& db, const StaffId& whose, const Date& from,
                                       const Date& to) {
  SQLite::Statement query{db, kRead};
  query.bind(1, whose.text);
  query.bind(2, days_of(from));
  query.bind(3, days_of(to));
  std::vector<PageRead> readings;
  while (query.executeStep())
    readings.push_back({whose, StaffId{query.getColumn(0).getString()},
                        query.getColumn(1).getString(),
                        Instant{Instant::duration{query.getColumn(2).getInt64()}}});
  return readings;
}

}  // namespace kiosk
