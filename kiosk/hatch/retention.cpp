#include "kiosk/hatch/retention.h"

#include <algorithm>

#include "config/retention.h"
#include "kiosk/hatch/erasure.h"

namespace kiosk {
namespace {

bool any_so_old(const std::vector<config::Retention>& rules, Instant at, Instant now) {
  return std::any_of(rules.begin(), rules.end(),
                     [&](const config::Retention& rule) { return at + rule.days < now; });
}

// What of one log may go, up to `last`. Entries lie in the order of time but for a clock that was
// wrong: a whole step without anything old ends the search.
struct Search {
  const RetentionWish& wish;
  Erasure expired;
  Expired kinds{};

  Result<Nothing> walk(LogAccess& log, Seq last) {
    for (Seq after{0}; after < last;) {
      const auto entries = log.entries(expired.log, after, kEntriesAtOnce);
      if (!entries) return entries.error();
      if (entries.value().empty()) return Nothing{};
      bool old = false;
      for (const Entry& entry : entries.value())
        if (entry.seq <= last) old = take(entry) || old;
      if (!old) return Nothing{};
      after = entries.value().back().seq;
    }
    return Nothing{};
  }

  // Whether it is as old as what may go.
  bool take(const Entry& entry) {
    const auto event = event_from(entry.line);
    if (!event) return is_digest_line(entry.line);
    if (config::has_expired(wish.rules, event.value().kind, event.value().at, wish.now)) {
      expired.seqs.push_back(entry.seq);
      ++kinds[event.value().kind];
    }
    return any_so_old(wish.rules, event.value().at, wish.now);
  }
};

// The last place of a log that may expire: what the collector has, and never the end of the current
// one, from which a start learns how far it has come.
Result<Seq> last_to_go(LogAccess& log, const LogId& id, const sync::OutgoingState& state, bool own,
                       bool owed) {
  const Seq before_head{number(state.head) - 1};
  if (id == state.log) return owed ? std::min(state.acked, before_head) : before_head;
  // What an older log owed was repeated in this one. What was pulled is owed to nobody.
  if (own && owed && state.waiting > 0) return Seq{0};
  Seq end{0};
  for (;;) {
    const auto entries = log.entries(id, end, kEntriesAtOnce);
    if (!entries) return entries.error();
    if (entries.value().empty()) return end;
    end = entries.value().back().seq;
  }
}

}  // namespace

Result<Expired> expire(LogAccess& log, const RetentionWish& wish) {
  Expired all;
  if (wish.rules.empty()) return all;
  const auto state = log.state();
  if (!state) return state.error();
  const auto own = log.logs();
  if (!own) return own.error();
  const auto logs = log.every_log();
  if (!logs) return logs.error();
  for (const LogId& id : logs.value()) {
    const bool is_own = std::find(own.value().begin(), own.value().end(), id) != own.value().end();
    const auto last = last_to_go(log, id, state.value(), is_own, wish.owed);
    if (!last) return last.error();
    Search search{wish, {id, {}, "expired"}};
    if (auto walked = search.walk(log, last.value()); !walked) return walked.error();
    if (search.expired.seqs.empty()) continue;
    if (auto done = erase_bodies(log, search.expired); !done) return done.error();
    for (const auto& [kind, count] : search.kinds) all[kind] += count;
  }
  return all;
}

}  // namespace kiosk
