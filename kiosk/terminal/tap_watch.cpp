#include "kiosk/terminal/tap_watch.h"

namespace kiosk {
namespace {

constexpr std::size_t kMost = 1'000;  // on their way at once: more are not followed

}  // namespace

void TapWatch::asked(const EventId& event, Tick now) {
  if (!read_ || taps_.size() >= kMost) return;
  taps_.push_back({event, *read_, now});
  times_.to_session.add(now - *read_);
}

void TapWatch::durable(const EventId& event, Tick now) {
  for (OnItsWay& tap : taps_) {
    if (tap.event != event) continue;
    tap.durable = now;
    times_.to_durable.add(now - tap.asked);
  }
}

void TapWatch::dropped(const EventId& event) {
  std::erase_if(taps_, [&event](const OnItsWay& tap) { return tap.event == event; });
}

void TapWatch::shown(Tick now) {
  for (const OnItsWay& tap : taps_) {
    if (!tap.durable) continue;
    times_.to_glass.add(now - *tap.durable);
    times_.whole.add(now - tap.read);
  }
  std::erase_if(taps_, [](const OnItsWay& tap) { return tap.durable.has_value(); });
}

}  // namespace kiosk
