// Covered by tests/collector/sqlite_store_test.cpp.
#include "sync/collector/store/sqlite_reader.h"

#include "sync/collector/store/sqlite_rows.h"
#include "sync/collector/store/sqlite_schema.h"

namespace kiosk::sync {
namespace {

constexpr const char* kBearer =
    "SELECT t.terminal, t.office, o.name, t.name, t.role, t.may_administer, t.revoked_at,"
    " t.last_contact, k.revoked_at FROM token k JOIN terminal t USING (terminal)"
    " JOIN office o ON o.office = t.office WHERE k.digest = ?";
constexpr const char* kCode =
    "SELECT t.terminal, t.office, o.name, t.name, c.role, c.may_administer, t.revoked_at,"
    " t.last_contact, c.made_at, c.spoiled_at, c.used_at, c.used_log, c.used_key"
    " FROM code c JOIN terminal t USING (terminal) JOIN office o ON o.office = t.office"
    " WHERE c.digest = ?";
constexpr const char* kOfficeKey =
    "SELECT key FROM office_key WHERE office = ? ORDER BY number DESC LIMIT 1";
constexpr const char* kLog = "SELECT id, terminal, last, head FROM log WHERE id = ?";
constexpr const char* kKeyAt =
    "SELECT k.from_seq, k.key, k.certificate FROM log l JOIN log_key k ON k.log = l.log"
    " WHERE l.id = ? AND k.from_seq <= ? ORDER BY k.from_seq DESC LIMIT 1";
constexpr const char* kHashAt =
    "SELECT e.hash FROM log l JOIN entry e ON e.log = l.log WHERE l.id = ? AND e.seq = ?";
constexpr const char* kTerminals =
    "SELECT t.terminal, t.office, o.name, t.name, t.role, t.may_administer, t.revoked_at,"
    " t.last_contact FROM terminal t JOIN office o ON o.office = t.office ORDER BY o.name, t.name";
constexpr const char* kLogsOf =
    "SELECT id, terminal, last, head FROM log WHERE terminal = ? ORDER BY log";
constexpr const char* kOfficeOf =
    "SELECT o.name FROM log l JOIN terminal t ON t.terminal = l.terminal"
    " JOIN office o ON o.office = t.office WHERE l.id = ?";
constexpr const char* kKeys =
    "SELECT k.from_seq, k.key, k.certificate FROM log l JOIN log_key k ON k.log = l.log"
    " WHERE l.id = ? ORDER BY k.from_seq";
constexpr const char* kCheckpoints =
    "SELECT a.last, a.head, a.signature FROM log l JOIN accepted a ON a.log = l.log"
    " WHERE l.id = ? ORDER BY a.last";
constexpr const char* kLines =
    "SELECT e.seq, e.hash, e.line FROM log l JOIN entry e ON e.log = l.log"
    " WHERE l.id = ? ORDER BY e.seq";
constexpr const char* kNote = "SELECT text FROM note WHERE name = ?";

LogRecord log_at(const Statement& row) {
  return {{bytes_at<std::array<std::uint8_t, 16>>(row, 0)},
          TerminalId{row.number(1)},
          Seq{row.number(2)},
          bytes_at<Hash>(row, 3)};
}

LogKey key_row(const Statement& row) {
  return {Seq{row.number(0)},
          {bytes_at<std::array<std::uint8_t, 32>>(row, 1)},
          bytes_at<Signature>(row, 2)};
}

CodeRecord code_at(const Statement& row) {
  CodeRecord code;
  code.terminal = terminal_at(row, 0);
  code.made = instant_at(row, 8);
  code.spoiled = !row.empty(9);
  if (!row.empty(10)) code.used = instant_at(row, 10);
  code.used_log.bytes = bytes_at<std::array<std::uint8_t, 16>>(row, 11);
  code.used_key.bytes = bytes_at<std::array<std::uint8_t, 32>>(row, 12);
  return code;
}

}  // namespace

SqliteReader::SqliteReader(Database database)
    : database_(std::move(database)),
      bearer_(database_, kBearer),
      code_(database_, kCode),
      office_key_(database_, kOfficeKey),
      log_(database_, kLog),
      key_at_(database_, kKeyAt),
      hash_at_(database_, kHashAt) {}

Result<std::unique_ptr<SqliteReader>> SqliteReader::open(const std::string& path) {
  auto database = Database::open_reading(path);
  if (!database) return database.error();
  if (auto ours = check_schema(database.value()); !ours) return ours.error();
  return std::unique_ptr<SqliteReader>{new SqliteReader{std::move(database).value()}};
}

Result<std::optional<Bearer>> SqliteReader::bearer(const Hash& token_digest) {
  const std::lock_guard lock{mutex_};
  RowReading reading{bearer_};
  return one(reading->bind(token_digest), [](const Statement& row) {
    Bearer bearer{terminal_at(row, 0), !row.empty(8)};
    bearer.revoked = bearer.revoked || bearer.terminal.revoked;
    return bearer;
  });
}

Result<std::optional<CodeRecord>> SqliteReader::code(const Hash& digest) {
  const std::lock_guard lock{mutex_};
  RowReading reading{code_};
  return one(reading->bind(digest), code_at);
}

Result<std::optional<OfficeKey>> SqliteReader::office_key(OfficeId office) {
  const std::lock_guard lock{mutex_};
  RowReading reading{office_key_};
  return one(reading->bind(static_cast<std::int64_t>(office)), [](const Statement& row) {
    return OfficeKey{bytes_at<std::array<std::uint8_t, 32>>(row, 0)};
  });
}

Result<std::optional<LogRecord>> SqliteReader::log(const LogId& id) {
  const std::lock_guard lock{mutex_};
  RowReading reading{log_};
  return one(reading->bind(id.bytes), log_at);
}

Result<std::optional<LogKey>> SqliteReader::key_at(const LogId& log, Seq last) {
  const std::lock_guard lock{mutex_};
  RowReading reading{key_at_};
  return one(reading->bind(log.bytes).bind(number(last)), key_row);
}

Result<std::optional<Hash>> SqliteReader::hash_at(const LogId& log, Seq seq) {
  const std::lock_guard lock{mutex_};
  RowReading reading{hash_at_};
  return one(reading->bind(log.bytes).bind(number(seq)),
             [](const Statement& row) { return bytes_at<Hash>(row, 0); });
}

Result<std::vector<TerminalRecord>> SqliteReader::terminals() {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kTerminals};
  return all(statement, [](const Statement& row) { return terminal_at(row, 0); });
}

Result<std::vector<LogRecord>> SqliteReader::logs_of(TerminalId terminal) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kLogsOf};
  return all(statement.bind(static_cast<std::int64_t>(terminal)), log_at);
}

Result<std::string> SqliteReader::office_of(const LogId& log) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kOfficeOf};
  const auto row = statement.bind(log.bytes).step();
  if (!row) return row.error();
  return row.value() ? statement.text(0) : std::string{};
}

Result<std::vector<LogKey>> SqliteReader::keys(const LogId& log) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kKeys};
  return all(statement.bind(log.bytes), key_row);
}

Result<std::vector<Checkpoint>> SqliteReader::checkpoints(const LogId& log) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kCheckpoints};
  return all(statement.bind(log.bytes), [](const Statement& row) {
    return Checkpoint{Seq{row.number(0)}, bytes_at<Hash>(row, 1), bytes_at<Signature>(row, 2)};
  });
}

Result<Nothing> SqliteReader::each_line(const LogId& log,
                                        const std::function<bool(const Line&)>& take) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kLines};
  statement.bind(log.bytes);
  for (;;) {
    const auto row = statement.step();
    if (!row) return row.error();
    if (!row.value()) return Nothing{};
    if (!take({Seq{statement.number(0)}, bytes_at<Hash>(statement, 1), statement.text(2), {}}))
      return Nothing{};
  }
}

Result<std::string> SqliteReader::note(const std::string& name) {
  const std::lock_guard lock{mutex_};
  Statement statement{database_, kNote};
  const auto row = statement.bind(name).step();
  if (!row) return row.error();
  return row.value() ? statement.text(0) : std::string{};
}

}  // namespace kiosk::sync
