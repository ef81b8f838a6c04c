// Covered by tests/typing/vectors_test.cpp and tests/typing/hostile_test.cpp.

#include "kiosk/typing/typed_line.h"

#include <vector>

#include "kiosk/base/text.h"
#include "kiosk/typing/code_points.h"
#include "kiosk/typing/typed_word.h"

namespace kiosk {
namespace {

constexpr std::string_view kBackspace = "⌫";

// The letters written so far, and the word at their end.
class Line {
 public:
  explicit Line(const TypingRules& rules) : rules_(rules) {}

  // One letter as a person sees it: with more than one code point it is no key of a method.
  void take(const std::string& key) {
    const std::u32string points = code_points(key);
    if (points.size() == 1) {
      take_up();
      apply(word_.take(points.front(), rules_));
    } else {
      word_ = {};
      letters_.push_back(key);
    }
  }

  void erase() {
    take_up();
    if (!word_.empty())
      apply(word_.erase(rules_));
    else if (!letters_.empty())
      letters_.pop_back();
  }

  std::string text() const {
    std::string all;
    for (const std::string& letter : letters_) all += letter;
    return nfc(all).value_or(all);
  }

 private:
  // A Backspace may have come back to the end of an earlier word.
  void take_up() {
    if (!word_.empty() || letters_.empty()) return;
    constexpr std::size_t kEnough = 33;
    std::u32string before;
    const std::size_t first = letters_.size() < kEnough ? 0 : letters_.size() - kEnough;
    for (std::size_t i = first; i < letters_.size(); ++i) {
      const std::u32string points = code_points(letters_[i]);
      before += points.size() == 1 ? points.front() : U' ';
    }
    word_.take_up(last_word(before), rules_);
  }

  void apply(const TypingEdit& edit) {
    letters_.resize(letters_.size() - edit.erase);
    for (const char32_t point : code_points(edit.insert)) letters_.push_back(utf8(point));
  }

  TypingRules rules_;
  std::vector<std::string> letters_;
  TypedWord word_;
};

}  // namespace

std::string typed_line(std::string_view keys, const TypingRules& rules) {
  Line line{rules};
  for (const std::string& key : letter_by_letter(keys)) {
    if (key == kBackspace)
      line.erase();
    else
      line.take(key);
  }
  return line.text();
}

}  // namespace kiosk
