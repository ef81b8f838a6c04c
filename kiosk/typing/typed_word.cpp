// Covered by tests/typing/typed_word_test.cpp and tests/typing/vectors_test.cpp.

#include "kiosk/typing/typed_word.h"

#include <algorithm>

#include "kiosk/typing/code_points.h"

namespace kiosk {
namespace {
using What = MethodKey::What;

bool goes_on(char32_t point) {
  const What what = meaning_of(point, TypingMethod::kTelex).what;
  return what != What::kEnd && what != What::kToneKey;
}

// What follows such a character is no acronym any more.
bool closes(char32_t key) {
  const auto letter = letter_from(key);
  return !letter || is_vowel(letter->letter);
}

bool is_d(char32_t point) {
  const auto letter = letter_from(point);
  return letter && letter->letter.base == U'd';
}

Letter changed_bar(char32_t point, Diacritic bar) {
  Letter letter = letter_from(point)->letter;
  letter.diacritic = bar;
  return letter;
}

}  // namespace

TypingEdit TypedWord::take(char32_t key, const TypingRules& rules) {
  const MethodKey meaning = meaning_of(key, rules.method);
  if (meaning.what == What::kEnd) {
    *this = {};
    return {0, utf8(key)};
  }
  if (meaning.what == What::kToneKey) return tone_key(key, meaning, rules);
  if (tail_.length > 0) return in_tail(key, meaning);
  return composed(key, meaning, rules);
}

Marked TypedWord::marked(const MethodKey& meaning) {
  switch (meaning.what) {
    case What::kTone: return put_tone(syllable_, meaning.tone);
    case What::kHat: return put_hat(syllable_, meaning.base);
    case What::kHorn: return put_horn(syllable_, meaning);
    case What::kBar: return put_bar(syllable_);
    default: return Marked::kCannot;
  }
}

TypingEdit TypedWord::composed(char32_t key, const MethodKey& meaning, const TypingRules& rules) {
  if (stands_alone(meaning)) {
    const bool made_of_w = !syllable_.letters.empty() && syllable_.letters.back().from_one_key;
    const auto parts = parts_of(syllable_.letters);
    if (made_of_w || !parts || !parts->has_nucleus()) return alone(key, rules);
  }
  const Marked done = marked(meaning);
  if (done == Marked::kCannot) return written(key, rules);
  TypingEdit edit = redrawn(rules);
  if (done == Marked::kDone) return edit;
  edit.insert += literal(key).insert;
  tail_.closed = true;
  return edit;
}

// The key as itself: a letter of the syllable if one is written so, otherwise behind it.
TypingEdit TypedWord::written(char32_t key, const TypingRules& rules) {
  const auto letter = letter_from(key);
  if (!letter) return literal(key);
  Syllable longer = syllable_;
  if (!append(longer, letter->letter)) return literal(key);
  if (letter->tone != SyllableTone::kLevel) {
    const bool toned = longer.tone != SyllableTone::kLevel;
    if (toned || put_tone(longer, letter->tone) != Marked::kDone) return literal(key);
  }
  syllable_ = longer;
  return redrawn(rules);
}

// A w without a vowel is an ư; a second one makes it a w again, in the case of the first.
TypingEdit TypedWord::alone(char32_t key, const TypingRules& rules) {
  const bool capital = letter_from(key)->letter.capital;
  if (!syllable_.letters.empty() && syllable_.letters.back().from_one_key) {
    const bool was_capital = syllable_.letters.back().capital;
    syllable_.letters.pop_back();
    syllable_.tone = SyllableTone::kLevel;
    TypingEdit edit = redrawn(rules);
    edit.insert += literal(was_capital ? U'W' : U'w').insert;
    tail_.closed = true;
    return edit;
  }
  const Letter horned{U'u', Diacritic::kHorn, capital, true};
  return append(syllable_, horned) ? redrawn(rules) : literal(key);
}

// Twice the same takes it off, and nothing is written: the key is no letter. Where there is no
// vowel to bear it, it stands alone and ends the word.
TypingEdit TypedWord::tone_key(char32_t key, const MethodKey& meaning, const TypingRules& rules) {
  if (tail_.length == 0 && put_tone(syllable_, meaning.tone) != Marked::kCannot)
    return redrawn(rules);
  *this = {};
  return {0, utf8(key)};
}

bool TypedWord::may_bar_in_tail() const {
  const auto parts = parts_of(syllable_.letters);
  return !tail_.closed && is_d(tail_.last) && parts && !parts->has_nucleus();
}

// HDDND and NDD-CP: a Đ within an acronym, which has no vowel.
TypingEdit TypedWord::in_tail(char32_t key, const MethodKey& meaning) {
  if (meaning.what == What::kBar && may_bar_in_tail()) return barred_in_tail(key);
  return literal(key);
}

TypingEdit TypedWord::barred_in_tail(char32_t key) {
  const bool barred = letter_from(tail_.last)->letter.diacritic == Diacritic::kBar;
  if (!barred) {
    tail_.last = code_point(changed_bar(tail_.last, Diacritic::kBar));
    return {1, utf8(tail_.last)};
  }
  const char32_t plain = code_point(changed_bar(tail_.last, Diacritic::kNone));
  literal(key);
  tail_.closed = true;
  return {1, utf8(plain) + utf8(key)};
}

TypingEdit TypedWord::literal(char32_t key) {
  ++tail_.length;
  tail_.last = key;
  tail_.closed = tail_.closed || closes(key);
  return {0, utf8(key)};
}

TypingEdit TypedWord::redrawn(const TypingRules& rules) {
  const std::u32string now = shown(syllable_, rules.style);
  const auto differ = std::mismatch(shown_.begin(), shown_.end(), now.begin(), now.end());
  TypingEdit edit{static_cast<std::size_t>(shown_.end() - differ.first),
                  utf8(std::u32string{differ.second, now.end()})};
  shown_ = now;
  return edit;
}

TypingEdit TypedWord::erase(const TypingRules& rules) {
  if (empty()) return {};
  if (rules.method == TypingMethod::kAsTyped) {
    *this = {};
    return {1, ""};
  }
  if (tail_.length > 0) {
    --tail_.length;
    tail_.last = 0;
    if (tail_.length == 0) tail_ = {};
    return {1, ""};
  }
  const auto last = letter_from(shown_.back());
  if (last && last->tone != SyllableTone::kLevel) syllable_.tone = SyllableTone::kLevel;
  syllable_.letters.pop_back();
  return redrawn(rules);
}

void TypedWord::take_up(std::u32string_view word, const TypingRules& rules) {
  *this = {};
  if (rules.method == TypingMethod::kAsTyped) return;
  Syllable found;
  bool fits = true;
  for (const char32_t point : word) {
    const auto letter = letter_from(point);
    const bool second_tone =
        letter && letter->tone != SyllableTone::kLevel && found.tone != SyllableTone::kLevel;
    fits = fits && letter && !second_tone;
    if (!fits) break;
    found.letters.push_back(letter->letter);
    if (letter->tone != SyllableTone::kLevel) found.tone = letter->tone;
  }
  if (fits && parts_of(found.letters)) {
    syllable_ = found;
    shown_ = word;
  } else {
    tail_ = {word.size(), 0, true};
  }
}

std::u32string last_word(std::u32string_view text) {
  constexpr std::size_t kLongest = 32;
  std::size_t length = 0;
  while (length < text.size() && length < kLongest && goes_on(text[text.size() - 1 - length]))
    ++length;
  return std::u32string{text.substr(text.size() - length)};
}

}  // namespace kiosk
