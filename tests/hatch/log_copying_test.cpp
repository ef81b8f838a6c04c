// A backup of a long log while people tap: no tap waits for more than a step of it.

#include "kiosk/hatch/log_copying.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

#include "kiosk/hatch/hatch.h"
#include "kiosk/hatch/held_log.h"
#include "kiosk/journal/inspection.h"
#include "tests/support/stopped_terminal.h"
#include "tests/support/temporary_log.h"

namespace kiosk::test {
namespace {

constexpr int kSteps = 20;  // of 500 entries

EventLog opened(const DataFolder& folder, const Clock& clock) {
  auto log = EventLog::open(folder.log_place(), read_key(folder.key()).value(), clock.now());
  REQUIRE(log);
  for (std::uint64_t step = 0; step < kSteps; ++step) {
    std::vector<Draft> drafts;
    for (std::uint64_t i = 0; i < kEntriesAtOnce; ++i)
      drafts.push_back(tap(step * kEntriesAtOnce + i + 1));
    REQUIRE(log.value().append(drafts));
  }
  return std::move(log).value();
}

struct Busy {
  StoppedTerminal stopped;
  SystemClock clock;
  Recorder recorder{opened(stopped.folder(), clock), clock, {}};
  RecorderLog inside{recorder, clock};
  RecorderLog door{recorder, clock};
  std::unique_ptr<Hatch> hatch = std::move(Hatch::open(stopped.folder().socket(), inside)).value();
  TemporaryFolder outside;

  ~Busy() {
    hatch.reset();
    recorder.stop();
  }
};

TEST_SUITE_BEGIN("hatch");

TEST_CASE_FIXTURE(Busy, "people tap while a backup of a long log is made, and it holds in itself") {
  std::atomic<bool> copying{true};
  Result<Nothing> copied = Nothing{};
  std::thread administrator{[&] {
    const auto log = HatchLog::open(stopped.folder().socket());
    copied = log ? copy_logs(*log.value(), outside / "copy") : log.error();
    copying = false;
  }};
  std::uint64_t taps = 0;
  for (; copying; ++taps) {
    const Draft draft = tap(1'000'000 + taps);
    REQUIRE(door.append({&draft, 1}));
  }
  administrator.join();

  REQUIRE_MESSAGE(copied, (copied ? "" : copied.error().what));
  CHECK(taps > kSteps);  // not one of them behind all of it
  const auto found = inspect(place_in(outside / "copy"));
  REQUIRE(found);
  CHECK_FALSE(found.value().fault);
  CHECK(found.value().entries > kSteps * static_cast<std::int64_t>(kEntriesAtOnce));
}

TEST_CASE_FIXTURE(Busy, "the hatch is its owner's alone from the moment it is there") {
  struct stat found {};
  REQUIRE(::stat(stopped.folder().socket().c_str(), &found) == 0);
  CHECK((found.st_mode & 0777) == 0600);
}

TEST_SUITE_END();
}  // namespace
}  // namespace kiosk::test
