#include "sync/standing.h"

#include <doctest/doctest.h>

namespace kiosk::test {
using namespace std::chrono_literals;
using sync::PushState;

namespace {

struct Wall {
  sync::Standing standing{true, [] { return std::uint64_t{1'000}; }};
  Now now{Instant{500'000h}, Tick{1h}, ClockState::kSynced};

  void pass(std::chrono::milliseconds time) {
    now.tick += time;
    now.instant += time;
  }
  std::chrono::milliseconds wait() const { return standing.next_wake() - now.tick; }
};

}  // namespace

TEST_SUITE_BEGIN("sync");

TEST_CASE_FIXTURE(Wall, "nothing having been tried, the time to try is now") {
  CHECK(standing.next_wake() <= now.tick);
  CHECK(standing.status().state == PushState::kTrying);
}

TEST_CASE("without an enrolment there is never a time to try") {
  const sync::Standing standing{false, [] { return std::uint64_t{0}; }};

  CHECK(standing.next_wake() == Tick::max());
  CHECK(standing.status().state == PushState::kNotEnrolled);
}

TEST_CASE_FIXTURE(Wall, "offline since the first failure, however many follow") {
  const Instant first = now.instant;
  standing.failed("line cut", {}, now);
  pass(10min);
  standing.failed("line still cut", {}, now);

  CHECK(standing.status().since == first);
  CHECK(standing.status().fault == "line still cut");
  CHECK(standing.status().fault_at == now.instant);
}

TEST_CASE_FIXTURE(Wall, "what the collector asks for goes before the back-off") {
  standing.failed("busy", 40s, now);

  CHECK(wait() == 40s);
}

TEST_CASE_FIXTURE(
    Wall, "an answer of the collector's own that is no acknowledgement keeps the back-off") {
  standing.failed("line cut", {}, now);  // at most 2 s
  standing.failed("line cut", {}, now);  // at most 4 s
  standing.reached(now);
  CHECK(standing.status().state == PushState::kConnected);
  CHECK(wait() == 0ms);

  standing.failed("line cut", {}, now);

  CHECK(wait() == 1s);  // by chance: of at most 8 s
  CHECK_FALSE(standing.status().acknowledged);
}

TEST_CASE_FIXTURE(Wall, "a fault of our own log says nothing about the line") {
  standing.acknowledged(now);

  standing.hold_on({Fault::kTryLater, "the log is busy"}, now);

  CHECK(standing.status().state == PushState::kConnected);
  CHECK(standing.status().fault == "the log is busy");
  CHECK(wait() == 5s);
}

TEST_CASE_FIXTURE(Wall, "a wish to wake earlier never makes it later") {
  standing.wake_at(now.tick + 5min);

  standing.wake_by(now.tick + 2s);
  standing.wake_by(now.tick + 1h);

  CHECK(wait() == 2s);
}

TEST_SUITE_END();
}  // namespace kiosk::test
