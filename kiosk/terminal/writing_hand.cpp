#include "kiosk/terminal/writing_hand.h"

#include <linux/input-event-codes.h>

#include <utility>

namespace kiosk {
namespace {

constexpr std::uint8_t bit(KeyRole role) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(role));
}
constexpr std::uint8_t kModifiers = bit(KeyRole::kShift) | bit(KeyRole::kOtherShift) |
                                    bit(KeyRole::kLevel) | bit(KeyRole::kControl) |
                                    bit(KeyRole::kCommand);

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

// What the reader typed is taken back before its badge is told.
std::vector<WritingHand::Doing> told(BadgeAmongKeys::Found found) {
  return {Intent{DiaryIntent{UntypeKeys{std::move(found.keys)}}},
          WritingHand::Badge{std::move(found.raw)}};
}

}  // namespace

std::vector<WritingHand::Doing> WritingHand::take(const Keystroke& key) {
  const auto role = static_cast<std::uint8_t>(bit(role_of(key.code)) & kModifiers);
  if (key.action == Keystroke::Action::kReleased) {
    down_ &= static_cast<std::uint8_t>(~role);
    return {};
  }
  down_ |= role;
  if (role != 0) return {};
  if (key.code == KEY_CAPSLOCK) {
    if (key.action == Keystroke::Action::kPressed) capitals_ = !capitals_;
    return {};
  }
  return pressed(key);
}

std::vector<WritingHand::Doing> WritingHand::pressed(const Keystroke& key) {
  if (is_down(KeyRole::kCommand)) return {};
  if (const auto intent = edited(key.code)) return {*intent};
  if (is_down(KeyRole::kControl)) {
    if (key.code == KEY_J || key.code == KEY_M) return ended(key.code);  // LF, CR of a reader
    const auto intent = with_control(key.code);
    return intent ? std::vector<Doing>{*intent} : std::vector<Doing>{};
  }
  if (role_of(key.code) == KeyRole::kEnds) return ended(key.code);
  return written(key);
}

std::vector<WritingHand::Doing> WritingHand::written(const Keystroke& key) {
  const char c = shown(key.code);
  if (c == 0) return {};
  const WrittenKey written{us_key(key.code).plain, c, ++pressed_, key.at};
  std::vector<Doing> doing{Intent{DiaryIntent{TypeKey{static_cast<char32_t>(c), written.number}}}};
  // A key that repeats by itself is held by a finger.
  if (!reader_ || key.action == Keystroke::Action::kHeld) return doing;
  if (auto found = reader_->take(written))
    for (Doing& each : told(std::move(*found))) doing.push_back(std::move(each));
  return doing;
}

std::vector<WritingHand::Doing> WritingHand::ended(std::uint16_t code) {
  if (reader_)
    if (auto found = reader_->ended()) return told(std::move(*found));
  if (code == KEY_TAB) return {Intent{DiaryIntent{NextField{}}}};
  return {};  // one line has no other line: Enter writes nothing
}

std::optional<Intent> WritingHand::with_control(std::uint16_t code) const {
  switch (code) {
    case KEY_A: return DiaryIntent{SelectAllKey{}};
    case KEY_Z: return DiaryIntent{UndoKey{}};
    case KEY_ENTER:
    case KEY_KPENTER: return DiaryIntent{SaveEntry{true}};
    default: return {};
  }
}

std::optional<Intent> WritingHand::edited(std::uint16_t code) const {
  using To = CaretKey::To;
  const bool word = is_down(KeyRole::kControl);
  const bool selecting = is_down(KeyRole::kShift) || is_down(KeyRole::kOtherShift);
  switch (code) {
    case KEY_BACKSPACE: return DiaryIntent{EraseKey{false, word}};
    case KEY_DELETE: return DiaryIntent{EraseKey{true, false}};
    case KEY_LEFT: return DiaryIntent{CaretKey{word ? To::kWordLeft : To::kLeft, selecting}};
    case KEY_RIGHT: return DiaryIntent{CaretKey{word ? To::kWordRight : To::kRight, selecting}};
    case KEY_HOME: return DiaryIntent{CaretKey{To::kStart, selecting}};
    case KEY_END: return DiaryIntent{CaretKey{To::kEnd, selecting}};
    case KEY_ESC: return ClosePage{};
    default: return {};
  }
}

char WritingHand::shown(std::uint16_t code) const {
  const KeyMeaning key = us_key(code);
  const bool shift = is_down(KeyRole::kShift) || is_down(KeyRole::kOtherShift);
  const bool other = is_small_letter(key.plain) && capitals_ ? !shift : shift;
  return other ? key.shifted : key.plain;
}

bool WritingHand::is_down(KeyRole role) const { return (down_ & bit(role)) != 0; }

void WritingHand::rest() {
  down_ = 0;
  if (reader_) reader_->forget();
}

}  // namespace kiosk
