// Covered by tests/collector/store_test.cpp.
#include "sync/collector/store/postgres_reader.h"

#include "sync/collector/store/postgres_rows.h"
#include "sync/collector/store/postgres_schema.h"

namespace kiosk::sync {
namespace {

constexpr const char* kBearer =
    "SELECT t.terminal, t.office, o.name, t.name, t.role, t.may_administer, t.revoked_at,"
    " t.last_contact, k.revoked_at FROM token k JOIN terminal t USING (terminal)"
    " JOIN office o ON o.office = t.office WHERE k.digest = $1::bytea";
constexpr const char* kCode =
    "SELECT t.terminal, t.office, o.name, t.name, c.role, c.may_administer, t.revoked_at,"
    " t.last_contact, c.made_at, c.spoiled_at, c.used_at, c.used_log, c.used_key"
    " FROM code c JOIN terminal t USING (terminal) JOIN office o ON o.office = t.office"
    " WHERE c.digest = $1::bytea";
constexpr const char* kOfficeKey =
    "SELECT key FROM office_key WHERE office = $1 ORDER BY number DESC LIMIT 1";
constexpr const char* kLog = "SELECT id, terminal, last, head FROM log WHERE id = $1::bytea";
constexpr const char* kKeyAt =
    "SELECT k.from_seq, k.key, k.certificate FROM log l JOIN log_key k ON k.log = l.log"
    " WHERE l.id = $1::bytea AND k.from_seq <= $2 ORDER BY k.from_seq DESC LIMIT 1";
constexpr const char* kHashAt =
    "SELECT e.hash FROM log l JOIN entry e ON e.log = l.log"
    " WHERE l.id = $1::bytea AND e.seq = $2";
constexpr const char* kTerminals =
    "SELECT t.terminal, t.office, o.name, t.name, t.role, t.may_administer, t.revoked_at,"
    " t.last_contact FROM terminal t JOIN office o ON o.office = t.office"
    " ORDER BY o.name COLLATE \"C\", t.name COLLATE \"C\"";
constexpr const char* kLogsOf =
    "SELECT id, terminal, last, head FROM log WHERE terminal = $1 ORDER BY log";
constexpr const char* kOfficeOf =
    "SELECT o.name FROM log l JOIN terminal t ON t.terminal = l.terminal"
    " JOIN office o ON o.office = t.office WHERE l.id = $1::bytea";
constexpr const char* kKeys =
    "SELECT k.from_seq, k.key, k.certificate FROM log l JOIN log_key k ON k.log = l.log"
    " WHERE l.id = $1::bytea ORDER BY k.from_seq";
constexpr const char* kCheckpoints =
    "SELECT a.last, a.head, a.signature FROM log l JOIN accepted a ON a.log = l.log"
    " WHERE l.id = $1::bytea ORDER BY a.last";
constexpr const char* kLines =
    "SELECT e.seq, e.hash, e.line FROM log l JOIN entry e ON e.log = l.log"
    " WHERE l.id = $1::bytea AND e.seq BETWEEN $2 AND $3 ORDER BY e.seq";
constexpr const char* kFed =
    "SELECT f.turn, f.mark, f.lines, l.id, f.first, f.last, f.administers, a.head, a.signature"
    " FROM feed f JOIN log l ON l.log = f.log JOIN accepted a ON a.log = f.log AND a.last = f.last"
    " WHERE f.office = $1 AND f.turn > $2 ORDER BY f.turn LIMIT $3";

constexpr std::int64_t kLinesAtOnce = 2'000;

std::int64_t number_of(OfficeId id) { return static_cast<std::int64_t>(id); }
std::int64_t number_of(TerminalId id) { return static_cast<std::int64_t>(id); }

LogRecord log_in(const pqxx::row& row) {
  return {{bytes_in<std::array<std::uint8_t, 16>>(row[0])},
          TerminalId{number_in(row[1])},
          Seq{number_in(row[2])},
          bytes_in<Hash>(row[3])};
}

LogKey key_in(const pqxx::row& row) {
  return {Seq{number_in(row[0])},
          {bytes_in<std::array<std::uint8_t, 32>>(row[1])},
          bytes_in<Signature>(row[2])};
}

Bearer bearer_in(const pqxx::row& row) {
  Bearer bearer{terminal_in(row), !row[8].is_null()};
  bearer.revoked = bearer.revoked || bearer.terminal.revoked;
  return bearer;
}

CodeRecord code_in(const pqxx::row& row) {
  CodeRecord code;
  code.terminal = terminal_in(row);
  code.made = instant_in(row[8]);
  code.spoiled = !row[9].is_null();
  if (row[10].is_null()) return code;
  code.used = instant_in(row[10]);
  code.used_log.bytes = bytes_in<std::array<std::uint8_t, 16>>(row[11]);
  code.used_key.bytes = bytes_in<std::array<std::uint8_t, 32>>(row[12]);
  return code;
}

Checkpoint checkpoint_in(const pqxx::row& row) {
  return {Seq{number_in(row[0])}, bytes_in<Hash>(row[1]), bytes_in<Signature>(row[2])};
}

std::uint64_t mark_in(const pqxx::field& field) {
  std::uint64_t mark = 0;
  for (const std::uint8_t byte : bytes_in<std::array<std::uint8_t, 8>>(field))
    mark = (mark << 8) | byte;
  return mark;
}

FedBatch fed_in(const pqxx::row& row) {
  FedBatch batch;
  batch.turn = number_in(row[0]);
  batch.mark = mark_in(row[1]);
  batch.lines = number_in(row[2]);
  batch.log.bytes = bytes_in<std::array<std::uint8_t, 16>>(row[3]);
  batch.first = Seq{number_in(row[4])};
  batch.end = {Seq{number_in(row[5])}, bytes_in<Hash>(row[7]), bytes_in<Signature>(row[8])};
  batch.administers = number_in(row[6]) != 0;
  return batch;
}

Line line_in(const pqxx::row& row) {
  return {Seq{number_in(row[0])}, bytes_in<Hash>(row[1]), text_in(row[2]), {}};
}

template <class Make>
auto one(const Result<pqxx::result>& rows, Make make)
    -> Result<std::optional<decltype(make(rows.value()[0]))>> {
  using Value = std::optional<decltype(make(rows.value()[0]))>;
  if (!rows) return rows.error();
  return rows.value().empty() ? Value{} : Value{make(rows.value()[0])};
}

template <class Make>
auto all(const Result<pqxx::result>& rows, Make make)
    -> Result<std::vector<decltype(make(rows.value()[0]))>> {
  if (!rows) return rows.error();
  std::vector<decltype(make(rows.value()[0]))> values;
  values.reserve(rows.value().size());
  for (const auto& row : rows.value()) values.push_back(make(row));
  return values;
}

}  // namespace

template <class... Parameters>
Result<pqxx::result> PostgresReader::ask(const char* sql, const Parameters&... parameters) {
  return pool_.with([&](pqxx::connection& connection) {
    pqxx::nontransaction session{connection};
    return run(session, sql, parameters...);
  });
}

Result<std::optional<Bearer>> PostgresReader::bearer(const Hash& token_digest) {
  return one(ask(kBearer, bytea(token_digest)), bearer_in);
}

Result<std::optional<CodeRecord>> PostgresReader::code(const Hash& digest) {
  return one(ask(kCode, bytea(digest)), code_in);
}

Result<std::optional<OfficeKey>> PostgresReader::office_key(OfficeId office) {
  return one(ask(kOfficeKey, number_of(office)), [](const pqxx::row& row) {
    return OfficeKey{bytes_in<std::array<std::uint8_t, 32>>(row[0])};
  });
}

Result<std::optional<LogRecord>> PostgresReader::log(const LogId& id) {
  return one(ask(kLog, bytea(id.bytes)), log_in);
}

Result<std::optional<LogKey>> PostgresReader::key_at(const LogId& log, Seq last) {
  return one(ask(kKeyAt, bytea(log.bytes), number(last)), key_in);
}

Result<std::optional<Hash>> PostgresReader::hash_at(const LogId& log, Seq seq) {
  return one(ask(kHashAt, bytea(log.bytes), number(seq)),
             [](const pqxx::row& row) { return bytes_in<Hash>(row[0]); });
}

Result<std::vector<TerminalRecord>> PostgresReader::terminals() {
  return all(ask(kTerminals), terminal_in);
}

Result<std::vector<LogRecord>> PostgresReader::logs_of(TerminalId terminal) {
  return all(ask(kLogsOf, number_of(terminal)), log_in);
}

Result<std::string> PostgresReader::office_of(const LogId& log) {
  const auto name =
      one(ask(kOfficeOf, bytea(log.bytes)), [](const pqxx::row& row) { return text_in(row[0]); });
  if (!name) return name.error();
  return name.value().value_or("");
}

Result<std::vector<LogKey>> PostgresReader::keys(const LogId& log) {
  return all(ask(kKeys, bytea(log.bytes)), key_in);
}

Result<std::vector<Checkpoint>> PostgresReader::checkpoints(const LogId& log) {
  return all(ask(kCheckpoints, bytea(log.bytes)), checkpoint_in);
}

Result<std::optional<Checkpoint>> PostgresReader::accepted_behind(const LogId& log, Seq seq) {
  return one(ask("SELECT a.last, a.head, a.signature FROM log l JOIN accepted a ON a.log = l.log"
                 " WHERE l.id = $1::bytea AND a.last > $2 ORDER BY a.last LIMIT 1",
                 bytea(log.bytes), number(seq)),
             checkpoint_in);
}

Result<Nothing> PostgresReader::each_line(const LogId& log,
                                          const std::function<bool(const Line&)>& take) {
  for (Seq after{0};;) {
    const auto some = lines(log, next(after), Seq{number(after) + kLinesAtOnce});
    if (!some) return some.error();
    if (some.value().empty()) return Nothing{};
    for (const Line& line : some.value())
      if (!take(line)) return Nothing{};
    after = Seq{number(after) + kLinesAtOnce};
  }
}

Result<std::vector<Line>> PostgresReader::lines(const LogId& log, Seq first, Seq last) {
  return all(ask(kLines, bytea(log.bytes), number(first), number(last)), line_in);
}

Result<std::vector<FedBatch>> PostgresReader::fed(OfficeId office, std::int64_t turn,
                                                  std::size_t limit) {
  return all(ask(kFed, number_of(office), turn, static_cast<std::int64_t>(limit)), fed_in);
}

Result<FedBatch> PostgresReader::newest_fed(OfficeId office) {
  const auto row = one(ask("SELECT feed_turn, feed_mark, feed_lines FROM office WHERE office = $1",
                           number_of(office)),
                       [](const pqxx::row& at) {
                         FedBatch batch;
                         batch.turn = number_in(at[0]);
                         batch.mark = mark_in(at[1]);
                         batch.lines = number_in(at[2]);
                         return batch;
                       });
  if (!row) return row.error();
  return row.value().value_or(FedBatch{});
}

Result<std::vector<HeartbeatRecord>> PostgresReader::heartbeats() {
  return all(ask("SELECT terminal, at, text FROM heartbeat"), [](const pqxx::row& row) {
    return HeartbeatRecord{TerminalId{number_in(row[0])}, instant_in(row[1]), text_in(row[2])};
  });
}

Result<std::vector<ForksOf>> PostgresReader::forks() {
  return all(ask("SELECT terminal, count(*) FROM fork JOIN log USING (log) GROUP BY terminal"),
             [](const pqxx::row& row) {
               return ForksOf{TerminalId{number_in(row[0])}, number_in(row[1])};
             });
}

Result<std::string> PostgresReader::note(const std::string& name) {
  const auto text = one(ask("SELECT text FROM note WHERE name = $1", name),
                        [](const pqxx::row& row) { return text_in(row[0]); });
  if (!text) return text.error();
  return text.value().value_or("");
}

Result<std::unique_ptr<StoreReader>> OwnPostgresReader::open(const std::string& address) {
  auto pool = PostgresPool::open(address);
  if (!pool) return pool.error();
  if (auto ours = check_schema(*pool.value()); !ours) return ours.error();
  return std::unique_ptr<StoreReader>{new OwnPostgresReader{std::move(pool).value()}};
}

}  // namespace kiosk::sync
