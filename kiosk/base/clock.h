#pragma once
// Time as the terminal sees it. Only a loop asks for it; everyone else is told.

#include <chrono>
#include <cstdint>
#include <string>

namespace kiosk {

// Calendar time, UTC; may step.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// Time since the machine started, sleep included (CLOCK_BOOTTIME); never steps.
struct BootClock {
  using duration = std::chrono::milliseconds;
  using rep = duration::rep;
  using period = duration::period;
  using time_point = std::chrono::time_point<BootClock>;
  static constexpr bool is_steady = true;  // NOLINT(readability-identifier-naming): the standard's
};
using Tick = BootClock::time_point;

// How far the calendar hand may be believed (protocol §1, `clock.state`).
enum class ClockState : std::uint8_t {
  kSynced,    // the kernel says a time source disciplines it
  kUnsynced,  // nobody does
  kSuspect,   // it shows a time that cannot be: before this program was built
};

// Both hands of the clock, read together once per turn of a loop.
struct Now {
  Instant instant{};  // to write down
  Tick tick{};        // to measure with
  ClockState state = ClockState::kUnsynced;
};

class Clock {
 public:
  virtual ~Clock() = default;
  virtual Now now() const = 0;
};

// The machine's own clock. Only the mains and the thread loops hold one.
class SystemClock : public Clock {
 public:
  Now now() const override;
};

// Names this start of the machine: the first 8 hex digits of the kernel's boot id, so that ticks
// of two starts are never compared.
std::string boot_name();

}  // namespace kiosk
