#include "sync/collector/desks/decision.h"

#include <algorithm>

namespace kiosk::sync {

std::optional<Seq> meeting_point(const Held& held, const Batch& batch) {
  if (number(batch.first) > number(held.last) + 1) return {};
  return std::min(held.last, batch.last);
}

Decision decide(const Held& held, const Batch& batch, const Hash& ours, const Hash& theirs) {
  if (!meeting_point(held, batch)) return Decision::kGap;
  if (ours != theirs) return Decision::kFork;
  return batch.last <= held.last ? Decision::kReplay : Decision::kAppend;
}

}  // namespace kiosk::sync
