#include "kiosk/presence/day.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "kiosk/presence/tap_words.h"

namespace kiosk {
namespace {

struct Placed {
  const Mark* mark;
  Instant order;  // its time, but never before an earlier tap of the same log
};

Instant time_of(const Recollection& recalled) {
  return instant_of(LocalTime{std::chrono::local_days{recalled.date} + recalled.minute});
}

// Those that were told afterwards stand where they would have been: an arrival before a tap of the
// same minute, anything else after it.
void place(std::vector<Placed>& placed, const std::vector<const Mark*>& recalled) {
  for (const Mark* mark : recalled) {
    const Instant at = time_of(mark->recalled);
    const bool first = mark->recalled.meant.meaning == Meaning::kArrived;
    const auto spot = std::find_if(placed.begin(), placed.end(), [&](const Placed& each) {
      return first ? each.order >= at : each.order > at;
    });
    placed.insert(spot, {mark, at});
  }
}

std::vector<Placed> in_order(std::vector<const Mark*> taps) {
  std::sort(taps.begin(), taps.end(), [](const Mark* a, const Mark* b) {
    return std::tie(a->stamp, a->id) < std::tie(b->stamp, b->id);
  });
  std::map<LogId, Instant> reached;
  std::vector<Placed> placed;
  for (const Mark* tap : taps) {
    Instant& latest = reached.try_emplace(tap->stamp.log, tap->at).first->second;
    latest = std::max(latest, tap->at);
    placed.push_back({tap, latest});
  }
  std::stable_sort(placed.begin(), placed.end(),
                   [](const Placed& a, const Placed& b) { return a.order < b.order; });
  return placed;
}

Whereabouts after(Meaning meaning) {
  switch (meaning) {
    case Meaning::kLeft: return Whereabouts::kLeft;
    case Meaning::kWentOut: return Whereabouts::kOut;
    default: return Whereabouts::kIn;
  }
}

Standing standing_after(const Tap& tap) {
  if (tap.withdrawn) return tap.before;
  if (tap.meant)
    return {after(tap.meant->meaning), tap.meant->errand, tap.at, false, tap.meant->trip};
  Standing standing = tap.before;
  if (tap.undecided()) standing.unclear = true;
  return standing;
}

Tap tap_from(const Recalled& recalled, const Standing& before) {
  Tap tap;
  tap.id = recalled.id;
  tap.at = time_of(recalled.what);
  tap.recalled = true;
  tap.meant = recalled.what.meant;
  tap.meant->said = Said::kPerson;
  tap.decision = recalled.decision;
  tap.before = before;
  return tap;
}

// The marks of one person, by what they are to the day.
struct Sorted {
  std::vector<const Mark*> taps;
  std::vector<const Mark*> recalled;
  AllWords words;
};

Sorted sorted(std::span<const Mark> marks, const Date& date, std::chrono::minutes day_ends_at) {
  Sorted sorted;
  for (const Mark& mark : marks) {
    if (!stands_alone(mark) || working_day_of(mark, day_ends_at) != date) continue;
    (is_tap(mark) ? sorted.taps : sorted.recalled).push_back(&mark);
  }
  sorted.words = words_about(marks);
  std::sort(sorted.recalled.begin(), sorted.recalled.end(), [](const Mark* a, const Mark* b) {
    return std::tie(a->stamp, a->id) < std::tie(b->stamp, b->id);
  });
  return sorted;
}

Recalled recalled_from(const Mark& mark, const AllWords& words) {
  const auto found = words.find(mark.id);
  const bool withdrawn = found != words.end() && found->second.withdrawn;
  return {mark.id, mark.recalled, mark.by, mark.at, decision_about(mark.id, words), withdrawn};
}

}  // namespace

bool Tap::operator==(const Tap& other) const {
  return id == other.id && meant == other.meant && doubted == other.doubted &&
         withdrawn == other.withdrawn && decision == other.decision && change == other.change &&
         before == other.before;
}

const Tap* Day::tap(const EventId& id) const {
  const auto found =
      std::find_if(taps.begin(), taps.end(), [&id](const Tap& tap) { return tap.id == id; });
  return found == taps.end() ? nullptr : &*found;
}

bool Day::waits() const {
  return std::any_of(recalled.begin(), recalled.end(),
                     [](const Recalled& each) { return each.waits(); }) ||
         std::any_of(taps.begin(), taps.end(), [](const Tap& tap) {
           const bool change = tap.change && !tap.change->decision &&
                               (!tap.meant || *tap.meant != tap.change->meant);
           return tap.unconfirmed() || (change && !tap.withdrawn);
         });
}

Day day_of(std::span<const Mark> marks, const Date& date, std::chrono::minutes day_ends_at) {
  Sorted all = sorted(marks, date, day_ends_at);
  Day day;
  day.date = date;
  std::vector<const Mark*> counting;
  for (const Mark* mark : all.recalled) {
    day.recalled.push_back(recalled_from(*mark, all.words));
    if (day.recalled.back().counts()) counting.push_back(mark);
  }
  std::vector<Placed> order = in_order(std::move(all.taps));
  place(order, counting);
  for (const Placed& placed : order) {
    day.taps.push_back(is_tap(*placed.mark)
                           ? tap_from(*placed.mark, all.words, day.now)
                           : tap_from(recalled_from(*placed.mark, all.words), day.now));
    day.now = standing_after(day.taps.back());
  }
  return day;
}

}  // namespace kiosk
