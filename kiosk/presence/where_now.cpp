#include "kiosk/presence/where_now.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::string_view kWords[] = {"not_yet", "office", "out",   "field",
                                       "left",    "home",   "leave", "unknown"};

WhereNow word_for(config::SheetCode::Where where) {
  using Where = config::SheetCode::Where;
  switch (where) {
    case Where::kField: return WhereNow::kField;
    case Where::kHome: return WhereNow::kHome;
    case Where::kAway: return WhereNow::kOut;
    case Where::kDuty: return WhereNow::kOffice;
    case Where::kLeave: break;
  }
  return WhereNow::kLeave;
}

// What was declared of this moment; between two parts of the day, of the one before. What the day's
// hours begin with holds before them, too. Who is on duty taps as everybody at the office does.
const DeclaredPart* declared_now(const DayMeasure& measure) {
  const auto begun = [&measure](const DeclaredPart& part) {
    const bool first = !measure.sessions.empty() && part.from <= measure.sessions.front().from;
    return first || part.from <= measure.now;
  };
  const DeclaredPart* found = nullptr;
  for (const DeclaredPart& part : measure.declared)
    if (part.where != config::SheetCode::Where::kDuty && begun(part)) found = &part;
  if (found == nullptr) return nullptr;
  const bool day_goes_on = !measure.sessions.empty() && measure.now < measure.sessions.back().to;
  return day_goes_on || measure.now < found->to ? found : nullptr;
}

std::string duty_now(const DayMeasure& measure) {
  for (const DeclaredPart& part : measure.declared)
    if (part.where == config::SheetCode::Where::kDuty && part.from <= measure.now &&
        measure.now < part.to)
      return part.code;
  return "";
}

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

bool heard_of(const Day& day) {
  const auto stands = [](const auto& each) { return !each.withdrawn; };
  return std::any_of(day.taps.begin(), day.taps.end(), stands) ||
         std::any_of(day.recalled.begin(), day.recalled.end(), stands);
}

}  // namespace

std::string_view to_string(WhereNow where) { return kWords[static_cast<std::size_t>(where)]; }

Whereabout where_now(const Day& day, const DayMeasure& measure) {
  const bool untold = !day.now.unclear && (day.now.where == Whereabouts::kNotYet ||
                                           day.now.where == Whereabouts::kLeft);
  const DeclaredPart* declared = untold ? declared_now(measure) : nullptr;
  if (declared != nullptr)
    return {word_for(declared->where), day.now.since, Errand::kNone, {}, declared->code};
  Whereabout told{word_for(day.now, measure), day.now.since, day.now.errand, day.now.trip, {}};
  if (told.where == WhereNow::kOffice) told.code = duty_now(measure);
  return told;
}

std::optional<std::chrono::minutes> silent_since(const Day& day, const DayMeasure& measure) {
  if (measure.exempt || heard_of(day)) return {};
  const Whereabout at = where_now(day, measure);
  if (at.where != WhereNow::kHome && at.where != WhereNow::kField) return {};
  const auto& parts = measure.declared;
  const auto begun = std::find_if(parts.begin(), parts.end(),
                                  [&at](const DeclaredPart& part) { return part.code == at.code; });
  if (begun == parts.end() || measure.now < begun->from + kHeardWithin) return {};
  return begun->from;
}

}  // namespace kiosk
