#include "kiosk/diary/entry_claim.h"

#include <algorithm>

#include "kiosk/base/calendar.h"

namespace kiosk {
namespace {

std::chrono::minutes days_off_between(const ClaimSources& sources, const Date& from,
                                      const Date& to) {
  constexpr std::chrono::days kLongest{400};
  const std::chrono::sys_days first{from};
  const std::chrono::sys_days last = std::min(std::chrono::sys_days{to}, first + kLongest);
  std::chrono::minutes off{0};
  for (auto day = first + std::chrono::days{1}; day < last; day += std::chrono::days{1})
    if (!sources.calendar.day(Date{day}, sources.whom).working()) off += std::chrono::days{1};
  return off;
}

}  // namespace

Claim claim_of(const EntryContent& content, Instant written, const ClaimSources& sources) {
  Claim claim;
  claim.from = content.from.value_or(std::chrono::minutes{0});
  claim.to = content.to.value_or(claim.from);
  claim.written = minute_on(content.date, written);
  claim.quantity = content.quantity;
  claim.coefficient = content.coefficient;
  claim.away = content.trip.has_value();
  if (const WorkKind* kind = sources.catalogue.find(content.work)) {
    claim.away |= kind->outside;
    claim.norm = kind->norm;
  }
  claim.days_off = days_off_between(sources, content.date, date_of(local_time(written)));
  return claim;
}

std::vector<Claim> claims_of(const DiaryDay& day, const ClaimSources& sources) {
  std::vector<Claim> claims;
  for (const DiaryEntry* each : day.standing()) {
    claims.push_back(claim_of(each->now.content, each->written_at, sources));
    claims.back().entry = each->id;
  }
  return claims;
}

}  // namespace kiosk
