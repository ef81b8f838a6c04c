// What has been kept long enough becomes a digest, and what is owed does not.

#include "kiosk/hatch/retention.h"

#include <doctest/doctest.h>

#include "config/retention.h"
#include "kiosk/hatch/held_log.h"
#include "tests/support/stopped_terminal.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {
using std::chrono::days;

const std::vector<config::Retention> kTwoYears{{"attendance.", days{730}}};

// A terminal that tapped once a day for four days; each knows its place.
struct FourDays : StoppedTerminal {
  FourDays() : log(std::move(DirectLog::open(folder(), clock)).value()) {
    for (int day = 0; day < 4; ++day) {
      const Draft draft = tap(static_cast<std::uint64_t>(day) + 1, at(days{day}));
      const auto written = log->append({&draft, 1});
      REQUIRE(written);
      taps.push_back(written.value().front());
    }
  }

  Expired expired_after(days passed, bool owed = false,
                        const std::vector<config::Retention>& rules = kTwoYears) {
    const auto done = expire(*log, {rules, at(passed).instant, owed});
    REQUIRE(done);
    return done.value();
  }

  std::vector<bool> gone() {
    std::vector<bool> found;
    for (const Entry& entry : taps) {
      const auto now = log->entries(entry.log, Seq{number(entry.seq) - 1}, 1);
      found.push_back(now.value().front().line == digest_line(sha256(entry.line), "expired"));
      CHECK(now.value().front().hash == entry.hash);
    }
    return found;
  }

  SystemClock clock;
  std::unique_ptr<DirectLog> log;
  std::vector<Entry> taps;
};

TEST_SUITE_BEGIN("hatch");

TEST_CASE_FIXTURE(FourDays, "what is older than its kind is kept becomes a digest, and no more") {
  CHECK(expired_after(days{732}) == Expired{{"attendance.arrived", 2}});
  CHECK(gone() == std::vector{true, true, false, false});
  CHECK(expired_after(days{732}).empty());
}

TEST_CASE_FIXTURE(FourDays, "an office that says nothing keeps everything") {
  CHECK(expired_after(days{40'000}, false, {}).empty());
  CHECK(gone() == std::vector{false, false, false, false});
}

TEST_CASE_FIXTURE(FourDays, "nothing expires that the collector does not have") {
  CHECK(expired_after(days{800}, true).empty());

  REQUIRE(log->acknowledged({taps[0].log, taps[0].seq, taps[0].hash, "", {}}));

  CHECK(expired_after(days{800}, true).size() == 1);
  CHECK(gone() == std::vector{true, false, false, false});
}

TEST_CASE_FIXTURE(FourDays, "the end of a log never expires: a start goes on from it") {
  CHECK(expired_after(days{800}) == Expired{{"attendance.arrived", 3}});
  CHECK(gone() == std::vector{true, true, true, false});
}

TEST_CASE_FIXTURE(FourDays, "what an older log owed expires when the newer one owes nothing") {
  REQUIRE(log->open_new_log("test"));
  CHECK(expired_after(days{800}, true).empty());
  const auto state = log->state();
  const auto head = log->hash_at(state.value().log, state.value().head);
  REQUIRE(log->acknowledged({state.value().log, state.value().head, *head.value(), "", {}}));

  const auto done = expired_after(days{800}, true);

  CHECK(done.at("attendance.arrived") == 7);  // the last of the newer log stays
  CHECK(gone() == std::vector{true, true, true, true});
}

TEST_CASE("of several periods for a kind that of the longest name holds") {
  const std::vector<config::Retention> rules{{"tap.", days{100}}, {"tap.unknown", days{30}}};
  Event event;
  event.at = at({}).instant;
  event.kind = "tap.unknown";
  CHECK(config::has_expired(rules, event.kind, event.at, event.at + days{31}));
  event.kind = "tap.repeated";
  CHECK_FALSE(config::has_expired(rules, event.kind, event.at, event.at + days{31}));
  event.kind = "staff.registered";
  CHECK_FALSE(config::has_expired(rules, event.kind, event.at, event.at + days{100'000}));
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
