// Covered by tests/typing/syllable_test.cpp and tests/typing/vectors_test.cpp.

#include "kiosk/typing/syllable.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kiosk {
namespace {
using Text = std::u32string_view;

// Lists are words between spaces: a name that is asked for is looked up with its spaces.
constexpr Text kOnsets = U" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x ";

constexpr Text kAllCodas = U" c ch m n ng nh p t ";
constexpr Text kFrontCodas = U" c ch m n nh p t ";
constexpr Text kBackCodas = U" c m n ng p t ";
constexpr Text kGlideCodas = U" c ch n nh p t ";
constexpr Text kOpen = U"";

struct Rhyme {
  Text nucleus;
  Text codas;
};

constexpr Rhyme kRhymes[] = {
    {U"a", kAllCodas},
    {U"ă", kBackCodas},
    {U"â", kBackCodas},
    {U"e", kAllCodas},
    {U"ê", kFrontCodas},
    {U"i", kFrontCodas},
    {U"o", kBackCodas},
    {U"ô", kBackCodas},
    {U"ơ", U" m n p t "},
    {U"u", kBackCodas},
    {U"ư", U" c m n ng t "},
    {U"y", U" t "},
    {U"ai", kOpen},
    {U"ao", kOpen},
    {U"au", kOpen},
    {U"ay", kOpen},
    {U"âu", kOpen},
    {U"ây", kOpen},
    {U"eo", kOpen},
    {U"êu", kOpen},
    {U"ia", kOpen},
    {U"iê", kBackCodas},
    {U"iu", kOpen},
    {U"oa", kAllCodas},
    {U"oă", U" c m n ng t "},
    {U"oe", U" n t "},
    {U"oi", kOpen},
    {U"ôi", kOpen},
    {U"ơi", kOpen},
    {U"uâ", U" n ng t "},
    {U"uê", U" c ch n nh "},
    {U"ui", kOpen},
    {U"uô", U" c m n ng t "},
    {U"uơ", kOpen},
    {U"uy", kGlideCodas},
    {U"ưa", kOpen},
    {U"ưi", kOpen},
    {U"ươ", kBackCodas},
    {U"ưu", kOpen},
    {U"yê", U" m n ng t "},
    {U"iêu", kOpen},
    {U"oai", kOpen},
    {U"oay", kOpen},
    {U"oeo", kOpen},
    {U"uây", kOpen},
    {U"uôi", kOpen},
    {U"uya", kOpen},
    {U"uyê", U" n t "},
    {U"uyu", kOpen},
    {U"ươi", kOpen},
    {U"ươu", kOpen},
    {U"yêu", kOpen},
    // On the way to another: with the codas of that one. "ua" is both, mua and the tuan of tuân.
    {U"ua", U" n ng t "},
    {U"ie", kBackCodas},
    {U"ye", U" m n ng t "},
    {U"ue", U" c ch n nh "},
    {U"uo", kBackCodas},
    {U"ưo", kBackCodas},
    {U"uye", U" n t "},
    {U"eu", kOpen},
    {U"uu", kOpen},
    {U"ieu", kOpen},
    {U"yeu", kOpen},
    {U"uay", kOpen},
    {U"uoi", kOpen},
    {U"uou", kOpen},
};

bool has(Text list, Text word) {
  return list.find(U' ' + std::u32string{word} + U' ') != Text::npos;
}

bool is_plain(const Letter& letter, char32_t base) {
  return letter.base == base && letter.diacritic == Diacritic::kNone;
}

// Where the vowels begin that bear the tone.
std::size_t onset_end(const Letters& letters) {
  const auto vowel = std::find_if(letters.begin(), letters.end(), is_vowel);
  const auto end = static_cast<std::size_t>(std::distance(letters.begin(), vowel));
  if (end != 1 || letters.size() < 2) return end;
  if (letters[0].base == U'q' && is_plain(letters[1], U'u')) return 2;
  const bool vowel_follows = letters.size() > 2 && is_vowel(letters[2]);
  return letters[0].base == U'g' && is_plain(letters[1], U'i') && vowel_follows ? 2 : end;
}

bool is_rhyme(Text nucleus, Text coda) {
  const auto* found =
      std::find_if(std::begin(kRhymes), std::end(kRhymes),
                   [nucleus](const Rhyme& rhyme) { return rhyme.nucleus == nucleus; });
  return found != std::end(kRhymes) && (coda.empty() || has(found->codas, coda));
}

// What an onset that ends in a vowel lends to the rhyme: giếng has the coda of iê, Quỳnh that of
// uy.
bool fits(Text onset, Text nucleus, Text coda) {
  const char32_t first = nucleus.front();
  if (onset == U"q") return false;
  if (onset == U"qu") {
    if (first == U'u' || first == U'ư') return false;
    return is_rhyme(nucleus, coda) || (nucleus == U"y" && has(kGlideCodas, coda));
  }
  if (onset == U"gi") {
    if (first == U'i' || first == U'y') return false;
    return is_rhyme(nucleus, coda) || (nucleus == U"ê" && has(kBackCodas, coda));
  }
  return is_rhyme(nucleus, coda);
}

bool bears_diacritic(const Letter& letter) { return letter.diacritic != Diacritic::kNone; }

// hoà, khoẻ, thuỷ.
bool moves_in_new_style(const Letter& first, const Letter& second) {
  if (first.base == U'o') return second.base == U'a' || second.base == U'e';
  return first.base == U'u' && second.base == U'y';
}

}  // namespace

std::optional<SyllableParts> parts_of(const Letters& letters) {
  std::u32string text;
  for (const Letter& letter : letters) text += small_form(letter);
  const std::size_t nucleus = onset_end(letters);
  std::size_t coda = nucleus;
  while (coda < letters.size() && is_vowel(letters[coda])) ++coda;
  const Text all{text};
  if (nucleus > 0 && !has(kOnsets, all.substr(0, nucleus))) return {};
  if (coda == nucleus) {
    if (coda < letters.size()) return {};
    return SyllableParts{nucleus, coda};
  }
  if (!fits(all.substr(0, nucleus), all.substr(nucleus, coda - nucleus), all.substr(coda)))
    return {};
  return SyllableParts{nucleus, coda};
}

bool ends_in_stop(const Letters& letters, const SyllableParts& parts) {
  if (parts.coda >= letters.size()) return false;
  const char32_t first = letters[parts.coda].base;
  return first == U'c' || first == U'p' || first == U't';
}

std::size_t tone_place(const Letters& letters, const SyllableParts& parts, ToneStyle style) {
  for (std::size_t place = parts.coda; place > parts.nucleus; --place)
    if (bears_diacritic(letters[place - 1])) return place - 1;
  const std::size_t vowels = parts.coda - parts.nucleus;
  const std::size_t first = parts.nucleus;
  if (vowels == 1) return first;
  if (vowels == 3) return first + 1;
  const bool closed = parts.coda < letters.size();
  const bool second = closed || (style == ToneStyle::kNew &&
                                 moves_in_new_style(letters[first], letters[first + 1]));
  return second ? first + 1 : first;
}

std::u32string shown(const Syllable& syllable, ToneStyle style) {
  const auto parts = parts_of(syllable.letters);
  const bool toned = syllable.tone != SyllableTone::kLevel && parts && parts->has_nucleus();
  const std::size_t place =
      toned ? tone_place(syllable.letters, *parts, style) : syllable.letters.size();
  std::u32string text;
  for (std::size_t i = 0; i < syllable.letters.size(); ++i)
    text += code_point(syllable.letters[i], i == place ? syllable.tone : SyllableTone::kLevel);
  return text;
}

}  // namespace kiosk
