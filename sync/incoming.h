#pragma once
// Where the puller puts what came of the office's other terminals: the other seam between sync and
// the log, beside outgoing.h.

#include "kiosk/base/pulled.h"
#include "kiosk/base/result.h"

namespace kiosk::sync {

// Called from the feed's thread; each call may wait for the recorder, as in outgoing.h.
class Incoming {
 public:
  virtual ~Incoming() = default;

  virtual Result<PulledSoFar> pulled_so_far() = 0;

  // Verified, and continuing what pulled_so_far() said; kTryLater when that holds no more. All of
  // it is durable when this returns, or some of it, from its beginning: the rest comes again.
  virtual Result<Nothing> take_pulled(const PulledPage& page) = 0;

  // The collector knows nothing of our position: from the beginning, with what is stored kept.
  virtual Result<Nothing> pull_anew() = 0;
};

}  // namespace kiosk::sync
