#pragma once
// Reads `/hours` of office.json: one week for everybody, and the rules beside it. Which rule wins
// is told in config/README.md.

#include "config/section.h"
#include "config/settings.h"

namespace kiosk::config {

// Fills `hours` and `special_hours`. Two rules that would both decide one day of one person are a
// fault; so is a unit that `office.units` does not name.
void read_hours(Ledger& ledger, Section& section, Office& office);

// A date that may be absent, or none after complaining.
std::optional<std::chrono::year_month_day> read_date(Ledger& ledger, Section& section,
                                                     std::string_view name);

// Whether the season holds on that day of the year.
bool holds(const Season& season, std::chrono::month_day day);

}  // namespace kiosk::config
