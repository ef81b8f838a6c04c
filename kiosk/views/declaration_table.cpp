#include "kiosk/views/declaration_table.h"

#include <optional>

#include "kiosk/presence/declarations.h"

namespace kiosk {
namespace {

constexpr char kInsert[] =
    "INSERT INTO declaration(log, seq, id, first, last, body) VALUES(?,?,?,?,?,?)";
constexpr char kSaid[] = "SELECT log, seq, body FROM declaration WHERE last >= ? AND first <= ?";
constexpr char kAbout[] =
    "SELECT word.log, word.seq, word.body FROM declaration AS said "
    "JOIN declaration AS word ON word.id = said.id AND word.last IS NULL "
    "WHERE said.last >= ? AND said.first <= ?";

std::int64_t days_of(const Date& date) {
  return std::chrono::sys_days{date}.time_since_epoch().count();
}

struct Row {
  EventId about;
  std::optional<Declared> days;  // none of a word about another
};

std::optional<Row> row_of(const Fact& fact) {
  if (const auto said = declaration_from(fact)) {
    if (said->withdraws) return Row{*said->withdraws, {}};
    return Row{said->id, said->what};
  }
  if (fact.event.kind != "attendance.decided") return {};  // most of a log: not worth the reading
  const auto mark = mark_from(fact);
  if (!mark || mark->kind != Mark::Kind::kDecided) return {};
  return Row{mark->tap, {}};
}

void gather(SQLite::Statement& query, std::vector<Fact>& facts) {
  while (query.executeStep()) {
    const auto log = log_id_from(query.getColumn(0).getString());
    if (!log) continue;
    auto fact = fact_from(Entry{*log, Seq{query.getColumn(1).getInt64()}, {}, query.getColumn(2)});
    if (fact) facts.push_back(std::move(fact).value());
  }
}

}  // namespace

void put_declaration(SQLite::Database& db, const Fact& fact, const Entry& entry) {
  const auto row = row_of(fact);
  if (!row) return;
  SQLite::Statement insert{db, kInsert};
  insert.bind(1, to_string(entry.log));
  insert.bind(2, number(entry.seq));
  insert.bind(3, row->about.bytes.data(), static_cast<int>(row->about.bytes.size()));
  if (row->days) {
    insert.bind(4, days_of(row->days->from));
    insert.bind(5, days_of(row->days->to));
  }
  insert.bind(6, entry.line);
  insert.exec();
}

std::vector<Fact> declared_between(SQLite::Database& db, const Date& from, const Date& to) {
  std::vector<Fact> facts;
  for (const char* select : {kSaid, kAbout}) {
    SQLite::Statement query{db, select};
    query.bind(1, days_of(from));
    query.bind(2, days_of(to));
    gather(query, facts);
  }
  return facts;
}

}  // namespace kiosk
