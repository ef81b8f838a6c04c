#include "kiosk/diary/claim_pattern.h"

#include <algorithm>

namespace kiosk {
namespace {
using std::chrono::minutes;

// The noon recess, or any other gap within the hours.
Stretches recesses(const DayMeasure& measure) {
  std::vector<Stretch> gaps;
  for (std::size_t i = 1; i < measure.sessions.size(); ++i)
    gaps.push_back({measure.sessions[i - 1].to, measure.sessions[i].from});
  return united(std::move(gaps));
}

Stretches hours_of(const DayMeasure& measure) {
  std::vector<Stretch> hours;
  for (const auto& session : measure.sessions) hours.push_back({session.from, session.to});
  return united(std::move(hours));
}

Stretches leave_of(const DayMeasure& measure) {
  std::vector<Stretch> leave;
  for (const DeclaredPart& part : measure.declared)
    if (place_of(part.where) == WorkPlace::kLeave) leave.push_back({part.from, part.to});
  return united(std::move(leave));
}

bool is_exact(const DayClaims& day) { return day.claimed == day.standard; }

std::vector<DayClaims> last_worked(std::span<const DayClaims> days, std::size_t count) {
  std::vector<DayClaims> worked{days.begin(), days.end()};
  std::erase_if(worked, [](const DayClaims& day) { return day.standard <= minutes{}; });
  std::sort(worked.begin(), worked.end(),
            [](const DayClaims& a, const DayClaims& b) { return a.date < b.date; });
  if (worked.size() > count)
    worked.erase(worked.begin(), worked.end() - static_cast<std::ptrdiff_t>(count));
  return worked;
}

std::span<const DayClaims> longest_row(std::span<const DayClaims> days) {
  std::span<const DayClaims> longest;
  for (std::size_t from = 0; from < days.size();) {
    std::size_t to = from;
    while (to < days.size() && is_exact(days[to])) ++to;
    if (to - from >= longest.size()) longest = days.subspan(from, to - from);
    from = to + 1;
  }
  return longest;
}

}  // namespace

DayClaims day_claims(const Date& date, std::span<const Claim> claims, const DayReport& presence,
                     const DayMeasure& measure) {
  const KnownPresence known = known_presence(presence, measure);
  const Stretches claimed = claimed_by(claims);
  DayClaims day{date, length_of(claimed), {}, {}};
  day.standard = length_of(without(hours_of(measure), leave_of(measure)));
  if (!known.whole) return day;
  const Stretches rest = without(recesses(measure), claimed);
  day.present = length_of(without(presence_with_trips(known, claims), rest));
  return day;
}

std::optional<Padding> padding_of(std::span<const DayClaims> days, const PaddingRules& rules) {
  const std::vector<DayClaims> worked = last_worked(days, rules.last_days);
  const auto row = longest_row(worked);
  if (row.empty() || row.size() < rules.in_a_row) return {};
  Padding padding{worked.size(), 0, row.front().date, row.back().date, row.size(), 0, {}};
  padding.exact = static_cast<std::size_t>(std::count_if(worked.begin(), worked.end(), is_exact));
  for (const DayClaims& day : row) {
    if (!day.present || day.claimed - *day.present <= rules.tolerance) continue;
    ++padding.short_days;
    padding.missing += day.claimed - *day.present;
  }
  return padding.short_days < rules.short_days ? std::nullopt : std::optional{padding};
}

}  // namespace kiosk
