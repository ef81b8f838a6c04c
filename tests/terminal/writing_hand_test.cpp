#include "kiosk/terminal/writing_hand.h"

#include <doctest/doctest.h>
#include <linux/input-event-codes.h>

#include <string>
#include <vector>

#include "tests/support/typing.h"

namespace kiosk::test {
namespace {
using namespace std::chrono_literals;
using Action = Keystroke::Action;

template <class Wish>
const Wish* of_diary(const WritingHand::Doing& doing) {
  const auto* intent = std::get_if<Intent>(&doing);
  const auto* diary = intent == nullptr ? nullptr : std::get_if<DiaryIntent>(intent);
  return diary == nullptr ? nullptr : std::get_if<Wish>(diary);
}

struct Hand {
  WritingHand hand{BadgeAmongKeys{0, [](const std::string& raw) { return raw == "0012345678"; }}};
  Tick now{1h};
  std::vector<WritingHand::Doing> did{};

  void type(std::string_view text, std::chrono::milliseconds apart = 120ms) {
    for (const Keystroke& key : strokes(text, now, apart)) take(key);
    now += apart * static_cast<int>(text.size());
  }
  void take(const Keystroke& key) {
    for (auto& doing : hand.take(key)) did.push_back(doing);
  }
  void press(std::uint16_t code) {
    take({code, Action::kPressed, now});
    take({code, Action::kReleased, now});
    now += 120ms;
  }
  void with(std::uint16_t modifier, std::uint16_t code) {
    take({modifier, Action::kPressed, now});
    press(code);
    take({modifier, Action::kReleased, now});
  }
  // The letters that were written.
  std::string letters() const {
    std::string all;
    for (const auto& doing : did)
      if (const auto* key = of_diary<TypeKey>(doing)) all += static_cast<char>(key->key);
    return all;
  }
  template <class Wish>
  bool did_last(const Wish& wish) const {
    const Wish* last = did.empty() ? nullptr : of_diary<Wish>(did.back());
    return last != nullptr && *last == wish;
  }
};

}  // namespace

TEST_SUITE_BEGIN("writing hand");

TEST_CASE_FIXTURE(Hand, "letters are written as they are pressed, with Shift and Caps Lock") {
  type("Hopj 12, (a)");
  CHECK(letters() == "Hopj 12, (a)");
  did.clear();
  press(KEY_CAPSLOCK);
  type("ab1");
  with(KEY_LEFTSHIFT, KEY_C);
  press(KEY_CAPSLOCK);
  type("d");
  CHECK(letters() == "AB1cd");
}

TEST_CASE_FIXTURE(Hand, "a held key writes on, as on any keyboard") {
  take({KEY_O, Action::kPressed, now});
  take({KEY_O, Action::kHeld, now + 500ms});
  take({KEY_O, Action::kHeld, now + 530ms});

  CHECK(letters() == "ooo");
}

TEST_CASE_FIXTURE(Hand, "the keys of a text do what they do everywhere") {
  press(KEY_BACKSPACE);
  CHECK(did_last(EraseKey{}));
  with(KEY_LEFTCTRL, KEY_BACKSPACE);
  CHECK(did_last(EraseKey{false, true}));
  press(KEY_DELETE);
  CHECK(did_last(EraseKey{true, false}));
  press(KEY_LEFT);
  CHECK(did_last(CaretKey{CaretKey::To::kLeft, false}));
  with(KEY_LEFTSHIFT, KEY_HOME);
  CHECK(did_last(CaretKey{CaretKey::To::kStart, true}));
  with(KEY_RIGHTCTRL, KEY_RIGHT);
  CHECK(did_last(CaretKey{CaretKey::To::kWordRight, false}));
  with(KEY_LEFTCTRL, KEY_A);
  CHECK(did_last(SelectAllKey{}));
  with(KEY_LEFTCTRL, KEY_Z);
  CHECK(did_last(UndoKey{}));
  with(KEY_LEFTCTRL, KEY_ENTER);
  CHECK(did_last(SaveEntry{true}));
  press(KEY_TAB);
  CHECK(did_last(NextField{}));
}

TEST_CASE_FIXTURE(Hand, "Enter writes nothing and saves nothing") {
  type("hop");
  did.clear();
  press(KEY_ENTER);

  CHECK(did.empty());
}

TEST_CASE_FIXTURE(Hand, "what a reader typed is taken back before its badge is told") {
  type("hop");
  type("0012345678\n", 8ms);

  REQUIRE(did.size() == 15);
  const auto* back = of_diary<UntypeKeys>(did[13]);
  REQUIRE(back != nullptr);
  CHECK(back->presses == std::vector<std::uint32_t>{4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
  CHECK(std::get<WritingHand::Badge>(did[14]).raw == "0012345678");
}

TEST_CASE("without a reader at the window every digit is the person's") {
  Hand alone;
  alone.hand = WritingHand{};
  alone.type("0012345678\n", 8ms);

  CHECK(alone.letters() == "0012345678");
  CHECK(alone.did.size() == 10);
}

TEST_CASE_FIXTURE(Hand, "a key held over from before the writing changes no letter") {
  take({KEY_LEFTSHIFT, Action::kPressed, now});
  hand.rest();
  type("a");

  CHECK(letters() == "a");
}

TEST_SUITE_END();

}  // namespace kiosk::test
