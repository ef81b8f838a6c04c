#include "kiosk/admin/calendar_command.h"

#include <charconv>

#include "kiosk/admin/printing.h"
#include "kiosk/base/json.h"
#include "kiosk/base/lunar_date.h"

namespace kiosk::admin {
namespace {
using std::chrono::local_days;

std::optional<int> year_from(const std::string& text) {
  int year = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
  if (!whole || year < kFirstLunarYear || year > kLastLunarYear) return {};
  return year;
}

}  // namespace

WorkCalendar calendar_of_the_law() {
  config::Office office;
  const config::WorkSession whole_day{{}, std::chrono::hours{8}};
  for (std::size_t weekday = 0; weekday < 5; ++weekday) office.hours[weekday] = {whole_day};
  return WorkCalendar{office};
}

std::string calendar_line(const Date& date, const WorkCalendar& calendar) {
  const WorkDay day = calendar.day(date);
  const auto lunar = lunar_date(date);
  Json json{{"date", iso_date(date)}, {"working", day.working()}, {"why", day.why}};
  json["lunar"] = lunar ? iso_lunar(*lunar) : "";
  json["leap_month"] = lunar && lunar->leap_month;
  return text_of(json);
}

int calendar(const std::string& year) {
  const auto number = year_from(year);
  if (!number) {
    complain("YEAR: expected a year from 2000 to 2050, found \"" + year + '"');
    return kBadUse;
  }
  const WorkCalendar by_law = calendar_of_the_law();
  const local_days end{std::chrono::year{*number + 1} / 1 / 1};
  for (local_days day{std::chrono::year{*number} / 1 / 1}; day < end; day += std::chrono::days{1})
    say(calendar_line(Date{day}, by_law));
  return kGood;
}

}  // namespace kiosk::admin
