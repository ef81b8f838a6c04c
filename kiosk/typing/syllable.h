#pragma once
// Which letters make a Vietnamese syllable, and where its tone stands (domain B10).
//
// A syllable is an onset, a nucleus of vowels and a coda: ngh-iê-ng. Whoever types passes through
// syllables that are not finished (tie, on the way to tiê), so those count as well, with the codas
// of what they may become.

#include <cstddef>
#include <optional>

#include "kiosk/typing/letters.h"
#include "kiosk/typing/typing_rules.h"

namespace kiosk {

struct Syllable {
  Letters letters;
  SyllableTone tone = SyllableTone::kLevel;

  bool operator==(const Syllable&) const = default;
};

// Where the nucleus begins and where it ends; from there on it is coda. The u of qu and the i of
// gi before another vowel belong to the onset.
struct SyllableParts {
  std::size_t nucleus = 0;
  std::size_t coda = 0;

  bool has_nucleus() const { return coda > nucleus; }
};

// None: no syllable is written so or begins so. Nothing at all is the beginning of every syllable.
std::optional<SyllableParts> parts_of(const Letters& letters);

// c, ch, p and t bear only sắc and nặng.
bool ends_in_stop(const Letters& letters, const SyllableParts& parts);

// The letter that bears the tone. There has to be a nucleus.
std::size_t tone_place(const Letters& letters, const SyllableParts& parts, ToneStyle style);

// As it is shown, a code point for each letter.
std::u32string shown(const Syllable& syllable, ToneStyle style);

}  // namespace kiosk
