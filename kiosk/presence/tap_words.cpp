#include "kiosk/presence/tap_words.h"

#include <tuple>

namespace kiosk {
namespace {

bool outweighs(const Mark& word, const Mark* other) {
  if (other == nullptr) return true;
  if (word.meant.said != other->meant.said) return word.meant.said == Said::kPerson;
  return std::tie(word.stamp, word.id) > std::tie(other->stamp, other->id);
}

void later_of(const Mark*& kept, const Mark& word) {
  if (kept == nullptr || std::tie(word.stamp, word.id) > std::tie(kept->stamp, kept->id))
    kept = &word;
}

void take_word(TapWords& words, const Mark& mark) {
  switch (mark.kind) {
    case Mark::Kind::kWord:
      if (outweighs(mark, words.meaning)) words.meaning = &mark;
      break;
    case Mark::Kind::kDecided:
      if (!mark.by.empty() && mark.by != mark.who) later_of(words.decision, mark);
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
    case Meaning::kStayed:
    case Meaning::kWentOut: return before.where == Whereabouts::kIn ? meant : std::nullopt;
  }
  return {};
}

std::optional<Meant> meaning_of(const Mark& mark, const TapWords& words, const Standing& before) {
  std::optional<Meant> meant;
  if (mark.kind == Mark::Kind::kTap) meant = mark.meant;
  if (words.meaning != nullptr) meant = words.meaning->meant;
  if (meant && meant->said == Said::kPerson) return meant;
  return inferred_anew(meant, before);
}

bool said_late(const Mark& word, const Mark& tap) {
  return word.amends && word.meant.said == Said::kPerson && word.by.empty() &&
         word.at - tap.at > kSoon;
}

// A late change of something that has a meaning waits; of something nobody has explained it is the
// explanation.
void take_change(const TapWords& words, const AllWords& all, Tap& tap) {
  if (words.change == nullptr) return;
  tap.change = Change{words.change->id, words.change->meant, decision_about(words.change->id, all),
                      tap.meant};
  const auto& decision = tap.change->decision;
  if (decision ? decision->approved : tap.undecided()) tap.meant = words.change->meant;
}

// A repetition of a tap that was taken back is a tap of its own.
std::optional<EventId> first_of(const Mark& mark, const AllWords& words) {
  if (mark.kind != Mark::Kind::kRepeated) return {};
  const auto first = words.find(mark.tap);
  if (first != words.end() && first->second.withdrawn) return {};
  return mark.tap;
}

bool is_doubted(const TapWords& words) {
  return words.doubt != nullptr &&
         (words.affirmation == nullptr || words.affirmation->stamp < words.doubt->stamp);
}

}  // namespace

AllWords words_about(std::span<const Mark> marks) {
  std::map<EventId, const Mark*> taps;
  for (const Mark& mark : marks)
    if (is_tap(mark)) taps[mark.id] = &mark;
  AllWords all;
  for (const Mark& mark : marks) {
    if (stands_alone(mark)) continue;
    TapWords& words = all[mark.tap];
    const auto tap = taps.find(mark.tap);
    const bool late =
        mark.kind == Mark::Kind::kWord && tap != taps.end() && said_late(mark, *tap->second);
    if (late)
      later_of(words.change, mark);
    else
      take_word(words, mark);
  }
  return all;
}

std::optional<Decision> decision_about(const EventId& id, const AllWords& all) {
  const auto found = all.find(id);
  if (found == all.end() || found->second.decision == nullptr) return {};
  return found->second.decision->decided;
}

Tap tap_from(const Mark& mark, const AllWords& all, const Standing& before) {
  const auto found = all.find(mark.id);
  const TapWords words = found == all.end() ? TapWords{} : found->second;
  Tap tap;
  tap.id = mark.id;
  tap.at = mark.at;
  tap.clock = mark.clock;
  tap.before = before;
  tap.recorded_open = mark.kind != Mark::Kind::kTap;
  tap.repeats = first_of(mark, all);
  tap.claimed = mark.claimed;
  tap.decision = decision_about(mark.id, all);
  tap.withdrawn = words.withdrawn || (tap.claimed && tap.decision && !tap.decision->approved);
  tap.doubted = is_doubted(words);
  tap.meant = meaning_of(mark, words, before);
  if (tap.repeats && tap.meant && tap.meant->said == Said::kInferred) tap.meant.reset();
  take_change(words, all, tap);
  return tap;
}

}  // namespace kiosk
