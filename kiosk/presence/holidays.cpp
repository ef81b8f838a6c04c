#include "kiosk/presence/holidays.h"

#include <algorithm>

#include "kiosk/base/lunar_date.h"

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using std::chrono::weekday;
using Holidays = std::vector<LegalHoliday>;

constexpr int kDaysOfTet = 5;

bool is_weekly_day_off(local_days day) { return weekday{day}.iso_encoding() > 5; }

bool is_taken(const Holidays& holidays, local_days day) {
  return std::any_of(holidays.begin(), holidays.end(),
                     [day](const LegalHoliday& each) { return local_days{each.date} == day; });
}

void add(Holidays& holidays, local_days first, int count, Occasion occasion) {
  for (int i = 0; i < count; ++i) holidays.push_back({Date{first + days{i}}, occasion, false});
}

void sort_by_date(Holidays& holidays) {
  std::sort(holidays.begin(), holidays.end(),
            [](const LegalHoliday& a, const LegalHoliday& b) { return a.date < b.date; });
}

// Each day lost to a weekend is taken on the next day on which people would work.
void make_up(Holidays& holidays) {
  const Holidays given = holidays;
  for (const LegalHoliday& holiday : given) {
    local_days day{holiday.date};
    if (!is_weekly_day_off(day)) continue;
    while (is_weekly_day_off(day) || is_taken(holidays, day)) ++day;
    holidays.push_back({Date{day}, holiday.occasion, true});
  }
}

std::string_view name_of(Occasion occasion) {
  switch (occasion) {
    case Occasion::kNewYear: return "Tết Dương lịch";
    case Occasion::kTet: return "Tết Nguyên đán";
    case Occasion::kHungKings: return "Giỗ Tổ Hùng Vương";
    case Occasion::kVictory: return "Ngày Chiến thắng";
    case Occasion::kLabour: return "Ngày Quốc tế Lao động";
    case Occasion::kIndependence: return "Quốc khánh";
    case Occasion::kCulture: return "Ngày Văn hóa Việt Nam";
  }
  return {};
}

}  // namespace

std::string name_of(const LegalHoliday& holiday) {
  return (holiday.made_up ? "Nghỉ bù " : "") + std::string{name_of(holiday.occasion)};
}

HolidayChoices usual_choices(int year) {
  HolidayChoices choices;
  // One and four days fit a week when mùng 1 is a Tuesday.
  if (const auto tet = lunar_new_year(year))
    choices.days_before_tet = weekday{local_days{*tet}} == std::chrono::Tuesday ? 1 : 2;
  const weekday independence{local_days{std::chrono::year{year} / 9 / 2}};
  choices.day_after_independence = independence == std::chrono::Monday ||
                                   independence == std::chrono::Thursday ||
                                   independence == std::chrono::Sunday;
  return choices;
}

Holidays legal_holidays(int year, const HolidayChoices& choices) {
  const auto tet = lunar_new_year(year);
  const auto hung_kings = date_of(LunarDate{year, 3, 10, false});
  if (!tet || !hung_kings) return {};
  const std::chrono::year solar{year};
  Holidays holidays;
  add(holidays, local_days{solar / 1 / 1}, 1, Occasion::kNewYear);
  add(holidays, local_days{*tet} - days{choices.days_before_tet}, kDaysOfTet, Occasion::kTet);
  add(holidays, local_days{*hung_kings}, 1, Occasion::kHungKings);
  add(holidays, local_days{solar / 4 / 30}, 1, Occasion::kVictory);
  add(holidays, local_days{solar / 5 / 1}, 1, Occasion::kLabour);
  add(holidays, local_days{solar / 9 / (choices.day_after_independence ? 2 : 1)}, 2,
      Occasion::kIndependence);
  if (choices.culture_day) add(holidays, local_days{solar / 11 / 24}, 1, Occasion::kCulture);
  sort_by_date(holidays);
  make_up(holidays);
  sort_by_date(holidays);
  return holidays;
}

}  // namespace kiosk
