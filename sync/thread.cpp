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
