#pragma once
// Days that somebody asks for on their own page, or that a supervisor enters for them from the
// board as the office's word. Covered by tests/door/session_request_test.cpp.

#include <vector>

#include "kiosk/door/session.h"

namespace kiosk {

// Days off (kAway), or work somewhere else (kElsewhere), in the order of the configuration; a duty
// is not asked for, it has hours of its own. Points into `office`.
std::vector<const config::SheetCode*> codes_to_ask(const config::Office& office,
                                                   RequestGroup group);

// The page of days that stands on the glass, or may: somebody's own, or of somebody whose days its
// reader decides about.
struct Requesting {
  const KnownPerson& person;  // whose days
  const OverviewPage* board;  // of the reader who enters them; none: their own page
  Via via;
  std::optional<Request>& request;
  std::optional<Draft>& saying;  // on its way to the recorder
};
std::optional<Requesting> requesting(Session& session);

// A day beside another makes a stretch; the same one again, none.
void pick_day(Request& request, const Date& date);

}  // namespace kiosk
