// Taps that a badge made before it was anybody's: they count as those of whoever is given it, told
// afterwards by the office, and stay visibly so. Covered by tests/door/session_badges_test.cpp.

#include <algorithm>

#include "kiosk/door/own_hours.h"
#include "kiosk/door/people_stepping.h"
#include "kiosk/presence/direction.h"

namespace kiosk {
namespace {

// How the person stood when a tap of `at` was made.
Standing standing_at(const Day& day, Instant at) {
  const auto after =
      std::find_if(day.taps.begin(), day.taps.end(), [at](const Tap& tap) { return tap.at > at; });
  return after == day.taps.end() ? day.now : after->before;
}

// One more of the same moment, or something they have told of it otherwise, by PIN or by paper.
bool is_told_already(const Day& day, Instant at) {
  return std::any_of(day.taps.begin(), day.taps.end(), [at](const Tap& tap) {
    return !tap.withdrawn && (tap.at > at ? tap.at - at : at - tap.at) < kSoon;
  });
}

// The tap of before as the office tells it, by the badge that is theirs now: it stays visibly told
// afterwards, and its time is the one at which the card was read.
std::optional<Draft> counted(const Stepping& work, const GivenBadge& given, const PeoplePage& page,
                             const StrangerTap& tap, const EventId& id) {
  const Day day = work.session.book.day_at(given.who.id, tap.at);
  if (is_told_already(day, tap.at)) return {};
  const DayHours hours = own_hours_on(work.session, given.who, day.date, work.rules);
  const Direction direction = direction_of(standing_at(day, tap.at), tap.at, hours);
  Recollection said{day.date,
                    minute_on(day.date, tap.at),
                    {direction.likely, direction.errand, Said::kInferred},
                    Recollection::Basis::kUnknownTap,
                    tap.id};
  return recollection({id, work.turn.now, given.who.id, page.via}, said, page.by.id);
}

std::vector<std::string> hex_of(const std::vector<Hash>& hashes) {
  std::vector<std::string> all;
  all.reserve(hashes.size());
  for (const Hash& hash : hashes) all.push_back(hex(hash));
  return all;
}

constexpr std::size_t kMostCounted = 40;  // of one badge: a week of taps

}  // namespace

void count_earlier(Stepping& work, PeoplePage& page, GivenBadge& given) {
  if (given.said.until) return;  // whoever had it before is not who has it today
  for (const StrangerTap& tap : work.session.strangers.of(hex_of(given.said.hashes))) {
    const auto n = static_cast<std::uint8_t>(given.earlier.size());
    if (n >= kMostCounted) return;
    const EventId id = beside(work.turn.fresh, n);
    const auto draft = counted(work, given, page, tap, id);
    if (!draft) continue;
    given.earlier.push_back(id);
    ask(work, *draft, pending_about(work, given.who));
  }
}

// What this badge made count as theirs is taken back with it.
void take_back_counted(Stepping& work, PeoplePage& page, const BadgeSaid& said, std::uint8_t next) {
  for (GivenBadge& given : page.given) {
    if (given.said.hashes.empty() || said.hashes.empty()) continue;
    const auto& hashes = said.hashes;
    const Hash& widest = given.said.hashes.front();
    if (std::find(hashes.begin(), hashes.end(), widest) == hashes.end()) continue;
    for (const EventId& counted : given.earlier) {
      Draft draft = withdrawal(
          {beside(work.turn.fresh, next++), work.turn.now, given.who.id, page.via}, counted);
      draft.by = page.by.id;
      ask(work, draft, pending_about(work, given.who));
    }
    given.earlier.clear();
  }
}

}  // namespace kiosk
