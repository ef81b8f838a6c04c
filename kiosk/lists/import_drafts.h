#pragma once
// From the rows of a list to what has to be recorded: only what is not so yet.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "kiosk/base/calendar.h"
#include "kiosk/base/event.h"
#include "kiosk/diary/catalogue_list.h"
#include "kiosk/people/calendar_list.h"
#include "kiosk/people/declaration_list.h"
#include "kiosk/people/directory.h"
#include "kiosk/people/staff_list.h"
#include "kiosk/presence/declarations.h"
#include "kiosk/presence/work_calendar.h"

namespace kiosk {

// Of an earlier tap there is no calendar, and no id that sorts by its time.
constexpr Date kFirstDay{std::chrono::year{2000}, std::chrono::January, std::chrono::day{1}};

struct ImportDrafts {
  std::vector<Draft> drafts;
  ListFaults faults;  // found only beside what is known already
};

ImportDrafts staff_drafts(const std::vector<StaffRow>& rows, const Directory& known, Now now,
                          IdMaker& ids);

// A badge that somebody else holds is a fault. `keys`: the office's, the current one first.
ImportDrafts badge_drafts(const std::vector<BadgeRow>& rows, const Directory& known,
                          std::span<const OfficeKey> keys, Now now, IdMaker& ids);

// Only what the facts do not say yet, whatever the configuration says: it travels to every
// terminal.
ImportDrafts calendar_drafts(const std::vector<CalendarRow>& rows, const WorkCalendar& known,
                             Now now, IdMaker& ids);

// Only what the facts do not say so yet: what the list leaves out stays offered.
ImportDrafts catalogue_drafts(const std::vector<CatalogueRow>& rows, const Catalogue& known,
                              Now now, IdMaker& ids);

// The office's own word of those days; what stands agreed to already is not said twice.
ImportDrafts declaration_drafts(const std::vector<DeclarationRow>& rows, Declarations known,
                                Now now, IdMaker& ids);

// A paper list, entered: marked `via: import`. On `date` instead of the rows' own, if given; a row
// later than `now` is left out with a warning. The ids follow from the rows, so that a list
// imported twice is there once.
ImportDrafts attendance_drafts(const std::vector<DayRow>& rows, const std::optional<Date>& date,
                               Now now);

}  // namespace kiosk
