// Covered by tests/typing/text_field_test.cpp.

#include "kiosk/typing/text_field.h"

#include <algorithm>

#include "kiosk/base/text.h"
#include "kiosk/typing/code_points.h"
#include "kiosk/typing/pasted_text.h"

namespace kiosk {
namespace {

// A flag or a family of signs has 25 bytes; a hundred marks on one letter are nobody's text.
constexpr std::size_t kLongestLetter = 64;

bool is_space(const std::string& letter) { return letter == " "; }

bool too_long(const std::string& letter) { return letter.size() > kLongestLetter; }

}  // namespace

FieldAnswer TextField::type(char32_t key) {
  if (!is_visible(key)) return FieldAnswer::kNotText;
  const TypedWord word_before = word_;
  const Content before = content_;
  const Selection gone = selection();
  content_.caret = gone.from;
  take_word_up();
  const TypingEdit edit = word_.take(key, rules_.typing);
  const FieldAnswer answer = applied(edit, gone);
  if (answer != FieldAnswer::kTaken) {
    word_ = word_before;
    content_ = before;
    return answer;
  }
  remember(Edit::kTyping, before);
  return answer;
}

FieldAnswer TextField::paste(std::string_view bytes) {
  if (bytes.size() > rules_.most_letters * kLongestLetter) return FieldAnswer::kFull;
  const auto clean = pasted_text(bytes);
  if (!clean) return FieldAnswer::kNotText;
  const Content before = content_;
  const FieldAnswer answer = replaced(selection(), *clean);
  if (answer != FieldAnswer::kTaken) return answer;
  word_ = {};
  remember(Edit::kOther, before);
  return answer;
}

FieldAnswer TextField::complete(std::size_t letters, std::string_view text) {
  const auto clean = pasted_text(text);
  if (!clean) return FieldAnswer::kNotText;
  const Content before = content_;
  const Selection all = selection();
  const FieldAnswer answer = replaced({all.from - std::min(letters, all.from), all.to}, *clean);
  if (answer != FieldAnswer::kTaken) return answer;
  word_ = {};
  remember(Edit::kOther, before);
  return answer;
}

FieldAnswer TextField::erase_back() {
  if (!selection().empty()) return erased(selection());
  if (content_.caret == 0) return FieldAnswer::kNothing;
  take_word_up();
  if (word_.empty()) return erased({content_.caret - 1, content_.caret});
  const Content before = content_;
  const TypingEdit edit = word_.erase(rules_.typing);
  const FieldAnswer answer = applied(edit, selection());
  if (answer != FieldAnswer::kTaken) word_ = {};
  if (answer == FieldAnswer::kTaken) remember(Edit::kErasing, before);
  return answer;
}

FieldAnswer TextField::erase_forward() {
  if (!selection().empty()) return erased(selection());
  if (content_.caret == content_.letters.size()) return FieldAnswer::kNothing;
  return erased({content_.caret, content_.caret + 1});
}

FieldAnswer TextField::erase_word_back() {
  if (!selection().empty()) return erased(selection());
  if (content_.caret == 0) return FieldAnswer::kNothing;
  return erased({word_start(content_.caret), content_.caret});
}

FieldAnswer TextField::undo() {
  if (!undo_) return FieldAnswer::kNothing;
  content_ = *undo_;
  undo_.reset();
  word_ = {};
  last_edit_ = Edit::kNone;
  return FieldAnswer::kTaken;
}

void TextField::move(CaretMove move, bool selecting) {
  const Selection chosen = selection();
  const bool collapses = !selecting && !chosen.empty();
  const std::size_t at = content_.caret;
  const std::size_t end = content_.letters.size();
  switch (move) {
    case CaretMove::kLeft:
      return put_caret(collapses ? chosen.from : at - std::min<std::size_t>(at, 1), selecting);
    case CaretMove::kRight: return put_caret(collapses ? chosen.to : at + 1, selecting);
    case CaretMove::kWordLeft: return put_caret(word_start(at), selecting);
    case CaretMove::kWordRight: return put_caret(word_end(at), selecting);
    case CaretMove::kStart: return put_caret(0, selecting);
    case CaretMove::kEnd: return put_caret(end, selecting);
  }
}

void TextField::put_caret(std::size_t place, bool selecting) {
  content_.caret = std::min(place, content_.letters.size());
  if (!selecting) content_.anchor = content_.caret;
  word_ = {};
  last_edit_ = Edit::kNone;
}

void TextField::select_all() {
  put_caret(0);
  put_caret(content_.letters.size(), true);
}

std::string TextField::text() const { return joined(0, content_.letters.size()); }

std::string TextField::before_caret() const { return joined(0, content_.caret); }

std::string TextField::selected() const {
  const Selection chosen = selection();
  return joined(chosen.from, chosen.to);
}

TextField::Selection TextField::selection() const {
  return {std::min(content_.caret, content_.anchor), std::max(content_.caret, content_.anchor)};
}

std::string TextField::joined(std::size_t from, std::size_t to) const {
  std::string all;
  for (std::size_t i = from; i < to; ++i) all += content_.letters[i];
  return all;
}

std::size_t TextField::word_start(std::size_t place) const {
  while (place > 0 && is_space(content_.letters[place - 1])) --place;
  while (place > 0 && !is_space(content_.letters[place - 1])) --place;
  return place;
}

std::size_t TextField::word_end(std::size_t place) const {
  const std::size_t end = content_.letters.size();
  while (place < end && is_space(content_.letters[place])) ++place;
  while (place < end && !is_space(content_.letters[place])) ++place;
  return place;
}

// The one way in which the text changes. Letters are counted anew, for what meets may grow
// together: a mark put behind a letter, two halves of a flag.
FieldAnswer TextField::replaced(Selection gone, std::string_view text) {
  const std::string left = joined(0, gone.from) + std::string{text};
  const auto whole = nfc(left + joined(gone.to, content_.letters.size()));
  const auto start = nfc(left);
  if (!whole || !start) return FieldAnswer::kNotText;
  std::vector<std::string> letters = letter_by_letter(*whole);
  if (std::any_of(letters.begin(), letters.end(), too_long)) return FieldAnswer::kNotText;
  const bool grows = letters.size() > content_.letters.size();
  if (grows && letters.size() > rules_.most_letters) return FieldAnswer::kFull;
  content_.letters = std::move(letters);
  content_.caret = std::min(letter_by_letter(*start).size(), content_.letters.size());
  content_.anchor = content_.caret;
  return FieldAnswer::kTaken;
}

// What the word asks for. A key that grew together with a letter before it is no letter of its own:
// then the word and the field count differently, and the word is over.
FieldAnswer TextField::applied(const TypingEdit& edit, Selection gone) {
  const std::size_t from = gone.from - edit.erase;
  const FieldAnswer answer = replaced({from, gone.to}, edit.insert);
  if (content_.caret != from + code_points(edit.insert).size()) word_ = {};
  return answer;
}

FieldAnswer TextField::erased(Selection gone) {
  const Content before = content_;
  const FieldAnswer answer = replaced(gone, "");
  if (answer != FieldAnswer::kTaken) return answer;
  word_ = {};
  remember(Edit::kErasing, before);
  return answer;
}

void TextField::take_word_up() {
  if (!word_.empty()) return;
  constexpr std::size_t kEnough = 33;
  const std::size_t first = content_.caret - std::min(content_.caret, kEnough);
  std::u32string before;
  for (std::size_t i = first; i < content_.caret; ++i) {
    const std::u32string points = code_points(content_.letters[i]);
    before += points.size() == 1 ? points.front() : U' ';  // no letter of any method
  }
  word_.take_up(last_word(before), rules_.typing);
}

// A word typed in one go is one edit, and so is whatever is erased at a stretch.
void TextField::remember(Edit edit, const Content& before) {
  const bool begins_word = before.caret == 0 || is_space(before.letters[before.caret - 1]);
  const bool goes_on =
      last_edit_ == edit && edit != Edit::kOther && !(edit == Edit::kTyping && begins_word);
  if (!goes_on) undo_ = before;
  last_edit_ = edit;
}

}  // namespace kiosk
