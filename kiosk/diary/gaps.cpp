// Covered by tests/diary/gaps_test.cpp.

#include "kiosk/diary/gaps.h"

#include <algorithm>

namespace kiosk {
namespace {

using std::chrono::minutes;

constexpr minutes kShortest{5};

// Between the hours of a day: who stayed in over lunch without a tap did not work through it.
Stretches breaks_of(const DayMeasure& measure) {
  Stretches breaks;
  for (std::size_t i = 1; i < measure.sessions.size(); ++i)
    breaks.push_back({measure.sessions[i - 1].to, measure.sessions[i].from});
  return united(std::move(breaks));
}

}  // namespace

Stretches work_of(const DayReport& presence, const DayMeasure& measure) {
  Stretches present;
  for (const Stay& stay : presence.stays) {
    if (!counts_as_presence(stay.place) || (measure.over && !stay.to)) continue;
    const minutes to = stay.to.value_or(measure.now);
    present.push_back({stay.from, measure.over ? to : std::min(to, measure.now)});
  }
  return without(united(std::move(present)), breaks_of(measure));
}

Stretches told_by(const DiaryDay& day) {
  Stretches told;
  for (const DiaryEntry* each : day.standing())
    if (each->now.content.lasting())
      told.push_back({*each->now.content.from, *each->now.content.to});
  return united(std::move(told));
}

std::vector<Gap> gaps_of(const DiaryDay& day, const Stretches& work) {
  Stretches gaps = without(work, told_by(day));
  std::erase_if(gaps, [](const Gap& gap) { return gap.to - gap.from < kShortest; });
  return gaps;
}

std::optional<Gap> next_gap(const DiaryDay& day, const Stretches& work) {
  const std::vector<Gap> gaps = gaps_of(day, work);
  if (gaps.empty()) return {};
  const Stretches told = told_by(day);
  const minutes last = told.empty() ? minutes{0} : told.back().to;
  const auto behind =
      std::find_if(gaps.begin(), gaps.end(), [last](const Gap& gap) { return gap.from >= last; });
  return behind == gaps.end() ? gaps.front() : *behind;
}

}  // namespace kiosk
