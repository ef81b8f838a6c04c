// Covered by tests/hatch/ordered_erasure_test.cpp.
#include "kiosk/hatch/ordered_erasure.h"

#include <algorithm>
#include <set>
#include <utility>

#include "kiosk/base/random.h"
#include "kiosk/hatch/entry_walk.h"
#include "kiosk/hatch/erasure.h"
#include "kiosk/people/erasure_events.h"
#include "kiosk/people/staff_events.h"

namespace kiosk {
namespace {

// The last that was said of somebody's employment and of their erasure.
struct Word {
  Stamp registered;
  Stamp erased;
  std::string reason;
};

void hear(std::map<StaffId, Word>& words, const Entry& entry) {
  const bool matters = entry.line.find(kPersonErased) != entry.line.npos ||
                       entry.line.find(kStaffRegistered) != entry.line.npos;
  const auto fact = matters ? fact_from(entry) : Result<Fact>{Error{Fault::kBadData, ""}};
  if (!fact || fact.value().event.who.empty()) return;
  const Event& event = fact.value().event;
  Word& word = words[event.who];
  if (event.kind == kStaffRegistered)
    word.registered = std::max(word.registered, fact.value().stamp);
  if (event.kind != kPersonErased || fact.value().stamp < word.erased) return;
  word.erased = fact.value().stamp;
  if (const auto said = erasure_said(event)) word.reason = said.value().reason;
}

// What one log says of somebody, and of what of it is to go.
struct Search {
  const StaffId& who;
  Erasure about;
  std::map<std::string, std::int64_t> kinds{};
  std::set<std::pair<LogId, Seq>> said{};  // places that were named before, of any log

  void take(const Entry& entry) {
    if (const std::string kind = kind_to_erase(who, entry.line); !kind.empty()) {
      about.seqs.push_back(entry.seq);
      ++kinds[kind];
    }
    if (entry.line.find(kPersonErased) == entry.line.npos) return;
    const auto event = event_from(entry.line);
    if (!event || event.value().kind != kPersonErased || event.value().who != who) return;
    const auto places = erasure_said(event.value());
    if (!places) return;
    for (const Seq seq : places.value().seqs) said.insert({places.value().log, seq});
  }
};

Result<std::vector<Search>> searched(LogAccess& log, const StaffId& who,
                                     const std::vector<LogId>& logs) {
  std::vector<Search> found;
  for (const LogId& id : logs) {
    Search search{who, {id, {}, "erased"}};
    const auto done = for_each_entry(log, id, Seq{0}, [&](const Entry& entry) {
      search.take(entry);
      return true;
    });
    if (!done) return done.error();
    found.push_back(std::move(search));
  }
  return found;
}

// The draft events that say which places of its own logs go, none twice.
class Saying {
 public:
  Saying(const OrderedErasure& order, Now now, Via via) : order_(order), now_(now), via_(via) {}

  void say(const LogId& log, std::span<const Seq> places) {
    do {
      const auto part = places.first(std::min(places.size(), kErasuresSaidAtOnce));
      places = places.subspan(part.size());
      drafts_.push_back(
          person_erased(order_.who, {order_.reason, log, {part.begin(), part.end()}},
                        {.id = ids_.next_event(now_.instant), .at = now_, .by = {}, .via = via_}));
    } while (!places.empty());
  }
  const std::vector<Draft>& drafts() const { return drafts_; }

 private:
  const OrderedErasure& order_;
  const Now now_;
  const Via via_;
  IdMaker ids_{random_bits};
  std::vector<Draft> drafts_;
};

Result<std::vector<EventId>> announce(LogAccess& log, const std::vector<Search>& own, Saying saying,
                                      bool first_word) {
  std::set<std::pair<LogId, Seq>> said;
  for (const Search& search : own) said.insert(search.said.begin(), search.said.end());
  for (const Search& search : own) {
    std::vector<Seq> places = search.about.seqs;
    std::erase_if(places, [&](Seq seq) { return said.contains({search.about.log, seq}); });
    if (!places.empty()) saying.say(search.about.log, places);
  }
  // Nothing of them lies here; the others still have to hear of it.
  if (saying.drafts().empty() && first_word) saying.say(own.back().about.log, {});
  std::vector<EventId> events;
  for (const Draft& draft : saying.drafts()) {
    if (const auto done = log.append({&draft, 1}); !done) return done.error();
    events.push_back(draft.id);
  }
  return events;
}

Result<Nothing> erase_found(LogAccess& log, const std::vector<Search>& found, ErasedHere& erased) {
  for (const Search& search : found) {
    if (search.about.seqs.empty()) continue;
    if (auto done = erase_bodies(log, search.about); !done) return done;
    erased.bodies[search.about.log] = static_cast<std::int64_t>(search.about.seqs.size());
    for (const auto& [kind, count] : search.kinds) erased.kinds[kind] += count;
  }
  return Nothing{};
}

}  // namespace

Result<std::vector<OrderedErasure>> ordered_erasures(LogAccess& log) {
  const auto logs = log.every_log();
  if (!logs) return logs.error();
  std::map<StaffId, Word> words;
  for (const LogId& id : logs.value()) {
    const auto walked = for_each_entry(log, id, Seq{0}, [&](const Entry& entry) {
      hear(words, entry);
      return true;
    });
    if (!walked) return walked.error();
  }
  std::vector<OrderedErasure> orders;
  for (const auto& [who, word] : words)
    if (word.registered < word.erased) orders.push_back({who, word.reason});
  return orders;
}

Result<ErasedHere> erase_here(LogAccess& log, const OrderedErasure& order, Now now, Via via) {
  const auto own_logs = log.logs();
  if (!own_logs) return own_logs.error();
  const auto every = log.every_log();
  if (!every) return every.error();
  std::vector<LogId> others = every.value();
  std::erase_if(others, [&](const LogId& id) {
    const auto& own = own_logs.value();
    return std::find(own.begin(), own.end(), id) != own.end();
  });
  const auto own = searched(log, order.who, own_logs.value());
  if (!own) return own.error();
  const auto foreign = searched(log, order.who, others);
  if (!foreign) return foreign.error();
  ErasedHere erased;
  auto said = announce(log, own.value(), {order, now, via}, !order.said);
  if (!said) return said.error();
  erased.said = std::move(said).value();
  if (auto done = erase_found(log, own.value(), erased); !done) return done.error();
  if (auto done = erase_found(log, foreign.value(), erased); !done) return done.error();
  const auto evidence = log.erase_evidence(order.who);
  if (!evidence) return evidence.error();
  erased.evidence = evidence.value();
  return erased;
}

}  // namespace kiosk
