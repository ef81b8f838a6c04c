#pragma once
// Days that the office speaks for, as they come from a spreadsheet: a class for hundreds, leave by
// a decision, the duties of Tết (S2-9, S2-21, S4-28). Pure; every fault is found in one reading, by
// line number.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/settings.h"
#include "kiosk/base/calendar.h"
#include "kiosk/base/ids.h"
#include "kiosk/people/csv.h"

namespace kiosk {

struct DeclarationRow {
  std::size_t line = 0;
  StaffId staff;
  std::string code;
  Date from{};
  Date to{};                                   // it belongs to them
  std::string part{};                          // morning, afternoon; empty: the whole day
  std::optional<config::WorkSession> hours{};  // of a duty; beyond 24 h in the night after its day
  std::string reason{};
};
struct DeclarationList {
  std::vector<DeclarationRow> rows;  // the good ones
  ListFaults faults;
};

// Columns staff, code, from (2026-11-24), and perhaps to (empty: that day alone), part, hours
// (17:00-07:00, of duties and only of those) and reason. Errors: somebody `known` does not have, a
// code that is none of `codes`, dates that are none, reversed, or more than a year apart.
DeclarationList declaration_list(std::string_view csv, const std::vector<StaffId>& known,
                                 const std::vector<config::SheetCode>& codes);

}  // namespace kiosk
