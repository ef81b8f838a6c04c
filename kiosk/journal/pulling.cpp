// The log's side of the pull: what other terminals of the office wrote. Covered by
// tests/journal/foreign_logs_test.cpp.

#include "kiosk/journal/inside.h"
#include "kiosk/journal/pulled_walk.h"

namespace kiosk {
namespace {

std::size_t size_of(const PulledPage& page) {
  std::size_t size = 0;
  for (const Entry& entry : page.entries) size += entry.line.size();
  return size;
}

}  // namespace

PulledSoFar EventLog::pulled_so_far() const {
  const ForeignLogs& foreign = inside_->copies.store().foreign();
  return {foreign.position(), logs(), foreign.ends(), foreign.forgotten()};
}

Result<Nothing> EventLog::take_pulled(const PulledPage& page) {
  if (page.entries.size() > kPulledAtOnce)
    return Error{Fault::kBadData, "more entries at once than a tap could wait for"};
  TwoCopies& copies = inside_->copies;
  if (auto room = copies.admit(size_of(page)); !room) return room;
  ForeignLogs& foreign = copies.store().foreign();
  if (auto added = copies.settled(foreign.add(page)); !added) return added;
  inside_->scribe.saw(foreign.greatest_rev());
  return Nothing{};
}

Result<Nothing> EventLog::pull_anew() {
  if (auto room = inside_->copies.admit(0); !room) return room;
  return inside_->copies.settled(inside_->copies.store().foreign().start_over());
}

Result<bool> EventLog::forget_pulled(const LogId& foreign_log, Seq from, std::size_t limit) {
  TwoCopies& copies = inside_->copies;
  if (auto room = copies.admit(0); !room) return room.error();
  auto more = copies.store().foreign().forget(foreign_log, from, limit);
  if (more) return more;
  return copies.settled(more.error()).error();
}

std::vector<LogId> EventLog::foreign_logs() const {
  return inside_->copies.store().foreign().logs();
}

std::vector<LogId> EventLog::every_log() const {
  std::vector<LogId> all = logs();
  const auto others = foreign_logs();
  all.insert(all.end(), others.begin(), others.end());
  return all;
}

Seq EventLog::proven(const LogId& foreign_log) const {
  return inside_->copies.store().foreign().proven(foreign_log);
}

Result<std::vector<ForeignHead>> EventLog::foreign_heads(const LogId& log, Seq after,
                                                         std::size_t limit) const {
  return inside_->copies.store().foreign().heads(log, after, limit);
}

Result<EventLog::Walk> EventLog::walk_pulled(Walk walk, std::size_t limit) const {
  return kiosk::walk_pulled(inside_->copies.store().foreign(), std::move(walk), limit);
}

}  // namespace kiosk
