// Answers about health on their way to the disk, and out of it.

#include "kiosk/terminal/health_desk.h"

#include <doctest/doctest.h>

#include "kiosk/health/health_store.h"
#include "tests/support/stopped_terminal.h"

namespace kiosk::test {
namespace {

const StaffId kAn{"CB-An"};

struct Desk {
  TemporaryFolder folder;
  std::filesystem::path file = folder / "health.db";
  TestClock clock;

  Desk() { clock.show(ClockState::kSynced); }

  KeepHealth answers(std::uint8_t n, std::chrono::days ago) const {
    KeepHealth said{{}, kAn, clock.now().instant - ago, {{"fever", true}}};
    said.declared.bytes[15] = n;
    return said;
  }
  // The desk opens, takes these and ends.
  void day(const std::vector<KeepHealth>& all) {
    HealthDesk desk{file, clock};
    for (const KeepHealth& each : all) desk.keep(each);
  }
  std::size_t kept() const { return HealthStore::open(file).value().of(kAn).value().size(); }
};

}  // namespace

TEST_SUITE_BEGIN("terminal");

TEST_CASE_FIXTURE(Desk, "answers that were handed over are kept when the desk ends") {
  day({answers(1, std::chrono::days{0}), answers(2, std::chrono::days{0})});

  CHECK(kept() == 2);
}

TEST_CASE_FIXTURE(Desk, "where nobody has answered there is no file") {
  day({});

  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE_FIXTURE(Desk, "answers of more than thirty days ago are gone with the next start") {
  day({answers(1, std::chrono::days{31}), answers(2, std::chrono::days{29})});
  day({answers(3, std::chrono::days{0})});

  CHECK(kept() == 2);
}

TEST_CASE_FIXTURE(Desk, "a clock that nobody vouches for deletes nothing") {
  clock.show(ClockState::kUnsynced);
  day({answers(1, std::chrono::days{31})});
  day({});

  CHECK(kept() == 1);
}

TEST_SUITE_END();
}  // namespace kiosk::test
