#pragma once
// What a key means in Telex and in VNI (domain B10): the two methods differ in this and nowhere
// else.

#include <cstdint>

#include "kiosk/typing/letters.h"
#include "kiosk/typing/typing_rules.h"

namespace kiosk {

struct MethodKey {
  enum class What : std::uint8_t {
    kLetter,   // nothing but itself
    kTone,     // puts `tone` on the syllable; kLevel: takes the one there is off
    kHat,      // a hat on the last `base`, or, without one, on whichever vowel may have it
    kHorn,     // a horn or a breve, as the two flags allow
    kBar,      // d to đ
    kOther,    // a digit and whatever else stays as typed within a word
    kEnd,      // the word is over: spaces, punctuation
    kToneKey,  // a key that is a tone and no letter (keyboards in the Vietnamese layout, the
               // glass); never written itself
  };
  What what = What::kLetter;
  SyllableTone tone = SyllableTone::kLevel;
  char32_t base = 0;
  bool horn = false;
  bool breve = false;
};

MethodKey meaning_of(char32_t key, TypingMethod method);

// Whether the key makes an ư where there is no vowel that it could change (w of Telex).
bool stands_alone(const MethodKey& key);

}  // namespace kiosk
