#include "kiosk/presence/day_report.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::minutes;

WorkPlace meant_place(const Meant& meant) {
  if (meant.meaning != Meaning::kWentOut) return WorkPlace::kOffice;
  switch (meant.errand) {
    case Errand::kLunch: return WorkPlace::kBreak;
    case Errand::kField: return WorkPlace::kField;
    case Errand::kPrivate: return WorkPlace::kPrivate;
    default: return WorkPlace::kOfficial;
  }
}

bool is_presence(WorkPlace place) {
  return place != WorkPlace::kBreak && place != WorkPlace::kPrivate && place != WorkPlace::kLeave;
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

  void count_after_hours(minutes at) {
    if (!open || measure.sessions.empty() || !is_presence(open->place)) return;
    const minutes from = std::max(open->from, measure.sessions.back().to);
    if (at <= from) return;
    minutes on_duty{};
    for (const DeclaredPart& part : measure.declared)
      if (part.where == config::SheetCode::Where::kDuty)
        on_duty += std::max(minutes{}, std::min(at, part.to) - std::max(from, part.from));
    report.after_hours += at - from - on_duty;
  }

  void take(const Tap& tap, minutes at) {
    const Meant& meant = *tap.meant;
    const bool begins = meant.meaning == Meaning::kArrived;
    if (tap.before.where == Whereabouts::kNotYet && !begins) arrival_missing = true;
    const bool stayed = meant.meaning == Meaning::kStayed;
    if (stayed && open && open->place == WorkPlace::kOffice) return;
    count_after_hours(at);
    close(at);
    if (meant.meaning == Meaning::kLeft) return;
    open = Stay{at, {}, meant_place(meant)};
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

// Somebody who had said that the rest of the day lies elsewhere was elsewhere from then on.
void end_where_declared(const DayMeasure& measure, std::vector<Stay>& stays) {
  if (stays.empty() || stays.back().to || measure.declared.empty() || measure.sessions.empty())
    return;
  const minutes from = measure.declared.front().from;
  if (from <= measure.sessions.front().from || stays.back().from >= from) return;
  stays.back().to = from;
  stays.back().declared = true;
}

// What was declared fills what no tap tells of.
void fill_with_declared(const DayMeasure& measure, std::vector<Stay>& stays) {
  for (const DeclaredPart& part : measure.declared) {
    minutes from = part.from;
    const minutes to = measure.over ? part.to : std::min(part.to, std::max(measure.now, from));
    std::vector<Stay> filled;
    for (const Stay& stay : stays) {
      const minutes end = stay.to.value_or(part.to);
      if (stay.from > from && from < to)
        filled.push_back({from, std::min(stay.from, to), place_of(part.where), true});
      if (stay.from < part.to) from = std::max(from, end);
    }
    if (from < to) filled.push_back({from, to, place_of(part.where), true});
    stays.insert(stays.end(), filled.begin(), filled.end());
    std::sort(stays.begin(), stays.end(),
              [](const Stay& a, const Stay& b) { return a.from < b.from; });
  }
}

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

SessionKept kept(const config::WorkSession& whole, const DayReport& report,
                 const DayMeasure& measure) {
  const config::WorkSession session{whole.from, judged_until(whole, measure)};
  const auto accounted = [](const Stay& stay) { return stay.place != WorkPlace::kBreak; };
  const auto parts = covered(session, report.stays, accounted);
  SessionKept kept{true, {}, {}, {}};
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
    SessionKept found;
    if (!unknown_before(session, report, arrival_missing)) found = kept(session, report, measure);
    report.late += found.late;
    report.early += found.early;
    report.absent += found.absent;
    report.kept.push_back(found);
  }
}

bool hours_are_over(const DayMeasure& measure) {
  return measure.over || (!measure.sessions.empty() && measure.now >= measure.sessions.back().to);
}

// A day on which nobody tapped and nothing was declared: an exception once its hours are over.
DayReport report_of_no_taps(const DayMeasure& measure) {
  DayReport report;
  report.scheduled = !measure.sessions.empty();
  if (!report.scheduled || !hours_are_over(measure) || measure.exempt) return report;
  report.exceptions.push_back(measure.all_heard ? Exception::kAbsent : Exception::kUnheard);
  return report;
}

void note(DayReport& report, Exception exception, bool there) {
  if (there) report.exceptions.push_back(exception);
}

}  // namespace

WorkPlace place_of(config::SheetCode::Where where) {
  using Where = config::SheetCode::Where;
  switch (where) {
    case Where::kField: return WorkPlace::kField;
    case Where::kHome: return WorkPlace::kHome;
    case Where::kAway: return WorkPlace::kOfficial;
    case Where::kDuty: return WorkPlace::kDuty;
    case Where::kLeave: break;
  }
  return WorkPlace::kLeave;
}

std::string_view to_string(WorkPlace place) {
  constexpr std::array<std::string_view, 8> kPlaces{"office", "field", "official", "private",
                                                    "break",  "home",  "duty",     "leave"};
  return kPlaces[static_cast<std::size_t>(place)];
}

std::string_view to_string(Exception exception) {
  constexpr std::array<std::string_view, 11> kExceptions{
      "late",    "early",   "missing_arrival", "missing_departure", "absent",     "absent_in_hours",
      "unclear", "doubted", "unplanned",       "unheard",           "unconfirmed"};
  return kExceptions[static_cast<std::size_t>(exception)];
}

bool DayReport::has(Exception exception) const {
  return std::find(exceptions.begin(), exceptions.end(), exception) != exceptions.end();
}

namespace {

// What single taps ask for, beside what the whole of them tells.
struct Asked {
  bool any = false;
  bool unclear = false;
  bool doubted = false;
  bool unconfirmed = false;
  bool corrected = false;

  void take(const Tap& tap) {
    corrected |= tap.recalled || (tap.decision && tap.decision->approved) ||
                 (tap.change && tap.change->decision && tap.change->decision->approved);
    if (tap.withdrawn) return;
    any = true;
    unclear |= tap.undecided();
    doubted |= tap.doubted;
    unconfirmed |= tap.unconfirmed();
  }
};

bool on_duty(const DayReport& report) {
  return std::any_of(report.stays.begin(), report.stays.end(),
                     [](const Stay& stay) { return stay.place == WorkPlace::kDuty; });
}

void note_all(DayReport& report, const Asked& asked, bool arrival_missing) {
  note(report, Exception::kLate, report.late > 0min);
  note(report, Exception::kEarly, report.early > 0min);
  note(report, Exception::kMissingArrival, arrival_missing);
  note(report, Exception::kMissingDeparture, !report.stays.empty() && !report.stays.back().to);
  note(report, Exception::kAbsentInHours, report.absent > 0min);
  note(report, Exception::kUnclear, asked.unclear);
  note(report, Exception::kDoubted, asked.doubted);
  note(report, Exception::kUnplanned, asked.any && !report.scheduled && !on_duty(report));
  note(report, Exception::kUnconfirmed, asked.unconfirmed);
}

}  // namespace

DayReport report_of(const Day& day, const DayMeasure& measure) {
  Folding folding{measure, {}, {}, false, false};
  Asked asked;
  for (const Tap& tap : day.taps) {
    asked.take(tap);
    if (!tap.withdrawn && tap.meant) folding.take(tap, minute_on(day.date, tap.at));
  }
  DayReport report;
  if (!asked.any && measure.declared.empty()) {
    report = report_of_no_taps(measure);
  } else {
    folding.end();
    report = std::move(folding.report);
    end_where_declared(measure, report.stays);
    fill_with_declared(measure, report.stays);
    report.scheduled = !measure.sessions.empty();
    if (!asked.unclear && !measure.exempt) judge(report, measure, folding.arrival_missing);
    if (!measure.exempt) note_all(report, asked, folding.arrival_missing);
  }
  report.waits = day.waits();
  report.corrected = asked.corrected;
  return report;
}

}  // namespace kiosk
