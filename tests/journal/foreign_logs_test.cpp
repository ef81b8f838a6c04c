#include "kiosk/journal/foreign_logs.h"

#include <doctest/doctest.h>

#include "kiosk/base/chain.h"
#include "kiosk/journal/inspection.h"
#include "tests/support/other_log.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {

std::vector<std::int64_t> seqs_of(const EventLog& log, const LogId& id) {
  std::vector<std::int64_t> seqs;
  const auto entries = log.entries(id, Seq{0}, 100);
  for (const Entry& entry : entries.value()) seqs.push_back(number(entry.seq));
  return seqs;
}

struct Pulled : TemporaryLog {
  OtherLog other;
};

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(Pulled, "nothing of another log is told before a signed head covers it") {
  EventLog& mine = open();
  REQUIRE(mine.take_pulled({{other.entry(1), other.entry(2)}, {}, "p1"}));
  CHECK(seqs_of(mine, other.id).empty());

  REQUIRE(mine.take_pulled({{other.entry(3)}, {other.head(2)}, "p2"}));
  CHECK(seqs_of(mine, other.id) == std::vector<std::int64_t>{1, 2});
  REQUIRE(mine.take_pulled({{}, {other.head(3)}, "p3"}));

  CHECK(seqs_of(mine, other.id) == std::vector<std::int64_t>{1, 2, 3});
}

TEST_CASE_FIXTURE(Pulled, "what was pulled is there after the next start, and so is the place") {
  REQUIRE(open().take_pulled({{other.entry(1), other.entry(2)}, {other.head(2)}, "p1"}));

  const EventLog& again = open();

  CHECK(seqs_of(again, other.id) == std::vector<std::int64_t>{1, 2});
  CHECK(again.pulled_so_far().position == "p1");
  REQUIRE(again.pulled_so_far().ends.size() == 1);
  CHECK(again.pulled_so_far().ends[0].head == other.hashes[2]);
}

TEST_CASE_FIXTURE(Pulled, "a terminal's own log is neither read nor written by a pull") {
  EventLog& mine = open();
  append(1);
  const auto before = lines();

  REQUIRE(mine.take_pulled({{other.entry(1)}, {other.head(1)}, "p1"}));

  CHECK(lines() == before);
  CHECK(mine.logs() == std::vector<LogId>{mine.end().log});
  CHECK(mine.every_log() == std::vector<LogId>{mine.end().log, other.id});
  CHECK(append(1).seq == mine.end().seq);  // still known by its own id
}

TEST_CASE_FIXTURE(Pulled, "the next event counts on from the greatest rev anybody has written") {
  REQUIRE(open().take_pulled({{other.entry(1, 41)}, {other.head(1)}, "p1"}));
  append(1);
  CHECK(event_from(lines().back()).value().rev == 42);

  open();
  append(2);

  CHECK(event_from(lines().back()).value().rev >= 43);
}

TEST_CASE_FIXTURE(Pulled, "a rev that would leave nobody a number is not believed") {
  REQUIRE(open().take_pulled({{other.entry(1, UINT64_MAX)}, {other.head(1)}, "p1"}));

  append(1);

  CHECK(event_from(lines().back()).value().rev < 1'000);
}

TEST_CASE_FIXTURE(Pulled,
                  "a page that comes again is taken once, and starting over loses nothing") {
  EventLog& mine = open();
  const PulledPage page{{other.entry(1), other.entry(2)}, {other.head(2)}, "p1"};
  REQUIRE(mine.take_pulled(page));
  REQUIRE(mine.pull_anew());
  CHECK(mine.pulled_so_far().position.empty());

  REQUIRE(mine.take_pulled(page));

  CHECK(seqs_of(mine, other.id) == std::vector<std::int64_t>{1, 2});
  CHECK(mine.end().foreign == 2);
}

TEST_CASE_FIXTURE(Pulled, "each entry keeps whether its terminal might administer") {
  EventLog& mine = open();
  REQUIRE(mine.take_pulled({{other.entry(1, 1, "staff.registered")}, {other.head(1, true)}, "p1"}));
  REQUIRE(mine.take_pulled({{other.entry(2, 2, "staff.registered")}, {other.head(2)}, "p2"}));
  REQUIRE(mine.take_pulled({{other.entry(3, 3)}, {other.head(3)}, "p3"}));

  const auto entries = mine.entries(other.id, Seq{0}, 10).value();

  CHECK(fact_from(entries.at(0)).ok());
  CHECK_FALSE(fact_from(entries.at(1)).ok());  // it had no right to set people
  CHECK(fact_from(entries.at(2)).ok());
}

TEST_CASE_FIXTURE(Pulled, "a version before this one reads its log beside what was pulled") {
  REQUIRE(open().take_pulled({{other.entry(1)}, {other.head(1)}, "p1"}));
  append(1);
  close();

  // What that version asks of the file.
  SQLite::Database file{place.database.string(), SQLite::OPEN_READONLY};
  CHECK(file.execAndGet("PRAGMA user_version").getInt() == 1);
  CHECK(file.execAndGet("SELECT count(*) FROM log WHERE own = 1").getInt() == 1);
  CHECK(file.execAndGet("SELECT count(*) FROM entry").getInt() >= 2);
}

TEST_CASE_FIXTURE(Pulled, "a body of another log gives way to its digest, and the chain holds") {
  EventLog& mine = open();
  REQUIRE(mine.take_pulled({{other.entry(1), other.entry(2)}, {other.head(2)}, "p1"}));

  REQUIRE(mine.erase_rows(other.id, std::vector{Seq{1}}, "erased"));

  const auto entries = mine.entries(other.id, Seq{0}, 10).value();
  CHECK(is_digest_line(entries.at(0).line));
  Hash hash = chain_start(other.id);
  for (const Entry& entry : entries)
    hash = chain_next(other.id, entry.seq, hash, line_digest(entry.line));
  CHECK(hash == other.hashes[2]);
}

TEST_CASE_FIXTURE(Pulled, "what was pulled is verified, too, and an altered word is named") {
  REQUIRE(open().take_pulled({{other.entry(1), other.entry(2)}, {other.head(2)}, "p1"}));
  close();
  CHECK_FALSE(inspect(place).value().fault);

  SQLite::Database{place.database.string(), SQLite::OPEN_READWRITE}.exec(
      "UPDATE foreign_entry SET line = replace(line, 'closed', 'dropped') WHERE place & 7 = 2");
  const auto found = inspect(place);

  REQUIRE(found.value().fault);
  CHECK(found.value().fault->find("pulled: the chain breaks at 2") != std::string::npos);
}

TEST_CASE_FIXTURE(Pulled, "a head over what was pulled that its key did not sign is named") {
  REQUIRE(open().take_pulled({{other.entry(1), other.entry(2)}, {other.head(2)}, "p1"}));
  close();
  SQLite::Database{place.database.string(), SQLite::OPEN_READWRITE}.exec(
      "UPDATE foreign_head SET signature = zeroblob(64)");

  const auto found = inspect(place);

  REQUIRE(found.value().fault);
  CHECK(found.value().fault->find("pulled: the signature does not hold at 2") != std::string::npos);
}

TEST_CASE_FIXTURE(Pulled, "what was pulled is walked in steps of any length, log by log") {
  OtherLog third{9};
  EventLog& mine = open();
  for (std::int64_t seq = 1; seq <= 7; ++seq)
    REQUIRE(mine.take_pulled({{other.entry(seq), third.entry(seq)},
                              {other.head(seq), third.head(seq)},
                              "p" + std::to_string(seq)}));
  for (const std::size_t limit : {0U, 1U, 3U, 7U, 500U}) {
    EventLog::Walk walk;
    std::int64_t walked = 0;
    while (!walk.done) {
      const EventLog::Walk before = walk;
      walk = mine.walk_pulled(walk, limit).value();
      walked += number(walk.seq) - (walk.log == before.log ? number(before.seq) : 0);
    }
    CHECK_FALSE(walk.fault);
    CHECK(walked == 14);
  }
}

TEST_CASE_FIXTURE(Pulled, "what is forgotten of another log is asked for again, and told once") {
  EventLog& mine = open();
  REQUIRE(mine.take_pulled(
      {{other.entry(1), other.entry(2), other.entry(3)}, {other.head(1), other.head(3)}, "p1"}));
  const PulledSoFar before = mine.pulled_so_far();

  CHECK(mine.forget_pulled(other.id, Seq{2}, 1).value());        // the third; there is more
  CHECK_FALSE(mine.forget_pulled(other.id, Seq{2}, 1).value());  // the second

  CHECK(seqs_of(mine, other.id) == std::vector<std::int64_t>{1});
  CHECK(mine.pulled_so_far().position.empty());
  CHECK(mine.pulled_so_far().ends[0].head == other.hashes[1]);
  PulledPage asked_before{{}, {}, "p2"};
  asked_before.forgotten = before.forgotten;
  const auto taken = mine.take_pulled(asked_before);
  REQUIRE_FALSE(taken);  // it begins behind what was forgotten
  CHECK(taken.error().fault == Fault::kTryLater);
}

TEST_CASE_FIXTURE(Pulled, "nothing is forgotten of a log that is not here") {
  EventLog& mine = open();

  CHECK_FALSE(mine.forget_pulled(other.id, Seq{1}, 10).value());
  CHECK(mine.take_pulled({{other.entry(1)}, {other.head(1)}, "p1"}));
}

TEST_CASE_FIXTURE(Pulled, "more at once than a tap could wait for is refused") {
  PulledPage page;
  for (std::int64_t seq = 1; seq <= static_cast<std::int64_t>(kPulledAtOnce) + 1; ++seq)
    page.entries.push_back(other.entry(seq));

  CHECK_FALSE(open().take_pulled(page));
}

TEST_SUITE_END();

}  // namespace kiosk::test
