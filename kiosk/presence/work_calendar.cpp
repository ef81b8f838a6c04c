#include "kiosk/presence/work_calendar.h"

#include <algorithm>
#include <tuple>

#include "config/hours.h"
#include "kiosk/base/lunar_date.h"
#include "kiosk/presence/calendar_events.h"

namespace kiosk {
namespace {
using std::chrono::local_days;
using std::chrono::weekday;
using Kind = config::Holiday::Kind;
using Sessions = std::vector<config::WorkSession>;

weekday weekday_of(const Date& date) { return weekday{local_days{date}}; }
bool is_weekend(const Date& date) { return weekday_of(date).iso_encoding() > 5; }

bool names(const std::vector<std::string>& list, const std::string& one) {
  return list.empty() || std::find(list.begin(), list.end(), one) != list.end();
}

bool holds(const config::HoursRule& rule, const Date& date, const ForWhom& whom) {
  return names(rule.units, whom.unit) && names(rule.groups, whom.group) &&
         (!rule.valid_from || *rule.valid_from <= date) &&
         (!rule.valid_to || date <= *rule.valid_to) &&
         (!rule.season || config::holds(*rule.season, {date.month(), date.day()}));
}

// As config/README.md tells it: the greater decides.
auto rank_of(const config::HoursRule& rule) {
  return std::tuple{!rule.units.empty(), !rule.groups.empty(), rule.valid_from,
                    rule.season.has_value()};
}

// Whose weekday's hours a working day by decision takes: that of the day it stands for, Monday's on
// a weekend, otherwise its own.
weekday hours_like(const config::Holiday& day) {
  if (day.instead_of) return weekday_of(*day.instead_of);
  return is_weekend(day.date) ? std::chrono::Monday : weekday_of(day.date);
}

}  // namespace

WorkCalendar::WorkCalendar(const config::Office& office)
    : week_(office.hours), special_(office.special_hours), culture_day_(office.culture_day) {
  for (const config::Holiday& day : office.holidays) said_[day.date] = {day, {}};
  for (int year = kFirstLunarYear; year <= kLastLunarYear; ++year) settle(year);
}

void WorkCalendar::take(const Fact& fact) {
  if (fact.event.kind != kCalendarChanged) return;
  const auto day = calendar_said(fact.event);
  if (!day) return;
  const auto [at, fresh] = said_.try_emplace(day.value().date, Statement{day.value(), fact.stamp});
  if (!fresh && fact.stamp < at->second.stamp) return;
  at->second = {day.value(), fact.stamp};
  settle(static_cast<int>(day.value().date.year()));
}

// What the law leaves open is read from the office's own list: the division most of its days agree
// with, and the usual one when it says nothing of it.
void WorkCalendar::settle(int year) {
  const auto agreement = [this](const std::vector<LegalHoliday>& holidays) {
    int agreed = 0;
    for (const LegalHoliday& holiday : holidays)
      if (const auto* day = said(holiday.date)) agreed += day->kind == Kind::kOff ? 1 : -1;
    return agreed;
  };
  HolidayChoices choices = usual_choices(year);
  choices.culture_day = culture_day_;
  auto& settled = law_[year] = legal_holidays(year, choices);
  const auto first = said_.lower_bound(std::chrono::year{year} / 1 / 1);
  if (first == said_.end() || first->first.year() != std::chrono::year{year}) return;
  for (const int before : {2, 1})
    for (const bool after : {false, true}) {
      auto holidays = legal_holidays(year, {before, after, culture_day_});
      if (agreement(holidays) > agreement(settled)) settled = std::move(holidays);
    }
}

const config::Holiday* WorkCalendar::said(const Date& date) const {
  const auto found = said_.find(date);
  const bool counts = found != said_.end() && found->second.day.kind != Kind::kWithdrawn;
  return counts ? &found->second.day : nullptr;
}

std::optional<config::Holiday> WorkCalendar::recorded(const Date& date) const {
  const auto found = said_.find(date);
  const bool by_fact = found != said_.end() && found->second.stamp.rev > 0;
  return by_fact ? std::optional{found->second.day} : std::nullopt;
}

const LegalHoliday* WorkCalendar::law(const Date& date) const {
  const auto year = law_.find(static_cast<int>(date.year()));
  if (year == law_.end()) return nullptr;
  const auto found = std::find_if(year->second.begin(), year->second.end(),
                                  [&date](const auto& each) { return each.date == date; });
  return found == year->second.end() ? nullptr : &*found;
}

const Sessions& WorkCalendar::hours(const Date& date, weekday like, const ForWhom& whom) const {
  const std::size_t day = like.iso_encoding() - 1;
  const config::HoursRule* best = nullptr;
  for (const config::HoursRule& rule : special_)
    if (rule.weekdays[day] && holds(rule, date, whom) && (!best || rank_of(*best) < rank_of(rule)))
      best = &rule;
  return best ? best->sessions : week_[day];
}

WorkDay WorkCalendar::day(const Date& date, const ForWhom& whom) const {
  const auto* decided = said(date);
  if (decided && decided->kind == Kind::kOff) return {WorkDay::Kind::kHoliday, decided->name, {}};
  const auto* holiday = decided ? nullptr : law(date);
  if (holiday) return {WorkDay::Kind::kHoliday, name_of(*holiday), {}};
  const Sessions& sessions = hours(date, decided ? hours_like(*decided) : weekday_of(date), whom);
  const auto kind = sessions.empty() ? WorkDay::Kind::kFree
                    : decided        ? WorkDay::Kind::kSwapped
                                     : WorkDay::Kind::kWorking;
  return {kind, decided ? decided->name : "", sessions};
}

const Sessions& WorkCalendar::usual_hours(const Date& date, const ForWhom& whom) const {
  return hours(date, weekday_of(date), whom);
}

bool WorkCalendar::earns_time_off(const Date& date) const {
  if (const auto* decided = said(date)) return decided->kind == Kind::kOff;
  return law(date) != nullptr || is_weekend(date);
}

}  // namespace kiosk
