// A ward's own collector and the province's above it.

#include "sync/collector/relay.h"

#include <doctest/doctest.h>

#include "kiosk/people/erasure_events.h"
#include "sync/collector/centre_log.h"
#include "sync/collector/log_audit.h"
#include "tests/support/running_collector.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;

struct TwoFloors {
  TwoFloors() { REQUIRE(join("PHƯỜNG MẪU", "Phường Mẫu (tỉnh)").ok()); }

  // The ward's office, by its name here and by the one it has above.
  Result<kiosk::Nothing> join(const std::string& here, const std::string& above) {
    return sync::join_upstream(file(), {here, province.url(), "",
                                        province.code("Trạm chuyển", above, sync::Role::kRelay)});
  }
  std::string file() const { return (folder / "upstream").string(); }

  void start() {
    auto started =
        sync::Relay::start({province.url(), "", sync::read_upstream_links(file()).value()},
                           ward.read(), clock, ward.log);
    REQUIRE_MESSAGE(started.ok(), (started ? "" : started.error().what));
    relay = std::move(started).value();
  }
  void push(TerminalInMemory& terminal, std::size_t count) {
    const std::int64_t first = terminal.head() + 1;
    terminal.record(count);
    REQUIRE(ward.send(terminal.push(first, terminal.head())).status == 200);
  }
  bool arrived(const TerminalInMemory& terminal) {
    return within(20s, [&] {
      const auto log = province.read().log(terminal.log);
      return log && log.value() && log.value()->last == Seq{terminal.head()};
    });
  }

  RunningCollector province;
  RunningCollector ward;
  TemporaryFolder folder;
  SystemClock clock;
  std::unique_ptr<sync::Relay> relay;
};

}  // namespace

TEST_SUITE_BEGIN("collector");

TEST_CASE_FIXTURE(TwoFloors, "what a ward's collector took reaches the province, byte for byte") {
  TerminalInMemory hall = ward.terminal(0, "Sảnh");
  TerminalInMemory gate = ward.terminal(0, "Cổng");
  push(hall, 500);
  push(hall, 3);
  push(gate, 7);

  start();
  REQUIRE(arrived(hall));
  REQUIRE(arrived(gate));
  push(gate, 2);  // and what comes later
  REQUIRE(arrived(gate));

  CHECK(province.stored(hall.log) == hall.lines);
  CHECK(province.stored(gate.log) == gate.lines);
  for (const auto* terminal : {&hall, &gate}) {
    const auto audited = sync::audit(province.read(), *province.read().log(terminal->log).value());
    REQUIRE(audited);
    CHECK_FALSE(audited.value().first_bad);
  }
  CHECK(province.read().office_of(hall.log).value() == "Phường Mẫu (tỉnh)");
  // Batches are cut where they were accepted, and nowhere else.
  CHECK(province.read().checkpoints(hall.log).value().size() == 2);
}

TEST_CASE_FIXTURE(TwoFloors, "a relay that is cut off goes on where the province is") {
  TerminalInMemory hall = ward.terminal(0, "Sảnh");
  push(hall, 5);
  start();
  REQUIRE(arrived(hall));
  relay.reset();
  push(hall, 5);

  start();  // which remembers nothing

  REQUIRE(arrived(hall));
  CHECK(province.stored(hall.log) == hall.lines);
}

TEST_CASE_FIXTURE(TwoFloors, "a terminal that reaches the province itself too is there once") {
  TerminalInMemory hall = ward.terminal(0, "Sảnh");
  push(hall, 4);
  start();
  REQUIRE(arrived(hall));
  TerminalInMemory direct = hall;
  const auto answer = province.enrol(direct.wish(province.code("Sảnh", "Phường Mẫu (tỉnh)")));
  REQUIRE(answer.status == 200);
  direct.token = sync::enrol_answer_from(answer.body).value().token;

  CHECK(province.send(direct.push(1, 4)).status == 200);
  push(hall, 2);
  REQUIRE(arrived(hall));

  CHECK(province.stored(hall.log) == hall.lines);
}

TEST_CASE_FIXTURE(TwoFloors, "what was entered at the ward's centre goes up, as the ward's word") {
  TerminalInMemory hall = ward.terminal(1, "Sảnh");
  const Draft draft = person_erased({"CB-1"}, {"thôi việc", hall.log, {}},
                                    {.id = new_event_id(), .at = clock.now(), .by = {}});
  REQUIRE(sync::CentreLog({(*ward).store(), (*ward).key()})
              .enter({"PHƯỜNG MẪU", 0, {draft}}, clock.now())
              .ok());
  start();

  const auto centre = [&]() -> std::optional<sync::LogRecord> {
    const auto terminals = province.read().terminals();
    for (const auto& terminal : terminals.value()) {
      if (terminal.name != "Trạm chuyển / Trung tâm") continue;
      const auto logs = province.read().logs_of(terminal.id);
      if (!logs.value().empty()) return logs.value().front();
    }
    return {};
  };
  REQUIRE(within(20s, [&] { return centre() && centre()->last == Seq{2}; }));

  CHECK_FALSE(sync::audit(province.read(), *centre()).value().first_bad);
}

TEST_CASE_FIXTURE(TwoFloors, "a key that was changed is known above as well") {
  TerminalInMemory hall = ward.terminal(2, "Sảnh");
  const SigningKey fresh = SigningKey::make();
  hall.record_line(key_change_line(hall, fresh.public_key()));
  REQUIRE(ward.send(hall.push(1, 3)).status == 200);
  hall.key = fresh;
  push(hall, 2);

  start();

  REQUIRE(arrived(hall));
  CHECK(province.read().keys(hall.log).value().size() == 2);
}

TEST_CASE_FIXTURE(TwoFloors, "an office that has not joined stays in its ward") {
  TerminalInMemory other;
  const auto answer = ward.enrol(other.wish(ward.code("Sảnh", "XÃ KHÁC")));
  other.token = sync::enrol_answer_from(answer.body).value().token;
  push(other, 3);
  TerminalInMemory hall = ward.terminal(0, "Sảnh");
  push(hall, 1);

  start();

  REQUIRE(arrived(hall));
  CHECK_FALSE(province.read().log(other.log).value().has_value());
}

TEST_CASE_FIXTURE(TwoFloors, "the office key never goes upstream, and none comes down") {
  TerminalInMemory hall = ward.terminal(0, "Sảnh");
  push(hall, 1);
  start();
  REQUIRE(arrived(hall));

  const auto terminals = province.read().terminals();
  for (const auto& terminal : terminals.value())
    CHECK_FALSE(province.read().office_key(terminal.office_id).value().has_value());
  const auto links = sync::read_upstream_links(file());
  for (const auto& [office, link] : links.value()) CHECK(link.office_keys.empty());
}

TEST_CASE_FIXTURE(TwoFloors, "a relay brings logs of its own office and forges none") {
  TerminalInMemory elsewhere = province.terminal(2, "Sảnh");  // of another office
  TerminalInMemory hall = ward.terminal(0, "Sảnh");
  push(hall, 1);
  start();
  REQUIRE(arrived(hall));
  const auto links = sync::read_upstream_links(file()).value();
  const std::string token = links.begin()->second.token;

  elsewhere.token = token;
  CHECK(province.send(elsewhere.push(1, 2)).status == 403);
  TerminalInMemory forged = hall;  // the relay has the log and not its key
  forged.token = token;
  forged.key = SigningKey::make();
  forged.record(1);
  CHECK(province.send(forged.push(2, 2)).status == 403);
}

TEST_CASE("without an office that joined, there is nothing to relay") {
  RunningCollector ward;
  const SystemClock clock;

  const auto relay =
      sync::Relay::start({"http://127.0.0.1:1", "", {}}, ward.read(), clock, ward.log);

  REQUIRE_FALSE(relay);
  CHECK(relay.error().fault == Fault::kBadData);
}

TEST_SUITE_END();

}  // namespace kiosk::test
