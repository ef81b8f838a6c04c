#pragma once
// The decision table of protocol §3: what a signed, chained batch is against what is held.

#include <optional>

#include "kiosk/base/batch.h"

namespace kiosk::sync {

// How a log stands in the store (S and H of the protocol). With nothing held: 0 and hash(0).
struct Held {
  Seq last{};
  Hash head{};
};

enum class Decision : std::uint8_t {
  kReplay,  // everything is held already
  kAppend,  // the lines after Held::last are new
  kGap,     // something before it is missing
  kFork,    // it contradicts what is held
};

// The last sequence both know, where their hashes have to be compared; none when there is none (a
// gap). At first-1 it is the batch's own `previous`.
std::optional<Seq> meeting_point(const Held& held, const Batch& batch);

// Pure. `ours` and `theirs` are the hashes at the meeting point, which the chain makes vouch for
// everything before it; not looked at when there is none.
Decision decide(const Held& held, const Batch& batch, const Hash& ours, const Hash& theirs);

}  // namespace kiosk::sync
