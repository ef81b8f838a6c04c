// What a kept `person.erased` asks for (protocol §2). The order stands in `erasing` from its batch
// on and goes when the bodies have. What they were leaves the disk with the server's own vacuum.
// Covered by tests/collector/store_test.cpp.

#include "sync/collector/erasing_lines.h"
#include "sync/collector/postgres_rows.h"
#include "sync/collector/postgres_store.h"

namespace kiosk::sync {
namespace {

// Of several collectors one takes an order; the others go on to the next.
constexpr const char* kNext =
    "SELECT g.log, g.seq, e.line, l.terminal FROM erasing g JOIN entry e USING (log, seq)"
    " JOIN log l ON l.log = g.log ORDER BY g.log, g.seq LIMIT 1 FOR UPDATE OF g SKIP LOCKED";
constexpr const char* kEntry =
    "SELECT e.log, e.line FROM log l JOIN entry e ON e.log = l.log"
    " WHERE l.id = $1::bytea AND l.terminal = $2 AND e.seq = $3";
constexpr const char* kForks =
    "SELECT f.log, f.last, f.head, f.body FROM fork f JOIN log l ON l.log = f.log"
    " WHERE l.terminal = $1";

bool erase_entry(pqxx::work& transaction, const ErasingOrder& order, std::int64_t terminal,
                 Seq seq) {
  const auto entry = run(transaction, kEntry, bytea(order.said.log.bytes), terminal, number(seq));
  if (entry.empty() || !is_about(order.who, text_in(entry[0][1]))) return false;
  run(transaction, "UPDATE entry SET line = $1, event = NULL WHERE log = $2 AND seq = $3",
      erased_line(text_in(entry[0][1])), number_in(entry[0][0]), number(seq));
  return true;
}

void erase_forks(pqxx::work& transaction, const StaffId& who, std::int64_t terminal) {
  for (const auto& fork : run(transaction, kForks, terminal)) {
    const std::string body = batch_without(who, text_in(fork[3]));
    if (body == text_in(fork[3])) continue;
    run(transaction, "UPDATE fork SET body = $1 WHERE log = $2 AND last = $3 AND head = $4::bytea",
        body, number_in(fork[0]), number_in(fork[1]), text_in(fork[2]));
  }
}

// How many bodies the next order took; none when no order is left.
Result<std::optional<std::int64_t>> carry_out_next(pqxx::work& transaction) {
  const auto next = run(transaction, kNext);
  if (next.empty()) return std::optional<std::int64_t>{};
  std::int64_t count = 0;
  if (const auto order = erasing_order(text_in(next[0][2]))) {
    const std::int64_t terminal = number_in(next[0][3]);
    for (const Seq seq : order->said.seqs)
      count += erase_entry(transaction, *order, terminal, seq) ? 1 : 0;
    erase_forks(transaction, order->who, terminal);
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

}  // namespace kiosk::sync
