#pragma once
// The word that is being typed, as a value: keys in, changes of the text before the caret out.

#include <cstddef>
#include <string>
#include <string_view>

#include "kiosk/typing/marking.h"

namespace kiosk {

// Take so many letters off before the caret, then write this. A letter here is one code point in
// NFC, as every Vietnamese letter is.
struct TypingEdit {
  std::size_t erase = 0;
  std::string insert;  // UTF-8

  bool operator==(const TypingEdit&) const = default;
};

// Keeps true: what it has written since the word began is a syllable, marked as its keys asked,
// and behind it whatever no longer fitted one, as typed: then nothing more is marked in this word.
// Costs the same for each key, however long the word is.
class TypedWord {
 public:
  // One key: a letter with or without marks, a digit, anything else. Ends the word when the key
  // does; when the method is none, everything is written as it is.
  TypingEdit take(char32_t key, const TypingRules& rules);

  // Backspace: one shown letter goes, and the tone finds its new place. Nothing when empty().
  TypingEdit erase(const TypingRules& rules);

  // Goes on with a word that stands before the caret already: last_word() of the text there.
  // Nothing while the switch stands on E.
  void take_up(std::u32string_view word, const TypingRules& rules);

  bool empty() const { return syllable_.letters.empty() && tail_.length == 0; }

 private:
  // What no syllable holds.
  struct Tail {
    std::size_t length = 0;
    char32_t last = 0;    // 0: not known any more
    bool closed = false;  // has a vowel or a digit, or a mark was undone: no acronym with Đ
  };

  TypingEdit composed(char32_t key, const MethodKey& meaning, const TypingRules& rules);
  Marked marked(const MethodKey& meaning);
  TypingEdit written(char32_t key, const TypingRules& rules);
  TypingEdit alone(char32_t key, const TypingRules& rules);
  TypingEdit tone_key(char32_t key, const MethodKey& meaning, const TypingRules& rules);
  TypingEdit in_tail(char32_t key, const MethodKey& meaning);
  TypingEdit barred_in_tail(char32_t key);
  TypingEdit literal(char32_t key);
  TypingEdit redrawn(const TypingRules& rules);
  bool may_bar_in_tail() const;

  Syllable syllable_;
  std::u32string shown_;  // of the syllable
  Tail tail_;
};

// The letters and digits at the end of a text, the last 32 at most: no syllable is longer.
std::u32string last_word(std::u32string_view text);

}  // namespace kiosk
