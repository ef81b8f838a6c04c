// Covered by tests/typing/vocabulary_test.cpp and tests/typing/suggestions_test.cpp.

#include "kiosk/typing/vocabulary.h"

#include <algorithm>
#include <tuple>

#include "kiosk/base/text.h"
#include "kiosk/typing/code_points.h"
#include "kiosk/typing/letters.h"

namespace kiosk {
namespace {

// Longer ones are addresses and keys that were pasted.
constexpr std::size_t kLongestWord = 40;

constexpr std::u32string_view kPunctuation = U",;:.!?\"'()[]{}<>“”‘’«»…–—-*+/\\";

bool is_number(std::u32string_view word) {
  return std::all_of(word.begin(), word.end(), [](char32_t point) {
    return (point >= U'0' && point <= U'9') || parts_words(point);
  });
}

// One stretch between two spaces: parted from what is before it, from what follows, or neither.
void take_stretch(std::u32string_view stretch, std::vector<std::string>& words) {
  std::size_t first = 0;
  std::size_t last = stretch.size();
  while (first < last && parts_words(stretch[first])) ++first;
  while (last > first && parts_words(stretch[last - 1])) --last;
  const std::u32string_view word = stretch.substr(first, last - first);
  if (word.size() > kLongestWord || is_number(word)) {
    words.emplace_back();
    return;
  }
  if (first > 0) words.emplace_back();
  words.push_back(utf8(word));
  if (last < stretch.size()) words.emplace_back();
}

// Only the first letter: how a sentence begins, or a name.
std::string without_capital(const std::string& word) {
  std::u32string points = code_points(word);
  const std::u32string rest = points.substr(1);
  if (small_letters(utf8(rest)) != utf8(rest) || rest.empty()) return word;
  return small_letters(word);
}

// The form most often written; the one in small letters where it is as frequent as another.
std::string usual(const std::map<std::string, std::uint32_t, std::less<>>& forms) {
  const auto most = std::max_element(forms.begin(), forms.end(), [](const auto& a, const auto& b) {
    return a.second <= b.second;
  });
  return most->first;
}

SyllableTone tone_of(const std::u32string& word) {
  for (const char32_t point : word)
    if (const auto letter = letter_from(point); letter && letter->tone != SyllableTone::kLevel)
      return letter->tone;
  return SyllableTone::kLevel;
}

// Without the tone, wherever it stands: hòa and hoà are one word.
char32_t without_tone(char32_t point) {
  const auto letter = letter_from(point);
  return letter ? code_point(letter->letter) : point;
}

char32_t without_marks(char32_t point) {
  const auto letter = letter_from(point);
  return letter ? letter->letter.base : point;
}

bool same_letter(char32_t typed, char32_t written, bool marks_free) {
  const char32_t shape = without_tone(typed);
  if (shape == without_tone(written)) return true;
  return marks_free && shape == without_marks(typed) && shape == without_marks(written);
}

}  // namespace

bool parts_words(char32_t point) { return kPunctuation.find(point) != kPunctuation.npos; }

std::vector<std::string> words_in(std::string_view text) {
  const std::u32string points = code_points(text);
  std::vector<std::string> words;
  for (std::size_t at = 0; at < points.size();) {
    const std::size_t end = std::min(points.find_first_of(U" \t\r\n", at), points.size());
    if (end > at) take_stretch(std::u32string_view{points}.substr(at, end - at), words);
    at = end + 1;
  }
  return words;
}

void Vocabulary::learn(const std::vector<std::string>& words, std::uint32_t times) {
  bool within = false;
  for (const std::string& word : words) {
    if (!word.empty()) {
      // How a sentence begins says little of how the word is written: it decides only alone.
      const std::string form = within ? word : without_capital(word);
      learned_[small_letters(word)][form] += form == word ? times : 0;
    }
    within = !word.empty();
  }
}

void Vocabulary::settle() {
  words_.clear();
  for (const auto& [small, forms] : learned_)
    words_.push_back({small, folded(small), usual(forms)});
  learned_ = {};
  std::sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) {
    return std::tie(a.folded, a.small) < std::tie(b.folded, b.small);
  });
  ids_.clear();
  for (const Word& word : words_) ids_[word.small] = static_cast<WordId>(ids_.size() + 1);
}

WordId Vocabulary::id_of(std::string_view word) const {
  const auto found = ids_.find(small_letters(word));
  return found == ids_.end() ? kNoWord : found->second;
}

Vocabulary::Asked Vocabulary::whole(std::string_view typed) const {
  Asked asked = beginning(typed);
  const std::string wanted = folded(typed);
  const auto same = [&wanted](const Word& word) { return word.folded == wanted; };
  const auto begin = words_.begin() + (asked.first - 1);
  const auto last = std::partition_point(begin, words_.begin() + (asked.last - 1), same);
  asked.last = static_cast<WordId>(last - words_.begin() + 1);
  asked.whole = true;
  return asked;
}

Vocabulary::Asked Vocabulary::beginning(std::string_view typed) const {
  const std::string wanted = folded(typed);
  const auto before = [&wanted](const Word& word) { return word.folded < wanted; };
  const auto begun = [&wanted](const Word& word) { return word.folded.starts_with(wanted); };
  const auto first = std::partition_point(words_.begin(), words_.end(), before);
  const auto last = std::partition_point(first, words_.end(), begun);
  const std::string small = small_letters(typed);
  return {static_cast<WordId>(first - words_.begin() + 1),
          static_cast<WordId>(last - words_.begin() + 1), code_points(small), false,
          small == wanted};
}

bool Vocabulary::stands_for(const Asked& asked, WordId id) const {
  if (id < asked.first || id >= asked.last) return false;
  if (asked.plain) return true;
  const std::u32string word = code_points(words_[id - 1].small);
  if (asked.letters.size() > word.size()) return false;
  for (std::size_t i = 0; i < asked.letters.size(); ++i)
    if (!same_letter(asked.letters[i], word[i], !asked.whole)) return false;
  const SyllableTone tone = tone_of(asked.letters);
  return (tone == SyllableTone::kLevel && !asked.whole) || tone == tone_of(word);
}

}  // namespace kiosk
