// Covered by tests/typing/typed_word_test.cpp and tests/typing/vectors_test.cpp.

#include "kiosk/typing/marking.h"

#include <algorithm>

namespace kiosk {
namespace {

bool is_uo(const Letter& first, const Letter& second) {
  return first.base == U'u' && second.base == U'o';
}

bool has_horn(const Letter& letter) { return letter.diacritic == Diacritic::kHorn; }

// The place of a nucleus' u before an o; none: the end of the nucleus.
std::size_t place_of_uo(const Letters& letters, const SyllableParts& parts) {
  for (std::size_t i = parts.nucleus; i + 1 < parts.coda; ++i)
    if (is_uo(letters[i], letters[i + 1])) return i;
  return parts.coda;
}

// Takes the changed letters if they make a syllable and are others than before.
bool take_if_legal(Syllable& syllable, const Letters& changed) {
  if (changed == syllable.letters || !parts_of(changed)) return false;
  syllable.letters = changed;
  return true;
}

// uo + hat is uô, whatever the two bore: a horn goes with the mark it belonged to.
Letters with_hat(const Letters& letters, const SyllableParts& parts, std::size_t place) {
  Letters changed = letters;
  changed[place].diacritic = Diacritic::kHat;
  const bool after_u = place > parts.nucleus && is_uo(changed[place - 1], changed[place]);
  if (after_u) changed[place - 1].diacritic = Diacritic::kNone;
  return changed;
}

bool may_have_hat(const Letter& letter, char32_t base) {
  if (base != 0) return letter.base == base;
  return letter.base == U'a' || letter.base == U'e' || letter.base == U'o';
}

// Both horns at once, but thuơ (of thuở) stays as it is until something follows.
Letters with_both_horns(const Letters& letters, const SyllableParts& parts, std::size_t u) {
  Letters changed = letters;
  const bool thuo = u == 2 && parts.nucleus == 2 && letters.size() == 4 &&
                    letters[0].base == U't' && letters[1].base == U'h' && !has_horn(letters[2]);
  if (!thuo) changed[u].diacritic = Diacritic::kHorn;
  changed[u + 1].diacritic = Diacritic::kHorn;
  return changed;
}

Diacritic horn_or_breve(const Letter& letter, const MethodKey& key) {
  if (key.breve && letter.base == U'a') return Diacritic::kBreve;
  const bool may_have_horn = letter.base == U'o' || letter.base == U'u';
  return key.horn && may_have_horn ? Diacritic::kHorn : letter.diacritic;
}

// The first vowel that may bear it: ưa of ua, oă of oa, ưu of uu.
bool put_on_one(Syllable& syllable, const SyllableParts& parts, const MethodKey& key) {
  for (std::size_t i = parts.nucleus; i < parts.coda; ++i) {
    Letters changed = syllable.letters;
    changed[i].diacritic = horn_or_breve(changed[i], key);
    if (take_if_legal(syllable, changed)) return true;
  }
  return false;
}

Marked take_horns_off(Syllable& syllable, const MethodKey& key) {
  bool found = false;
  for (Letter& letter : syllable.letters) {
    const bool meant = (key.horn && letter.diacritic == Diacritic::kHorn) ||
                       (key.breve && letter.diacritic == Diacritic::kBreve);
    if (!meant) continue;
    letter.diacritic = Diacritic::kNone;
    found = true;
  }
  return found ? Marked::kUndone : Marked::kCannot;
}

// What makes an ươ of the ưo or uơ before it.
bool completes(const Letter& next) {
  return !is_vowel(next) || next.base == U'i' || next.base == U'u';
}

}  // namespace

Marked put_tone(Syllable& syllable, SyllableTone tone) {
  const auto parts = parts_of(syllable.letters);
  if (!parts || !parts->has_nucleus()) return Marked::kCannot;
  if (tone == SyllableTone::kLevel && syllable.tone == tone) return Marked::kCannot;
  if (tone == syllable.tone) {
    syllable.tone = SyllableTone::kLevel;
    return Marked::kUndone;
  }
  const bool short_tone =
      tone == SyllableTone::kAcute || tone == SyllableTone::kDot || tone == SyllableTone::kLevel;
  if (ends_in_stop(syllable.letters, *parts) && !short_tone) return Marked::kCannot;
  syllable.tone = tone;
  return Marked::kDone;
}

Marked put_hat(Syllable& syllable, char32_t base) {
  const auto parts = parts_of(syllable.letters);
  if (!parts) return Marked::kCannot;
  Letter* hatted = nullptr;
  for (std::size_t place = parts->coda; place > parts->nucleus; --place) {
    Letter& letter = syllable.letters[place - 1];
    if (!may_have_hat(letter, base)) continue;
    if (letter.diacritic == Diacritic::kHat)
      hatted = &letter;
    else if (take_if_legal(syllable, with_hat(syllable.letters, *parts, place - 1)))
      return Marked::kDone;
  }
  if (hatted == nullptr) return Marked::kCannot;
  hatted->diacritic = Diacritic::kNone;
  return Marked::kUndone;
}

Marked put_horn(Syllable& syllable, const MethodKey& key) {
  const auto parts = parts_of(syllable.letters);
  if (!parts) return Marked::kCannot;
  const std::size_t u = place_of_uo(syllable.letters, *parts);
  if (key.horn && u < parts->coda) {
    const Letters both = with_both_horns(syllable.letters, *parts, u);
    return take_if_legal(syllable, both) ? Marked::kDone : take_horns_off(syllable, key);
  }
  return put_on_one(syllable, *parts, key) ? Marked::kDone : take_horns_off(syllable, key);
}

Marked put_bar(Syllable& syllable) {
  if (syllable.letters.empty() || syllable.letters.front().base != U'd') return Marked::kCannot;
  Letter& first = syllable.letters.front();
  const bool barred = first.diacritic == Diacritic::kBar;
  first.diacritic = barred ? Diacritic::kNone : Diacritic::kBar;
  return barred ? Marked::kUndone : Marked::kDone;
}

bool append(Syllable& syllable, const Letter& letter) {
  Letters changed = syllable.letters;
  const auto parts = parts_of(changed);
  if (parts && parts->coda == changed.size() && completes(letter)) {
    const std::size_t u = place_of_uo(changed, *parts);
    const bool half = u + 2 == parts->coda && has_horn(changed[u]) != has_horn(changed[u + 1]);
    if (half) changed[u].diacritic = changed[u + 1].diacritic = Diacritic::kHorn;
  }
  changed.push_back(letter);
  if (!parts_of(changed)) return false;
  syllable.letters = changed;
  return true;
}

}  // namespace kiosk
