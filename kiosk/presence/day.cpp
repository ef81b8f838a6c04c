#include "kiosk/presence/day.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kiosk {
namespace {

struct Placed {
  const Mark* mark;
  Instant order;  // its time, but never before an earlier tap of the same log
};

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

// The marks that speak of a tap, gathered in any order.
struct Words {
  const Mark* meaning = nullptr;
  const Mark* doubt = nullptr;
  const Mark* affirmation = nullptr;
  bool withdrawn = false;
};

bool outweighs(const Mark& word, const Mark* other) {
  if (other == nullptr) return true;
  if (word.meant.said != other->meant.said) return word.meant.said == Said::kPerson;
  return std::tie(word.stamp, word.id) > std::tie(other->stamp, other->id);
}

void later_of(const Mark*& kept, const Mark& word) {
  if (kept == nullptr || std::tie(word.stamp, word.id) > std::tie(kept->stamp, kept->id))
    kept = &word;
}

void take_word(Words& words, const Mark& mark) {
  switch (mark.kind) {
    case Mark::Kind::kWord:
      if (outweighs(mark, words.meaning)) words.meaning = &mark;
      break;
    case Mark::Kind::kDoubted: later_of(words.doubt, mark); break;
    case Mark::Kind::kAffirmed: later_of(words.affirmation, mark); break;
    case Mark::Kind::kWithdrawn: words.withdrawn = true; break;
    default: break;
  }
}

// An inferred meaning looked at again, now that the whole day is known. Uses no hours, so that a
// change of the office's hours rewrites no yesterday.
std::optional<Meant> inferred_anew(const std::optional<Meant>& meant, const Standing& before) {
  if (before.where == Whereabouts::kNotYet) return Meant{Meaning::kArrived};
  if (!meant) return {};
  const bool out = before.where == Whereabouts::kOut;
  switch (meant->meaning) {
    case Meaning::kArrived:
    case Meaning::kCameBack: return out ? std::optional{Meant{Meaning::kCameBack}} : std::nullopt;
    case Meaning::kLeft:
    case Meaning::kWentOut: return before.where == Whereabouts::kIn ? meant : std::nullopt;
  }
  return {};
}

std::optional<Meant> meaning_of(const Mark& mark, const Words& words, const Standing& before) {
  std::optional<Meant> meant;
  if (mark.kind == Mark::Kind::kTap) meant = mark.meant;
  if (words.meaning != nullptr) meant = words.meaning->meant;
  if (meant && meant->said == Said::kPerson) return meant;
  return inferred_anew(meant, before);
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

// A repetition of a tap that was taken back is a tap of its own.
std::optional<EventId> first_of(const Mark& mark, const std::map<EventId, Words>& words) {
  if (mark.kind != Mark::Kind::kRepeated) return {};
  const auto first = words.find(mark.tap);
  if (first != words.end() && first->second.withdrawn) return {};
  return mark.tap;
}

Tap tap_from(const Mark& mark, const std::map<EventId, Words>& all, const Standing& before) {
  const auto found = all.find(mark.id);
  const Words words = found == all.end() ? Words{} : found->second;
  Tap tap;
  tap.id = mark.id;
  tap.at = mark.at;
  tap.clock = mark.clock;
  tap.before = before;
  tap.recorded_open = mark.kind != Mark::Kind::kTap;
  tap.repeats = first_of(mark, all);
  tap.withdrawn = words.withdrawn;
  tap.doubted = words.doubt != nullptr &&
                (words.affirmation == nullptr || words.affirmation->stamp < words.doubt->stamp);
  tap.meant = meaning_of(mark, words, before);
  if (tap.repeats && tap.meant && tap.meant->said == Said::kInferred) tap.meant.reset();
  return tap;
}

}  // namespace

bool Tap::operator==(const Tap& other) const {
  return id == other.id && meant == other.meant && doubted == other.doubted &&
         withdrawn == other.withdrawn && before == other.before;
}

const Tap* Day::tap(const EventId& id) const {
  const auto found =
      std::find_if(taps.begin(), taps.end(), [&id](const Tap& tap) { return tap.id == id; });
  return found == taps.end() ? nullptr : &*found;
}

Day day_of(std::span<const Mark> marks, const Date& date, std::chrono::minutes day_ends_at) {
  std::vector<const Mark*> taps;
  std::map<EventId, Words> words;
  for (const Mark& mark : marks) {
    if (!is_tap(mark))
      take_word(words[mark.tap], mark);
    else if (work_date(mark.at, day_ends_at) == date)
      taps.push_back(&mark);
  }
  Day day;
  day.date = date;
  for (const Placed& placed : in_order(std::move(taps))) {
    day.taps.push_back(tap_from(*placed.mark, words, day.now));
    day.now = standing_after(day.taps.back());
  }
  return day;
}

}  // namespace kiosk
