#include "kiosk/admin/erase_command.h"

#include <algorithm>

#include "kiosk/admin/folder.h"
#include "kiosk/admin/printing.h"
#include "kiosk/admin/rebuild_command.h"
#include "kiosk/base/json.h"
#include "kiosk/base/text.h"
#include "kiosk/hatch/ordered_erasure.h"
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
  bool begun = false;  // an erasure, after all that was said of employment
};

Known known_of(const StaffId& who, const std::vector<Fact>& facts) {
  Known known;
  Stamp erased;
  Stamp registered;
  for (const Fact& fact : facts) {
    if (fact.event.who != who) continue;
    known.people.take(fact);
    if (fact.event.kind == kStaffRegistered) registered = std::max(registered, fact.stamp);
    if (fact.event.kind == kPersonErased) erased = std::max(erased, fact.stamp);
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

// Also what an erasure that was cut short has left to do.
Result<Nothing> finish(const Place& place, LogAccess& log) {
  const auto owned = log.forget_erased();
  if (!owned) return owned.error();
  return owned.value() ? Result<Nothing>{Nothing{}} : build_views(place, log);
}

std::string told(const EraseWish& wish, const ErasedHere& erased) {
  Json kinds = Json::object();
  std::int64_t all = 0;
  for (const auto& [kind, count] : erased.kinds) kinds[kind] = count, all += count;
  Json logs = Json::array();
  for (const auto& [log, count] : erased.bodies)
    logs.push_back(Json{{"log", to_string(log)}, {"erased", count}});
  Json events = Json::array();
  for (const EventId& event : erased.said) events.push_back(to_string(event));
  const EvidenceErased& evidence = erased.evidence;
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
  const auto erased = erase_here(*log, {who, wish.reason, known.begun}, clock.now(), Via::kAdmin);
  if (!erased) return erased.error();
  if (auto done = forget_health(place.folder.health(), who); !done) return done.error();
  if (auto done = finish(place, *log); !done) return done.error();
  return told(wish, erased.value());
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
