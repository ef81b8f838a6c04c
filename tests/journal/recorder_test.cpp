#include "kiosk/journal/recorder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/support/other_log.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {

struct StillClock : Clock {
  Now now() const override { return at({}); }
};

struct Recording : TemporaryLog {
  StillClock clock;
  Mailbox<std::string> alarms{100};
  Mailbox<Seq> answers{1'000};
  Recorder recorder{std::move(*log), clock, {[this](const std::string& what) {
                      static_cast<void>(alarms.put(what));
                    }}};

  bool post_tap(std::uint64_t number) {
    return recorder.post([this, draft = tap(number)](EventLog& open_log) {
      const auto done = open_log.append({&draft, 1});
      static_cast<void>(answers.put(done ? done.value().front().seq : Seq{0}));
    });
  }
};

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(Recording, "jobs run in the order they were posted") {
  for (std::uint64_t i = 1; i <= 50; ++i) REQUIRE(post_tap(i));

  for (std::int64_t i = 1; i <= 50; ++i) CHECK(answers.wait({}) == Seq{i + 1});
}

TEST_CASE_FIXTURE(Recording, "stopping finishes what was posted and signs the head") {
  for (std::uint64_t i = 1; i <= 20; ++i) REQUIRE(post_tap(i));
  recorder.stop();

  CHECK(answers.size() == 20);
  CHECK_FALSE(post_tap(21));
  auto again = EventLog::open(place, key, at({}));
  REQUIRE(again);
  CHECK(again.value().state().value().head == Seq{21});
  const auto path = place.journal / to_string(again.value().logs().back()) / "1.journal";
  CHECK(text_of_file(path).find("\n=21 ") != std::string::npos);
}

TEST_CASE_FIXTURE(Recording, "stopping twice is stopping once") {
  recorder.stop();

  recorder.stop();

  CHECK(alarms.size() == 0);
}

TEST_CASE_FIXTURE(TemporaryLog,
                  "a fault that the idle walk finds raises the alarm and opens a new log") {
  for (std::uint64_t i = 1; i <= 5; ++i) append(i);
  REQUIRE(log->checkpoint());
  const auto path = segment();
  close();
  std::string text = text_of_file(path);
  write_text(path, text.replace(text.find("CB-3"), 4, "CB-8"));
  open();
  StillClock clock;
  Mailbox<std::string> alarms{10};
  Recorder recorder{std::move(*log), clock, {[&](const std::string& what) {
                      static_cast<void>(alarms.put(what));
                    }}};

  const auto alarm = alarms.wait({});

  REQUIRE(alarm);
  CHECK(alarm->find("differ at 4") != std::string::npos);
  recorder.stop();
  CHECK(EventLog::open(place, key, at({})).value().logs().size() == 2);
}

TEST_CASE_FIXTURE(
    TemporaryLog,
    "what was pulled and does not hold is taken away in idle time, to be pulled again") {
  OtherLog other;
  open();
  for (std::int64_t seq = 1; seq <= 250; ++seq)
    REQUIRE(log->take_pulled({{other.entry(seq)}, {other.head(seq)}, "p1"}));
  close();
  SQLite::Database{place.database.string(), SQLite::OPEN_READWRITE}.exec(
      "UPDATE foreign_entry SET line = replace(line, 'closed', 'dropped')"
      " WHERE place & 1099511627775 = 120");
  open();
  StillClock clock;
  Mailbox<std::string> alarms{10};
  Mailbox<PulledSoFar> answers{1'000};
  Recorder recorder{
      std::move(*log),
      clock,
      {[&](const std::string& what) { static_cast<void>(alarms.put(what)); },
       [&](EventLog& held) { static_cast<void>(answers.put(held.pulled_so_far())); }}};

  const auto alarm = alarms.wait({});
  std::optional<PulledSoFar> so_far;
  do so_far = answers.wait({});
  while (so_far->ends[0].last != Seq{119});

  CHECK(alarm->find("pulled: the chain breaks at 120") != std::string::npos);
  CHECK(so_far->position.empty());
  CHECK(so_far->ends[0].head == other.hashes[119]);
  recorder.stop();
  CHECK(EventLog::open(place, key, at({})).value().logs().size() == 1);  // its own log goes on
}

TEST_SUITE_END();
}  // namespace kiosk::test
