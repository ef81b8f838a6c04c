// What goes again of the office's other logs: bodies that were erased, and whatever no longer
// holds. Covered by tests/journal/foreign_logs_test.cpp.

#include <algorithm>

#include "kiosk/base/chain.h"
#include "kiosk/journal/database.h"
#include "kiosk/journal/foreign_logs.h"
#include "kiosk/journal/log_store.h"
#include "kiosk/journal/row.h"

namespace kiosk {

Result<Nothing> ForeignLogs::erase(const LogId& log, std::span<const Seq> seqs,
                                   std::string_view why) {
  const auto found = logs_.find(log);
  if (found == logs_.end()) return Error{Fault::kBadData, "erase: a log that is not here"};
  return attempt([&] {
    SQLite::Transaction all{database_, SQLite::TransactionBehavior::IMMEDIATE};
    SQLite::Statement read{database_, "SELECT line FROM foreign_entry WHERE place = ?"};
    SQLite::Statement write{database_, "UPDATE foreign_entry SET line = ? WHERE place = ?"};
    for (const Seq seq : seqs) {
      const std::int64_t place = place_of(found->second.number, seq);
      read.reset();
      read.bind(1, place);
      if (!read.executeStep() || is_digest_line(read.getColumn(0).getString())) continue;
      write.reset();
      write.bind(1, digest_line(line_digest(read.getColumn(0).getString()), why));
      write.bind(2, place);
      write.exec();
    }
    all.commit();
    return Nothing{};
  });
}

Result<bool> ForeignLogs::forget(const LogId& log, Seq from, std::size_t limit) {
  const auto found = logs_.find(log);
  if (found == logs_.end() || found->second.last < from) return false;
  const Known known = found->second;
  const auto at_once = static_cast<std::int64_t>(std::max<std::size_t>(1, limit));
  const Seq cut{std::max(number(from), number(known.last) - at_once + 1)};
  ++forgotten_;
  return attempt([&] {
    SQLite::Transaction all{database_, SQLite::TransactionBehavior::IMMEDIATE};
    make_ready();
    SQLite::Statement entries{database_, "DELETE FROM foreign_entry WHERE place BETWEEN ? AND ?"};
    entries.bind(1, place_of(known.number, cut));
    entries.bind(2, place_of(known.number, known.last));
    entries.exec();
    SQLite::Statement heads{database_, "DELETE FROM foreign_head WHERE log = ? AND seq >= ?"};
    heads.bind(1, known.number);
    heads.bind(2, number(cut));
    heads.exec();
    keep_state("");
    all.commit();
    read();
    return cut > from;
  });
}

}  // namespace kiosk
