// One bit flipped anywhere in either copy (reliability §3, row 14): found at the latest by the end
// of the walk when it changes anything that is read, and no event is lost by it.

#include <doctest/doctest.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <set>

#include "tests/support/killed_writer.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;
namespace {

// Everything a reader of the database can be told; "unreadable" when there is an error on the way.
std::string told_by(const fs::path& database) {
  const TemporaryFolder folder;
  fs::copy_file(database, folder / "log.db");
  std::string all;
  try {
    SQLite::Database db{(folder / "log.db").string(), SQLite::OPEN_READWRITE};
    for (const char* question :
         {"SELECT sql, name, type, tbl_name FROM sqlite_schema", "PRAGMA application_id",
          "PRAGMA user_version", "SELECT number, id, own, journal FROM log",
          "SELECT log, seq, hash, event, line FROM entry ORDER BY place",
          "SELECT log, seq, event FROM entry INDEXED BY entry_by_event WHERE event > x'' ORDER BY "
          "event",
          "SELECT log, seq, hash, signature FROM checkpoint"}) {
      SQLite::Statement row{db, question};
      while (row.executeStep())
        for (int i = 0; i < row.getColumnCount(); ++i) all += row.getColumn(i).getString() + '\n';
    }
  } catch (const SQLite::Exception&) {
    return "unreadable";
  }
  return all;
}

struct Kept {
  Kept() {
    for (std::uint64_t i = 1; i <= 60; ++i) {
      made.append(i);
      if (i % 9 == 0) REQUIRE(made.log->checkpoint());
    }
    REQUIRE(made.log->checkpoint());
    lines = made.lines();
    journal = fs::relative(made.segment(), made.folder.path());
    made.close();
    database = told_by(made.place.database);
    written = text_of_file(made.folder.path() / journal).find('\0');
  }
  TemporaryLog made;
  std::vector<std::string> lines;
  std::string database;
  fs::path journal;
  std::size_t written = 0;  // bytes of the journal that mean something
};

std::size_t flip(const fs::path& file, std::size_t size, std::mt19937& chance) {
  std::string bytes = text_of_file(file);
  const auto at = std::uniform_int_distribution<std::size_t>{0, size - 1}(chance);
  bytes[at] =
      static_cast<char>(bytes[at] ^ (1 << std::uniform_int_distribution<int>{0, 7}(chance)));
  std::fstream out{file, std::ios::binary | std::ios::in | std::ios::out};
  out.seekp(static_cast<std::streamoff>(at)).put(bytes[at]);
  return at;
}

std::string walk_all(const EventLog& log) {
  EventLog::Walk walk;
  while (!walk.done) {
    auto next = log.walk_on(walk, 20);
    if (!next) return next.error().what;
    walk = std::move(next).value();
  }
  return walk.fault.value_or("");
}

bool told(const Opening& opening) {
  return opening.healed_into_database + opening.healed_into_journal > 0 || opening.new_log ||
         !opening.set_aside.empty() || opening.cut_torn_line;
}

bool all_there(EventLog& log, const std::vector<std::string>& lines) {
  std::set<std::string> stored;
  for (const LogId& id : log.logs())
    for (const auto& line : lines_of(log.entries(id, Seq{0}, 100'000))) stored.insert(line);
  return std::all_of(lines.begin(), lines.end(),
                     [&](const auto& line) { return stored.count(line) > 0; });
}

struct Tally {
  int flips = 0;
  int live = 0;
  int found = 0;
  int lost = 0;
};

// Starts the harmed copy as a terminal would, walks, and lets a new log follow a fault.
void judge(const fs::path& folder, const Kept& kept, bool live, Tally& tally) {
  auto log = EventLog::open(place_in(folder), key_of_test(), at({}));
  REQUIRE_MESSAGE(log, (log ? "" : log.error().what));
  bool found = told(log.value().opening());
  const std::string fault = walk_all(log.value());
  if (!fault.empty()) {
    found = true;
    REQUIRE(log.value().open_new_log(fault, at({})));
    CHECK(walk_all(log.value()) == "");
  }
  ++tally.flips;
  if (live) ++tally.live;
  if (live && found) ++tally.found;
  if (!all_there(log.value(), kept.lines)) ++tally.lost;
}

void report(const std::string& where, const Tally& tally) {
  MESSAGE(where << ": " << tally.flips << " flips, " << tally.live << " in what is read, "
                << tally.found << " of them found, " << tally.lost << " with a loss");
  CHECK(tally.found == tally.live);
  CHECK(tally.lost == 0);
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("a bit flipped in a stopped journal is found by the end of the walk") {
  const Kept kept;
  std::mt19937 chance{14};
  Tally tally;
  for (int i = 0; i < fault_rounds(40, 1'000); ++i) {
    const TemporaryFolder folder;
    fs::copy(kept.made.folder.path(), folder.path(), fs::copy_options::recursive);
    const auto place = flip(folder.path() / kept.journal, kept.written, chance);
    CAPTURE(place);
    judge(folder.path(), kept, true, tally);
  }
  report("journal", tally);
}

TEST_CASE("a bit flipped in a stopped database is found by the end of the walk") {
  const Kept kept;
  std::mt19937 chance{1'414};
  Tally tally;
  for (int i = 0; i < fault_rounds(40, 1'000); ++i) {
    const TemporaryFolder folder;
    fs::copy(kept.made.folder.path(), folder.path(), fs::copy_options::recursive);
    const fs::path database = folder / "log.db";
    const auto place = flip(database, fs::file_size(database), chance);
    CAPTURE(place);
    judge(folder.path(), kept, told_by(database) != kept.database, tally);
  }
  report("log.db", tally);
}

TEST_CASE("a bit flipped while the log is open is found by the next walk") {
  Tally tally;
  std::mt19937 chance{141};
  for (int i = 0; i < fault_rounds(20, 1'000); ++i) {
    Kept kept;
    EventLog& log = kept.made.open();
    const bool journal = i % 2 == 0;
    const fs::path file =
        journal ? kept.made.folder.path() / kept.journal : kept.made.place.database;
    flip(file, journal ? kept.written : fs::file_size(file), chance);
    const bool live = journal || told_by(file) != kept.database;
    const std::string fault = walk_all(log);
    ++tally.flips;
    if (live) ++tally.live;
    if (live && !fault.empty()) ++tally.found;
  }
  report("while open", tally);
}

TEST_SUITE_END();
}  // namespace kiosk::test
