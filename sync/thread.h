#pragma once
// The sync thread: the one loop that lets the pusher and the line meet, and asks what time it is.

#include <functional>
#include <thread>

#include "kiosk/base/clock.h"
#include "kiosk/base/mailbox.h"
#include "sync/heart.h"
#include "sync/puller.h"
#include "sync/pusher.h"
#include "sync/transport.h"

namespace kiosk::sync {

// Says that something was recorded. One in the box is enough: a put that is refused because the
// box is full has rung already.
struct Ring {};

// What the thread works with. Borrowed; all must outlive it.
struct PushLine {
  Pusher& pusher;
  Heart& heart;
  Transport& collector;
  Mailbox<Ring>& bell;
  const Clock& clock;
};

// Runs until the result is destroyed, which waits for as long as `collector` needs to notice, well
// under a second. `told` is called on the sync thread, first at the start and then whenever the
// status has changed.
std::jthread start(PushLine line, std::function<void(const PushStatus&)> told);

// The feed's own line: an answer that is held back must not keep a push waiting. As PushLine.
struct PullLine {
  Puller& puller;
  Transport& collector;
  const Clock& clock;
};
std::jthread start(PullLine line, std::function<void(const PullStatus&)> told);

// Asks until there is nothing left, or an attempt fails, on the caller's thread.
PullStatus pull_now(Puller& puller, Transport& collector, const Clock& clock,
                    const std::stop_token& stop);

// Sends until nothing waits or an attempt fails, on the caller's thread: `congso sync --once`.
PushStatus push_now(Pusher& pusher, Transport& collector, const Clock& clock,
                    const std::stop_token& stop);

// One heartbeat now, for who does not run on: `congso sync --once`.
void beat_now(Heart& heart, const Pusher& pusher, Transport& collector, const Clock& clock);

}  // namespace kiosk::sync
