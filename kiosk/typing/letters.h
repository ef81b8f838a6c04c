#pragma once
// A Vietnamese letter taken apart: which letter of the Latin alphabet, what is drawn on it, which
// case; and the tone, which belongs to the whole syllable and only stands on one of its letters.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

enum class Diacritic : std::uint8_t { kNone, kHat, kHorn, kBreve, kBar };

// ngang, huyền, hỏi, ngã, sắc, nặng.
enum class SyllableTone : std::uint8_t { kLevel, kGrave, kHook, kTilde, kAcute, kDot };

struct Letter {
  char32_t base = 0;  // a to z, always small
  Diacritic diacritic = Diacritic::kNone;
  bool capital = false;
  bool from_one_key = false;  // an ư made of nothing but a w: undone, it is a w again

  bool operator==(const Letter&) const = default;
};

using Letters = std::vector<Letter>;

struct TonedLetter {
  Letter letter;
  SyllableTone tone = SyllableTone::kLevel;
};

// None: neither of the Latin alphabet nor one of the Vietnamese letters.
std::optional<TonedLetter> letter_from(char32_t point);

// One code point, as NFC has it. A tone on what is no vowel is left out.
char32_t code_point(const Letter& letter, SyllableTone tone = SyllableTone::kLevel);

bool is_vowel(const Letter& letter);

// The letter as the tables of syllables write it: small and without a tone.
char32_t small_form(const Letter& letter);

// The tone that a combining mark stands for, as keyboards in the Vietnamese layout send it.
std::optional<SyllableTone> tone_from_combining(char32_t point);

// Small letters for capital ones, Latin and Vietnamese; the rest stays. UTF-8 in NFC.
std::string small_letters(std::string_view text);

}  // namespace kiosk
