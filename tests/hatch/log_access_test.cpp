// One conformance suite over every way to the log: alone on the folder, inside the kiosk, and
// through the hatch of a running one.

#include "kiosk/hatch/log_access.h"

#include <doctest/doctest.h>

#include <memory>

#include "kiosk/hatch/erasure.h"
#include "tests/support/other_log.h"
#include "tests/support/running_log.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {

Draft tap(IdMaker& ids, const std::string& who) {
  Draft draft;
  draft.at = SystemClock{}.now();
  draft.id = ids.next_event(draft.at.instant);
  draft.kind = "attendance.arrived";
  draft.who = StaffId{who};
  draft.data = R"({"said":"inferred"})";
  return draft;
}

void holds_its_promises(LogAccess& log) {
  IdMaker ids{random_bits};
  const std::vector<Draft> drafts{tap(ids, "CB-0001"), tap(ids, "CB-0002")};
  const auto before = log.state();
  REQUIRE(before);

  const auto written = log.append(drafts);
  REQUIRE(written);
  REQUIRE(written.value().size() == 2);
  const Entry& last = written.value().back();
  CHECK(log.append(drafts).value().back().hash == last.hash);  // asked twice is written once
  CHECK(log.state().value().waiting == before.value().waiting + 2);

  const auto read = log.entries(last.log, Seq{number(last.seq) - 1}, 10);
  REQUIRE(read);
  CHECK(read.value().front().line == last.line);
  CHECK(log.hash_at(last.log, last.seq).value() == last.hash);
  CHECK_FALSE(log.hash_at(last.log, next(last.seq)).value());

  const auto batch = log.next({});
  REQUIRE(batch);
  REQUIRE(batch.value());
  CHECK(batch.value()->last == last.seq);
  CHECK(verify(before.value().public_key, head_text(last.log, last.seq, last.hash),
               batch.value()->signature));

  REQUIRE(log.acknowledged({last.log, last.seq, last.hash, "2026-11-23T07:00:00+07:00", {}}));
  CHECK(log.state().value().waiting == 0);
  CHECK_FALSE(log.next({}).value());
  REQUIRE(log.rewind_to(last.log, Seq{1}));
  CHECK(log.state().value().acked == Seq{1});
  CHECK(verify(before.value().public_key, "text", log.sign("text").value()));

  REQUIRE(erase_bodies(log, {last.log, {last.seq}, "erased"}));
  REQUIRE(log.forget_erased());
  const auto after = log.entries(last.log, Seq{number(last.seq) - 1}, 1);
  REQUIRE(after);
  CHECK(after.value().front().line == digest_line(sha256(last.line), "erased"));
  CHECK(after.value().front().hash == last.hash);
  CHECK_FALSE(erase_bodies(log, {LogId{}, {Seq{1}}, "erased"}));
  CHECK(log.erase_evidence({"CB-0001"}).value().rewritten == 0);
}

TEST_SUITE_BEGIN("hatch");

TEST_CASE("alone on the folder the log keeps its promises") {
  const StoppedTerminal terminal;
  const SystemClock clock;
  auto log = DirectLog::open(terminal.folder(), clock);
  REQUIRE(log);
  holds_its_promises(*log.value());
}

TEST_CASE("inside the kiosk the log keeps its promises") {
  const StoppedTerminal terminal;
  RunningLog running{terminal.folder()};
  holds_its_promises(running.inside);
}

TEST_CASE("through the hatch of a running kiosk the log keeps its promises") {
  const StoppedTerminal terminal;
  const RunningLog running{terminal.folder()};
  auto log = HatchLog::open(terminal.folder().socket());
  REQUIRE(log);
  holds_its_promises(*log.value());
}

TEST_CASE("a walk through the hatch finds what the walk inside finds") {
  const StoppedTerminal terminal;
  const RunningLog running{terminal.folder()};
  auto log = HatchLog::open(terminal.folder().socket());
  EventLog::Walk walk;
  while (!walk.done) walk = std::move(log.value()->walk_on(walk, 1)).value();
  CHECK_FALSE(walk.fault);
  CHECK(walk.seq == log.value()->state().value().head);
}

TEST_CASE("what was pulled is walked through the hatch, too") {
  const StoppedTerminal terminal;
  RunningLog running{terminal.folder()};
  OtherLog other;
  REQUIRE(running.inside.take_pulled({{other.entry(1), other.entry(2)}, {other.head(2)}, "p"}));

  auto log = HatchLog::open(terminal.folder().socket());
  const auto walk = log.value()->walk_pulled({}, 100);

  REQUIRE(walk);
  CHECK(walk.value().log == other.id);
  CHECK(walk.value().seq == Seq{2});
  CHECK(log.value()->walk_pulled(walk.value(), 100).value().done);
}

TEST_CASE("the one who holds the folder is named to the second comer") {
  const StoppedTerminal terminal;
  const RunningLog running{terminal.folder()};
  const SystemClock clock;

  const auto second = DirectLog::open(terminal.folder(), clock);

  REQUIRE_FALSE(second);
  CHECK(second.error().fault == Fault::kTryLater);
  CHECK(second.error().what.find("test") != std::string::npos);
}

TEST_CASE("a client that talks nonsense is answered, and the next one is served") {
  const StoppedTerminal terminal;
  const RunningLog running{terminal.folder()};
  const auto socket = terminal.folder().socket();
  auto rude = std::move(connect_to(socket)).value();
  std::string rest;
  for (const char* line : {"hello", "{}", R"({"ask":"append"})", R"({"ask":"walk_on"})"}) {
    REQUIRE(write_line(rude, line, std::chrono::seconds{5}));
    const auto answer = read_line(rude, rest, 1'000, std::chrono::seconds{5});
    REQUIRE(answer);
    CHECK(answer.value().rfind(R"({"ok":false)", 0) == 0);
  }
  rude = {};

  CHECK(HatchLog::open(socket).value()->state());
}

TEST_CASE("nobody at the hatch is an answer, not a wait") {
  const StoppedTerminal terminal;
  const auto log = HatchLog::open(terminal.folder().socket());
  REQUIRE_FALSE(log);
  CHECK(log.error().fault == Fault::kTryLater);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
