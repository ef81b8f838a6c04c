#include "kiosk/presence/where_now.h"

namespace kiosk {
namespace {

constexpr std::string_view kWords[] = {"not_yet", "office", "out", "field", "left", "unknown"};

// "Về thẳng": the day has ended with its hours, as it was declared.
bool gone_straight_home(const Standing& standing, const DayMeasure& measure) {
  return standing.where == Whereabouts::kOut && standing.trip.straight_home &&
         !measure.sessions.empty() && measure.now >= measure.sessions.back().to;
}

WhereNow word_for(const Standing& standing, const DayMeasure& measure) {
  if (standing.unclear) return WhereNow::kUnknown;
  switch (standing.where) {
    case Whereabouts::kNotYet: return WhereNow::kNotYet;
    case Whereabouts::kIn: return WhereNow::kOffice;
    case Whereabouts::kLeft: return WhereNow::kLeft;
    case Whereabouts::kOut: break;
  }
  if (gone_straight_home(standing, measure)) return WhereNow::kLeft;
  return standing.errand == Errand::kField ? WhereNow::kField : WhereNow::kOut;
}

}  // namespace

std::string_view to_string(WhereNow where) { return kWords[static_cast<std::size_t>(where)]; }

Whereabout where_now(const Day& day, const DayMeasure& measure) {
  return {word_for(day.now, measure), day.now.since, day.now.errand, day.now.trip};
}

}  // namespace kiosk
