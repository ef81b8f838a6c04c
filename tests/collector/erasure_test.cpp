// What a terminal has erased, the collector erases, too: after it has kept the word that says so.

#include <doctest/doctest.h>

#include <filesystem>

#include "kiosk/people/erasure_events.h"
#include "sync/collector/log_audit.h"
#include "tests/support/push_wire.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {

// A `person.erased` about `who` as a terminal writes it.
std::string erased_body(const std::string& who, const LogId& log, std::vector<Seq> seqs) {
  Event event;
  event.id = new_event_id();
  event.kind = kPersonErased;
  event.rev = 9;
  event.who.text = who;
  event.via = Via::kAdmin;
  event.data = person_erased({who}, {"thôi việc", log, std::move(seqs)}, {}).data;
  return body_of(event);
}

// A terminal whose first three events are there: two of CB-1, between them one of CB-2.
struct Pushed : RunningCollector {
  Pushed() : kiosk(terminal()) {
    for (const char* who : {"CB-1", "CB-2", "CB-1"})
      kiosk.record_line(arrival_body(new_event_id(), who));
    REQUIRE(send(kiosk.push(1, 3)).status == 200);
  }

  void push_line(TerminalInMemory& from, const std::string& line) const {
    from.record_line(line);
    REQUIRE(send(from.push(from.head(), from.head())).status == 200);
  }

  bool in_store(const std::string& text) const { return bytes().find(text) != std::string::npos; }

  bool holds() const {
    const auto found = sync::audit(read(), *read().log(kiosk.log).value());
    return found && !found.value().first_bad;
  }

  TerminalInMemory kiosk;
};

std::string digest_of(const std::string& line) { return digest_line(sha256(line), "erased"); }

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(Pushed, "what a terminal has erased is a digest here, and in no file") {
  push_line(kiosk, erased_body("CB-1", kiosk.log, {Seq{1}, Seq{3}}));

  const auto lines = stored(kiosk.log);
  CHECK(lines[0] == digest_of(kiosk.lines[0]));
  CHECK(lines[1] == kiosk.lines[1]);
  CHECK(lines[2] == digest_of(kiosk.lines[2]));
  CHECK(lines[3] == kiosk.lines[3]);
  CHECK_FALSE(in_store(kiosk.lines[0]));
  CHECK_FALSE(in_store(kiosk.lines[2]));
  CHECK(in_store(kiosk.lines[1]));
  CHECK(holds());
}

TEST_CASE_FIXTURE(Pushed, "an erasure takes nothing of anybody else, wherever it points") {
  push_line(kiosk, erased_body("CB-1", kiosk.log, {Seq{2}, Seq{4}, Seq{99}, Seq{-1}}));
  CHECK(stored(kiosk.log) == kiosk.lines);

  TerminalInMemory other = terminal(0, "Cửa sau");
  push_line(other, erased_body("CB-1", kiosk.log, {Seq{1}, Seq{3}}));
  CHECK(stored(kiosk.log) == kiosk.lines);
}

TEST_CASE_FIXTURE(Pushed, "an erasure nobody can read is kept like any event") {
  push_line(kiosk, R"({"v":1,"kind":"person.erased"})");
  push_line(kiosk, erased_body("", kiosk.log, {Seq{1}}));
  CHECK(stored(kiosk.log) == kiosk.lines);
  stop();
  start();
  CHECK(holds());
}

TEST_CASE_FIXTURE(Pushed, "the same batch again, with bodies or with digests, is a replay") {
  push_line(kiosk, erased_body("CB-1", kiosk.log, {Seq{1}, Seq{3}}));
  const auto before = stored(kiosk.log);

  CHECK(send(kiosk.push(1, 4)).status == 200);
  for (const std::size_t i : {0U, 2U}) kiosk.lines[i] = digest_of(kiosk.lines[i]);
  CHECK(send(kiosk.push(1, 4)).status == 200);

  CHECK(stored(kiosk.log) == before);
}

TEST_CASE_FIXTURE(Pushed, "an erasure that a crash cut short is carried out at the next start") {
  kiosk.record_line(erased_body("CB-1", kiosk.log, {Seq{1}}));
  const auto terminal_id = read().log(kiosk.log).value()->terminal;
  stop();
  {
    const auto store = std::move(sync::open_store(place())).value();
    const Batch batch = kiosk.batch(4, 4);
    REQUIRE(store->append({kiosk.log,
                           terminal_id,
                           Seq{3},
                           {{Seq{4}, kiosk.hashes[4], kiosk.lines[3], {}}},
                           batch.signature,
                           {},
                           {}}));
  }
  REQUIRE(in_store(kiosk.lines[0]));

  start();

  CHECK(stored(kiosk.log)[0] == digest_of(kiosk.lines[0]));
  CHECK_FALSE(in_store(kiosk.lines[0]));
  CHECK(holds());
}

TEST_CASE_FIXTURE(Pushed, "a batch kept as a fork loses the bodies as well") {
  TerminalInMemory twin = kiosk;
  twin.lines.pop_back();
  twin.hashes.pop_back();
  const std::string told_otherwise = arrival_body(new_event_id(), "CB-1");
  twin.record_line(told_otherwise);
  REQUIRE(send(twin.push(3, 3)).status == 409);
  REQUIRE(in_store(told_otherwise));

  push_line(kiosk, erased_body("CB-1", kiosk.log, {Seq{1}, Seq{3}}));

  CHECK_FALSE(in_store(told_otherwise));
  CHECK(in_store(digest_of(told_otherwise)));
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
