#include "kiosk/views/view_database.h"

#include <sqlite3.h>

namespace kiosk {
namespace {

// Another number: another shape, and the file is built anew.
constexpr int kVersion = 11;

// `mark`: taps and the words about them; `date` is the working day in days since 1970. A word lies
// where it was said, which may be long after its tap: `mark_about` finds it. Marks are never looked
// for by their place in a log, which `position` guards, so they lie as they came. `declaration`:
// days that were spoken for, `first` … `last`; of a word about one, that one's id and no days.
// `diary`: a review of several days stands once for each; `entry` is the first saying's id.
// `diary_text`: of each entry the saying by which it is found, and `diary_word` its words
// (kiosk/diary/search_words.h); both are found by the same number.
// `task`: tasks, cases, targets and directives; `over` is the day on which it was closed.
constexpr char kSchema[] = R"(
CREATE TABLE position(log TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE office_fact(log TEXT NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
  body TEXT NOT NULL, PRIMARY KEY(log, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE stretch(log TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
  date TEXT NOT NULL, PRIMARY KEY(log, first)) STRICT, WITHOUT ROWID;
CREATE INDEX stretch_of_day ON stretch(log, date);
CREATE TABLE mark(log TEXT NOT NULL, seq INTEGER NOT NULL, rev INTEGER NOT NULL, id BLOB NOT NULL,
  who TEXT NOT NULL, date INTEGER NOT NULL, kind INTEGER NOT NULL, at INTEGER NOT NULL,
  boot TEXT NOT NULL, mono INTEGER NOT NULL, state INTEGER NOT NULL, meaning INTEGER NOT NULL,
  errand INTEGER NOT NULL, said INTEGER NOT NULL, trip TEXT NOT NULL, tap BLOB NOT NULL,
  stands_alone INTEGER NOT NULL, by_whom TEXT NOT NULL, flags INTEGER NOT NULL,
  minute INTEGER NOT NULL, basis INTEGER NOT NULL, comment TEXT NOT NULL) STRICT;
CREATE INDEX mark_of_day ON mark(date, who) WHERE stands_alone = 1;
CREATE INDEX mark_about ON mark(tap) WHERE stands_alone = 0;
CREATE INDEX mark_of_trip ON mark(date) WHERE trip != '';
CREATE TABLE declaration(log TEXT NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL,
  first INTEGER, last INTEGER, body TEXT NOT NULL, PRIMARY KEY(log, seq)) STRICT, WITHOUT ROWID;
CREATE INDEX declaration_until ON declaration(last);
CREATE INDEX declaration_called ON declaration(id);
CREATE TABLE reading(log TEXT NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL,
  whose TEXT NOT NULL, date INTEGER NOT NULL, at INTEGER NOT NULL, by_whom TEXT NOT NULL,
  page TEXT NOT NULL, PRIMARY KEY(log, seq)) STRICT, WITHOUT ROWID;
CREATE INDEX reading_of_whose ON reading(whose, date);
CREATE TABLE diary(log TEXT NOT NULL, seq INTEGER NOT NULL, whose TEXT NOT NULL,
  date INTEGER NOT NULL, entry BLOB, body TEXT NOT NULL,
  PRIMARY KEY(log, seq, whose, date)) STRICT, WITHOUT ROWID;
CREATE INDEX diary_of_day ON diary(date, whose, entry);
CREATE INDEX diary_of_entry ON diary(entry) WHERE entry IS NOT NULL;
CREATE TABLE diary_text(id INTEGER PRIMARY KEY, entry BLOB NOT NULL UNIQUE, saying BLOB NOT NULL,
  log TEXT NOT NULL, seq INTEGER NOT NULL) STRICT;
CREATE TABLE diary_handed_in(saying BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE diary_word USING fts5(words, content='', detail='none', columnsize=0,
  tokenize="ascii tokenchars '_=@#'");
CREATE TABLE task(log TEXT NOT NULL, seq INTEGER NOT NULL, about BLOB NOT NULL, over INTEGER,
  body TEXT NOT NULL, PRIMARY KEY(log, seq)) STRICT, WITHOUT ROWID;
CREATE INDEX task_over ON task(over, about) WHERE over IS NOT NULL;
)";

// A view is used by one thread at a time, whoever made it: SQLite need not guard every column.
constexpr int kOneThread = SQLITE_OPEN_NOMUTEX;

int version_of(SQLite::Database& db) { return db.execAndGet("PRAGMA user_version").getInt(); }

void build(SQLite::Database& db) {
  SQLite::Transaction whole{db};
  db.exec(kSchema);
  static_assert(kVersion == 11);
  db.exec("PRAGMA user_version = 11");
  whole.commit();
}

Result<SQLite::Database> of_this_version(SQLite::Database db) {
  if (version_of(db) != kVersion) return Error{Fault::kBadData, "views.db: another version"};
  return db;
}

}  // namespace

Error error_of(const SQLite::Exception& exception) {
  const int code = exception.getErrorCode();
  const Fault fault = code == SQLITE_FULL                               ? Fault::kNoRoom
                      : code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? Fault::kBadData
                                                                        : Fault::kTryLater;
  return {fault, std::string{"views.db: "} + exception.what()};
}

Result<SQLite::Database> open_views(const std::filesystem::path& path) {
  return guarded([&]() -> Result<SQLite::Database> {
    SQLite::Database db{path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | kOneThread,
                        2'000};
    db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA trusted_schema=OFF;");
    if (version_of(db) == 0) build(db);
    return of_this_version(std::move(db));
  });
}

Result<SQLite::Database> look_into_views(const std::filesystem::path& path) {
  return guarded([&]() -> Result<SQLite::Database> {
    return of_this_version(
        SQLite::Database{path.string(), SQLite::OPEN_READONLY | kOneThread, 2'000});
  });
}

}  // namespace kiosk
