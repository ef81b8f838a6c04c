#pragma once
// What is being written in one field, on one line: letters, caret, selection, composed at the caret
// by the person's typing method. Pure; knows neither keyboard nor screen.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/typing/typed_word.h"

namespace kiosk {

struct FieldRules {
  TypingRules typing;
  std::size_t most_letters = 300;
};

// What became of a wish. But for kTaken nothing has changed.
enum class FieldAnswer : std::uint8_t {
  kTaken,
  kNothing,  // there was nothing to erase or to undo
  kFull,     // it would be longer than the field may be
  kNotText,  // control characters, half a code point, bytes that are not UTF-8
};

enum class CaretMove : std::uint8_t { kLeft, kRight, kWordLeft, kWordRight, kStart, kEnd };

// Letters are as a person counts them (letter_by_letter of base/text), each at most 64 bytes long;
// text() is UTF-8 in NFC, without control and invisible characters. Places are between letters: 0
// before the first one.
class TextField {
 public:
  struct Selection {
    std::size_t from = 0;
    std::size_t to = 0;

    bool empty() const { return from == to; }
    bool operator==(const Selection&) const = default;
  };

  explicit TextField(const FieldRules& rules) : rules_(rules) {}

  // A key, by the character it stands for; what is selected goes. A caret put behind a word goes on
  // with that word: a tone may be added later.
  FieldAnswer type(char32_t key);

  // Text from elsewhere, as it is: ends of lines and tabs become spaces, invisible characters are
  // left out. All of it is taken, or nothing.
  FieldAnswer paste(std::string_view bytes);

  // Puts `text` for that many letters before the caret: a suggestion, a saved phrase.
  FieldAnswer complete(std::size_t letters, std::string_view text);

  // What is selected, or else the letter or word on that side of the caret.
  FieldAnswer erase_back();
  FieldAnswer erase_forward();
  FieldAnswer erase_word_back();

  // Takes the last edit back, once: a word typed, a stretch erased, a paste.
  FieldAnswer undo();

  // `selecting`: the other end of the selection stays.
  void move(CaretMove move, bool selecting = false);
  void put_caret(std::size_t place, bool selecting = false);  // beyond the end: at the end
  void select_all();

  // The switch between Vietnamese and English; from the next key on.
  void use(const TypingRules& typing) { rules_.typing = typing; }

  std::string text() const;
  std::string before_caret() const;
  std::string selected() const;
  const std::vector<std::string>& letters() const { return content_.letters; }
  std::size_t caret() const { return content_.caret; }
  Selection selection() const;
  const TypingRules& typing() const { return rules_.typing; }

 private:
  struct Content {
    std::vector<std::string> letters;
    std::size_t caret = 0;
    std::size_t anchor = 0;  // the end of the selection that stays
  };
  enum class Edit : std::uint8_t { kNone, kTyping, kErasing, kOther };

  std::string joined(std::size_t from, std::size_t to) const;
  std::size_t word_start(std::size_t place) const;
  std::size_t word_end(std::size_t place) const;
  FieldAnswer replaced(Selection gone, std::string_view text);
  FieldAnswer applied(const TypingEdit& edit, Selection gone);
  FieldAnswer erased(Selection gone);
  void take_word_up();
  void remember(Edit edit, const Content& before);

  FieldRules rules_;
  Content content_;
  TypedWord word_;  // ends at the caret; empty when the caret has moved
  std::optional<Content> undo_;
  Edit last_edit_ = Edit::kNone;
};

}  // namespace kiosk
