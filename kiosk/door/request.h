#pragma once
// What somebody may ask for on their own page. Covered by tests/door/session_request_test.cpp.

#include <vector>

#include "kiosk/door/own_page.h"

namespace kiosk {

// Days off (kAway), or work somewhere else (kElsewhere), in the order of the configuration; a duty
// is not asked for, it has hours of its own. Points into `office`.
std::vector<const config::SheetCode*> codes_to_ask(const config::Office& office,
                                                   RequestGroup group);

// A day beside another makes a stretch; the same one again, none.
void pick_day(Request& request, const Date& date);

}  // namespace kiosk
