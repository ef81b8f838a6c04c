#include "kiosk/diary/known_presence.h"

#include <algorithm>

namespace kiosk {
namespace {
using namespace std::chrono_literals;
using std::chrono::minutes;

// Beyond everything that a working day can hold; a duty may begin on it and end two days later.
constexpr minutes kBeforeAll = -24h;
constexpr minutes kAfterAll = 96h;

// Hours at home, in the field or in a class are said by the day and not tapped: when exactly within
// it somebody worked is their own affair. A duty has hours of its own, and no such freedom.
bool only_said(const Stay& stay) {
  return stay.declared && (stay.place == WorkPlace::kHome || stay.place == WorkPlace::kField ||
                           stay.place == WorkPlace::kOfficial);
}

// Until when somebody is presumed to be where they were last heard of, when no tap has ended it:
// to the end of the hours and of what was declared. Who came after those stays as long as they say.
minutes presumed_end(const Stay& stay, const DayMeasure& measure) {
  minutes end = measure.sessions.empty() ? kAfterAll : measure.sessions.back().to;
  for (const DeclaredPart& part : measure.declared)
    if (counts_as_presence(place_of(part.where))) end = std::max(end, part.to);
  return stay.from < end ? end : kAfterAll;
}

struct Edges {
  const DayReport& report;
  const DayMeasure& measure;

  minutes end_of(std::size_t i) const {
    const Stay& stay = report.stays[i];
    if (stay.to) return *stay.to;
    const minutes end = presumed_end(stay, measure);
    return i + 1 < report.stays.size() ? std::min(end, report.stays[i + 1].from) : end;
  }
  minutes earliest_of(std::size_t i) const {
    if (!only_said(report.stays[i])) return report.stays[i].from;
    return i == 0 ? kBeforeAll : end_of(i - 1);
  }
  minutes latest_of(std::size_t i) const {
    if (!only_said(report.stays[i])) return end_of(i);
    return i + 1 < report.stays.size() ? report.stays[i + 1].from : kAfterAll;
  }
};

// Before the first tap of somebody whose arrival none tells of nothing is known but what was said.
Stretches before_first_tap(const DayReport& report, const Stretches& elsewhere) {
  if (!report.has(Exception::kMissingArrival)) return {};
  const auto tapped = std::find_if(report.stays.begin(), report.stays.end(), [](const Stay& stay) {
    return !stay.declared || stay.place == WorkPlace::kOffice;
  });
  const minutes until = tapped == report.stays.end() ? kAfterAll : tapped->from;
  return without({{kBeforeAll, until}}, elsewhere);
}

}  // namespace

bool counts_as_presence(WorkPlace place) {
  return place != WorkPlace::kBreak && place != WorkPlace::kPrivate && place != WorkPlace::kLeave;
}

KnownPresence known_presence(const DayReport& report, const DayMeasure& measure) {
  KnownPresence known;
  known.told = measure.all_heard && !measure.exempt && !report.waits &&
               !report.has(Exception::kUnclear) && !report.has(Exception::kDoubted);
  known.whole = known.told && !report.has(Exception::kMissingArrival);
  const Edges edges{report, measure};
  for (std::size_t i = 0; i < report.stays.size(); ++i) {
    const Stay& stay = report.stays[i];
    const bool present = counts_as_presence(stay.place);
    known.whole = known.whole && stay.to;
    // Who went to lunch and was not heard of again may have been back at any moment.
    if (present || !stay.to) known.possible.push_back({edges.earliest_of(i), edges.latest_of(i)});
    if (stay.to) (present ? known.present : known.elsewhere).push_back({stay.from, *stay.to});
  }
  known.present = united(std::move(known.present));
  known.elsewhere = united(std::move(known.elsewhere));
  for (const Stretch& unknown : before_first_tap(report, known.elsewhere))
    known.possible.push_back(unknown);
  known.possible = united(std::move(known.possible));
  return known;
}

}  // namespace kiosk
