#include "kiosk/door/incident.h"

#include <algorithm>

#include "kiosk/door/timing.h"
#include "kiosk/people/roles.h"

namespace kiosk {
namespace {

bool on_duty(const Session& session, const StaffId& who, const Date& today,
             const config::Office& office) {
  const auto is_duty = [&office](const std::string& code) {
    return std::any_of(office.sheet_codes.begin(), office.sheet_codes.end(),
                       [&code](const auto& each) {
                         return each.code == code && each.where == config::SheetCode::Where::kDuty;
                       });
  };
  const auto declared = session.declared.on(who, today);
  return std::any_of(declared.begin(), declared.end(), [&](const DeclaredStanding& each) {
    return each.state == DeclaredStanding::State::kAgreed && is_duty(each.declaration.what.code);
  });
}

// When what is told of it changes by itself.
Instant told_until(const Incident& incident) {
  return incident.read ? incident.read->at + timing::kIncidentRead
                       : incident.at + timing::kIncidentUnread;
}

}  // namespace

bool answers_incidents(const Session& session, const KnownPerson& person, Instant at,
                       const DoorRules& rules) {
  if (powers_of(person.roles).decides == Powers::Reach::kOffice) return true;
  return on_duty(session, person.id, work_date(at, rules.office.day_ends_at), rules.office);
}

std::vector<Incident> unread_incidents(const Session& session, Instant now) {
  auto found = session.incidents.reported(now - timing::kIncidentTold);
  std::erase_if(found, [](const Incident& each) { return each.read.has_value(); });
  return found;
}

std::optional<Incident> incident_to_tell(const Session& session, Instant now) {
  const auto reported = session.incidents.reported(now - timing::kIncidentTold);
  for (const Incident& each : reported)
    if (!each.read) return each;
  for (const Incident& each : reported)
    if (told_until(each) > now) return each;
  return {};
}

bool is_overdue(const Incident& incident, Instant now) {
  return !incident.read && now >= told_until(incident);
}

std::optional<Tick> next_incident_at(const Session& session, Now now) {
  std::optional<Tick> next;
  for (const Incident& each : session.incidents.reported(now.instant - timing::kIncidentTold)) {
    if (told_until(each) <= now.instant) continue;
    const Tick change = now.tick + (told_until(each) - now.instant);
    next = next ? std::min(*next, change) : change;
  }
  return next;
}

}  // namespace kiosk
