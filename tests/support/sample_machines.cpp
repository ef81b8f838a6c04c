// "Máy này" as the door itself says it: a terminal that is well, and one with troubles.

#include "tests/support/sample_door.h"

namespace kiosk::test {
namespace {

TapTimes morning_taps() {
  TapTimes taps;
  taps.to_session = {{118, 30, 9, 4, 2}, TapHistogram::Span{17}};
  taps.to_durable = {{0, 12, 96, 41, 11, 3}, TapHistogram::Span{38}};
  taps.to_glass = {{0, 0, 4, 37, 88, 30, 4}, TapHistogram::Span{71}};
  taps.whole = {{0, 0, 0, 9, 84, 60, 9, 1}, TapHistogram::Span{112}};
  return taps;
}

MachineSeen at_the_gate() {
  MachineSeen seen = healthy_machine();
  seen.readers.push_back({"serial:/dev/ttyUSB0@9600", MachineSeen::Reader::kReady});
  seen.taps = morning_taps();
  return seen;
}

Sample page(const Cast& cast, const char* name, const MachineSeen& seen, std::size_t bar) {
  SampleDoor door{cast};
  door.take(seen);
  door.touch(OpenMachine{});
  door.touch(ExplainBar{bar});
  return door.seen(name);
}

}  // namespace

std::vector<Sample> machine_samples(const Cast& cast) {
  MachineSeen troubled = at_the_gate();
  troubled.readers[0].state = MachineSeen::Reader::kHindered;
  troubled.readers[1].state = MachineSeen::Reader::kAbsent;
  troubled.free_bytes = 412'000'000U;
  troubled.clock = ClockState::kSuspect;
  return {page(cast, "machine", at_the_gate(), 5), page(cast, "machine_trouble", troubled, 12)};
}

}  // namespace kiosk::test
