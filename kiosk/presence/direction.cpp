#include "kiosk/presence/direction.h"

#include <algorithm>

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::minutes;
using Sessions = std::vector<config::WorkSession>;

// How long before a break or the end a tap is more likely that than an errand; only preselects.
constexpr minutes kNearLunch{30};
constexpr minutes kNearEnd{60};

// Whole minutes since midnight of the working day; beyond 24 hours in the small hours after it.
minutes minute_of(Instant at, const DayHours& hours) {
  return minute_on(hours.date.ok() ? hours.date : work_date(at, hours.day_ends_at), at);
}

// A break between two stretches that `minute` falls into, the margin before it included. What lies
// before a duty is no lunch.
bool in_break(const DayHours& hours, minutes minute, minutes margin) {
  const Sessions& sessions = hours.sessions;
  const std::size_t of_office = sessions.size() - (hours.with_duty ? 1 : 0);
  for (std::size_t i = 0; i + 1 < of_office; ++i)
    if (minute >= sessions[i].to - margin && minute < sessions[i + 1].from) return true;
  return false;
}

bool between_work_and_duty(const DayHours& hours, minutes minute) {
  if (!hours.with_duty || hours.sessions.size() < 2) return false;
  const auto& work = hours.sessions[hours.sessions.size() - 2];
  return minute >= work.to - hours.grace && minute + hours.grace < hours.sessions.back().from;
}

// Gone home from work, or not, and back for a duty that owns this moment.
bool comes_on_duty(const DayHours& hours, minutes minute) {
  return hours.with_duty && minute >= hours.sessions.back().from - kOwnedAround &&
         minute < hours.sessions.back().to - kDutyEnding;
}

Direction from_inside(const Standing& before, minutes minute, const DayHours& hours) {
  const Sessions& sessions = hours.sessions;
  const bool clear = !before.unclear;
  if (sessions.empty()) return {Meaning::kLeft};
  const minutes end = sessions.back().to;
  if (minute >= end - hours.grace && clear)
    return {Meaning::kLeft, Errand::kNone, !hours.work_follows};
  if (before.unclear) return {Meaning::kCameBack};
  const bool four = hours.punches_per_day == 4;
  if (four && in_break(hours, minute, hours.grace))
    return {Meaning::kWentOut, Errand::kLunch, true};
  if (in_break(hours, minute, kNearLunch)) return {Meaning::kWentOut, Errand::kLunch};
  if (minute >= end - kNearEnd || between_work_and_duty(hours, minute)) return {Meaning::kLeft};
  return {Meaning::kWentOut, Errand::kOfficial};
}

}  // namespace

DayHours hours_at(Instant at, const config::Office& office, const WorkCalendar& calendar,
                  const ForWhom& whom) {
  return hours_on(work_date(at, office.day_ends_at), nullptr, office, calendar, whom);
}

DayHours hours_on(const Date& date, const Duty* duty, const config::Office& office,
                  const WorkCalendar& calendar, const ForWhom& whom) {
  DayHours hours{calendar.day(date, whom).sessions, office.grace, office.punches_per_day,
                 office.day_ends_at};
  if (duty == nullptr) return hours;
  config::WorkSession stretch{minute_on(date, duty->from), minute_on(date, duty->to)};
  if (!hours.sessions.empty()) stretch.from = std::max(stretch.from, hours.sessions.back().to);
  hours.with_duty = stretch.from < stretch.to;
  if (!hours.with_duty) return hours;
  hours.date = date;
  hours.sessions.push_back(stretch);
  const Date next = work_date(duty->to, office.day_ends_at);
  const auto then = calendar.day(next, whom).sessions;
  hours.work_follows = next != date && !then.empty() && minute_on(next, duty->to) < then.back().to;
  return hours;
}

bool hands_over(const Tap& tap, const DayHours& hours) {
  const bool inside = tap.before.where == Whereabouts::kIn || tap.before.where == Whereabouts::kOut;
  return hours.work_follows && inside &&
         minute_of(tap.at, hours) >= hours.sessions.back().to - kNearEnd;
}

Direction direction_of(const Standing& before, Instant at, const DayHours& hours) {
  switch (before.where) {
    case Whereabouts::kNotYet: return {Meaning::kArrived, Errand::kNone, true};
    case Whereabouts::kOut:
      return {Meaning::kCameBack, Errand::kNone, !before.unclear && !after_hours(at, hours)};
    case Whereabouts::kLeft:
      return {Meaning::kCameBack, Errand::kNone,
              !before.unclear && comes_on_duty(hours, minute_of(at, hours))};
    case Whereabouts::kIn: break;
  }
  return from_inside(before, minute_of(at, hours), hours);
}

std::optional<config::WorkSession> session_for_arrival(Instant at, const DayHours& hours) {
  const minutes minute = minute_of(at, hours);
  for (const auto& session : hours.sessions)
    if (minute < session.to) return session;
  return {};
}

minutes late_by(Instant arrival, const DayHours& hours) {
  const auto session = session_for_arrival(arrival, hours);
  if (!session || !hours.judged) return 0min;
  const minutes late = minute_of(arrival, hours) - session->from;
  return late > hours.grace ? late : 0min;
}

minutes late_by(const Tap& tap, const DayHours& hours) {
  if (tap.withdrawn || !tap.meant) return 0min;
  const bool from_lunch = tap.meant->meaning == Meaning::kCameBack &&
                          tap.before.errand == Errand::kLunch && hours.punches_per_day == 4;
  return tap.meant->meaning == Meaning::kArrived || from_lunch ? late_by(tap.at, hours) : 0min;
}

minutes early_by(Instant departure, const DayHours& hours) {
  if (hours.sessions.empty() || !hours.judged) return 0min;
  const minutes left = minute_of(departure, hours);
  minutes early{};  // of work: the break is nobody's
  for (const auto& session : hours.sessions)
    early += std::max(0min, session.to - std::max(session.from, left));
  return early > hours.grace ? early : 0min;
}

bool hours_nearly_over(Instant at, const DayHours& hours) {
  return !hours.sessions.empty() && minute_of(at, hours) >= hours.sessions.back().to - kNearEnd;
}

bool after_hours(Instant at, const DayHours& hours) {
  return !hours.sessions.empty() && minute_of(at, hours) >= hours.sessions.back().to;
}

}  // namespace kiosk
