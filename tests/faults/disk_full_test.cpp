// A disk that is full (reliability §3, row 10): nothing is confirmed, nothing is half written, the
// ballast goes first, and recording goes on by itself when there is room.

#include <doctest/doctest.h>

#include "kiosk/journal/room.h"
#include "tests/support/killed_writer.h"
#include "tests/support/small_disk.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;
namespace {

struct FullDisk {
  explicit FullDisk(SmallDisk::Kind kind) : disk(kind) {
    if (!disk.mounted()) return;
    REQUIRE(EventLog::create(place, key, at({})));
    open();
    REQUIRE(log->tidy());
  }
  void open() {
    log.reset();
    auto opened = EventLog::open(place, key, at({}));
    REQUIRE_MESSAGE(opened, (opened ? "" : opened.error().what));
    log.emplace(std::move(opened).value());
  }
  // Appends until there is no room; the taps that were confirmed.
  std::vector<EventId> append_until_full() {
    std::vector<EventId> confirmed;
    for (int i = 0; i < 20'000; ++i) {
      const Draft draft = tap(++next);
      const auto done = log->append({&draft, 1});
      if (!done) {
        CHECK(done.error().fault == Fault::kNoRoom);
        CHECK_FALSE(stands(draft.id));
        return confirmed;
      }
      confirmed.push_back(draft.id);
    }
    FAIL("the disk never filled");
    return confirmed;
  }
  bool stands(const EventId& id) {
    for (const auto& line : lines_of(log->entries(log->logs().back(), Seq{0}, 1'000'000)))
      if (line.find(to_string(id)) != line.npos) return true;
    return false;
  }
  void check_whole() {
    EventLog::Walk walk;
    while (!walk.done) walk = log->walk_on(walk, 500).value();
    CHECK(walk.fault.value_or("") == "");
    CHECK(walk.seq == log->state().value().head);
  }

  SmallDisk disk;
  LogPlace place = place_in(disk.path());
  SigningKey key = key_of_test();
  std::optional<EventLog> log;
  std::uint64_t next = 0;
};

void check_rounds(SmallDisk::Kind kind) {
  FullDisk full{kind};
  if (!full.disk.mounted()) {
    MESSAGE("skipped: cannot mount a small disk here (needs root)");
    return;
  }
  std::size_t confirmed = 0;
  const int rounds = fault_rounds(20, 100);
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    full.disk.fill();
    confirmed += full.append_until_full().size();
    CHECK_FALSE(fs::exists(full.place.ballast));
    if (round % 3 == 2) full.open();
    full.disk.empty();
    const Draft after = tap(++full.next);
    REQUIRE(full.log->append({&after, 1}));
    CHECK(full.stands(after.id));
    REQUIRE(full.log->tidy());
  }
  full.check_whole();
  full.open();
  CHECK_FALSE(full.log->opening().new_log);
  CHECK(static_cast<std::size_t>(number(full.log->state().value().head)) >= 1 + confirmed);
  MESSAGE(rounds << " fillings, " << confirmed << " recorded on the ballast's room");
}

}  // namespace

TEST_SUITE_BEGIN("faults");

TEST_CASE("a full 2 MiB disk refuses, keeps what it has, and records again when there is room") {
  check_rounds(SmallDisk::Kind::kMemory2M);
}

TEST_CASE("a full 8 MiB ext4 refuses, keeps what it has, and records again when there is room") {
  check_rounds(SmallDisk::Kind::kExt4Loop8M);
}

TEST_CASE("the ballast is made again when there is room") {
  FullDisk full{SmallDisk::Kind::kMemory2M};
  if (!full.disk.mounted()) return;
  REQUIRE(fs::exists(full.place.ballast));
  full.disk.fill();
  full.append_until_full();
  full.disk.empty();

  REQUIRE(full.log->tidy());

  CHECK(fs::file_size(full.place.ballast) == (2u << 20) / 16);
}

TEST_CASE("a log opened on a full disk can be read, and records when there is room") {
  FullDisk full{SmallDisk::Kind::kMemory2M};
  if (!full.disk.mounted()) return;
  full.disk.fill();
  const auto confirmed = full.append_until_full();
  full.log.reset();
  full.disk.fill();  // what closing made free
  full.open();
  full.disk.fill();
  for (const EventId& id : confirmed) CHECK(full.stands(id));
  const Draft draft = tap(++full.next);
  CHECK(full.log->append({&draft, 1}).error().fault == Fault::kNoRoom);

  full.disk.empty();

  CHECK(full.log->append({&draft, 1}));
  full.check_whole();
}

TEST_SUITE_END();
}  // namespace kiosk::test
