#pragma once
// A Vietnamese name as it is touched letter by letter: letters with their hats and horns have keys
// of their own, a tone is put on the syllable that has just been written (domain B10). Pure; texts
// are NFC and small, as keyed.

#include <cstdint>
#include <string>
#include <string_view>

namespace kiosk {

// huyền, hỏi, ngã, sắc, nặng.
enum class ToneMark : std::uint8_t { kGrave, kHook, kTilde, kAcute, kDot };

// The last syllable with that tone, or, when it has it already, without any: on the letter where
// the press and schoolbooks put it (hòa, thủy; hoàn, quý, già, người). Without a vowel nothing
// changes.
std::string with_tone(std::string_view keyed, ToneMark tone);

std::string without_last_letter(std::string_view keyed);

// Nguyễn Văn A of "nguyễn  văn a ".
std::string as_name(std::string_view keyed);

}  // namespace kiosk
