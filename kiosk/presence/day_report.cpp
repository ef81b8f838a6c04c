#include "kiosk/presence/day_report.h"

#include <algorithm>

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::minutes;

WorkPlace place_of(const Meant& meant) {
  if (meant.meaning != Meaning::kWentOut) return WorkPlace::kOffice;
  switch (meant.errand) {
    case Errand::kLunch: return WorkPlace::kBreak;
    case Errand::kField: return WorkPlace::kField;
    case Errand::kPrivate: return WorkPlace::kPrivate;
    default: return WorkPlace::kOfficial;
  }
}

bool is_presence(WorkPlace place) {
  return place != WorkPlace::kBreak && place != WorkPlace::kPrivate;
}

// Builds the stays of a day and finds which ends of it nobody tapped.
struct Folding {
  const DayMeasure& measure;
  DayReport report;
  std::optional<Stay> open;
  bool straight_home = false;
  bool arrival_missing = false;

  void close(minutes at) {
    if (!open) return;
    open->to = at;
    if (at > open->from) report.stays.push_back(*open);
    open.reset();
  }

  void take(const Tap& tap, minutes at) {
    const Meant& meant = *tap.meant;
    const bool begins = meant.meaning == Meaning::kArrived;
    if (tap.before.where == Whereabouts::kNotYet && !begins) arrival_missing = true;
    close(at);
    if (meant.meaning == Meaning::kLeft) return;
    open = Stay{at, {}, place_of(meant)};
    straight_home = meant.trip.straight_home;
  }

  void end() {
    if (!open) return;
    if (straight_home && !measure.sessions.empty()) {
      const minutes end = std::max(open->from, measure.sessions.back().to);
      open->declared = true;
      return close(measure.over ? end : std::min(end, std::max(measure.now, open->from)));
    }
    if (!measure.over) return close(std::max(measure.now, open->from));
    report.stays.push_back(*open);
  }
};

// The parts of one stretch of work that lie in stays of which `counts`.
template <class Counts>
std::vector<config::WorkSession> covered(const config::WorkSession& session,
                                         const std::vector<Stay>& stays, const Counts& counts) {
  std::vector<config::WorkSession> parts;
  for (const Stay& stay : stays) {
    const minutes from = std::max(stay.from, session.from);
    const minutes to = std::min(stay.to.value_or(session.to), session.to);
    if (counts(stay) && to > from) parts.push_back({from, to});
  }
  return parts;
}

minutes length_of(const std::vector<config::WorkSession>& parts) {
  minutes sum{};
  for (const auto& part : parts) sum += part.to - part.from;
  return sum;
}

// How one stretch of work was kept.
struct Kept {
  minutes late{};
  minutes early{};
  minutes absent{};
};

// Beyond the grace it is lateness; beyond `half_missed` it is absence.
void judge_edge(minutes missed, const DayMeasure& measure, minutes& edge, minutes& absent) {
  if (missed > measure.half_missed)
    absent += missed;
  else if (missed > measure.grace)
    edge = missed;
}

// Until which moment of it the stretch can be judged at all.
minutes judged_until(const config::WorkSession& session, const DayMeasure& measure) {
  return measure.over ? session.to : std::min(session.to, std::max(measure.now, session.from));
}

Kept kept(const config::WorkSession& whole, const DayReport& report, const DayMeasure& measure) {
  const config::WorkSession session{whole.from, judged_until(whole, measure)};
  const auto accounted = [](const Stay& stay) { return stay.place != WorkPlace::kBreak; };
  const auto parts = covered(session, report.stays, accounted);
  Kept kept;
  if (parts.empty()) {
    judge_edge(session.to - session.from, measure, kept.late, kept.absent);
    return kept;
  }
  judge_edge(parts.front().from - session.from, measure, kept.late, kept.absent);
  judge_edge(session.to - parts.back().to, measure, kept.early, kept.absent);
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) kept.absent += parts[i + 1].from - parts[i].to;
  return kept;
}

// What lies before an arrival nobody tapped is not known, so it is not judged.
bool unknown_before(const config::WorkSession& session, const DayReport& report,
                    bool arrival_missing) {
  return arrival_missing && (report.stays.empty() || session.from < report.stays.front().from);
}

void judge(DayReport& report, const DayMeasure& measure, bool arrival_missing) {
  const auto presence = [](const Stay& stay) { return is_presence(stay.place) && stay.to; };
  for (const auto& session : measure.sessions) {
    report.present += length_of(covered(session, report.stays, presence));
    if (unknown_before(session, report, arrival_missing)) continue;
    const Kept found = kept(session, report, measure);
    report.late += found.late;
    report.early += found.early;
    report.absent += found.absent;
  }
}

bool hours_are_over(const DayMeasure& measure) {
  return measure.over || (!measure.sessions.empty() && measure.now >= measure.sessions.back().to);
}

// A day on which nobody tapped: an exception once its hours are over.
DayReport report_of_no_taps(const DayMeasure& measure) {
  DayReport report;
  report.scheduled = !measure.sessions.empty();
  if (!report.scheduled || !hours_are_over(measure)) return report;
  report.exceptions.push_back(measure.all_heard ? Exception::kAbsent : Exception::kUnheard);
  return report;
}

void note(DayReport& report, Exception exception, bool there) {
  if (there) report.exceptions.push_back(exception);
}

}  // namespace

bool DayReport::has(Exception exception) const {
  return std::find(exceptions.begin(), exceptions.end(), exception) != exceptions.end();
}

DayReport report_of(const Day& day, const DayMeasure& measure) {
  Folding folding{measure, {}, {}, false, false};
  bool unclear = false;
  bool doubted = false;
  bool any = false;
  for (const Tap& tap : day.taps) {
    if (tap.withdrawn) continue;
    any = true;
    unclear |= tap.undecided();
    doubted |= tap.doubted;
    if (tap.meant) folding.take(tap, minute_on(day.date, tap.at));
  }
  if (!any) return report_of_no_taps(measure);
  folding.end();
  DayReport report = std::move(folding.report);
  report.scheduled = !measure.sessions.empty();
  if (!unclear) judge(report, measure, folding.arrival_missing);
  note(report, Exception::kLate, report.late > 0min);
  note(report, Exception::kEarly, report.early > 0min);
  note(report, Exception::kMissingArrival, folding.arrival_missing);
  note(report, Exception::kMissingDeparture, !report.stays.empty() && !report.stays.back().to);
  note(report, Exception::kAbsentInHours, report.absent > 0min);
  note(report, Exception::kUnclear, unclear);
  note(report, Exception::kDoubted, doubted);
  note(report, Exception::kUnplanned, !report.scheduled);
  return report;
}

}  // namespace kiosk
