// Rotation of a log's key (protocol §5) and events told twice (§2), against the running collector.

#include <doctest/doctest.h>

#include "sync/collector/desks/received_batch.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {

// A terminal whose third line announces `fresh`.
TerminalInMemory changing(RunningCollector& collector, const SigningKey& fresh) {
  TerminalInMemory terminal = collector.terminal(2);
  terminal.record_line(key_change_line(terminal, fresh.public_key()));
  return terminal;
}

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(RunningCollector,
                  "after a key change the new key signs, and the old one no more") {
  const SigningKey fresh = SigningKey::make();
  TerminalInMemory terminal = changing(*this, fresh);
  CHECK(send(terminal.push(1, 3)).status == 200);
  terminal.record(2);

  CHECK(send(terminal.push(4, 5)).status == 403);
  terminal.key = fresh;
  CHECK(send(terminal.push(4, 5)).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "a batch from before a key change is still a replay") {
  const SigningKey fresh = SigningKey::make();
  TerminalInMemory terminal = changing(*this, fresh);
  const auto changing_push = terminal.push(1, 3);
  const auto old_push = terminal.push(1, 2);
  CHECK(send(changing_push).status == 200);

  CHECK(send(changing_push).status == 200);
  CHECK(send(old_push).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "a key change is obeyed only as the last of its batch") {
  const SigningKey fresh = SigningKey::make();
  TerminalInMemory terminal = changing(*this, fresh);
  terminal.record(1);
  CHECK(send(terminal.push(1, 4)).status == 200);
  terminal.record(1);

  CHECK(send(terminal.push(5, 5)).status == 200);  // signed by the old key
}

TEST_CASE_FIXTURE(RunningCollector, "a key change that the old key did not sign changes nothing") {
  const SigningKey fresh = SigningKey::make();
  TerminalInMemory terminal = this->terminal(1);
  TerminalInMemory forger = terminal;
  forger.key = SigningKey::make();
  terminal.record_line(key_change_line(forger, fresh.public_key()));
  CHECK(send(terminal.push(1, 2)).status == 200);
  terminal.record(1);

  CHECK(send(terminal.push(3, 3)).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector,
                  "a key change repeated in a successor log is not obeyed there") {
  const SigningKey fresh = SigningKey::make();
  TerminalInMemory terminal = changing(*this, fresh);
  TerminalInMemory successor = terminal;
  successor.log = new_log_id();
  REQUIRE(enrol(terminal.further_wish(successor.log), terminal.token).status == 200);
  successor.lines.clear();
  successor.hashes = {chain_start(successor.log)};
  successor.record_line(terminal.lines[2]);
  CHECK(send(successor.push(1, 1)).status == 200);
  successor.record(1);

  CHECK(send(successor.push(2, 2)).status == 200);
}

TEST_CASE_FIXTURE(RunningCollector, "the same event in two logs is one fact and no alarm") {
  TerminalInMemory terminal = this->terminal(3);
  TerminalInMemory successor = terminal;
  successor.log = new_log_id();
  REQUIRE(enrol(terminal.further_wish(successor.log), terminal.token).status == 200);
  successor.lines.clear();
  successor.hashes = {chain_start(successor.log)};
  for (const auto& line : terminal.lines) successor.record_line(line);
  CHECK(send(terminal.push(1, 3)).status == 200);

  CHECK(send(successor.push(1, 3)).status == 200);
  CHECK(stored(successor.log) == terminal.lines);
  CHECK(get("/metrics").body.find("congso_events_known_total 3\n") != std::string::npos);
  CHECK(log.alarms() == 0);
}

TEST_CASE_FIXTURE(RunningCollector, "one id with other bytes is kept twice with an alarm") {
  TerminalInMemory terminal = this->terminal();
  const EventId id = new_event_id();
  terminal.record_line(arrival_body(id, "CB-1"));
  terminal.record_line(arrival_body(id, "CB-2"));

  CHECK(send(terminal.push(1, 2)).status == 200);

  CHECK(stored(terminal.log) == terminal.lines);
  CHECK(log.alarms() == 1);
  CHECK(get("/metrics").body.find("congso_events_contradicted_total 1\n") != std::string::npos);
}

TEST_CASE("an event's id is found however its body is written") {
  const std::string id = "0190a8f0-0000-7000-8000-00000000002a";

  CHECK(sync::event_id_in(R"({"v":1,"id":")" + id + R"("})") == event_id_from(id));
  CHECK(sync::event_id_in(R"({ "kind":"x", "id": ")" + id + R"("})") == event_id_from(id));
  CHECK(sync::event_id_in(R"({"v":1,"id":"short"})") == std::nullopt);
  CHECK(sync::event_id_in(R"({"data":{"id":")" + id + R"("}})") == std::nullopt);
  CHECK(sync::event_id_in(digest_line(Hash{}, "erased")) == std::nullopt);
}

TEST_CASE("only the exact path names a batch") {
  const std::string log = "0190a8f0-0000-7000-8000-00000000002a";
  CHECK(sync::push_target_from("/v1/logs/" + log + "/events/1-500")->last == Seq{500});

  for (const char* tail :
       {"/events/01-2", "/events/1-", "/events/-1-2", "/events/1-2/", "/events/+1-2",
        "/events/1-99999999999999999999", "/events/a-b", "/event/1-2", "/events/1"})
    CHECK_FALSE(sync::push_target_from("/v1/logs/" + log + tail));
  CHECK_FALSE(sync::push_target_from("/v1/logs/0190A8F0-0000-7000-8000-00000000002A/events/1-2"));
  CHECK_FALSE(sync::push_target_from("/v1/logs//events/1-2"));
  CHECK_FALSE(sync::push_target_from("/"));
}

TEST_SUITE_END();
}  // namespace kiosk::test
