#include "kiosk/devices/evdev_reader.h"

#include <poll.h>
#include <sys/eventfd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "kiosk/base/file.h"
#include "kiosk/devices/device_wait.h"
#include "kiosk/devices/evdev_source.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;

// What the clock showed at the kernel's stamp. A stamp of the future, or of long ago, is none.
Now moment_of(Tick stamp, Now now) {
  const auto monotonic = std::chrono::steady_clock::now().time_since_epoch();
  const auto age =
      std::chrono::duration_cast<std::chrono::milliseconds>(monotonic) - stamp.time_since_epoch();
  if (age < 0ms || age > 10min) return now;
  now.instant -= age;
  now.tick -= age;
  return now;
}

}  // namespace

Result<std::unique_ptr<BadgeReader>> EvdevReader::open(const EvdevDevice& device,
                                                       const Clock& clock, ReadingSink sink) {
  Descriptor wake{::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
  if (!wake) return system_error("cannot make an event descriptor for", device.path);
  return std::unique_ptr<BadgeReader>{
      new EvdevReader{device, clock, std::move(sink), std::move(wake)}};
}

EvdevReader::EvdevReader(EvdevDevice device, const Clock& clock, ReadingSink sink, Descriptor wake)
    : device_(std::move(device)),
      clock_(clock),
      sink_(std::move(sink)),
      wake_(std::move(wake)),
      present_(::access(device_.path.c_str(), R_OK) == 0),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

EvdevReader::~EvdevReader() {
  thread_.request_stop();
  eventfd_write(wake_.get(), 1);  // cannot fail: nobody else writes to it
}

std::string EvdevReader::hindrance() const {
  switch (why_not_) {
    case 0:
    case ENOENT:
    case ENODEV:
    case ENXIO: return {};
    case EBUSY: return device_.path + " is held by another program";
    case EACCES: return device_.path + " may not be read by this user";
    default: return device_.path + " is no input device";
  }
}

std::unique_ptr<EvdevSource> EvdevReader::look_for_it() {
  int why = 0;
  auto source = EvdevSource::open(device_.path, why);
  why_not_ = why;
  present_ = source != nullptr;
  return source;
}

void EvdevReader::run(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    if (const auto source = look_for_it()) read_until_gone(*source, stop);
    present_ = false;
    if (!stop.stop_requested()) wait_for(wake_.get(), -1, static_cast<int>(device_.reopen.count()));
  }
}

void EvdevReader::read_until_gone(EvdevSource& source, const std::stop_token& stop) {
  TypedBadges typed{{device_.length, true}};
  const EvdevSource::Ears ears{[&](const Keystroke& key) { hand_on(typed.take(key)); },
                               [&](Tick at) { typed.lost(at); }};
  const int silence = static_cast<int>(device_.silence.count());
  while (!stop.stop_requested()) {
    const short seen = wait_for(wake_.get(), source.descriptor(), typed.waiting() ? silence : -1);
    if (stop.stop_requested()) return;
    if (seen == 0)
      hand_on(typed.silence());
    else if ((seen & POLLIN) == 0 || !source.drain(ears))
      return;  // unplugged: a half reading goes with the device
  }
}

void EvdevReader::hand_on(std::optional<TypedBadge> badge) {
  if (badge) sink_({std::move(badge->raw), moment_of(badge->at, clock_.now()), device_.path});
}

}  // namespace kiosk
