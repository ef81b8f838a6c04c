#pragma once
// The office as its log has it at this moment: who works here, whose hours hold, and what was
// declared.

#include <optional>

#include "kiosk/admin/folder.h"
#include "kiosk/diary/catalogue.h"
#include "kiosk/people/directory.h"
#include "kiosk/presence/day_rules.h"

namespace kiosk::admin {

struct OfficeNow {
  Place place;
  std::unique_ptr<LogAccess> log;
  Directory people;
  std::optional<WorkCalendar> calendar;
  Catalogue catalogue;
  Declarations declared;  // of the days it was read for

  DayRules rules() const { return {place.settings.office, *calendar, declared}; }
  // What that person's day is measured by, looked at from `now`.
  DayMeasure measure(const StaffMember& person, const Date& date, Instant now) const;
};

// kBadData, kTryLater, as reaching the folder and its log gives them.
Result<OfficeNow> office_now(const std::filesystem::path& root, const Clock& clock);

// kBadData when nobody has that id, or no unit that name; empty ones ask for nobody in particular.
Result<Nothing> known(const OfficeNow& office, const StaffId& who, const std::string& unit);

// Reads what was declared of these days.
Result<Nothing> read_declared(OfficeNow& office, const Date& from, const Date& to);

}  // namespace kiosk::admin
