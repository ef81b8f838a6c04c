#pragma once
// The public holidays the law gives for a year, before any office or the Government has said
// anything of it: Điều 112 and Điều 111 khoản 3 of the Bộ luật Lao động 2019 (domain B2).
//
// Bridge days and the working Saturdays they are swapped with are decided year by year and come
// from the office's list (work_calendar.h).

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/base/calendar.h"

namespace kiosk {

enum class Occasion : std::uint8_t {
  kNewYear,       // 1/1
  kTet,           // five days around mùng 1
  kHungKings,     // 10/3 of the lunar calendar
  kVictory,       // 30/4
  kLabour,        // 1/5
  kIndependence,  // 2/9 and the day before or after
  kCulture,       // 24/11, where it is in force
};

struct LegalHoliday {
  Date date{};
  Occasion occasion = Occasion::kNewYear;
  bool made_up = false;  // in place of a day of it that falls on a Saturday or Sunday
  bool operator==(const LegalHoliday&) const = default;
};

// The holiday's own name, as the law writes it and an office's list does: the same in every
// language of the glass.
std::string name_of(const LegalHoliday& holiday);  // Tết Nguyên đán, Nghỉ bù Quốc khánh

// What the law leaves to the Government each year.
struct HolidayChoices {
  int days_before_tet = 2;              // 1 or 2 of the five; the others from mùng 1 on
  bool day_after_independence = false;  // 3/9 instead of 1/9
  bool culture_day = false;             // 24/11: not confirmed to be in force, off until it is said
  bool operator==(const HolidayChoices&) const = default;
};

// What the Government has mostly chosen: the division that needs the fewest days made up and joins
// a weekend; two days before Tết when that decides nothing (2016 to 2026 without exception, from
// memory; what 2027 will be is a projection).
HolidayChoices usual_choices(int year);

// By date, those on a Saturday or Sunday included and each made up on the next working day. Empty
// outside the years of lunar_date.h.
std::vector<LegalHoliday> legal_holidays(int year, const HolidayChoices& choices);

}  // namespace kiosk
