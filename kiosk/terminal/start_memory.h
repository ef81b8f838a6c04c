#pragma once
// What a start has to read before the first tap: who works here and when, today's and yesterday's
// taps, those of the week before for what was forgotten in it, what was given to do and is not
// over, and where people have been going.

#include <vector>

#include "config/settings.h"
#include "kiosk/journal/event_log.h"
#include "kiosk/views/office_view.h"

namespace kiosk {

struct StartMemory {
  std::vector<Fact> office;      // people, badges, the calendar
  std::vector<Fact> attendance;  // of today and yesterday, and of the log's own last two days
  std::vector<Mark> week;        // of the six days before
  std::vector<Mark> trips;       // of the last two months
};

// Brings `view` up to the end of the log first: after an unclean end it may be behind.
Result<StartMemory> start_memory(const EventLog& log, OfficeView& view,
                                 const config::Office& office, Instant now);

}  // namespace kiosk
