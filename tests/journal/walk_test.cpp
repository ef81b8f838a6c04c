#include <doctest/doctest.h>

#include "kiosk/journal/event_log.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace fs = std::filesystem;
namespace {

// Where a walk in steps of `limit` ends.
EventLog::Walk walked(const EventLog& log, std::size_t limit = 3) {
  EventLog::Walk walk;
  for (int steps = 0; !walk.done && steps < 10'000; ++steps) {
    auto next = log.walk_on(walk, limit);
    REQUIRE(next);
    walk = std::move(next).value();
  }
  return walk;
}

struct SignedLog : TemporaryLog {
  SignedLog() {
    for (std::uint64_t i = 1; i <= 9; ++i) append(i);
    REQUIRE(log->checkpoint());
    id = log->state().value().log;
  }
  void edit_journal(const std::string& what, const std::string& with) {
    const auto path = segment();
    close();
    std::string text = text_of_file(path);
    write_text(path, text.replace(text.find(what), what.size(), with));
    open();
  }
  LogId id;
};

}  // namespace

TEST_SUITE_BEGIN("journal");

TEST_CASE_FIXTURE(SignedLog, "a walk over a good log ends at its head without a fault") {
  const auto walk = walked(*log);

  CHECK(walk.done);
  CHECK_FALSE(walk.fault);
  CHECK(walk.seq == Seq{10});
  CHECK(walk.hash == log->state().value().hash);
}

TEST_CASE_FIXTURE(SignedLog, "a walk in the largest step finds what the smallest steps find") {
  CHECK(walked(*log, 1).hash == walked(*log, 1'000).hash);
}

TEST_CASE_FIXTURE(SignedLog, "a tap between two steps of a walk is no damage") {
  for (const std::size_t limit : {1U, 4U, 9U, 10U}) {
    auto walk = log->walk_on({}, limit).value();

    append(100 + limit);

    while (!walk.done) walk = log->walk_on(walk, limit).value();
    CHECK_FALSE(walk.fault);
    CHECK(walk.seq == log->end().seq);
  }
}

TEST_CASE_FIXTURE(SignedLog, "a walk names the place where an old journal line was changed") {
  edit_journal("CB-4", "CB-5");

  const auto walk = walked(*log);

  CHECK(log->opening().new_log == std::nullopt);
  REQUIRE(walk.fault);
  CHECK(walk.fault->find("differ at 5") != std::string::npos);
}

TEST_CASE_FIXTURE(SignedLog, "a walk finds a changed signature") {
  const auto signature = base64(log->checkpoint().value().signature).substr(0, 8);
  edit_journal(signature, "AAAAAAAA");

  const auto walk = walked(*log);

  REQUIRE(walk.fault);
  CHECK(walk.fault->find("signature at 10") != std::string::npos);
}

TEST_CASE_FIXTURE(SignedLog,
                  "after a fault a new log carries every event, and the walk is good again") {
  const auto before = lines();
  edit_journal("CB-4", "CB-5");
  const auto fault = walked(*log).fault;
  REQUIRE(fault);

  REQUIRE(log->open_new_log(*fault, at({})));

  CHECK(log->logs().size() == 2);
  CHECK(lines().size() == 1 + before.size());
  CHECK_FALSE(walked(*log).fault);
  CHECK(fs::exists(place.evidence / "log.db"));
  CHECK(fs::exists(place.evidence / to_string(id)));
  open();
  CHECK_FALSE(log->opening().new_log);
}

TEST_CASE_FIXTURE(SignedLog, "a walk goes over every log of the installation") {
  REQUIRE(log->open_new_log("fork", at({})));
  append(20);

  const auto walk = walked(*log);

  CHECK_FALSE(walk.fault);
  CHECK(walk.log == log->state().value().log);
  CHECK(walk.seq == log->state().value().head);
}

TEST_SUITE_END();
}  // namespace kiosk::test
