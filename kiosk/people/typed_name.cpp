// Covered by tests/people/typed_name_test.cpp.

#include "kiosk/people/typed_name.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "kiosk/base/text.h"

namespace kiosk {
namespace {

using Letters = std::vector<std::string>;

// Without a tone, then by ToneMark.
constexpr std::size_t kPlain = 0;
using Vowel = std::array<std::string_view, 6>;
constexpr std::array<Vowel, 12> kVowels{{{"a", "à", "ả", "ã", "á", "ạ"},
                                         {"ă", "ằ", "ẳ", "ẵ", "ắ", "ặ"},
                                         {"â", "ầ", "ẩ", "ẫ", "ấ", "ậ"},
                                         {"e", "è", "ẻ", "ẽ", "é", "ẹ"},
                                         {"ê", "ề", "ể", "ễ", "ế", "ệ"},
                                         {"i", "ì", "ỉ", "ĩ", "í", "ị"},
                                         {"o", "ò", "ỏ", "õ", "ó", "ọ"},
                                         {"ô", "ồ", "ổ", "ỗ", "ố", "ộ"},
                                         {"ơ", "ờ", "ở", "ỡ", "ớ", "ợ"},
                                         {"u", "ù", "ủ", "ũ", "ú", "ụ"},
                                         {"ư", "ừ", "ử", "ữ", "ứ", "ự"},
                                         {"y", "ỳ", "ỷ", "ỹ", "ý", "ỵ"}}};

// Which vowel a letter is, and with which tone; none: a consonant.
struct Sound {
  const Vowel* vowel = nullptr;
  std::size_t tone = kPlain;
  bool hatted() const { return vowel != nullptr && vowel->front().size() > 1; }
};

Sound sound_of(std::string_view letter) {
  for (const Vowel& vowel : kVowels)
    for (std::size_t tone = 0; tone < vowel.size(); ++tone)
      if (vowel[tone] == letter) return {&vowel, tone};
  return {};
}

bool goes_on(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

Letters letters_of(std::string_view text) {
  Letters letters;
  for (const char c : text) {
    if (goes_on(c) && !letters.empty())
      letters.back() += c;
    else
      letters.emplace_back(1, c);
  }
  return letters;
}

// The vowels of the syllable that carry its tone: the u of "qu" and the i of "gi" belong to what
// stands before.
std::vector<std::size_t> nucleus_of(const Letters& syllable) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < syllable.size(); ++i)
    if (sound_of(syllable[i]).vowel != nullptr) places.push_back(i);
  if (places.size() < 2 || places.front() == 0) return places;
  const std::string_view first = sound_of(syllable[places.front()]).vowel->front();
  const std::string& before = syllable[places.front() - 1];
  if ((before == "q" && first == "u") || (before == "g" && first == "i"))
    places.erase(places.begin());
  return places;
}

std::size_t place_of_tone(const Letters& syllable, const std::vector<std::size_t>& nucleus) {
  const auto hatted = std::find_if(nucleus.rbegin(), nucleus.rend(), [&](std::size_t place) {
    return sound_of(syllable[place]).hatted();
  });
  if (hatted != nucleus.rend()) return *hatted;
  if (nucleus.size() == 1) return nucleus.front();
  if (nucleus.back() + 1 < syllable.size()) return nucleus.back();  // a consonant follows
  return nucleus.size() == 2 ? nucleus.front() : nucleus[1];
}

}  // namespace

std::string with_tone(std::string_view keyed, ToneMark tone) {
  const auto space = keyed.rfind(' ');
  const std::size_t start = space == std::string_view::npos ? 0 : space + 1;
  Letters syllable = letters_of(keyed.substr(start));
  const auto nucleus = nucleus_of(syllable);
  if (nucleus.empty()) return std::string{keyed};
  const auto wanted = static_cast<std::size_t>(tone) + 1;
  bool had = false;
  for (std::string& letter : syllable) {
    const Sound sound = sound_of(letter);
    if (sound.vowel == nullptr) continue;
    had = had || sound.tone == wanted;
    letter = sound.vowel->front();
  }
  std::string& bearer = syllable[place_of_tone(syllable, nucleus)];
  if (!had) bearer = (*sound_of(bearer).vowel)[wanted];
  std::string text{keyed.substr(0, start)};
  for (const std::string& letter : syllable) text += letter;
  return text;
}

std::string without_last_letter(std::string_view keyed) {
  while (!keyed.empty() && goes_on(keyed.back())) keyed.remove_suffix(1);
  if (!keyed.empty()) keyed.remove_suffix(1);
  return std::string{keyed};
}

std::string as_name(std::string_view keyed) {
  std::string name;
  bool begins = true;
  for (const std::string& letter : letters_of(keyed)) {
    if (letter == " ") {
      begins = true;
      continue;
    }
    if (begins && !name.empty()) name += ' ';
    name += begins ? capitals(letter) : letter;
    begins = false;
  }
  return name;
}

}  // namespace kiosk
