// log.db, how a body goes: its digest takes its place, and secure_delete leaves nothing of it in
// the file, nor in the pages that SQLite evens out as rows become shorter. Covered by
// tests/journal/erasing_test.cpp.

#include <sqlite3.h>

#include "kiosk/journal/log_store.h"
#include "kiosk/journal/row.h"

namespace kiosk {
namespace {

// The guards of the table let nobody change an entry; they rest while this lives.
class GuardsRest {
 public:
  explicit GuardsRest(SQLite::Database& db) : db_(db.getHandle()) { set(0); }
  ~GuardsRest() { set(1); }
  GuardsRest(const GuardsRest&) = delete;
  GuardsRest& operator=(const GuardsRest&) = delete;

 private:
  void set(int on) { sqlite3_db_config(db_, SQLITE_DBCONFIG_ENABLE_TRIGGER, on, nullptr); }
  sqlite3* db_;
};

}  // namespace

Result<Nothing> LogStore::erase(const LogId& log, std::span<const Seq> seqs, std::string_view why) {
  const OwnLog* own = find(log);
  if (own == nullptr) return Error{Fault::kBadData, "erase: a log that is not ours"};
  return attempt([&] {
    SQLite::Database& db = database_.handle();
    SQLite::Transaction all{db, SQLite::TransactionBehavior::IMMEDIATE};
    SQLite::Statement read{db, "SELECT line FROM entry WHERE place = ?"};
    const GuardsRest rest{db};
    SQLite::Statement write{db, "UPDATE entry SET line = ?, event = NULL WHERE place = ?"};
    for (const Seq seq : seqs) {
      read.reset();
      read.bind(1, place_of(own->number, seq));
      if (!read.executeStep()) continue;
      const std::string body = read.getColumn(0).getString();
      if (is_digest_line(body)) continue;
      write.reset();
      write.bind(1, digest_line(line_digest(body), why));
      write.bind(2, place_of(own->number, seq));
      write.exec();
    }
    read.reset();
    all.commit();
    return Nothing{};
  });
}

}  // namespace kiosk
