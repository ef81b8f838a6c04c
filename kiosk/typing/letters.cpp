// Covered by tests/typing/letters_test.cpp.

#include "kiosk/typing/letters.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "kiosk/typing/code_points.h"

namespace kiosk {
namespace {

// A vowel in both cases, without a tone and then with each, in the order of SyllableTone.
struct VowelRow {
  char32_t base;
  Diacritic diacritic;
  std::u32string_view small;
  std::u32string_view capital;
};

constexpr std::array<VowelRow, 12> kVowels{{
    {U'a', Diacritic::kNone, U"aàảãáạ", U"AÀẢÃÁẠ"},
    {U'a', Diacritic::kBreve, U"ăằẳẵắặ", U"ĂẰẲẴẮẶ"},
    {U'a', Diacritic::kHat, U"âầẩẫấậ", U"ÂẦẨẪẤẬ"},
    {U'e', Diacritic::kNone, U"eèẻẽéẹ", U"EÈẺẼÉẸ"},
    {U'e', Diacritic::kHat, U"êềểễếệ", U"ÊỀỂỄẾỆ"},
    {U'i', Diacritic::kNone, U"iìỉĩíị", U"IÌỈĨÍỊ"},
    {U'o', Diacritic::kNone, U"oòỏõóọ", U"OÒỎÕÓỌ"},
    {U'o', Diacritic::kHat, U"ôồổỗốộ", U"ÔỒỔỖỐỘ"},
    {U'o', Diacritic::kHorn, U"ơờởỡớợ", U"ƠỜỞỠỚỢ"},
    {U'u', Diacritic::kNone, U"uùủũúụ", U"UÙỦŨÚỤ"},
    {U'u', Diacritic::kHorn, U"ưừửữứự", U"ƯỪỬỮỨỰ"},
    {U'y', Diacritic::kNone, U"yỳỷỹýỵ", U"YỲỶỸÝỴ"},
}};

constexpr char32_t kBarred = U'đ';
constexpr char32_t kBarredCapital = U'Đ';

const VowelRow* row_of(const Letter& letter) {
  const auto* found = std::find_if(kVowels.begin(), kVowels.end(), [&letter](const VowelRow& row) {
    return row.base == letter.base && row.diacritic == letter.diacritic;
  });
  return found == kVowels.end() ? nullptr : found;
}

// The two blocks of Unicode in which letters with marks stand, one behind the other.
constexpr char32_t kFirst = 0xc0;
constexpr char32_t kFirstEnd = 0x1b1;
constexpr char32_t kSecond = 0x1ea0;
constexpr char32_t kSecondEnd = 0x1efa;
constexpr std::size_t kPlaces = (kFirstEnd - kFirst) + (kSecondEnd - kSecond);

constexpr std::size_t place_of(char32_t point) {
  if (point >= kFirst && point < kFirstEnd) return point - kFirst;
  if (point >= kSecond && point < kSecondEnd) return kFirstEnd - kFirst + (point - kSecond);
  return kPlaces;
}

// The table turned round: row, case and tone by code point, 0 for what is no vowel.
constexpr std::size_t kForms = 12;  // of a row
constexpr auto kByPlace = [] {
  std::array<std::uint8_t, kPlaces> found{};
  for (std::size_t row = 0; row < kVowels.size(); ++row)
    for (std::size_t form = 0; form < kForms; ++form) {
      const VowelRow& vowel = kVowels[row];
      const char32_t point = form < 6 ? vowel.small[form] : vowel.capital[form - 6];
      if (point >= 0x80)
        found[place_of(point)] = static_cast<std::uint8_t>(row * kForms + form + 1);
    }
  return found;
}();

std::optional<TonedLetter> vowel_from(char32_t point) {
  const std::size_t place = place_of(point);
  if (place == kPlaces || kByPlace[place] == 0) return {};
  const std::size_t found = kByPlace[place] - 1U;
  const VowelRow& row = kVowels[found / kForms];
  const std::size_t form = found % kForms;
  return TonedLetter{{row.base, row.diacritic, form >= 6, false},
                     static_cast<SyllableTone>(form % 6)};
}

}  // namespace

std::optional<TonedLetter> letter_from(char32_t point) {
  if (point >= U'a' && point <= U'z') return TonedLetter{{point, Diacritic::kNone, false, false}};
  if (point >= U'A' && point <= U'Z')
    return TonedLetter{{point - U'A' + U'a', Diacritic::kNone, true, false}};
  if (point == kBarred || point == kBarredCapital)
    return TonedLetter{{U'd', Diacritic::kBar, point == kBarredCapital, false}};
  return point < 0x80 ? std::nullopt : vowel_from(point);
}

char32_t code_point(const Letter& letter, SyllableTone tone) {
  if (letter.diacritic == Diacritic::kBar) return letter.capital ? kBarredCapital : kBarred;
  if (const VowelRow* row = row_of(letter))
    return (letter.capital ? row->capital : row->small)[static_cast<std::size_t>(tone)];
  return letter.capital ? letter.base - U'a' + U'A' : letter.base;
}

bool is_vowel(const Letter& letter) { return row_of(letter) != nullptr; }

char32_t small_form(const Letter& letter) {
  Letter small = letter;
  small.capital = false;
  return code_point(small);
}

std::optional<SyllableTone> tone_from_combining(char32_t point) {
  switch (point) {
    case 0x300: return SyllableTone::kGrave;
    case 0x309: return SyllableTone::kHook;
    case 0x303: return SyllableTone::kTilde;
    case 0x301: return SyllableTone::kAcute;
    case 0x323: return SyllableTone::kDot;
    default: return {};
  }
}

std::string small_letters(std::string_view text) {
  std::u32string points = code_points(text);
  for (char32_t& point : points) {
    auto letter = letter_from(point);
    if (!letter) continue;
    letter->letter.capital = false;
    point = code_point(letter->letter, letter->tone);
  }
  return utf8(points);
}

}  // namespace kiosk
