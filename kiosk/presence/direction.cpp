#include "kiosk/presence/direction.h"

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
  return minute_on(work_date(at, hours.day_ends_at), at);
}

// A break between two stretches that `minute` falls into, the margin before it included.
bool in_break(const Sessions& sessions, minutes minute, minutes margin) {
  for (std::size_t i = 0; i + 1 < sessions.size(); ++i)
    if (minute >= sessions[i].to - margin && minute < sessions[i + 1].from) return true;
  return false;
}

Direction from_inside(const Standing& before, minutes minute, const DayHours& hours) {
  const Sessions& sessions = hours.sessions;
  const bool clear = !before.unclear;
  if (sessions.empty()) return {Meaning::kLeft};
  const minutes end = sessions.back().to;
  if (minute >= end - hours.grace && clear) return {Meaning::kLeft, Errand::kNone, true};
  if (before.unclear) return {Meaning::kCameBack};
  const bool four = hours.punches_per_day == 4;
  if (four && in_break(sessions, minute, hours.grace))
    return {Meaning::kWentOut, Errand::kLunch, true};
  if (in_break(sessions, minute, kNearLunch)) return {Meaning::kWentOut, Errand::kLunch};
  if (minute >= end - kNearEnd) return {Meaning::kLeft};
  return {Meaning::kWentOut, Errand::kOfficial};
}

}  // namespace

DayHours hours_at(Instant at, const config::Office& office, const WorkCalendar& calendar,
                  const ForWhom& whom) {
  const Date date = work_date(at, office.day_ends_at);
  return {calendar.day(date, whom).sessions, office.grace, office.punches_per_day,
          office.day_ends_at};
}

Direction direction_of(const Standing& before, Instant at, const DayHours& hours) {
  switch (before.where) {
    case Whereabouts::kNotYet: return {Meaning::kArrived, Errand::kNone, true};
    case Whereabouts::kOut:
      return {Meaning::kCameBack, Errand::kNone, !before.unclear && !after_hours(at, hours)};
    case Whereabouts::kLeft: return {Meaning::kCameBack};
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
  if (!session) return 0min;
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
  if (hours.sessions.empty()) return 0min;
  const minutes early = hours.sessions.back().to - minute_of(departure, hours);
  return early > hours.grace ? early : 0min;
}

bool hours_nearly_over(Instant at, const DayHours& hours) {
  return !hours.sessions.empty() && minute_of(at, hours) >= hours.sessions.back().to - kNearEnd;
}

bool after_hours(Instant at, const DayHours& hours) {
  return !hours.sessions.empty() && minute_of(at, hours) >= hours.sessions.back().to;
}

}  // namespace kiosk
