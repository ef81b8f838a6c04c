#pragma once
// The office's kinds of work as they come from a spreadsheet. Pure; every fault is found in one
// reading, by line number.

#include <string_view>
#include <vector>

#include "kiosk/diary/catalogue.h"
#include "kiosk/people/csv.h"

namespace kiosk {

struct CatalogueRow {
  std::size_t line;
  WorkKind kind;
};
struct CatalogueList {
  std::vector<CatalogueRow> rows;  // the good ones
  ListFaults faults;
};

// Columns code, name, unit_of_measure, coefficient (0,5 to 3,0 in tenths; empty: 1), norm_minutes
// (whole minutes for one unit; empty: none), group (several with ';' between; empty: everybody),
// and perhaps sign (catalogue.h), outside, confidential, daily and retired (yes or empty). Errors:
// a code that stands twice or is longer than 20 letters, no name, a figure out of its bounds.
CatalogueList catalogue_list(std::string_view csv);

}  // namespace kiosk
