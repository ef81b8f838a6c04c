#pragma once
// How a new log follows one that cannot be continued (protocol §2: "A new log").
// Covered by tests/journal/opening_test.cpp, walk_test.cpp and tests/faults.

#include "kiosk/journal/two_copies.h"

namespace kiosk {

// What the old log leaves.
struct Estate {
  const LogPlace& place;
  const SigningKey& key;
  Now now;
  LogId log;
  std::string reason;
  bool damaged = false;  // its copies cannot both be trusted: they are set aside as evidence
};

// The new log begins with `log.opened`, repeats every event of the old one that no acknowledgement
// covers, and stands in both copies when this returns. A crash on the way is finished by the next
// start. Takes as long as the old log is long when that is damaged.
Result<TwoCopies> open_successor(const Estate& estate, LogStore store);

// The `log.opened` of any log. `before` is its predecessor with its head; none for the first.
struct Predecessor {
  LogId log;
  Head head;
};
Draft log_opened(const PublicKey& key, const std::optional<Predecessor>& before,
                 const std::string& reason, Now now);

// The greatest rev a log's own events have: that of its last event, or of the `log.opened` that
// was written before it repeated older ones.
Result<std::uint64_t> greatest_rev(const LogStore& store, const LogId& log);
Result<std::optional<Event>> last_event(const LogStore& store, const LogId& log);

}  // namespace kiosk
