// What a kept `person.erased` asks for (protocol §2). The order stands in `erasing` from its batch
// on and goes when the bodies have. What they were leaves the disk with the server's own vacuum.
// Covered by tests/collector/store_test.cpp.

#include "kiosk/base/chain.h"
#include "sync/collector/store/erasing_lines.h"
#include "sync/collector/store/postgres_rows.h"
#include "sync/collector/store/postgres_store.h"

namespace kiosk::sync {
namespace {

// Of several collectors one takes an order; the others go on to the next.
constexpr const char* kNext =
    "SELECT g.log, g.seq, e.line, l.terminal, CASE t.name WHEN $1 THEN t.office ELSE -1 END"
    " FROM erasing g JOIN entry e USING (log, seq) JOIN log l ON l.log = g.log"
    " JOIN terminal t ON t.terminal = l.terminal ORDER BY g.log, g.seq LIMIT 1 FOR UPDATE OF g "
    "SKIP LOCKED";
constexpr const char* kEntry =
    "SELECT e.log, e.line FROM log l JOIN entry e ON e.log = l.log"
    " JOIN terminal t ON t.terminal = l.terminal"
    " WHERE l.id = $1::bytea AND (l.terminal = $2 OR t.office = $3) AND e.seq = $4";
constexpr const char* kForks =
    "SELECT f.log, f.last, f.head, f.body FROM fork f JOIN log l ON l.log = f.log"
    " JOIN terminal t ON t.terminal = l.terminal WHERE l.terminal = $1 OR t.office = $2";

// Who may say whose bodies go: a terminal of its own logs, the centre of all of the office.
struct Reach {
  std::int64_t terminal = 0;
  std::int64_t office = -1;
};

bool erase_entry(pqxx::work& transaction, const ErasingOrder& order, const Reach& reach, Seq seq) {
  const auto entry = run(transaction, kEntry, bytea(order.said.log.bytes), reach.terminal,
                         reach.office, number(seq));
  if (entry.empty() || !is_about(order.who, text_in(entry[0][1]))) return false;
  run(transaction, "UPDATE entry SET line = $1, event = NULL WHERE log = $2 AND seq = $3",
      erased_line(text_in(entry[0][1])), number_in(entry[0][0]), number(seq));
  return true;
}

void erase_forks(pqxx::work& transaction, const StaffId& who, const Reach& reach) {
  for (const auto& fork : run(transaction, kForks, reach.terminal, reach.office)) {
    const std::string body = batch_without(who, text_in(fork[3]));
    if (body == text_in(fork[3])) continue;
    run(transaction, "UPDATE fork SET body = $1 WHERE log = $2 AND last = $3 AND head = $4::bytea",
        body, number_in(fork[0]), number_in(fork[1]), text_in(fork[2]));
  }
}

// How many bodies the next order took; none when no order is left.
Result<std::optional<std::int64_t>> carry_out_next(pqxx::work& transaction) {
  const auto next = run(transaction, kNext, std::string{kCentre});
  if (next.empty()) return std::optional<std::int64_t>{};
  std::int64_t count = 0;
  if (const auto order = erasing_order(text_in(next[0][2]))) {
    const Reach reach{number_in(next[0][3]), number_in(next[0][4])};
    for (const Seq seq : order->said.seqs)
      count += erase_entry(transaction, *order, reach, seq) ? 1 : 0;
    erase_forks(transaction, order->who, reach);
  }
  run(transaction, "DELETE FROM erasing WHERE log = $1 AND seq = $2", number_in(next[0][0]),
      number_in(next[0][1]));
  return std::optional{count};
}

}  // namespace

Result<std::int64_t> PostgresStore::carry_out_erasures() {
  for (std::int64_t all = 0;;) {
    const auto some = pool_->transact(carry_out_next);
    if (!some) return some.error();
    if (!some.value()) return all;
    all += *some.value();
  }
}

Result<std::int64_t> PostgresStore::expire(const LogId& log, const std::vector<Seq>& seqs) {
  return pool_->transact([&](pqxx::work& transaction) -> Result<std::int64_t> {
    std::int64_t count = 0;
    for (const Seq seq : seqs) {
      const auto entry = run(transaction,
                             "SELECT e.log, e.line FROM log l JOIN entry e ON e.log = l.log"
                             " WHERE l.id = $1::bytea AND e.seq = $2",
                             bytea(log.bytes), number(seq));
      if (entry.empty() || is_digest_line(text_in(entry[0][1]))) continue;
      run(transaction, "UPDATE entry SET line = $1, event = NULL WHERE log = $2 AND seq = $3",
          digest_line(line_digest(text_in(entry[0][1])), "expired"), number_in(entry[0][0]),
          number(seq));
      ++count;
    }
    return count;
  });
}

}  // namespace kiosk::sync
