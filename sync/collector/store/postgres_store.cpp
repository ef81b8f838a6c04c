// Covered by tests/collector/store_test.cpp.
#include "sync/collector/store/postgres_store.h"

#include <map>

#include "kiosk/base/chain.h"
#include "sync/collector/store/erasing_lines.h"
#include "sync/collector/store/postgres_rows.h"
#include "sync/collector/store/postgres_schema.h"

namespace kiosk::sync {
namespace {

// Holds the log and then its office until the commit: no batch comes between, and the office's
// turns are given in the order of the commits. Always in this order, so that nobody waits in a
// circle.
constexpr const char* kHoldLog =
    "SELECT log, last, terminal FROM log WHERE id = $1::bytea FOR UPDATE";
constexpr const char* kHoldOffice =
    "SELECT o.office, o.feed_turn, o.feed_mark, o.feed_lines, t.may_administer"
    " FROM terminal t JOIN office o USING (office) WHERE t.terminal = $1 FOR UPDATE OF o";
constexpr const char* kKnown =
    "SELECT DISTINCT ON (event) event, log, seq, line FROM entry"
    " WHERE event = ANY($1::uuid[]) ORDER BY event, log, seq";
constexpr const char* kTwin =
    "INSERT INTO twin (log, seq, first_log, first_seq, same_bytes) VALUES ($1, $2, $3, $4, $5)";
constexpr const char* kClose =
    "WITH moved AS (UPDATE log SET last = $2, head = $3::bytea WHERE log = $1),"
    " kept AS (INSERT INTO accepted (log, last, head, signature, at)"
    "  VALUES ($1, $2, $3::bytea, $4::bytea, $5)),"
    " touched AS (UPDATE terminal SET last_contact = $5 WHERE terminal = $6),"
    " counted AS (UPDATE office SET feed_turn = $8, feed_mark = $9::bytea, feed_lines = $10"
    "  WHERE office = $7)"
    " INSERT INTO feed (office, turn, mark, lines, log, first, last, administers)"
    " VALUES ($7, $8, $9::bytea, $10, $1, $11, $2, $12)";
constexpr const char* kKey =
    "INSERT INTO log_key (log, from_seq, key, certificate)"
    " VALUES ($1, $2, $3::bytea, $4::bytea)";

std::array<std::uint8_t, 8> bytes_of(std::uint64_t mark) {
  std::array<std::uint8_t, 8> bytes{};
  for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte, mark >>= 8)
    *byte = static_cast<std::uint8_t>(mark & 255);
  return bytes;
}

std::uint64_t mark_of(const std::array<std::uint8_t, 8>& bytes) {
  std::uint64_t mark = 0;
  for (const std::uint8_t byte : bytes) mark = (mark << 8) | byte;
  return mark;
}

// One addition, within its transaction.
class Adding {
 public:
  Adding(pqxx::work& transaction, const Addition& addition)
      : transaction_(transaction), addition_(addition) {}

  Result<Added> all() {
    const auto log = run(transaction_, kHoldLog, bytea(addition_.log.bytes));
    if (log.empty() || Seq{number_in(log[0][1])} != addition_.after)
      return Error{Fault::kRefused, "the log was written in between"};
    log_ = number_in(log[0][0]);
    find_known();
    copy_lines();
    tell_twins();
    note_erasures();
    close_batch();
    if (addition_.next_key) add_key(*addition_.next_key);
    return added_;
  }

 private:
  struct Place {
    std::int64_t log = 0;
    std::int64_t seq = 0;
    Hash digest{};
  };

  // Events that are here already, or twice in this very batch.
  void find_known() {
    std::string ids;
    for (const Line& line : addition_.lines)
      if (line.event) ids += (ids.empty() ? '{' : ',') + to_string(*line.event);
    if (ids.empty()) return;
    for (const auto& row : run(transaction_, kKnown, ids + '}'))
      known_[text_in(row[0])] = {number_in(row[1]), number_in(row[2]),
                                 line_digest(text_in(row[3]))};
  }

  void copy_lines() {
#if PQXX_VERSION_MAJOR < 7
    const std::vector<std::string> columns{"log", "seq", "hash", "event", "line"};
    pqxx::stream_to stream{transaction_, "entry", columns};
#else
    auto stream =
        pqxx::stream_to::table(transaction_, {"entry"}, {"log", "seq", "hash", "event", "line"});
#endif
    for (const Line& line : addition_.lines) {
      const std::string event = line.event ? to_string(*line.event) : "";
      const char* const named = line.event ? event.c_str() : nullptr;
      stream << std::make_tuple(log_, number(line.seq), bytea(line.hash), named, line.text);
    }
    stream.complete();
  }

  void tell_twins() {
    for (const Line& line : addition_.lines) {
      if (!line.event) continue;
      const Place here{log_, number(line.seq), line_digest(line.text)};
      const auto [first, fresh] = known_.try_emplace(to_string(*line.event), here);
      if (fresh) continue;
      const bool same = first->second.digest == here.digest;
      ++(same ? added_.same_again : added_.contradicted);
      run(transaction_, kTwin, log_, here.seq, first->second.log, first->second.seq, same ? 1 : 0);
    }
  }

  void note_erasures() {
    for (const Line& line : addition_.lines) {
      if (!asks_for_erasure(line.text)) continue;
      ++added_.erasures;
      run(transaction_, "INSERT INTO erasing (log, seq) VALUES ($1, $2)", log_, number(line.seq));
    }
  }

  void close_batch() {
    const Line& last = addition_.lines.back();
    const Checkpoint end{last.seq, last.hash, addition_.signature};
    const auto terminal = static_cast<std::int64_t>(addition_.terminal);
    const auto office = run(transaction_, kHoldOffice, terminal);
    const std::uint64_t before = mark_of(bytes_in<std::array<std::uint8_t, 8>>(office[0][2]));
    run(transaction_, kClose, log_, number(end.seq), bytea(end.hash), bytea(end.signature),
        milliseconds_of(addition_.at), terminal, number_in(office[0][0]),
        number_in(office[0][1]) + 1, bytea(bytes_of(next_mark(before, addition_.log, end))),
        number_in(office[0][3]) + number(end.seq) - number(addition_.after),
        number(addition_.after) + 1, number_in(office[0][4]));
  }

  void add_key(const LogKey& key) {
    run(transaction_, kKey, log_, number(key.from), bytea(key.key.bytes), bytea(key.certificate));
  }

  pqxx::work& transaction_;
  const Addition& addition_;
  std::int64_t log_ = 0;
  std::map<std::string, Place> known_;
  Added added_;
};

}  // namespace

Result<std::unique_ptr<Store>> PostgresStore::open(const std::string& address) {
  auto pool = PostgresPool::open(address);
  if (!pool) return pool.error();
  if (auto ready = prepare_schema(*pool.value()); !ready) return ready.error();
  return std::unique_ptr<Store>{new PostgresStore{std::move(pool).value()}};
}

Result<Added> PostgresStore::append(const Addition& addition) {
  return pool_->transact([&](pqxx::work& transaction) {
    return Adding{transaction, addition}.all();
  });
}

Result<bool> PostgresStore::keep_fork(const ForkRecord& fork) {
  return pool_->transact([&](pqxx::work& transaction) -> Result<bool> {
    const auto kept = run(transaction,
                          "INSERT INTO fork (log, last, head, body, at)"
                          " SELECT log, $2, $3::bytea, $4, $5 FROM log WHERE id = $1::bytea"
                          " ON CONFLICT DO NOTHING",
                          bytea(fork.log.bytes), number(fork.last), bytea(fork.head), fork.body,
                          milliseconds_of(fork.at));
    return kept.affected_rows() > 0;
  });
}

Result<Nothing> PostgresStore::keep_heartbeat(const HeartbeatRecord& heartbeat) {
  return pool_->transact([&](pqxx::work& transaction) -> Result<Nothing> {
    run(transaction,
        "INSERT INTO heartbeat (terminal, at, text) VALUES ($1, $2, $3) ON CONFLICT (terminal)"
        " DO UPDATE SET at = excluded.at, text = excluded.text",
        static_cast<std::int64_t>(heartbeat.terminal), milliseconds_of(heartbeat.at),
        heartbeat.text);
    return Nothing{};
  });
}

Result<Nothing> PostgresStore::write_note(const std::string& name, const std::string& text) {
  return pool_->transact([&](pqxx::work& transaction) -> Result<Nothing> {
    run(transaction,
        "INSERT INTO note (name, text) VALUES ($1, $2)"
        " ON CONFLICT (name) DO UPDATE SET text = excluded.text",
        name, text);
    return Nothing{};
  });
}

Result<Nothing> PostgresStore::commit_something(Instant at) {
  return write_note("last check", std::to_string(milliseconds_of(at)));
}

}  // namespace kiosk::sync
