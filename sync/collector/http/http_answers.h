#pragma once
// HTTP on the outside, values on the inside: which request goes where, what is refused before its
// body is read, and the signature on every answer.

#include <httplib.h>

#include "kiosk/base/clock.h"
#include "sync/collector/desks/enrolment.h"
#include "sync/collector/desks/feed_desk.h"
#include "sync/collector/desks/heartbeat_desk.h"
#include "sync/collector/desks/intake.h"
#include "sync/collector/desks/silence_watch.h"

namespace kiosk::sync {

// Lent to the routes; all must outlive the server.
struct Services {
  Premises premises;
  Intake& intake;
  EnrolmentDesk& enrolment;
  FeedDesk& feed;
  HeartbeatDesk& heartbeats;
  const SilenceWatch& silence;
  const Clock& clock;
};

// Adds the routes and the checks before them.
void add_routes(httplib::Server& server, const Services& services);

}  // namespace kiosk::sync
