#include "sync/thread.h"

#include <algorithm>
#include <utility>

namespace kiosk::sync {
namespace {

using std::chrono::milliseconds;

// The bell's wait does not count the machine's sleep, so it is never a long one.
constexpr milliseconds kLongestRest = std::chrono::minutes{1};

// One request and its answer; false when it is not time for one.
bool carry(const PushLine& line, const std::stop_token& stop) {
  const auto request = line.pusher.request(line.clock.now());
  if (!request) return false;
  const auto answer = line.collector.send(*request, stop);
  if (!stop.stop_requested()) line.pusher.take(answer, line.clock.now());
  return true;
}

void rest(const PushLine& line, const std::stop_token& stop) {
  const Tick now = line.clock.now().tick;
  if (line.pusher.next_wake() <= now) return;
  const milliseconds wait =
      line.pusher.next_wake() > now + kLongestRest ? kLongestRest : line.pusher.next_wake() - now;
  if (!line.bell.wait_for(stop, wait)) return;
  while (line.bell.take()) continue;
  line.pusher.recorded(line.clock.now());
}

}  // namespace

std::jthread start(PushLine line, std::function<void(const PushStatus&)> told) {
  return std::jthread{[line, told = std::move(told)](const std::stop_token& stop) {
    PushStatus last = line.pusher.status();
    told(last);
    while (!stop.stop_requested()) {
      carry(line, stop);
      if (line.pusher.status() != last) told(last = line.pusher.status());
      rest(line, stop);
    }
  }};
}

PushStatus push_now(Pusher& pusher, Transport& collector, const Clock& clock,
                    const std::stop_token& stop) {
  Mailbox<Ring> bell{1};
  const PushLine line{pusher, collector, bell, clock};
  while (!stop.stop_requested() && carry(line, stop) &&
         pusher.status().state == PushState::kConnected)
    continue;
  return pusher.status();
}

}  // namespace kiosk::sync
