#pragma once
// What the keys do to a syllable: a letter, a tone, a hat, a horn or breve, the bar of đ. The place
// of a mark is found by what makes a syllable, so that it may be typed anywhere in the word
// (vietej, dayda, nguoiwf).

#include <cstdint>

#include "kiosk/typing/method_keys.h"
#include "kiosk/typing/syllable.h"

namespace kiosk {

enum class Marked : std::uint8_t {
  kDone,
  kUndone,  // the mark was there and has been taken off: the key is to be written out
  kCannot,  // nothing has changed
};

Marked put_tone(Syllable& syllable, SyllableTone tone);  // kLevel takes off the one there is
Marked put_hat(Syllable& syllable, char32_t base);       // 0: on whichever vowel may have it
Marked put_horn(Syllable& syllable, const MethodKey& key);
Marked put_bar(Syllable& syllable);

// False when no syllable is written so. An ưo becomes ươ by what follows (tuwon, dduwocj).
bool append(Syllable& syllable, const Letter& letter);

}  // namespace kiosk
