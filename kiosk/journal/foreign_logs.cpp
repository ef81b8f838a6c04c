// Covered by tests/journal/foreign_logs_test.cpp.
#include "kiosk/journal/foreign_logs.h"

#include <sqlite3.h>

#include <algorithm>

#include "kiosk/base/chain.h"
#include "kiosk/journal/database.h"
#include "kiosk/journal/log_store.h"
#include "kiosk/journal/row.h"

namespace kiosk {
namespace {

constexpr const char* kTables = R"sql(
CREATE TABLE IF NOT EXISTS foreign_log (
  number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK (length(id) = 16)) STRICT;
CREATE TABLE IF NOT EXISTS foreign_entry (
  place INTEGER PRIMARY KEY,  -- as in `entry`, by the number in foreign_log
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  line TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS foreign_head (
  log INTEGER NOT NULL REFERENCES foreign_log, seq INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  key BLOB NOT NULL CHECK (length(key) = 32), administers INTEGER NOT NULL,
  PRIMARY KEY (log, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS foreign_state (
  one INTEGER PRIMARY KEY CHECK (one = 1), position TEXT NOT NULL, rev TEXT NOT NULL) STRICT;
INSERT INTO foreign_state (one, position, rev) VALUES (1, '', '0') ON CONFLICT DO NOTHING;
)sql";

constexpr const char* kLogs =
    "SELECT l.number, l.id, (SELECT max(seq) FROM foreign_head h WHERE h.log = l.number)"
    " FROM foreign_log l ORDER BY l.number";
constexpr const char* kLast =
    "SELECT place, hash FROM foreign_entry WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT 1";
constexpr const char* kEntries =
    "SELECT e.place & 1099511627775, e.hash, e.line,"
    " (SELECT administers FROM foreign_head h WHERE h.log = ?1"
    "  AND h.seq >= e.place & 1099511627775 ORDER BY h.seq LIMIT 1)"
    " FROM foreign_entry e WHERE e.place BETWEEN ?2 AND ?3 ORDER BY e.place LIMIT ?4";
constexpr const char* kHeads =
    "SELECT seq, hash, signature, key, administers FROM foreign_head"
    " WHERE log = ? AND seq > ? ORDER BY seq LIMIT ?";

// A terminal that counts so far ahead is not believed: one such event would leave nobody a number.
constexpr std::uint64_t kFarthest = std::uint64_t{1} << 48;

}  // namespace

struct ForeignLogs::Statements {
  explicit Statements(SQLite::Database& db)
      : entry(db, "INSERT INTO foreign_entry (place, hash, line) VALUES (?, ?, ?)"),
        head(db,
             "INSERT INTO foreign_head (log, seq, hash, signature, key, administers)"
             " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        state(db, "UPDATE foreign_state SET position = ?, rev = ?") {}
  SQLite::Statement entry, head, state;
};

ForeignLogs::ForeignLogs(SQLite::Database& database) : database_(database) {}
ForeignLogs::~ForeignLogs() = default;

Result<std::unique_ptr<ForeignLogs>> ForeignLogs::open(SQLite::Database& database) {
  return attempt([&] {
    std::unique_ptr<ForeignLogs> logs{new ForeignLogs{database}};
    logs->read();
    return logs;
  });
}

void ForeignLogs::read() {
  logs_.clear();
  position_.clear();
  rev_ = 0;
  if (!database_.tableExists("foreign_state")) return;
  SQLite::Statement state{database_, "SELECT position, rev FROM foreign_state"};
  if (state.executeStep()) {
    position_ = state.getColumn(0).getString();
    rev_ = std::min<std::uint64_t>(std::strtoull(state.getColumn(1).getText(), nullptr, 10),
                                   kFarthest);
  }
  SQLite::Statement log{database_, kLogs};
  while (log.executeStep()) {
    Known known;
    known.number = log.getColumn(0).getInt64();
    const LogId id{bytes_of<16>(log.getColumn(1))};
    known.proven = Seq{log.getColumn(2).getInt64()};
    known.head = chain_start(id);
    SQLite::Statement last{database_, kLast};
    last.bind(1, place_of(known.number, Seq{1}));
    last.bind(2, place_of(known.number + 1, Seq{0}));
    if (last.executeStep()) {
      known.last = Seq{last.getColumn(0).getInt64() - place_of(known.number, Seq{0})};
      known.head = bytes_of<32>(last.getColumn(1));
    }
    logs_[id] = known;
  }
}

void ForeignLogs::make_ready() {
  if (statements_) return;
  database_.exec(kTables);
  statements_ = std::make_unique<Statements>(database_);
}

std::vector<ForeignEnd> ForeignLogs::ends() const {
  std::vector<ForeignEnd> ends;
  for (const auto& [log, known] : logs_) ends.push_back({log, known.last, known.head});
  return ends;
}

std::int64_t ForeignLogs::covered() const {
  std::int64_t entries = 0;
  for (const auto& [log, known] : logs_) entries += number(known.proven);
  return entries;
}

std::vector<LogId> ForeignLogs::logs() const {
  std::vector<LogId> ids;
  for (const auto& [log, known] : logs_) ids.push_back(log);
  return ids;
}

Seq ForeignLogs::proven(const LogId& log) const {
  const auto found = logs_.find(log);
  return found == logs_.end() ? Seq{} : found->second.proven;
}

// What a failed commit leaves in hand is read again from the disk.
Result<Nothing> ForeignLogs::add(const PulledPage& page) {
  if (page.forgotten != forgotten_)
    return Error{Fault::kTryLater, "feed: what the page continues was taken away"};
  const std::uint64_t rev = rev_;
  auto added = attempt([&] {
    SQLite::Transaction all{database_, SQLite::TransactionBehavior::IMMEDIATE};
    make_ready();
    for (const Entry& entry : page.entries) put(entry);
    for (const ForeignHead& head : page.heads) put(head);
    if (!page.position.empty() || rev != rev_)
      keep_state(page.position.empty() ? position_ : page.position);
    all.commit();
    return Nothing{};
  });
  if (added) return added;
  statements_.reset();
  const auto again = attempt([&] {
    read();
    return Nothing{};
  });
  return again ? added : again;
}

Result<Nothing> ForeignLogs::start_over() {
  return attempt([&] {
    make_ready();
    keep_state("");
    return Nothing{};
  });
}

void ForeignLogs::keep_state(const std::string& position) {
  SQLite::Statement& state = statements_->state;
  state.reset();
  state.bind(1, position);
  state.bind(2, std::to_string(rev_));
  state.exec();
  position_ = position;
}

ForeignLogs::Known& ForeignLogs::known(const LogId& log) {
  const auto found = logs_.find(log);
  if (found != logs_.end()) return found->second;
  SQLite::Statement insert{database_, "INSERT INTO foreign_log (id) VALUES (?)"};
  bind(insert, 1, log.bytes);
  insert.exec();
  Known fresh;
  fresh.number = database_.getLastInsertRowid();
  fresh.head = chain_start(log);
  return logs_[log] = fresh;
}

void ForeignLogs::put(const Entry& entry) {
  Known& log = known(entry.log);
  if (entry.seq <= log.last) return;
  SQLite::Statement& insert = statements_->entry;
  insert.reset();
  insert.bind(1, place_of(log.number, entry.seq));
  bind(insert, 2, entry.hash);
  insert.bindNoCopy(3, entry.line);
  insert.exec();
  log.last = entry.seq;
  log.head = entry.hash;
  const auto event = event_from(entry.line);
  if (event && event.value().rev <= kFarthest) rev_ = std::max(rev_, event.value().rev);
}

void ForeignLogs::put(const ForeignHead& head) {
  Known& log = known(head.log);
  if (log.last < head.head.seq) return;  // it vouches for what is not here yet
  SQLite::Statement& insert = statements_->head;
  insert.reset();
  insert.bind(1, log.number);
  insert.bind(2, number(head.head.seq));
  bind(insert, 3, head.head.hash);
  bind(insert, 4, head.head.signature);
  bind(insert, 5, head.key.bytes);
  insert.bind(6, head.administers ? 1 : 0);
  insert.exec();
  log.proven = std::max(log.proven, head.head.seq);
}

Result<std::vector<Entry>> ForeignLogs::entries(const LogId& log, Seq after,
                                                std::size_t limit) const {
  const auto found = logs_.find(log);
  if (found == logs_.end()) return std::vector<Entry>{};
  const Known& known = found->second;
  return attempt([&] {
    std::vector<Entry> entries;
    SQLite::Statement row{database_, kEntries};
    row.bind(1, known.number);
    row.bind(2, place_of(known.number, next(after)));
    row.bind(3, place_of(known.number, known.proven));
    row.bind(4, static_cast<std::int64_t>(limit));
    while (row.executeStep())
      entries.push_back({log, Seq{row.getColumn(0).getInt64()}, bytes_of<32>(row.getColumn(1)),
                         row.getColumn(2).getString(), row.getColumn(3).getInt() != 0});
    return entries;
  });
}

Result<std::vector<ForeignHead>> ForeignLogs::heads(const LogId& log, Seq after,
                                                    std::size_t limit) const {
  const auto found = logs_.find(log);
  if (found == logs_.end()) return std::vector<ForeignHead>{};
  return attempt([&] {
    std::vector<ForeignHead> heads;
    SQLite::Statement row{database_, kHeads};
    row.bind(1, found->second.number);
    row.bind(2, number(after));
    row.bind(3, static_cast<std::int64_t>(limit));
    while (row.executeStep())
      heads.push_back({log,
                       {Seq{row.getColumn(0).getInt64()}, bytes_of<32>(row.getColumn(1)),
                        bytes_of<64>(row.getColumn(2))},
                       {bytes_of<32>(row.getColumn(3))},
                       row.getColumn(4).getInt() != 0});
    return heads;
  });
}

}  // namespace kiosk
