// A terminal's log goes over to another key, wherever that is cut short.

#include "kiosk/journal/key_changing.h"

#include <doctest/doctest.h>

#include <fstream>

#include "kiosk/journal/data_folder.h"
#include "kiosk/journal/inspection.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {
namespace fs = std::filesystem;

// A log whose key lies in a file, as a terminal has it.
struct KeyedLog : TemporaryLog {
  KeyedLog() {
    close();
    place.key = folder / "key";
    REQUIRE(write_key(place.key, key));
    start();
  }

  // As a start does it: with the key that lies there.
  EventLog& start() {
    close();
    key = read_key(place.key).value();
    return open();
  }
  void acknowledge_all() {
    const auto state = log->state().value();
    REQUIRE(log->acknowledge({state.log, state.head, state.hash, "", {}}));
  }
  void change() {
    acknowledge_all();
    const auto done = log->change_key(at(std::chrono::seconds{9}));
    REQUIRE_MESSAGE(done, (done ? "" : done.error().what));
  }
  bool holds_together() {
    close();
    const auto found = inspect(place);
    return found && !found.value().fault;
  }
  LogId id() { return log->state().value().log; }
  std::vector<std::pair<std::int64_t, std::int64_t>> batches(std::size_t events) {
    std::vector<std::pair<std::int64_t, std::int64_t>> cuts;
    REQUIRE(log->rewind_to(id(), Seq{0}));
    for (;;) {
      const auto batch = log->next_batch({.events = events});
      REQUIRE_MESSAGE(batch, (batch ? "" : batch.error().what));
      if (!batch.value()) return cuts;
      const Batch& next = *batch.value();
      const auto entry = log->entries(next.log, Seq{number(next.last) - 1}, 1).value().front();
      REQUIRE(log->acknowledge({next.log, next.last, entry.hash, "", {}}));
      cuts.emplace_back(number(next.first), number(next.last));
    }
  }
};

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(KeyedLog, "after a change the same log goes on under the new key") {
  const LogId before = id();
  const PublicKey old = key.public_key();
  append(1);
  change();
  append(2);

  start();

  CHECK(id() == before);
  CHECK(log->state().value().public_key == key.public_key());
  CHECK(key.public_key() != old);
  CHECK(count_of("key.changed") == 1);
  append(3);
  CHECK(holds_together());
}

TEST_CASE_FIXTURE(KeyedLog, "no key is changed while the old one still owes a signature") {
  append(1);
  const auto refused = log->change_key(at({}));

  REQUIRE_FALSE(refused);
  CHECK(refused.error().fault == Fault::kRefused);
  CHECK(count_of("key.changed") == 0);
}

TEST_CASE_FIXTURE(KeyedLog, "a change that was not said yet is forgotten at the next start") {
  const LogId before = id();
  REQUIRE(write_key(next_key_file(place.key), SigningKey::make()));

  start();

  CHECK(id() == before);
  CHECK_FALSE(fs::exists(next_key_file(place.key)));
}

TEST_CASE_FIXTURE(KeyedLog, "a change that was said and cut short is finished by the next start") {
  const LogId before = id();
  const fs::path kept = folder / "kept";
  fs::copy(place.key, kept);
  append(1);
  change();
  append(2);
  close();
  // As if the power had gone before the new key lay in the old one's place.
  fs::rename(place.key, next_key_file(place.key));
  fs::rename(kept, place.key);

  start();

  CHECK(id() == before);
  CHECK_FALSE(fs::exists(next_key_file(place.key)));
  CHECK(read_key(place.key).value().public_key() == log->state().value().public_key);
  CHECK(holds_together());
}

TEST_CASE_FIXTURE(KeyedLog, "with a key that is not the log's, a new log goes on") {
  const LogId before = id();
  change();
  close();
  fs::remove(place.key);
  REQUIRE(write_key(place.key, SigningKey::make()));

  start();

  CHECK(id() != before);
}

TEST_CASE_FIXTURE(KeyedLog, "what is sent again is cut where the former key signed") {
  for (std::uint64_t tap = 1; tap <= 5; ++tap) append(tap);
  REQUIRE(log->checkpoint());  // 1 … 6, with log.opened
  for (std::uint64_t tap = 6; tap <= 8; ++tap) append(tap);
  acknowledge_all();
  REQUIRE(log->checkpoint());  // 7 … 9
  change();                    // 10
  for (std::uint64_t tap = 11; tap <= 13; ++tap) append(tap);

  using Cuts = std::vector<std::pair<std::int64_t, std::int64_t>>;
  CHECK(batches(500) == Cuts{{1, 10}, {11, 13}});
  CHECK(batches(7) == Cuts{{1, 6}, {7, 10}, {11, 13}});
  CHECK(batches(1).front() == std::pair<std::int64_t, std::int64_t>{1, 1});  // signed at the start
  CHECK(holds_together());
}

TEST_CASE_FIXTURE(KeyedLog, "a lost database is made again from the journal with all its keys") {
  append(1);
  change();
  append(2);
  change();
  append(3);
  const LogId before = id();
  close();
  for (const char* tail : {"", "-wal"}) fs::remove(place.database.string() + tail);

  start();

  CHECK(id() == before);
  CHECK(holds_together());
}

TEST_CASE_FIXTURE(KeyedLog, "a signature by a key that was given up is found") {
  append(1);
  const SigningKey old = key;
  change();
  const Entry entry = append(2);
  const LogId log_id = id();
  const auto file = segment();
  close();
  const Checkpoint forged = checkpoint_of(old, log_id, entry.seq, entry.hash);
  KeysOfLog keys{log_id, old.public_key()};
  CHECK_FALSE(inspect_segment(file, keys).value().fault);
  std::string text = text_of_file(file);
  text.resize(text.find('\0'));
  text += "=" + std::to_string(number(forged.seq)) + ' ' + hex(forged.hash) + ' ' +
          base64(forged.signature) + '\n';
  write_text(file, text);

  CHECK(inspect_segment(file, keys).value().fault);
}

TEST_SUITE_END();

}  // namespace kiosk::test
