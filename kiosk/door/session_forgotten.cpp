// A tap that was not made: what may be asked about it, and what its owner tells of it. Covered by
// tests/door/session_forgotten_test.cpp.

#include "kiosk/door/asking.h"
#include "kiosk/door/own_hours.h"
#include "kiosk/door/stepping.h"
#include "kiosk/presence/day_rules.h"

namespace kiosk {
namespace {

constexpr int kDaysBack = 7;    // as long as the book remembers
constexpr int kAsksOfADay = 2;  // then not before tomorrow (peers §3)

struct DayOf {
  Day day;
  DayReport report;
  std::vector<config::WorkSession> hours;
};

struct Looking {
  const Session& session;
  const KnownPerson& person;
  Instant at;  // from when
  const DoorRules& rules;
};

DayOf day_of_person(const Looking& looking, const Date& date) {
  const auto& [session, person, at, rules] = looking;
  const ForWhom whom{person.unit, person.category};
  const DayRules measured{rules.office, session.calendar, session.declared};
  const Day day = session.book.day(person.id, date);
  return {day, report_of(day, measure_of(measured, {person.id, whom}, date, at)),
          own_hours_on(session, person, date, rules).sessions};
}

Date days_before(const Date& date, int days) {
  return Date{std::chrono::local_days{date} - std::chrono::days{days}};
}

Habit habit_of(const Looking& looking, const Date& today) {
  Habit habit;
  for (int back = 1; back <= kDaysBack; ++back)
    learn_from(day_of_person(looking, days_before(today, back)).report, habit);
  return habit;
}

}  // namespace

std::optional<Forgotten> forgotten_of(const Session& session, const KnownPerson& person, Instant at,
                                      const DoorRules& rules) {
  const Date today = work_date(at, rules.office.day_ends_at);
  const Looking looking{session, person, at, rules};
  for (int back = 0; back <= kDaysBack; ++back) {
    const DayOf one = day_of_person(looking, days_before(today, back));
    const auto missing = missing_from(one.day, one.report);
    if (!missing) continue;
    return forgotten(one.day, one.report, *missing, one.hours, habit_of(looking, today));
  }
  return {};
}

void offer_to_recall(Stepping& work, TapStand& stand) {
  Session& session = work.session;
  if (stand.kind != TapStand::Kind::kTap) return;
  if (!forgotten_of(session, stand.person, stand.at, work.rules)) return;
  const Date today = work_date(stand.at, work.rules.office.day_ends_at);
  Asked& asked = session.asked_to_recall[stand.person.id];
  if (asked.on != today) asked = {today, 0};
  if (asked.times >= kAsksOfADay) return;
  ++asked.times;
  stand.asks_forgotten = true;
}

void recall_forgotten(Stepping& work, TapStand& stand, std::size_t guess) {
  const Asking asking = asking_of(work.session, stand, work.rules);
  if (stand.waiting || asking.what != Asking::What::kForgotten) return;
  if (guess >= asking.forgotten->guesses.size()) return;
  const Recollection& recalled = asking.forgotten->guesses[guess];
  TapStand afterwards = stand;
  afterwards.recalled = recalled;
  record_word(work, stand,
              recollection({work.turn.fresh, work.turn.now, stand.person.id, stand.via}, recalled),
              std::move(afterwards));
}

}  // namespace kiosk
