// What the centre knows of terminals it does not hear, and how it learns it.

#include "sync/collector/desks/heartbeat_desk.h"

#include <doctest/doctest.h>

#include "kiosk/base/json.h"
#include "sync/collector/commands.h"
#include "sync/collector/desks/enrolment_code.h"
#include "sync/collector/desks/terminal_state.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

struct Heard : RunningCollector {
  sync::Response beat(const TerminalInMemory& terminal, const sync::Heartbeat& said) const {
    return send(
        {"POST",
         "/v1/heartbeat",
         {{"Authorization", "Bearer " + terminal.token}, {"Content-Type", "application/json"}},
         sync::body_of(said)});
  }
  sync::Heartbeat of(const TerminalInMemory& terminal, std::int64_t acked) const {
    sync::Heartbeat beat;
    beat.log = terminal.log;
    beat.head = Seq{terminal.head()};
    beat.acked = Seq{acked};
    beat.unsent = terminal.head() - acked;
    beat.oldest = clock.now().instant - 20min;
    beat.disk_free = 5'000'000'000;
    beat.time = clock.now().instant;
    beat.clock = ClockState::kSynced;
    beat.version = "congso 0.1.0";
    return beat;
  }
  Json told(const std::string& name) const {
    Json found;
    const auto done =
        sync::print_terminals(read(), clock.now().instant, [&](const std::string& line) {
          auto json = json_from(line);
          if (json && text_member(json.value(), "terminal") == name) found = json.value();
        });
    REQUIRE(done);
    return found;
  }
  std::vector<std::string> alarms(const std::string& name) const {
    return told(name)["alarms"].get<std::vector<std::string>>();
  }
};

using Alarms = std::vector<std::string>;

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(Heard, "the centre knows what a terminal has not brought, and since when") {
  TerminalInMemory hall = terminal(5);
  REQUIRE(send(hall.push(1, 3)).status == 200);

  CHECK(beat(hall, of(hall, 3)).status == 200);

  const Json json = told("Sảnh");
  CHECK(json["heartbeat"]["head"] == 5);
  CHECK(json["heartbeat"]["unsent"] == 2);
  CHECK(json["heartbeat"]["oldest_unsent"] == "2026-11-23T07:10:00.000+07:00");
  CHECK(json["heartbeat"]["disk_free"] == 5'000'000'000);
  CHECK(json["heartbeat"]["version"] == "congso 0.1.0");
  CHECK(json["logs"][0]["acked"] == 3);
  CHECK(json["alarms"].empty());
}

TEST_CASE_FIXTURE(Heard, "a terminal that is lost is silent, and what is lost with it is known") {
  TerminalInMemory hall = terminal(5);
  REQUIRE(send(hall.push(1, 3)).status == 200);
  REQUIRE(beat(hall, of(hall, 3)).status == 200);

  clock.pass(16min);
  (**this).watch(clock.now());

  CHECK(alarms("Sảnh") == Alarms{"silent"});
  CHECK(told("Sảnh")["heartbeat"]["unsent"] == 2);
  CHECK(log.text().find("Sảnh has been silent for 16 minutes; by its last word 2 entries were "
                        "unsent") != std::string::npos);
  CHECK(get("/metrics").body.find("congso_terminals_silent 1\n") != std::string::npos);

  REQUIRE(beat(hall, of(hall, 3)).status == 200);
  clock.pass(1min);
  (**this).watch(clock.now());
  CHECK(alarms("Sảnh").empty());
  CHECK(log.text().find("is heard again") != std::string::npos);
  CHECK(log.alarms() == 1);
}

TEST_CASE_FIXTURE(Heard,
                  "silence is told once, however long it lasts, and not of who was revoked") {
  terminal(0, "Sảnh");
  terminal(0, "Cổng");
  REQUIRE(sync::revoke_terminal((**this).store(), "PHƯỜNG MẪU", "Cổng", clock.now()).value());

  for (int i = 0; i < 5; ++i) {
    clock.pass(20min);
    (**this).watch(clock.now());
  }

  CHECK(log.alarms() == 1);
}

TEST_CASE_FIXTURE(Heard, "a store that was put back is noticed by who knows more than it") {
  TerminalInMemory hall = terminal(6);
  REQUIRE(send(hall.push(1, 2)).status == 200);
  stop();
  keep_backup();
  start();
  REQUIRE(send(hall.push(3, 6)).status == 200);
  stop();
  put_back();
  start();

  REQUIRE(beat(hall, of(hall, 6)).status == 200);

  CHECK(alarms("Sảnh") == Alarms{"rolled_back"});
  CHECK(log.text().find("it was put back") != std::string::npos);
  CHECK(get("/metrics").body.find("congso_store_rolled_back_total 1\n") != std::string::npos);
  REQUIRE(send(hall.push(3, 6)).status == 200);  // the terminal heals it
  CHECK(alarms("Sảnh").empty());
}

TEST_CASE_FIXTURE(Heard, "forks, a full disk and a wrong clock are told") {
  TerminalInMemory hall = terminal(3);
  TerminalInMemory clone = hall;
  clone.lines.clear();
  clone.hashes.resize(1);
  clone.record(3);
  REQUIRE(send(hall.push(1, 3)).status == 200);
  REQUIRE(send(clone.push(1, 3)).status == 409);
  auto said = of(hall, 3);
  said.disk_free = 50'000'000;
  said.time -= 2h;
  REQUIRE(beat(hall, said).status == 200);

  CHECK(alarms("Sảnh") == Alarms{"fork", "disk", "clock"});
  CHECK(told("Sảnh")["heartbeat"]["clock_ahead_ms"] == -7'200'000);
}

TEST_CASE_FIXTURE(Heard,
                  "a heartbeat is heard from a terminal about its own log, and nobody else") {
  TerminalInMemory hall = terminal(1, "Sảnh");
  TerminalInMemory gate = terminal(1, "Cổng");

  CHECK(beat(hall, of(gate, 0)).status == 403);
  hall.token = "nobody's";
  CHECK(beat(hall, of(hall, 0)).status == 401);
  CHECK(told("Sảnh")["heartbeat"].is_null());
  CHECK(send({"POST", "/v1/heartbeat", {{"Authorization", "Bearer " + gate.token}}, "{}"}).status ==
        400);
}

TEST_CASE_FIXTURE(Heard, "names cannot break the metrics") {
  TerminalInMemory odd = terminal(0, "a\"b\\c");
  REQUIRE(beat(odd, of(odd, 0)).status == 200);
  (**this).watch(clock.now());

  CHECK(get("/metrics").body.find(R"(terminal="a\"b\\c"} 0)") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace kiosk::test
