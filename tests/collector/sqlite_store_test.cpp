#include "sync/collector/store/sqlite_store.h"

#include <doctest/doctest.h>

#include <fstream>

#include "sync/collector/desks/enrolment_code.h"
#include "sync/collector/desks/received_batch.h"
#include "tests/support/process.h"
#include "tests/support/terminal_in_memory.h"

namespace kiosk::test {
namespace {

const Now kNow{Instant{std::chrono::hours{500'000}}, Tick{}, ClockState::kSynced};

// A store with one terminal and its empty log.
struct OpenStore {
  OpenStore() {
    const auto code = sync::prepare_code(*store, {"Office", "Hall"}, kNow).value();
    enrolled.terminal = store->read().code(sync::code_digest(code)).value()->terminal;
    enrolled.log = terminal.log;
    enrolled.key = {Seq{1}, terminal.key.public_key(), {}};
    enrolled.code_digest = sync::code_digest(code);
    REQUIRE(store->enrol(enrolled));
  }

  std::string path() const { return (folder / "store.db").string(); }

  sync::Addition rows(std::int64_t after, std::int64_t last) const {
    const Batch batch = terminal.batch(after + 1, last);
    sync::Addition rows{
        terminal.log, enrolled.terminal.id, Seq{after}, {}, batch.signature, {}, {}};
    for (std::int64_t seq = after + 1; seq <= last; ++seq) {
      const std::string& line = terminal.lines[static_cast<std::size_t>(seq - 1)];
      rows.lines.push_back({Seq{seq}, terminal.hashes[static_cast<std::size_t>(seq)], line,
                            sync::event_id_in(line)});
    }
    return rows;
  }

  TemporaryFolder folder;
  std::unique_ptr<sync::SqliteStore> store = std::move(sync::SqliteStore::open(path())).value();
  TerminalInMemory terminal;
  sync::Enrolled enrolled;
};

std::string answer_of(sync::Database& database, const std::string& pragma) {
  sync::Statement statement{database, pragma};
  REQUIRE(statement.step());
  return statement.text(0);
}

}  // namespace

TEST_SUITE_BEGIN("collector, in a file");

TEST_CASE_FIXTURE(OpenStore, "a store is owned by one process at a time") {
  const auto second = sync::SqliteStore::open(path());
  REQUIRE_FALSE(second);
  CHECK(second.error().fault == Fault::kRefused);

  store.reset();
  CHECK(sync::SqliteStore::open(path()));
}

TEST_CASE_FIXTURE(OpenStore, "every commit is synced, and readers neither write nor checkpoint") {
  store.reset();
  auto writing = sync::Database::open_writing(path());
  auto reading = sync::Database::open_reading(path());

  CHECK(answer_of(writing.value(), "PRAGMA journal_mode") == "wal");
  CHECK(answer_of(writing.value(), "PRAGMA synchronous") == "3");  // EXTRA
  CHECK(answer_of(reading.value(), "PRAGMA wal_autocheckpoint") == "0");
  CHECK_FALSE(reading.value().run("DELETE FROM note"));
}

TEST_CASE("a file that is no store is not touched") {
  const TemporaryFolder folder;
  const std::string path = (folder / "letter.txt").string();
  const std::string letter(5'000, 'x');
  std::ofstream{path} << letter;

  const auto opened = sync::SqliteStore::open(path);

  REQUIRE_FALSE(opened);
  CHECK(opened.error().fault == Fault::kBadData);
  CHECK(text_of_file(path) == letter);
}

TEST_CASE_FIXTURE(OpenStore, "a reader sees what is committed while the store is open") {
  auto reader = sync::SqliteReader::open(path());
  REQUIRE(reader);
  terminal.record(3);
  REQUIRE(store->append(rows(0, 3)));

  CHECK(reader.value()->log(terminal.log).value()->last == Seq{3});
  CHECK(reader.value()->hash_at(terminal.log, Seq{2}).value() == terminal.hashes[2]);
  CHECK(reader.value()->hash_at(terminal.log, Seq{4}).value() == std::nullopt);
}

TEST_CASE_FIXTURE(OpenStore, "an addition that no longer fits the end adds nothing") {
  terminal.record(4);
  REQUIRE(store->append(rows(0, 2)));

  for (const std::int64_t after : {0, 3}) {
    const auto refused = store->append(rows(after, 4));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == Fault::kRefused);
  }
  CHECK(store->read().log(terminal.log).value()->last == Seq{2});
}

TEST_CASE_FIXTURE(OpenStore, "an addition that fails half way adds nothing") {
  terminal.record(4);
  auto broken = rows(0, 4);
  broken.lines[3].seq = Seq{2};  // the place is taken

  CHECK_FALSE(store->append(broken));
  CHECK(store->read().hash_at(terminal.log, Seq{1}).value() == std::nullopt);
  CHECK(store->append(rows(0, 4)));
}

TEST_CASE_FIXTURE(OpenStore, "entries are neither removed nor moved") {
  terminal.record(1);
  REQUIRE(store->append(rows(0, 1)));
  store.reset();
  auto database = sync::Database::open_writing(path());

  CHECK_FALSE(database.value().run("DELETE FROM entry"));
  CHECK_FALSE(database.value().run("UPDATE entry SET seq = 2"));
  CHECK_FALSE(database.value().run("UPDATE entry SET hash = x'00'"));
}

TEST_CASE_FIXTURE(OpenStore, "every accepted end is kept with its signature") {
  terminal.record(5);
  REQUIRE(store->append(rows(0, 2)));
  REQUIRE(store->append(rows(2, 5)));

  const auto kept = store->read().checkpoints(terminal.log).value();

  REQUIRE(kept.size() == 2);
  CHECK(kept[0].seq == Seq{2});
  CHECK(holds(kept[0], terminal.key.public_key(), terminal.log));
  CHECK(holds(kept[1], terminal.key.public_key(), terminal.log));
}

TEST_CASE_FIXTURE(OpenStore, "a code that was spent in between enrols nobody") {
  enrolled.log = new_log_id();

  const auto refused = store->enrol(enrolled);

  REQUIRE_FALSE(refused);
  CHECK(refused.error().fault == Fault::kRefused);
  CHECK(store->read().log(enrolled.log).value() == std::nullopt);
}

TEST_SUITE_END();
}  // namespace kiosk::test
