// The work diary at the glass. Covered by tests/door/session_diary_test.cpp.

#include "kiosk/door/stepping.h"

namespace kiosk {

void act(Stepping&, const DiaryIntent&) {}

}  // namespace kiosk
