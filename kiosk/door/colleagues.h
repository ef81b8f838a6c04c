#pragma once
// Whose diaries somebody may read beside those they review: as the office has opened them
// (config/diary_settings.h). Only the sources of that page include this.

#include <vector>

#include "kiosk/door/book.h"

namespace kiosk {

// Of their unit or of the whole office, without themselves.
std::vector<const KnownPerson*> readable_by(const Session& session, const KnownPerson& person,
                                            const DoorRules& rules);
bool may_read(const Session& session, const KnownPerson& person, const StaffId& whose,
              const DoorRules& rules);

}  // namespace kiosk
