#pragma once
// What a page of the feed is worth: only what follows, hash by hash, from what is stored, under
// keys that the collector vouches for (protocol §4).

#include "kiosk/base/pulled.h"
#include "sync/link.h"
#include "sync/wire.h"

namespace kiosk::sync {

// Pure. What of `page` is new here. kBadData, naming the log and the place: a line that does not
// continue its log, or is another than the one stored; a head whose key or signature does not hold.
Result<PulledPage> checked(const FeedPage& page, const PulledSoFar& so_far, const Link& link);

}  // namespace kiosk::sync
