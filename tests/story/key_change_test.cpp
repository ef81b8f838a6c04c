// A terminal changes its key while people tap, and nobody notices but whoever verifies.

#include <doctest/doctest.h>

#include <algorithm>

#include "kiosk/base/json.h"
#include "tests/support/second_terminal.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
}  // namespace

TEST_SUITE_BEGIN("story");

TEST_CASE("a running terminal changes its key, and every proof of its log still holds") {
  const VirtualScreen screen;
  RunningOffice office{2};
  office.start_kiosk();
  const SecondTerminal gate{office, false};
  office.tap(0);
  REQUIRE(within(20s, [&] { return office.confirmations() == 1; }));

  const auto changed = office.congso({"key", "change"});
  REQUIRE_MESSAGE(changed.code == 0, changed.err);
  office.tap(1);
  REQUIRE(within(20s, [&] { return office.confirmations() == 2; }));

  CHECK(office.everything_arrived(20s));
  CHECK(wrong_deliveries(office).empty());
  CHECK(office.collector_verifies());
  CHECK(office.congso({"verify"}).code == 0);
  REQUIRE(gate.sync() == 0);
  const auto fed = gate.said({"events", "--every", "--kind", "attendance."});
  CHECK(std::count(fed.out.begin(), fed.out.end(), '\n') == 2);
  office.stop_kiosk();
  office.start_kiosk();
  const auto log = json_from(office.congso({"status", "--json"}).out);
  const auto logs = office.logs();
  CHECK(logs.size() == 2);  // its own, as before, and the gate's
  CHECK(std::count(logs.begin(), logs.end(), text_member(log.value(), "log")) == 1);
  CHECK(office.everything_arrived(20s));
}

TEST_CASE("a key is not changed while something waits that only the old one can sign") {
  const VirtualScreen screen;
  const RunningOffice office{1, false};

  const auto refused = office.congso({"key", "change"});

  CHECK(refused.code == 2);
  CHECK(refused.err.find("not enrolled") != std::string::npos);
}

TEST_SUITE_END();

}  // namespace kiosk::test
