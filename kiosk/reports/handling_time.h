#pragma once
// How long one piece of counted work takes, by how people worked that day (S4-9): at the office, at
// home, in the field. Only of entries that say both their time and a quantity. Pure; whole figures.

#include "kiosk/reports/diaries.h"
#include "kiosk/reports/document.h"
#include "kiosk/reports/wording.h"

namespace kiosk {

struct HandlingLine {
  std::string work;                      // name of the kind; "": none was chosen
  std::string unit;                      // hồ sơ, lượt
  WorkPlace place = WorkPlace::kOffice;  // where most of the work of those days was
  std::size_t entries = 0;
  std::int64_t quantity = 0;  // thousandths of the unit, above 0
  std::chrono::minutes told{};
  std::int64_t minute_tenths_each() const;  // halves up
};

// By work, unit and place, so that the ways of working stand below each other.
std::vector<HandlingLine> handling_of(const Diaries& told);

Table handling_table(const Diaries& told, const Say& say);
Paper handling_paper(const Diaries& told, const Say& say);

}  // namespace kiosk
