#pragma once
// What a start does before the first tap: finds both copies, compares their tails, heals the
// shorter one (protocol §2, the table).

#include "kiosk/journal/event_log.h"
#include "kiosk/journal/two_copies.h"

namespace kiosk {

struct Opened {
  TwoCopies copies;
  Opening opening;
  bool unhealed = false;  // the database lacks what the journal has, and there is no room for it
};

// Reads the tails only, whatever the length of the log. Fails with kBadData when there is no log in
// either copy, kTryLater when another process holds log.db, kNoRoom when a lost copy cannot be made
// again.
Result<Opened> open_copies(const LogPlace& place, const SigningKey& key, Now now);

}  // namespace kiosk
