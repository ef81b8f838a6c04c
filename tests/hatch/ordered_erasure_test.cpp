// Erasures ordered at another terminal of the office, carried out at this one.

#include "kiosk/hatch/ordered_erasure.h"

#include <doctest/doctest.h>

#include "kiosk/hatch/held_log.h"
#include "kiosk/hatch/retention.h"
#include "kiosk/people/erasure_events.h"
#include "tests/support/other_log.h"
#include "tests/support/stopped_terminal.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {

// This terminal and what it has pulled of another one, whose events are about one person.
struct TwoTerminals : StoppedTerminal {
  TwoTerminals() : log(std::move(DirectLog::open(folder(), clock)).value()) {}

  // The other's next event, as a verified page brings it.
  void pull(const std::string& kind, bool administers = true, const std::string& data = "{}") {
    Event event;
    event.kind = kind;
    event.who = who;
    event.rev = 100 + other.hashes.size();
    event.at = clock.now().instant - std::chrono::days{1'000};
    event.data = data;
    const Entry entry = other.write(event);
    REQUIRE(log->take_pulled({{entry}, {other.head(number(entry.seq), administers)}, "p"}));
  }
  void order(bool administers = true) {
    pull(std::string{kPersonErased}, administers,
         R"({"reason":"thôi việc","log":")" + to_string(other.id) + R"(","seqs":[]})");
  }
  void tap_here() {
    Draft draft = tap(1, clock.now());
    draft.who = who;
    REQUIRE(log->append({&draft, 1}));
  }
  int bodies_left() {
    int left = 0;
    const auto logs = log->every_log();
    for (const LogId& id : logs.value()) {
      const auto entries = log->entries(id, Seq{0}, 500);
      for (const Entry& entry : entries.value())
        if (!kind_to_erase(who, entry.line).empty()) ++left;
    }
    return left;
  }
  ErasedHere carried_out() {
    const auto orders = ordered_erasures(*log);
    REQUIRE(orders);
    REQUIRE(orders.value().size() == 1);
    const auto erased = erase_here(*log, orders.value()[0], clock.now(), Via::kTerminal);
    REQUIRE(erased);
    return erased.value();
  }

  const StaffId who{"CB-7"};
  SystemClock clock;
  std::unique_ptr<DirectLog> log;
  OtherLog other;
};

TEST_SUITE_BEGIN("hatch");

TEST_CASE_FIXTURE(TwoTerminals, "what was ordered elsewhere goes from both logs, and is said") {
  pull("staff.registered");
  pull("attendance.arrived");
  tap_here();
  order();

  const ErasedHere erased = carried_out();

  CHECK(bodies_left() == 0);
  CHECK(erased.bodies.size() == 2);
  CHECK(erased.kinds ==
        std::map<std::string, std::int64_t>{{"attendance.arrived", 2}, {"staff.registered", 1}});
  CHECK(erased.said.size() == 1);  // of its own log; the other's is the other's to tell
}

TEST_CASE_FIXTURE(TwoTerminals, "what comes after the order goes with the next look") {
  order();
  carried_out();
  pull("attendance.arrived");

  const ErasedHere again = carried_out();

  CHECK(bodies_left() == 0);
  CHECK(again.said.empty());
}

TEST_CASE_FIXTURE(TwoTerminals, "whoever is registered again since is not erased") {
  order();
  pull("staff.registered");

  CHECK(ordered_erasures(*log).value().empty());
}

TEST_CASE_FIXTURE(TwoTerminals, "an order from where nobody may administer counts for nothing") {
  tap_here();
  order(false);

  CHECK(ordered_erasures(*log).value().empty());
  CHECK(bodies_left() == 1);
}

TEST_CASE_FIXTURE(TwoTerminals, "an order is said although nothing of them lies here") {
  const auto erased = erase_here(*log, {who, "thôi việc", false}, clock.now(), Via::kAdmin);

  REQUIRE(erased);
  CHECK(erased.value().said.size() == 1);
  CHECK(ordered_erasures(*log).value().size() == 1);
}

TEST_CASE_FIXTURE(TwoTerminals, "what was pulled expires by the office's rules like one's own") {
  pull("attendance.arrived");
  pull("task.closed");
  const std::vector<config::Retention> rules{{"attendance.", std::chrono::days{730}}};

  const auto expired = expire(*log, {rules, clock.now().instant, true});

  CHECK(expired.value() == Expired{{"attendance.arrived", 1}});
  CHECK(bodies_left() == 1);
}

TEST_SUITE_END();

}  // namespace
}  // namespace kiosk::test
