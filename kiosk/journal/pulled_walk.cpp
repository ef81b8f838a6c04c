#include "kiosk/journal/pulled_walk.h"

#include <algorithm>
#include <map>

#include "kiosk/base/chain.h"
#include "kiosk/journal/tail_comparison.h"

namespace kiosk {
namespace {

EventLog::Walk ended(EventLog::Walk walk, const char* fault) {
  walk.done = true;
  walk.fault =
      to_string(walk.log) + ", pulled: " + fault + ' ' + std::to_string(number(next(walk.seq)));
  return walk;
}

EventLog::Walk before_first_of(const std::vector<LogId>& logs, std::size_t which) {
  EventLog::Walk walk;
  walk.done = which >= logs.size();
  if (walk.done) return walk;
  walk.log = logs[which];
  walk.hash = chain_start(walk.log);
  return walk;
}

bool covers(const ForeignHead& its, const Entry& entry) {
  return its.head.hash == entry.hash && holds(its.head, its.key, entry.log);
}

}  // namespace

Result<EventLog::Walk> walk_pulled(const ForeignLogs& foreign, EventLog::Walk walk,
                                   std::size_t limit) {
  const std::vector<LogId> logs = foreign.logs();
  if (walk.log == LogId{}) walk = before_first_of(logs, 0);
  if (walk.done) return walk;
  limit = std::max<std::size_t>(1, limit);
  const auto entries = foreign.entries(walk.log, walk.seq, limit);
  if (!entries) return entries.error();
  if (entries.value().empty()) {
    const auto here = std::find(logs.begin(), logs.end(), walk.log);
    return before_first_of(logs, static_cast<std::size_t>(here - logs.begin()) + 1);
  }
  const auto heads = foreign.heads(walk.log, walk.seq, limit);  // at most one for each entry
  if (!heads) return heads.error();
  std::map<Seq, ForeignHead> signed_at;
  for (const ForeignHead& head : heads.value()) signed_at.emplace(head.head.seq, head);
  for (const Entry& entry : entries.value()) {
    if (!follows({walk.seq, walk.hash}, entry)) return ended(walk, "the chain breaks at");
    const auto its = signed_at.find(entry.seq);
    if (its != signed_at.end() && !covers(its->second, entry))
      return ended(walk, "the signature does not hold at");
    walk.seq = entry.seq;
    walk.hash = entry.hash;
  }
  return walk;
}

}  // namespace kiosk
