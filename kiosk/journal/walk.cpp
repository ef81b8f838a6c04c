// The walk of a log that is in use.

#include <algorithm>

#include "kiosk/journal/inside.h"

namespace kiosk {

Walker& EventLog::Inside::walker() const {
  if (!walking) walking.emplace(copies.store(), copies.place().journal);
  return *walking;
}

Result<EventLog::Walk> EventLog::walk_on(Walk walk, std::size_t limit) const {
  if (walk.log == LogId{}) walk = inside_->walker().begin();
  auto stepped = inside_->walker().step(walk, std::max<std::size_t>(1, limit));
  if (stepped) return stepped;
  if (stepped.error().fault != Fault::kBadData) return stepped.error();
  inside_->damaged = true;
  return stopped(std::move(walk), stepped.error().what);
}

}  // namespace kiosk
