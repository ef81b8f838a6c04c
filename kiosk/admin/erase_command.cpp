#include "kiosk/admin/erase_command.h"

#include <algorithm>
#include <set>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/base/json.h"
#include "kiosk/base/random.h"
#include "kiosk/base/text.h"
#include "kiosk/hatch/erasure.h"
#include "kiosk/hatch/retention.h"
#include "kiosk/health/health_store.h"
#include "kiosk/people/directory.h"
#include "kiosk/people/erasure_events.h"
#include "sync/link.h"

namespace kiosk::admin {
namespace {

// What the log knows of somebody before anything goes.
struct Known {
  Directory people;
  std::set<std::pair<LogId, Seq>> announced;  // by a `person.erased` that stands
  bool begun = false;                         // an erasure, after all that was said of employment
};

Known known_of(const StaffId& who, const std::vector<Fact>& facts) {
  Known known;
  Stamp erased;
  Stamp registered;
  for (const Fact& fact : facts) {
    if (fact.event.who != who) continue;
    known.people.take(fact);
    if (fact.event.kind == kStaffRegistered) registered = std::max(registered, fact.stamp);
    if (fact.event.kind != kPersonErased) continue;
    erased = std::max(erased, fact.stamp);
    const auto said = erasure_said(fact.event);
    if (!said) continue;
    for (const Seq seq : said.value().seqs) known.announced.insert({said.value().log, seq});
  }
  known.begun = erased != Stamp{} && registered < erased;
  return known;
}

Result<Nothing> allowed(const EraseWish& wish, const Known& known) {
  const StaffMember* person = known.people.person({wish.staff});
  if (person == nullptr && !known.begun)
    return Error{Fault::kBadData, "no such person here (" + wish.staff + ")"};
  if (known.people.employed({wish.staff}) && !known.begun)
    return Error{Fault::kRefused, wish.staff + " works here; only who has left can be erased"};
  if (person != nullptr && !person->name.empty() &&
      folded(wish.reason).find(folded(person->name)) != std::string::npos)
    return Error{Fault::kBadData, "--reason: expected no name; it is kept for ever"};
  return Nothing{};
}

Result<Nothing> good_reason(const std::string& reason) {
  const bool fine = !trimmed(reason).empty() && reason.size() <= kLongestReason && nfc(reason) &&
                    one_line(reason) == reason;
  if (fine) return Nothing{};
  return Error{Fault::kBadData, "--reason: expected a line of text, at most " +
                                    std::to_string(kLongestReason) + " bytes"};
}

// Every body about somebody, log by log.
struct Found {
  std::vector<Erasure> bodies;
  std::map<std::string, std::int64_t> kinds;
};

Result<Found> bodies_about(const StaffId& who, LogAccess& log) {
  const auto logs = log.logs();
  if (!logs) return logs.error();
  const std::string id = text_of(Json(who.text));
  Found found;
  for (const LogId& each : logs.value()) {
    Erasure about{each, {}, "erased"};
    const auto done = for_each_entry(log, each, Seq{0}, [&](const Entry& entry) {
      if (entry.line.find(id) == entry.line.npos) return true;  // spares reading all of them
      const std::string kind = kind_to_erase(who, entry.line);
      if (kind.empty()) return true;
      about.seqs.push_back(entry.seq);
      ++found.kinds[kind];
      return true;
    });
    if (!done) return done.error();
    if (!about.seqs.empty()) found.bodies.push_back(std::move(about));
  }
  return found;
}

// Before anything goes: which places, and why. An erasure that is asked for again says nothing
// twice.
Result<std::vector<std::string>> announce(const EraseWish& wish, const Found& found,
                                          const Known& known, LogAccess& log, Now now) {
  IdMaker ids{random_bits};
  std::vector<std::string> events;
  for (const Erasure& bodies : found.bodies) {
    std::vector<Seq> seqs = bodies.seqs;
    std::erase_if(seqs, [&](Seq seq) { return known.announced.contains({bodies.log, seq}); });
    for (std::span<const Seq> left = seqs; !left.empty();) {
      const auto part = left.first(std::min(left.size(), kErasuresSaidAtOnce));
      left = left.subspan(part.size());
      const Draft draft = person_erased(
          {wish.staff}, {wish.reason, bodies.log, {part.begin(), part.end()}},
          {.id = ids.next_event(now.instant), .at = now, .by = {}, .via = Via::kAdmin});
      if (const auto done = log.append({&draft, 1}); !done) return done.error();
      events.push_back(to_string(draft.id));
    }
  }
  return events;
}

// Also what an erasure that was cut short has left to do.
Result<Nothing> finish(const Place& place, LogAccess& log) {
  const auto owned = log.forget_erased();
  if (!owned) return owned.error();
  return owned.value() ? Result<Nothing>{Nothing{}} : build_views(place, log);
}

// Answers about health lie beside the log; where nobody was asked there is no file.
Result<Nothing> forget_health(const DataFolder& folder, const StaffId& who) {
  std::error_code unknown;
  if (!std::filesystem::exists(folder.health(), unknown)) return Nothing{};
  auto store = HealthStore::open(folder.health());
  if (!store) return store.error();
  return store.value().forget(who);
}

std::string told(const EraseWish& wish, const Found& found, const std::vector<std::string>& events,
                 const EvidenceErased& evidence) {
  Json kinds = Json::object();
  std::int64_t all = 0;
  for (const auto& [kind, count] : found.kinds) kinds[kind] = count, all += count;
  Json logs = Json::array();
  for (const Erasure& bodies : found.bodies)
    logs.push_back(Json{{"log", to_string(bodies.log)}, {"erased", bodies.seqs.size()}});
  return text_of(
      Json{{"staff", wish.staff},
           {"reason", wish.reason},
           {"erased", all},
           {"kinds", kinds},
           {"logs", logs},
           {"events", events},
           {"evidence", Json{{"rewritten", evidence.rewritten}, {"removed", evidence.removed}}}});
}

}  // namespace

Result<std::string> erasure_told(const std::filesystem::path& root, const EraseWish& wish,
                                 const Clock& clock) {
  if (auto good = good_reason(wish.reason); !good) return good.error();
  auto reached = reach(root, clock);
  if (!reached) return reached.error();
  const auto& [place, log] = reached.value();
  const auto facts = office_facts(place, *log);
  if (!facts) return facts.error();
  const StaffId who{wish.staff};
  const Known known = known_of(who, facts.value());
  if (auto fine = allowed(wish, known); !fine) return fine.error();
  const auto found = bodies_about(who, *log);
  if (!found) return found.error();
  const auto events = announce(wish, found.value(), known, *log, clock.now());
  if (!events) return events.error();
  for (const Erasure& bodies : found.value().bodies)
    if (auto done = erase_bodies(*log, bodies); !done) return done.error();
  const auto evidence = log->erase_evidence(who);
  if (!evidence) return evidence.error();
  if (auto done = forget_health(place.folder, who); !done) return done.error();
  if (auto done = finish(place, *log); !done) return done.error();
  return told(wish, found.value(), events.value(), evidence.value());
}

int erase(const std::filesystem::path& root, const EraseWish& wish, const Clock& clock) {
  return print(erasure_told(root, wish, clock));
}

Result<std::string> expiry_told(const std::filesystem::path& root, const Clock& clock) {
  auto reached = reach(root, clock);
  if (!reached) return reached.error();
  const auto& [place, log] = reached.value();
  const auto link = sync::read_link(place.folder.link());
  if (!link) return link.error();
  const auto expired =
      expire(*log, {place.settings.office.retention, clock.now().instant, link.value().enrolled()});
  if (!expired) return expired.error();
  if (auto done = finish(place, *log); !done) return done.error();
  Json kinds = Json::object();
  std::int64_t all = 0;
  for (const auto& [kind, count] : expired.value()) kinds[kind] = count, all += count;
  return text_of(Json{{"expired", all}, {"kinds", kinds}});
}

int erase_expired(const std::filesystem::path& root, const Clock& clock) {
  return print(expiry_told(root, clock));
}

}  // namespace kiosk::admin
