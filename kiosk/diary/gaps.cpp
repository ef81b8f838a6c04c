// Covered by tests/diary/gaps_test.cpp.

#include "kiosk/diary/gaps.h"

#include <algorithm>

namespace kiosk {
namespace {

using std::chrono::minutes;

constexpr minutes kShortest{5};

bool is_presence(WorkPlace place) {
  return place != WorkPlace::kPrivate && place != WorkPlace::kBreak && place != WorkPlace::kLeave;
}

std::vector<Gap> told_of(const DiaryDay& day, const std::optional<EventId>& leaving_out) {
  std::vector<Gap> told;
  for (const DiaryEntry* each : day.standing()) {
    const EntryContent& content = each->now.content;
    if (content.from && content.to && leaving_out != each->id)
      told.push_back({*content.from, *content.to});
  }
  std::sort(told.begin(), told.end(), [](const Gap& a, const Gap& b) { return a.from < b.from; });
  return told;
}

}  // namespace

std::vector<Gap> gaps_of(const DiaryDay& day, const DayReport& presence, minutes now,
                         const std::optional<EventId>& leaving_out) {
  const std::vector<Gap> told = told_of(day, leaving_out);
  std::vector<Gap> gaps;
  const auto add = [&gaps](minutes from, minutes to) {
    if (to - from >= kShortest) gaps.push_back({from, to});
  };
  for (const Stay& stay : presence.stays) {
    if (!is_presence(stay.place)) continue;
    const minutes end = std::min(stay.to.value_or(now), now);
    minutes from = stay.from;
    for (const Gap& each : told) {
      if (each.to <= from || each.from >= end) continue;
      add(from, each.from);
      from = std::max(from, each.to);
    }
    add(from, end);
  }
  return gaps;
}

std::optional<Gap> next_gap(const DiaryDay& day, const DayReport& presence, minutes now) {
  const std::vector<Gap> gaps = gaps_of(day, presence, now);
  if (gaps.empty()) return {};
  minutes last{0};
  for (const Gap& each : told_of(day, {})) last = std::max(last, each.to);
  const auto behind =
      std::find_if(gaps.begin(), gaps.end(), [last](const Gap& each) { return each.from >= last; });
  return behind == gaps.end() ? gaps.front() : *behind;
}

}  // namespace kiosk
