#include "kiosk/journal/log_store.h"

#include <sqlite3.h>

#include <algorithm>

#include "kiosk/journal/row.h"
#include "kiosk/journal/schema.h"

namespace kiosk {
namespace {

constexpr std::int64_t kPage = 4'096;
constexpr Seq kLastSeq{(std::int64_t{1} << 40) - 1};

Entry entry_in(const LogId& log, SQLite::Statement& row) {
  return {log, Seq{row.getColumn(0).getInt64()}, bytes_of<32>(row.getColumn(1)),
          row.getColumn(2).getString()};
}

}  // namespace

std::int64_t place_of(std::int64_t log, Seq seq) { return (log << 40) + number(seq); }

// Told by SQLite after each commit.
extern "C" int count_pages(void* counter, sqlite3*, const char*, int pages) {
  *static_cast<std::int64_t*>(counter) = pages;
  return SQLITE_OK;
}

// What a tap needs, prepared once.
struct LogStore::Statements {
  explicit Statements(SQLite::Database& db)
      : begin(db, "BEGIN IMMEDIATE"),
        commit(db, "COMMIT"),
        insert(db, "INSERT INTO entry (place, hash, event, line) VALUES (?, ?, ?, ?)"),
        find(db,
             "SELECT log, seq, hash, line FROM entry WHERE event = ? ORDER BY place DESC LIMIT 1") {
  }
  SQLite::Statement begin, commit, insert, find;
};

LogStore::LogStore(std::filesystem::path path, Database database)
    : path_(std::move(path)), database_(std::move(database)) {}
LogStore::LogStore(LogStore&&) noexcept = default;
LogStore::~LogStore() = default;

// The old statements go before the connection they were made on.
LogStore& LogStore::operator=(LogStore&& other) noexcept {
  statements_.reset();
  foreign_.reset();
  path_ = std::move(other.path_);
  database_ = std::move(other.database_);
  logs_ = std::move(other.logs_);
  pages_ahead_ = std::move(other.pages_ahead_);
  statements_ = std::move(other.statements_);
  foreign_ = std::move(other.foreign_);
  return *this;
}

Result<LogStore> LogStore::make(const std::filesystem::path& path) {
  auto database = Database::open(path, Database::Mode::kMake);
  if (!database) return database.error();
  if (auto made = make_schema(database.value()); !made) return made.error();
  LogStore store{path, std::move(database).value()};
  if (auto read = store.read_logs(); !read) return read.error();
  return store;
}

Result<LogStore> LogStore::open(const std::filesystem::path& path) {
  auto database = Database::open(path, Database::Mode::kExisting);
  if (!database) return database.error();
  if (auto good = check_schema(database.value()); !good) return good.error();
  LogStore store{path, std::move(database).value()};
  if (auto read = store.read_logs(); !read) return read.error();
  return store;
}

Result<Nothing> LogStore::read_logs() {
  if (!foreign_) {
    auto foreign = ForeignLogs::open(database_.handle());
    if (!foreign) return foreign.error();
    foreign_ = std::move(foreign).value();
  }
  return attempt([&] {
    logs_.clear();
    SQLite::Statement row{database_.handle(),
                          "SELECT number, id, journal FROM log WHERE own = 1 ORDER BY number"};
    while (row.executeStep())
      logs_.push_back({row.getColumn(0).getInt64(), LogId{bytes_of<16>(row.getColumn(1))},
                       row.getColumn(2).getInt() != 0});
    if (statements_) return Nothing{};
    statements_ = std::make_unique<Statements>(database_.handle());
    sqlite3_wal_hook(database_.handle().getHandle(), count_pages, pages_ahead_.get());
    return Nothing{};
  });
}

const OwnLog* LogStore::find(const LogId& log) const {
  const auto found =
      std::find_if(logs_.begin(), logs_.end(), [&](const OwnLog& own) { return own.id == log; });
  return found == logs_.end() ? nullptr : &*found;
}

Result<Head> LogStore::head(const LogId& log) const {
  const OwnLog* own = find(log);
  if (own == nullptr) return Head{Seq{0}, chain_start(log)};
  return attempt([&] {
    SQLite::Statement row{database_.handle(),
                          "SELECT seq, hash FROM entry WHERE place BETWEEN ? AND ? ORDER BY "
                          "place DESC LIMIT 1"};
    row.bind(1, place_of(own->number, Seq{1}));
    row.bind(2, place_of(own->number, kLastSeq));
    if (!row.executeStep()) return Head{Seq{0}, chain_start(log)};
    return Head{Seq{row.getColumn(0).getInt64()}, bytes_of<32>(row.getColumn(1))};
  });
}

Result<std::vector<Entry>> LogStore::entries(const LogId& log, Seq after, std::size_t limit) const {
  const OwnLog* own = find(log);
  if (own == nullptr) return std::vector<Entry>{};
  return attempt([&] {
    std::vector<Entry> found;
    SQLite::Statement row{
        database_.handle(),
        "SELECT seq, hash, line FROM entry WHERE place BETWEEN ? AND ? ORDER BY place LIMIT ?"};
    row.bind(1, place_of(own->number, next(after)));
    row.bind(2, place_of(own->number, kLastSeq));
    row.bind(3, static_cast<std::int64_t>(limit));
    while (row.executeStep()) found.push_back(entry_in(log, row));
    return found;
  });
}

Result<std::optional<Entry>> LogStore::entry_at(const LogId& log, Seq seq) const {
  auto found = entries(log, Seq{number(seq) - 1}, 1);
  if (!found) return found.error();
  if (found.value().empty() || found.value()[0].seq != seq) return std::optional<Entry>{};
  return std::optional{std::move(found.value()[0])};
}

Result<std::optional<Entry>> LogStore::entry_of(const EventId& event) const {
  return attempt([&] {
    SQLite::Statement& row = statements_->find;
    row.reset();
    bind(row, 1, event.bytes);
    std::optional<Entry> found;
    if (row.executeStep()) found = own_entry_in(row);
    row.reset();
    return found;
  });
}

// The row of any log: none when it is not one of this installation's.
std::optional<Entry> LogStore::own_entry_in(SQLite::Statement& row) const {
  const std::int64_t number = row.getColumn(0).getInt64();
  const auto own = std::find_if(logs_.begin(), logs_.end(),
                                [&](const OwnLog& one) { return one.number == number; });
  if (own == logs_.end()) return {};
  return Entry{own->id, Seq{row.getColumn(1).getInt64()}, bytes_of<32>(row.getColumn(2)),
               row.getColumn(3).getString()};
}

Result<std::optional<Hash>> LogStore::hash_at(const LogId& log, Seq seq) const {
  if (seq == Seq{0}) return std::optional{chain_start(log)};
  auto found = entry_at(log, seq);
  if (!found) return found.error();
  if (!found.value()) return std::optional<Hash>{};
  return std::optional{found.value()->hash};
}

Result<Nothing> LogStore::add(const Addition& addition) {
  const bool opens = addition.opens && find(addition.log) == nullptr;
  auto added = attempt([&] {
    statements_->begin.reset();
    statements_->begin.exec();
    const OwnLog* own = find(addition.log);
    const std::int64_t number = opens ? put_log(addition.log, addition.journal) : own->number;
    for (const Entry& entry : addition.entries) put(number, entry);
    for (const Checkpoint& checkpoint : addition.checkpoints) put(number, checkpoint);
    statements_->commit.reset();
    statements_->commit.exec();
    return Nothing{};
  });
  if (!added && sqlite3_get_autocommit(database_.handle().getHandle()) == 0)
    sqlite3_exec(database_.handle().getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
  statements_->insert.tryReset();
  statements_->begin.tryReset();
  statements_->commit.tryReset();
  if (added && opens) return read_logs();
  return added;
}

std::int64_t LogStore::put_log(const LogId& log, bool journal) {
  SQLite::Statement insert{database_.handle(),
                           "INSERT INTO log (id, own, journal) VALUES (?, 1, ?)"};
  bind(insert, 1, log.bytes);
  insert.bind(2, journal ? 1 : 0);
  insert.exec();
  return database_.handle().getLastInsertRowid();
}

void LogStore::put(std::int64_t number, const Entry& entry) {
  SQLite::Statement& insert = statements_->insert;
  insert.reset();
  insert.bind(1, place_of(number, entry.seq));
  bind(insert, 2, entry.hash);
  if (const auto event = event_id_in(entry.line))
    bind(insert, 3, event->bytes);
  else
    insert.bind(3);  // NULL
  insert.bindNoCopy(4, entry.line);
  insert.exec();
  if (entry.line.find(kKeyChanged) != entry.line.npos) note_key_change(place_of(number, entry.seq));
}

void LogStore::put(std::int64_t number, const Checkpoint& checkpoint) {
  SQLite::Statement insert{database_.handle(),
                           "INSERT INTO checkpoint (log, seq, hash, signature) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT DO NOTHING"};
  insert.bind(1, number);
  insert.bind(2, kiosk::number(checkpoint.seq));
  bind(insert, 3, checkpoint.hash);
  bind(insert, 4, checkpoint.signature);
  insert.exec();
}

Result<Nothing> LogStore::set_journal_aside(const LogId& log) {
  auto set = attempt([&] {
    SQLite::Statement update{database_.handle(), "UPDATE log SET journal = 0 WHERE id = ?"};
    bind(update, 1, log.bytes);
    update.exec();
    return Nothing{};
  });
  return set ? read_logs() : set;
}

Result<Nothing> LogStore::check_index(std::span<const Entry> entries) const {
  if (entries.empty()) return Nothing{};
  const OwnLog* own = find(entries.front().log);
  return attempt([&] {
    SQLite::Statement row{database_.handle(),
                          "SELECT 1 FROM entry INDEXED BY entry_by_event WHERE event = ? AND place "
                          "= ?"};
    SQLite::Statement straight{database_.handle(), "SELECT 1 FROM entry WHERE place = ?"};
    for (const Entry& entry : entries) {
      const std::int64_t place = place_of(own->number, entry.seq);
      straight.reset();
      straight.bind(1, place);
      const auto event = event_id_in(entry.line);
      if (!event && straight.executeStep()) continue;
      if (event) bind(row, 1, event->bytes);
      row.bind(2, place);
      if (!event || !row.executeStep() || !straight.executeStep())
        throw SQLite::Exception("entry " + std::to_string(number(entry.seq)) +
                                    " is not found by its place or its event",
                                SQLITE_CORRUPT);
      row.reset();
    }
    return Nothing{};
  });
}

Result<Nothing> LogStore::check() const { return check_schema(database_); }

void LogStore::forget_cached() const { sqlite3_db_release_memory(database_.handle().getHandle()); }

std::int64_t LogStore::ahead() const { return *pages_ahead_ * kPage; }

// Kept at its length, the file written ahead is overwritten in place from its beginning, which
// touches no map of the disk: a commit is a third faster.
Result<Nothing> LogStore::move_ahead_into_main(Ahead then) {
  return attempt([&] {
    SQLite::Statement move{database_.handle(), then == Ahead::kKeep
                                                   ? "PRAGMA wal_checkpoint(PASSIVE)"
                                                   : "PRAGMA wal_checkpoint(TRUNCATE)"};
    while (move.executeStep()) continue;
    *pages_ahead_ = 0;
    return Nothing{};
  });
}

void LogStore::leave_as_it_is() { database_.leave_as_it_is(); }

std::optional<EventId> event_id_in(std::string_view line) {
  constexpr std::string_view kStart = R"({"v":1,"id":")";  // as this product writes it
  if (line.substr(0, kStart.size()) == kStart)
    if (const auto id = event_id_from(line.substr(kStart.size(), 36))) return id;
  if (line.empty() || line[0] != '{') return {};
  const auto event = event_from(line);
  if (!event) return {};
  return event.value().id;
}

}  // namespace kiosk
