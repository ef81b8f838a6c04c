#include "kiosk/presence/day.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "kiosk/presence/tap_words.h"

namespace kiosk {
namespace {

// The same badge again so soon still speaks of the tap before.
constexpr std::chrono::minutes kOneAct{1};

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
  const bool stayed = tap.meant && tap.meant->meaning == Meaning::kStayed;
  if (stayed && tap.before.where == Whereabouts::kIn) {
    Standing standing = tap.before;
    standing.unclear = false;
    return standing;
  }
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

// What earlier days' duties have of this one.
struct Before {
  std::set<EventId> taps;
  std::optional<Tap> carried;
};

Before before_this(std::span<const Mark> marks, const Date& date, const WorkingDays& days) {
  Before before;
  for (const Date& earlier : days.reaching_into(date))
    for (const Tap& tap : day_of(marks, earlier, days).taps) {
      before.taps.insert(tap.id);
      const bool stays_on = !tap.withdrawn && tap.meant && tap.meant->stays_on;
      if (stays_on && days.by_clock(tap.at) == date) before.carried = tap;
    }
  return before;
}

Sorted sorted(std::span<const Mark> marks, const Date& date, const WorkingDays& days,
              const Before& before) {
  Sorted sorted;
  for (const Mark& mark : marks) {
    if (!stands_alone(mark)) continue;
    const Date owner = days.of(mark);
    const bool given_back = owner < date && is_tap(mark) && days.by_clock(mark.at) == date;
    if ((owner != date && !given_back) || before.taps.contains(mark.id)) continue;
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

// The end of a duty that its person worked on from is the arrival of the day after it.
Tap arrival_from(const Tap& handed_over) {
  Tap tap = handed_over;
  tap.meant = Meant{Meaning::kArrived, Errand::kNone, Said::kPerson};
  tap.carried = true;
  tap.before = {};
  return tap;
}

// Behind the end of a duty a tap is the next day's; a repetition stays with what it repeats.
bool is_of_the_next_day(const Mark& mark, const Day& day, const WorkingDays& days) {
  if (!is_tap(mark) || days.by_clock(mark.at) == day.date || !day.duty_is_over(days)) return false;
  return mark.kind != Mark::Kind::kRepeated || day.tap(mark.tap) == nullptr;
}

}  // namespace

bool Tap::operator==(const Tap& other) const {
  return id == other.id && meant == other.meant && doubted == other.doubted &&
         withdrawn == other.withdrawn && decision == other.decision && change == other.change &&
         before == other.before && carried == other.carried;
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

bool Day::duty_is_over(const WorkingDays& days) const {
  const Duty* duty = days.duty(date);
  return duty != nullptr && now.where == Whereabouts::kLeft && now.since >= duty->to - kDutyEnding;
}

Day day_of(std::span<const Mark> marks, const Date& date, const WorkingDays& days) {
  const Before before = before_this(marks, date, days);
  Sorted all = sorted(marks, date, days, before);
  Day day;
  day.date = date;
  if (before.carried) {
    day.taps.push_back(arrival_from(*before.carried));
    day.now = standing_after(day.taps.back());
  }
  std::vector<const Mark*> counting;
  for (const Mark* mark : all.recalled) {
    day.recalled.push_back(recalled_from(*mark, all.words));
    if (day.recalled.back().counts()) counting.push_back(mark);
  }
  std::vector<Placed> order = in_order(std::move(all.taps));
  place(order, counting);
  for (const Placed& placed : order) {
    if (is_of_the_next_day(*placed.mark, day, days)) continue;
    day.taps.push_back(is_tap(*placed.mark)
                           ? tap_from(*placed.mark, all.words, day.now)
                           : tap_from(recalled_from(*placed.mark, all.words), day.now));
    day.now = standing_after(day.taps.back());
  }
  return day;
}

Day day_of_moment(std::span<const Mark> marks, Instant at, const WorkingDays& days) {
  Day owner = day_of(marks, days.of(at), days);
  const Date by_clock = days.by_clock(at);
  const bool handed_over = owner.duty_is_over(days) && at - owner.now.since >= kOneAct;
  return by_clock != owner.date && handed_over ? day_of(marks, by_clock, days) : owner;
}

namespace {

using Lying = std::map<EventId, Date>;  // on which day what stands alone lies, and words about it

// Puts each word with what it is about; returns those about something that is not known (yet).
std::vector<const Mark*> put(const std::vector<const Mark*>& words, const Lying& lying,
                             MarksByDay& found, Lying& of_words) {
  std::vector<const Mark*> further;
  for (const Mark* word : words) {
    const auto about = lying.find(word->tap);
    if (about == lying.end()) {
      further.push_back(word);
      continue;
    }
    found[about->second].push_back(*word);
    of_words.emplace(word->id, about->second);
  }
  return further;
}

}  // namespace

// Words are about taps, or about such words.
MarksByDay marks_by_day(std::span<const Mark> marks, const WorkingDays& days) {
  MarksByDay found;
  Lying taps;
  std::vector<const Mark*> words;
  for (const Mark& mark : marks) {
    if (!stands_alone(mark)) {
      words.push_back(&mark);
      continue;
    }
    const Date date = days.of(mark);
    taps[mark.id] = date;
    found[date].push_back(mark);
  }
  Lying about_taps;
  Lying about_words;
  words = put(words, taps, found, about_taps);
  put(words, about_taps, found, about_words);
  return found;
}

}  // namespace kiosk
