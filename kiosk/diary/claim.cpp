#include "kiosk/diary/claim.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kiosk {
namespace {
using std::chrono::minutes;
using Kind = Finding::Kind;

bool says_time(const Claim& claim) { return claim.to > claim.from; }

std::vector<Claim> in_order(std::span<const Claim> claims) {
  std::vector<Claim> ordered{claims.begin(), claims.end()};
  std::sort(ordered.begin(), ordered.end(), [](const Claim& a, const Claim& b) {
    return std::tie(a.from, a.to, a.entry) < std::tie(b.from, b.to, b.entry);
  });
  return ordered;
}

// What of it has happened: who writes at half past four "until five" says nothing wrong.
Stretches past_of(const Stretches& claimed, const DayMeasure& measure) {
  if (measure.over) return claimed;
  return without(claimed, {{measure.now, minutes::max()}});
}

// What is said of one claim after another, in the order of the kinds.
struct Asking {
  std::span<const Claim> claims;  // in order
  const DayMeasure& measure;
  const ClaimRules& rules;
  KnownPresence known;
  std::vector<Finding> findings;

  void overlaps(std::size_t i) {
    const Claim& claim = claims[i];
    if (!says_time(claim)) return;
    for (const Claim& other : claims.subspan(i + 1)) {
      const Stretch both{other.from, std::min(claim.to, other.to)};
      if (both.to - both.from > rules.overlap_tolerance)
        findings.push_back({Kind::kOverlap, claim.entry, other.entry, both.to - both.from, both});
    }
  }

  void outside(const Claim& claim) {
    if (!known.told) return;
    const Stretches claimed = past_of(united({{claim.from, claim.to}}), measure);
    Stretches parts = without(claimed, known.possible);
    if (claim.away) parts = shared_by(parts, known.elsewhere);
    if (length_of(parts) <= rules.outside_tolerance) return;
    findings.push_back({Kind::kOutside, claim.entry, {}, length_of(parts), {}});
    if (parts.size() == 1) findings.back().stretch = parts.front();
  }

  // Said beside the last claim of the day: with it the sum is complete.
  void above_presence(const Claim& last) {
    if (!known.whole) return;
    const Stretches present = past_of(presence_with_trips(known, claims), measure);
    const minutes more = length_of(past_of(claimed_by(claims), measure)) - length_of(present);
    if (more > rules.sum_tolerance)
      findings.push_back({Kind::kAbovePresence, last.entry, {}, more, {}});
  }

  void long_after(const Claim& claim) {
    const minutes after = claim.written - claim.to;
    if (after - claim.days_off > rules.late_after)
      findings.push_back({Kind::kLongAfter, claim.entry, {}, after, {}});
  }

  void beside_norm(const Claim& claim) {
    const auto normal = norm_time(claim);
    if (!normal || !says_time(claim)) return;
    const minutes claimed = claim.to - claim.from;
    if (claimed * rules.norm_factor < *normal)
      findings.push_back({Kind::kAboveNorm, claim.entry, {}, *normal - claimed, {}});
    if (claimed >= *normal * rules.norm_factor && claimed - *normal >= rules.norm_excess)
      findings.push_back({Kind::kBelowNorm, claim.entry, {}, claimed - *normal, {}});
  }
};

}  // namespace

std::string_view to_string(Finding::Kind kind) {
  constexpr std::array<std::string_view, 6> kKinds{"overlap",    "outside",    "above_presence",
                                                   "long_after", "above_norm", "below_norm"};
  return kKinds[static_cast<std::size_t>(kind)];
}

Stretches claimed_by(std::span<const Claim> claims) {
  std::vector<Stretch> claimed;
  for (const Claim& claim : claims) claimed.push_back({claim.from, claim.to});
  return united(std::move(claimed));
}

Stretches presence_with_trips(const KnownPresence& known, std::span<const Claim> claims) {
  std::vector<Stretch> away;
  for (const Claim& claim : claims)
    if (claim.away) away.push_back({claim.from, claim.to});
  Stretches present = without(united(std::move(away)), known.elsewhere);
  present.insert(present.end(), known.present.begin(), known.present.end());
  return united(std::move(present));
}

std::optional<minutes> norm_time(const Claim& claim) {
  constexpr std::int64_t kUnits = 10'000;  // thousandths of a unit, tenths of the coefficient
  if (claim.quantity <= 0 || claim.norm <= minutes{} || claim.coefficient <= 0) return {};
  // In two steps: a billion units at a year each, times three, is beyond 64 bits.
  const std::int64_t simple = claim.quantity * claim.norm.count();
  return minutes{simple / kUnits * claim.coefficient +
                 (simple % kUnits * claim.coefficient + kUnits / 2) / kUnits};
}

std::vector<Finding> findings_of(std::span<const Claim> claims, const DayReport& presence,
                                 const DayMeasure& measure, const ClaimRules& rules) {
  const std::vector<Claim> ordered = in_order(claims);
  Asking asking{ordered, measure, rules, known_presence(presence, measure), {}};
  std::size_t timed = ordered.size();
  while (timed > 0 && !says_time(ordered[timed - 1])) --timed;
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    asking.overlaps(i);
    asking.outside(ordered[i]);
    if (i + 1 == timed) asking.above_presence(ordered[i]);
    asking.long_after(ordered[i]);
    asking.beside_norm(ordered[i]);
  }
  return std::move(asking.findings);
}

}  // namespace kiosk
