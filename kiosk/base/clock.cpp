#include "kiosk/base/clock.h"

#include <sys/timex.h>

#include <ctime>
#include <fstream>

namespace kiosk {
namespace {

// No terminal can have lived before its program: an earlier date is a clock that lost its battery.
constexpr Instant kBuilt =
    std::chrono::sys_days{std::chrono::year{2025} / std::chrono::January / 1};

std::chrono::milliseconds hand(clockid_t which) {
  timespec read{};
  clock_gettime(which, &read);
  return std::chrono::seconds{read.tv_sec} + std::chrono::milliseconds{read.tv_nsec / 1'000'000};
}

ClockState state_at(Instant instant) {
  if (instant < kBuilt) return ClockState::kSuspect;
  timex asked{};  // modes 0: ask only
  return adjtimex(&asked) == TIME_ERROR ? ClockState::kUnsynced : ClockState::kSynced;
}

}  // namespace

Now SystemClock::now() const {
  const Instant instant{hand(CLOCK_REALTIME)};
  return {instant, Tick{hand(CLOCK_BOOTTIME)}, state_at(instant)};
}

std::string boot_name() {
  std::ifstream in{"/proc/sys/kernel/random/boot_id"};
  std::string id;
  in >> id;
  id.resize(8, '0');
  return id;
}

}  // namespace kiosk
