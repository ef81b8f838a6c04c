#pragma once
// What the glass shows, as a pure function of the session: words ready to print.

#include "kiosk/door/session.h"
#include "kiosk/door/words.h"
#include "kiosk/glass/screen.h"

namespace kiosk {

// The session must have taken the TimePassed of `now`.
Screen screen_of(const Session& session, Now now, const Words& words, const DoorRules& rules);

}  // namespace kiosk
