#pragma once
// "Báo bất thường", read off the session: what is told of on the glass, and who answers it. Pure.
// Covered by tests/door/session_incident_test.cpp.

#include <optional>
#include <vector>

#include "kiosk/door/session.h"

namespace kiosk {

// Who decides for the office, and whoever is on duty today: the others' head is not on the way.
bool answers_incidents(const Session& session, const KnownPerson& person, Instant at,
                       const DoorRules& rules);

// Of the last day, read by nobody, oldest first.
std::vector<Incident> unread_incidents(const Session& session, Instant now);
// The one that stands over every face: the oldest that nobody has read, or one that has just been.
std::optional<Incident> incident_to_tell(const Session& session, Instant now);
// Nobody has read it for so long that somebody has to be called.
bool is_overdue(const Incident& incident, Instant now);
// When time alone changes what is told.
std::optional<Tick> next_incident_at(const Session& session, Now now);

}  // namespace kiosk
