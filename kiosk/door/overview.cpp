#include "kiosk/door/overview.h"

#include <algorithm>
#include <set>

#include "kiosk/base/calendar.h"
#include "kiosk/door/review_page.h"
#include "kiosk/presence/day_rules.h"

namespace kiosk {
namespace {

using std::chrono::days;
using std::chrono::minutes;

WhoseDays whose(const KnownPerson& person) {
  return {person.id, {person.unit, person.category}, person.exempt};
}

// The first tap that counts, if it brought them in.
std::optional<minutes> arrival_on(const Day& day) {
  for (const Tap& tap : day.taps) {
    if (tap.withdrawn || !tap.meant) continue;
    if (tap.meant->meaning != Meaning::kArrived) return {};
    return minute_on(day.date, tap.at);
  }
  return {};
}

bool change_waits(const Tap& tap) {
  return tap.change && !tap.change->decision && !tap.withdrawn &&
         (!tap.meant || *tap.meant != tap.change->meant);
}

void add_waiting(const Day& day, std::vector<WaitingWord>& waits) {
  using What = WaitingWord::What;
  for (const Recalled& recalled : day.recalled)
    if (recalled.waits()) waits.push_back({What::kRecalled, recalled.id, day.date});
  for (const Tap& tap : day.taps) {
    if (change_waits(tap)) waits.push_back({What::kChange, tap.change->id, day.date});
    if (tap.unconfirmed()) waits.push_back({What::kClaimed, tap.id, day.date});
  }
}

DaySeen seen_on(const Day& day, const DayReport& report) {
  return {day.date, arrival_on(day), report.late,
          report.has(Exception::kMissingDeparture) && !day.waits()};
}

// Nobody has been heard of although work has begun; nobody waits for those who are not judged.
bool is_unheard(const Whereabout& at, const DayMeasure& measure) {
  if (measure.exempt) return false;
  if (at.where == WhereNow::kUnknown) return true;
  return at.where == WhereNow::kNotYet && !measure.sessions.empty() &&
         measure.now > measure.sessions.front().from + measure.grace;
}

std::optional<Date> away_until(const Session& session, const StaffId& who, const Date& today,
                               const Whereabout& at) {
  if (at.code.empty()) return {};
  for (const DeclaredStanding& each : session.declared.on(who, today))
    if (each.state == DeclaredStanding::State::kAgreed && each.declaration.what.code == at.code)
      return each.declaration.what.to;
  return {};
}

PersonNow now_of(const Session& session, const KnownPerson& person, const PersonKept& kept,
                 Instant now, const DoorRules& rules) {
  const DayMeasure measure = measure_of(session, person, kept.today.date, now, rules);
  PersonNow stands{&person, &kept, where_now(kept.today, measure)};
  stands.scheduled = !measure.sessions.empty();
  stands.late = report_of(kept.today, measure).late;
  stands.silent_since = silent_since(kept.today, measure);
  stands.away_until = away_until(session, person.id, kept.today.date, stands.at);
  if (is_unheard(stands.at, measure))
    stands.group = PeopleGroup::kUnheard;
  else if (stands.at.where == WhereNow::kOffice)
    stands.group = PeopleGroup::kPresent;
  return stands;
}

}  // namespace

Colleague colleague(const KnownPerson& person) { return {person.id, person.unit}; }

bool decides_about(const KnownPerson& by, const KnownPerson& whose) {
  return may_decide(powers_of(by.roles), colleague(by), colleague(whose));
}

const KnownPerson* known_person(const Session& session, const StaffId& id) {
  const auto& staff = session.staff;
  const auto found = std::find_if(staff.begin(), staff.end(),
                                  [&id](const KnownPerson& each) { return each.id == id; });
  return found == staff.end() ? nullptr : &*found;
}

void sort_by_unit(std::vector<const KnownPerson*>& people, const DoorRules& rules) {
  const auto& units = rules.office.units;
  const auto rank = [&units](const KnownPerson* person) {
    return std::find(units.begin(), units.end(), person->unit) - units.begin();
  };
  std::stable_sort(people.begin(), people.end(),
                   [&rank](const KnownPerson* a, const KnownPerson* b) {
                     const auto first = rank(a);
                     const auto second = rank(b);
                     return first == second ? a->unit < b->unit : first < second;
                   });
}

std::vector<const KnownPerson*> seen_by(const Session& session, const KnownPerson& by,
                                        const DoorRules& rules) {
  const Powers powers = powers_of(by.roles);
  std::vector<const KnownPerson*> people;
  for (const KnownPerson& each : session.staff)
    if (may_see(powers, colleague(by), colleague(each))) people.push_back(&each);
  sort_by_unit(people, rules);
  return people;
}

std::vector<std::string> units_of(const std::vector<const KnownPerson*>& people) {
  std::vector<std::string> units;
  for (const KnownPerson* person : people)
    if (units.empty() || units.back() != person->unit) units.push_back(person->unit);
  return units;
}

DayMeasure measure_of(const Session& session, const KnownPerson& person, const Date& date,
                      Instant now, const DoorRules& rules) {
  return measure_of({rules.office, session.calendar, session.declared}, whose(person), date, now);
}

PersonKept kept_of(const Session& session, const KnownPerson& person, Instant now,
                   const DoorRules& rules) {
  PersonKept kept;
  kept.today = session.book.recorded_day_at(person.id, now);
  for (const Day& day : session.book.recorded_days(person.id)) {
    add_waiting(day, kept.waits);
    kept.days.push_back(
        seen_on(day, report_of(day, measure_of(session, person, day.date, now, rules))));
  }
  const Date today = work_date(now, rules.office.day_ends_at);
  for (const DiaryDay& day :
       session.diary.days(person.id, Date{std::chrono::sys_days{today} - kDaysReviewed}, today))
    kept.diaries += day.state == DiaryDay::State::kSubmitted ? 1 : 0;
  return kept;
}

std::vector<PersonNow> people_now(const Session& session, const OverviewPage& page, Instant now,
                                  const DoorRules& rules) {
  std::vector<PersonNow> all;
  for (const KnownPerson* person : seen_by(session, page.by, rules)) {
    const auto kept = page.people.find(person->id);
    if (kept != page.people.end())
      all.push_back(now_of(session, *person, kept->second, now, rules));
  }
  return all;
}

ArrivalMap arrivals_of(const Session& session, const OverviewPage& page, Instant now,
                       const DoorRules& rules) {
  constexpr minutes kQuarter{15};
  constexpr minutes kBefore{60};  // early birds come up to so long before the hours begin
  const std::chrono::sys_days today{work_date(now, rules.office.day_ends_at)};
  const std::chrono::weekday weekday{today};
  const auto monday = today - days{weekday.iso_encoding() - 1};
  ArrivalMap map;
  const auto hours = session.calendar.day(Date{today}).sessions;
  map.from = (hours.empty() ? minutes{7 * 60 + 30} : hours.front().from) - kBefore;
  for (int day = 0; day < 7; ++day)
    map.rows.push_back({Date{monday + days{day}}, monday + days{day} > today, {}});
  for (const auto& [who, kept] : page.people)
    for (const DaySeen& seen : kept.days) {
      const auto row = (std::chrono::sys_days{seen.date} - monday).count();
      if (!seen.arrived || row < 0 || row > 6) continue;
      const auto quarter = (*seen.arrived - map.from) / kQuarter;
      const auto last = static_cast<std::int64_t>(ArrivalMap::kQuarters) - 1;
      ++map.rows[static_cast<std::size_t>(row)]
            .people[static_cast<std::size_t>(std::clamp<std::int64_t>(quarter, 0, last))];
    }
  const auto nobody = [](const ArrivalMap::Row& row) {
    return std::all_of(row.people.begin(), row.people.end(), [](int count) { return count == 0; });
  };
  while (map.rows.size() > 5 && nobody(map.rows.back())) map.rows.pop_back();
  return map;
}

int late_before(const OverviewPage& page, const WorkCalendar& calendar, const Date& today) {
  std::chrono::sys_days day{today};
  for (int back = 0; back < 7; ++back) {
    day -= days{1};
    if (!calendar.day(Date{day}).working()) continue;
    int late = 0;
    for (const auto& [who, kept] : page.people)
      for (const DaySeen& seen : kept.days)
        if (seen.date == Date{day} && seen.late > minutes{0}) ++late;
    return late;
  }
  return 0;
}

std::vector<StaffId> last_known_inside(const Session& session, Instant now,
                                       const DoorRules& rules) {
  std::vector<StaffId> inside;
  const Date today = work_date(now, rules.office.day_ends_at);
  for (const KnownPerson& person : session.staff) {
    Standing last = session.book.recorded_day_at(person.id, now).now;
    const auto hours = session.calendar.day(today, {person.unit, person.category}).sessions;
    const bool early = hours.empty() || minute_on(today, now) < hours.front().from;
    if (last.where == Whereabouts::kNotYet && !last.unclear && early)
      last = session.book.recorded_day_at(person.id, now - days{1}).now;
    if (last.where == Whereabouts::kIn || last.unclear) inside.push_back(person.id);
  }
  return inside;
}

std::vector<LateTally> late_tallies(const Session& session, const KnownPerson& person,
                                    const LookedBack& past, Instant now, const DoorRules& rules) {
  AttendanceBook book{rules.office.day_ends_at};
  Declarations declared{rules.office.sheet_codes};
  for (const Mark& mark : past.marks) book.learn(mark);
  for (const Fact& fact : past.declared) declared.take(fact);
  const DayRules measured{rules.office, session.calendar, declared};
  const std::chrono::sys_days today{work_date(now, rules.office.day_ends_at)};
  book.set_duties(person.id, declared.duties(person.id, Date{today - kTallied[1]}, Date{today}));
  std::vector<LateTally> tallies;
  for (const days length : kTallied)
    tallies.push_back({static_cast<int>(length.count()), 0, minutes{0}});
  for (const Day& day : book.recorded_days(person.id)) {
    const auto late = report_of(day, measure_of(measured, whose(person), day.date, now)).late;
    if (late == minutes{0}) continue;
    for (LateTally& tally : tallies)
      if (today - std::chrono::sys_days{day.date} < days{tally.days}) {
        ++tally.times;
        tally.minutes += late;
      }
  }
  return tallies;
}

}  // namespace kiosk
