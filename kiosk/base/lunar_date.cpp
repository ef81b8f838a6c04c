#include "kiosk/base/lunar_date.h"

#include <array>
#include <cstdlib>

#include "kiosk/base/sun_and_moon.h"

namespace kiosk {
namespace {
using std::chrono::days;
using std::chrono::local_days;

// A month begins on the local civil day of the new Moon.
local_days first_day(int moon) { return std::chrono::floor<days>(local_time(new_moon(moon))); }

// Which twelfth of its way the Sun is in when `day` begins; a major term is where it changes.
int twelfth_at(local_days day) { return static_cast<int>(sun_longitude(instant_of(day)) / 30); }
constexpr int kAfterSolstice = 9;

// The new Moon of the month that holds the winter solstice of a solar year: month 11.
int moon_of_solstice(int year) {
  const local_days last = local_days{std::chrono::year{year} / 12 / 31};
  int moon = static_cast<int>((year + 1 - 2000) * 12.3685);
  while (first_day(moon) > last) --moon;
  return twelfth_at(first_day(moon)) >= kAfterSolstice ? moon - 1 : moon;
}

// The months from one month 11 to the next.
struct Span {
  int year;      // of the solstice it begins with: the lunar year of its first two numbers
  int moon;      // of its month 11
  int leap = 0;  // which month repeats the number before it, counted from month 11; 0: none

  explicit Span(int solstice) : year(solstice), moon(moon_of_solstice(solstice)) {
    if (moon_of_solstice(solstice + 1) - moon < 13) return;
    do ++leap;
    while (twelfth_at(start(leap)) != twelfth_at(start(leap + 1)));
  }
  local_days start(int month) const { return first_day(moon + month); }
};

// The span's months are numbered 11, 12, 1, 2 … 10.
constexpr int number_of(int place) { return (place + 10) % 12 + 1; }
constexpr int place_of(int number) { return (number + 1) % 12; }

Span span_of(local_days day, int year) {
  return first_day(moon_of_solstice(year)) <= day ? Span{year} : Span{year - 1};
}

}  // namespace

std::optional<LunarDate> lunar_date(const Date& date) {
  const int year = static_cast<int>(date.year());
  if (!date.ok() || year < kFirstLunarYear || year > kLastLunarYear) return {};
  const local_days day{date};
  const Span span = span_of(day, year);
  int month = 0;
  while (span.start(month + 1) <= day) ++month;
  const int place = span.leap > 0 && month >= span.leap ? month - 1 : month;
  const int since = static_cast<int>((day - span.start(month)).count());
  return LunarDate{place < 2 ? span.year : span.year + 1, number_of(place), since + 1,
                   span.leap > 0 && month == span.leap};
}

std::optional<Date> date_of(const LunarDate& lunar) {
  if (lunar.year < kFirstLunarYear - 1 || lunar.year > kLastLunarYear) return {};
  if (lunar.month < 1 || lunar.month > 12 || lunar.day < 1) return {};
  const int place = place_of(lunar.month);
  const Span span{place < 2 ? lunar.year : lunar.year - 1};
  if (lunar.leap_month && (span.leap == 0 || span.leap != place + 1)) return {};
  const bool behind_leap = span.leap > 0 && place >= span.leap;
  const int month = place + (lunar.leap_month || behind_leap ? 1 : 0);
  const local_days day = span.start(month) + days{lunar.day - 1};
  return day < span.start(month + 1) ? std::optional{Date{day}} : std::nullopt;
}

std::optional<Date> lunar_new_year(int year) {
  if (year < kFirstLunarYear) return {};
  return date_of(LunarDate{year, 1, 1, false});
}

std::string iso_lunar(const LunarDate& lunar) {
  return iso_date(std::chrono::year{lunar.year} /
                  std::chrono::month{static_cast<unsigned>(lunar.month)} /
                  std::chrono::day{static_cast<unsigned>(lunar.day)});
}

std::string lunar_year_name(int year) {
  constexpr std::array<const char*, 10> kStems{"Giáp", "Ất",   "Bính", "Đinh", "Mậu",
                                               "Kỷ",   "Canh", "Tân",  "Nhâm", "Quý"};
  constexpr std::array<const char*, 12> kBranches{"Tý",  "Sửu", "Dần",  "Mão", "Thìn", "Tỵ",
                                                  "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"};
  // Year 4 was a Giáp Tý.
  const auto since = static_cast<std::size_t>((year - 4) % 60 + 60);
  return std::string{kStems[since % 10]} + ' ' + kBranches[since % 12];
}

}  // namespace kiosk
