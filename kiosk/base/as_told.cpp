#include "kiosk/base/as_told.h"

namespace kiosk {

Fact as_told(const Draft& draft, const Stamp& stamp, const std::string& boot) {
  Fact fact;
  fact.event.id = draft.id;
  fact.event.kind = draft.kind;
  fact.event.at = draft.at.instant;
  fact.event.who = draft.who;
  fact.event.by = draft.by;
  fact.event.via = draft.via;
  fact.event.clock = {boot, draft.at.tick.time_since_epoch(), draft.at.state};
  fact.event.data = draft.data;
  fact.stamp = stamp;
  return fact;
}

}  // namespace kiosk
