#include "kiosk/devices/evdev_source.h"

#include <fcntl.h>
#include <libevdev/libevdev.h>

#include <cerrno>
#include <ctime>

namespace kiosk {
namespace {

Tick stamp_of(const input_event& event) {
  using namespace std::chrono;
  const auto since = seconds{event.input_event_sec} + microseconds{event.input_event_usec};
  return Tick{duration_cast<milliseconds>(since)};
}

Keystroke keystroke_of(const input_event& event) {
  using Action = Keystroke::Action;
  const Action action = event.value == 0   ? Action::kReleased
                        : event.value == 1 ? Action::kPressed
                                           : Action::kHeld;
  return {event.code, action, stamp_of(event)};
}

}  // namespace

void EvdevSource::Free::operator()(libevdev* device) const { libevdev_free(device); }

EvdevSource::~EvdevSource() {
  if (device_) libevdev_grab(device_.get(), LIBEVDEV_UNGRAB);
}

std::unique_ptr<EvdevSource> EvdevSource::open(const std::string& path, int& why) {
  std::unique_ptr<EvdevSource> source{new EvdevSource};
  source->fd_ = Descriptor{::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)};
  why = source->fd_ ? 0 : errno;
  if (why != 0) return {};
  libevdev* device = nullptr;
  why = -libevdev_new_from_fd(source->fd_.get(), &device);
  if (why != 0) return {};
  source->device_.reset(device);
  why = -libevdev_set_clock_id(device, CLOCK_MONOTONIC);
  if (why == 0) why = -libevdev_grab(device, LIBEVDEV_GRAB);
  if (why != 0) return {};
  return source;
}

// After a loss the keys are not asked for again, as libevdev offers: what was typed meanwhile is
// not known anyway.
bool EvdevSource::drain(const Ears& ears) {
  while (true) {
    input_event event{};
    const int told = libevdev_next_event(device_.get(), LIBEVDEV_READ_FLAG_NORMAL, &event);
    if (told == -EAGAIN || told == -EINTR) return true;
    if (told < 0) return false;
    if (told == LIBEVDEV_READ_STATUS_SYNC)
      ears.lost(stamp_of(event));
    else if (event.type == EV_KEY)
      ears.key(keystroke_of(event));
  }
}

}  // namespace kiosk
