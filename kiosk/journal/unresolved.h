#pragma once
// The note of events whose recording failed in the middle: told "not recorded", perhaps recorded
// after all (protocol §2, the table).

#include <filesystem>
#include <span>
#include <vector>

#include "kiosk/base/event.h"

namespace kiosk {

// Best effort: the disk has just failed. Adds to what is noted already.
void note_unresolved(const std::filesystem::path& note, std::span<const Draft> drafts);

std::vector<EventId> unresolved_in(const std::filesystem::path& note);

// The `tap.found_later` that names `found`. Its own id follows from that one, so that a start that
// is cut short writes it once.
Draft found_later(const EventId& found, Now now);

}  // namespace kiosk
