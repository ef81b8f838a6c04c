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
minutes minute_of(Instant at, const config::Office& office) {
  const Date date = work_date(at, office.day_ends_at);
  const auto midnight = std::chrono::local_days{date};
  return std::chrono::floor<minutes>(local_time(at) - midnight);
}

// A break between two stretches that `minute` falls into, the margin before it included.
bool in_break(const Sessions& sessions, minutes minute, minutes margin) {
  for (std::size_t i = 0; i + 1 < sessions.size(); ++i)
    if (minute >= sessions[i].to - margin && minute < sessions[i + 1].from) return true;
  return false;
}

Direction from_inside(const Standing& before, minutes minute, const Sessions& sessions,
                      const config::Office& office) {
  const bool clear = !before.unclear;
  if (sessions.empty()) return {Meaning::kLeft};
  const minutes end = sessions.back().to;
  if (minute >= end - office.grace && clear) return {Meaning::kLeft, Errand::kNone, true};
  if (before.unclear) return {Meaning::kCameBack};
  const bool four = office.punches_per_day == 4;
  if (four && in_break(sessions, minute, office.grace))
    return {Meaning::kWentOut, Errand::kLunch, true};
  if (in_break(sessions, minute, kNearLunch)) return {Meaning::kWentOut, Errand::kLunch};
  if (minute >= end - kNearEnd) return {Meaning::kLeft};
  return {Meaning::kWentOut, Errand::kOfficial};
}

}  // namespace

Direction direction_of(const Standing& before, Instant at, const config::Office& office) {
  const Sessions sessions = sessions_on(work_date(at, office.day_ends_at), office);
  switch (before.where) {
    case Whereabouts::kNotYet: return {Meaning::kArrived, Errand::kNone, true};
    case Whereabouts::kOut:
      return {Meaning::kCameBack, Errand::kNone, !before.unclear && !after_hours(at, office)};
    case Whereabouts::kLeft: return {Meaning::kCameBack};
    case Whereabouts::kIn: break;
  }
  return from_inside(before, minute_of(at, office), sessions, office);
}

Sessions sessions_on(const Date& date, const config::Office& office) {
  const auto holiday = std::find_if(office.holidays.begin(), office.holidays.end(),
                                    [&date](const auto& each) { return each.date == date; });
  if (holiday != office.holidays.end())
    return holiday->kind == config::Holiday::Kind::kOff ? Sessions{} : office.hours[0];
  const std::chrono::weekday weekday{std::chrono::local_days{date}};
  return office.hours[weekday.iso_encoding() - 1];
}

std::optional<config::WorkSession> session_for_arrival(Instant at, const config::Office& office) {
  const minutes minute = minute_of(at, office);
  for (const auto& session : sessions_on(work_date(at, office.day_ends_at), office))
    if (minute < session.to) return session;
  return {};
}

minutes late_by(Instant arrival, const config::Office& office) {
  const auto session = session_for_arrival(arrival, office);
  if (!session) return 0min;
  const minutes late = minute_of(arrival, office) - session->from;
  return late > office.grace ? late : 0min;
}

minutes late_by(const Tap& tap, const config::Office& office) {
  if (tap.withdrawn || !tap.meant) return 0min;
  const bool from_lunch = tap.meant->meaning == Meaning::kCameBack &&
                          tap.before.errand == Errand::kLunch && office.punches_per_day == 4;
  return tap.meant->meaning == Meaning::kArrived || from_lunch ? late_by(tap.at, office) : 0min;
}

minutes early_by(Instant departure, const config::Office& office) {
  const Sessions sessions = sessions_on(work_date(departure, office.day_ends_at), office);
  if (sessions.empty()) return 0min;
  const minutes early = sessions.back().to - minute_of(departure, office);
  return early > office.grace ? early : 0min;
}

bool after_hours(Instant at, const config::Office& office) {
  const Sessions sessions = sessions_on(work_date(at, office.day_ends_at), office);
  return !sessions.empty() && minute_of(at, office) >= sessions.back().to;
}

}  // namespace kiosk
