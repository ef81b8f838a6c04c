#include "sync/thread.h"

#include <algorithm>
#include <utility>

namespace kiosk::sync {
namespace {

using std::chrono::milliseconds;

// The bell's wait does not count the machine's sleep, so it is never a long one.
constexpr milliseconds kLongestRest = std::chrono::minutes{1};

// One request and its answer; false when it is not time for one.
bool carry(Pusher& pusher, Transport& collector, const Clock& clock, const std::stop_token& stop) {
  const auto request = pusher.request(clock.now());
  if (!request) return false;
  const auto answer = collector.send(*request, stop);
  if (!stop.stop_requested()) pusher.take(answer, clock.now());
  return true;
}

// Only where the line stands: what cannot be pushed cannot be told either.
void beat(const PushLine& line, const std::stop_token& stop) {
  if (line.pusher.status().state != PushState::kConnected || stop.stop_requested()) return;
  const auto request = line.heart.request(line.pusher.log(), line.clock.now());
  if (request) line.heart.take(line.collector.send(*request, stop), line.clock.now());
}

Tick next_wake(const PushLine& line) {
  const bool stands = line.pusher.status().state == PushState::kConnected;
  return stands ? std::min(line.pusher.next_wake(), line.heart.next_wake())
                : line.pusher.next_wake();
}

void rest(const PushLine& line, const std::stop_token& stop) {
  const Tick now = line.clock.now().tick;
  const Tick wake = next_wake(line);
  if (wake <= now) return;
  const milliseconds wait = wake > now + kLongestRest ? kLongestRest : wake - now;
  if (!line.bell.wait_for(stop, wait)) return;
  while (line.bell.take()) continue;
  line.pusher.recorded(line.clock.now());
}

// One question and its answer; false when it is not time for one.
bool carry(const PullLine& line, bool wait, const std::stop_token& stop) {
  const auto request = line.puller.request(line.clock.now(), wait);
  if (!request) return false;
  const auto answer = line.collector.send(*request, stop);
  if (!stop.stop_requested()) line.puller.take(answer, line.clock.now());
  return true;
}

// Nobody rings here; the box only ends the wait when the thread is to stop.
void rest(const PullLine& line, Mailbox<Ring>& quiet, const std::stop_token& stop) {
  const Tick now = line.clock.now().tick;
  if (line.puller.next_wake() <= now) return;
  (void)quiet.wait_for(stop, std::min<milliseconds>(kLongestRest, line.puller.next_wake() - now));
}

}  // namespace

std::jthread start(PullLine line, std::function<void(const PullStatus&)> told) {
  return std::jthread{[line, told = std::move(told)](const std::stop_token& stop) {
    Mailbox<Ring> quiet{1};
    PullStatus last = line.puller.status();
    while (!stop.stop_requested()) {
      carry(line, last.state == PullStatus::State::kUpToDate, stop);
      if (line.puller.status() != last) told(last = line.puller.status());
      rest(line, quiet, stop);
    }
  }};
}

PullStatus pull_now(Puller& puller, Transport& collector, const Clock& clock,
                    const std::stop_token& stop) {
  const PullLine line{puller, collector, clock};
  while (!stop.stop_requested() && carry(line, false, stop) &&
         puller.status().state == PullStatus::State::kCatchingUp)
    continue;
  return puller.status();
}

std::jthread start(PushLine line, std::function<void(const PushStatus&)> told) {
  return std::jthread{[line, told = std::move(told)](const std::stop_token& stop) {
    PushStatus last = line.pusher.status();
    told(last);
    while (!stop.stop_requested()) {
      carry(line.pusher, line.collector, line.clock, stop);
      if (line.pusher.status() != last) told(last = line.pusher.status());
      beat(line, stop);
      rest(line, stop);
    }
  }};
}

PushStatus push_now(Pusher& pusher, Transport& collector, const Clock& clock,
                    const std::stop_token& stop) {
  while (!stop.stop_requested() && carry(pusher, collector, clock, stop) &&
         pusher.status().state == PushState::kConnected)
    continue;
  return pusher.status();
}

void beat_now(Heart& heart, const Pusher& pusher, Transport& collector, const Clock& clock) {
  const auto request = heart.request(pusher.log(), clock.now());
  if (request) heart.take(collector.send(*request, {}), clock.now());
}

}  // namespace kiosk::sync
