// Covered by tests/typing/method_keys_test.cpp and tests/typing/vectors_test.cpp.

#include "kiosk/typing/method_keys.h"

namespace kiosk {
namespace {
using What = MethodKey::What;

MethodKey tone(SyllableTone which) { return {What::kTone, which, 0, false, false}; }
MethodKey hat(char32_t base) { return {What::kHat, {}, base, false, false}; }
MethodKey only(What what) { return {what, {}, 0, false, false}; }

MethodKey horn_or_breve(bool horn, bool breve) { return {What::kHorn, {}, 0, horn, breve}; }

MethodKey in_telex(char32_t letter) {
  switch (letter) {
    case U's': return tone(SyllableTone::kAcute);
    case U'f': return tone(SyllableTone::kGrave);
    case U'r': return tone(SyllableTone::kHook);
    case U'x': return tone(SyllableTone::kTilde);
    case U'j': return tone(SyllableTone::kDot);
    case U'z': return tone(SyllableTone::kLevel);
    case U'a':
    case U'e':
    case U'o': return hat(letter);
    case U'w': return horn_or_breve(true, true);
    case U'd': return only(What::kBar);
    default: return only(What::kLetter);
  }
}

MethodKey in_vni(char32_t digit) {
  switch (digit) {
    case U'1': return tone(SyllableTone::kAcute);
    case U'2': return tone(SyllableTone::kGrave);
    case U'3': return tone(SyllableTone::kHook);
    case U'4': return tone(SyllableTone::kTilde);
    case U'5': return tone(SyllableTone::kDot);
    case U'0': return tone(SyllableTone::kLevel);
    case U'6': return hat(0);
    case U'7': return horn_or_breve(true, false);
    case U'8': return horn_or_breve(false, true);
    default: return only(What::kBar);
  }
}

bool is_digit_key(char32_t key) { return key >= U'0' && key <= U'9'; }

// Latin, Greek, Cyrillic and the further alphabets up to the signs of U+2000: é, ü, ж are parts of
// words, a dash or a quotation mark is not.
bool is_foreign_letter(char32_t key) {
  const bool combining = key >= 0x300 && key < 0x370;
  return key >= 0xc0 && key < 0x2000 && key != 0xd7 && key != 0xf7 && !combining;
}

}  // namespace

MethodKey meaning_of(char32_t key, TypingMethod method) {
  if (method == TypingMethod::kAsTyped) return only(What::kEnd);
  if (const auto combining = tone_from_combining(key))
    return {What::kToneKey, *combining, 0, false, false};
  if (is_digit_key(key)) return method == TypingMethod::kVni ? in_vni(key) : only(What::kOther);
  const auto letter = letter_from(key);
  if (!letter) return only(is_foreign_letter(key) ? What::kOther : What::kEnd);
  if (key >= 0x80 || method == TypingMethod::kVni) return only(What::kLetter);
  return in_telex(letter->letter.base);
}

bool stands_alone(const MethodKey& key) { return key.what == What::kHorn && key.horn && key.breve; }

}  // namespace kiosk
