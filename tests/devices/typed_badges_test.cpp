#include "kiosk/devices/typed_badges.h"

#include <doctest/doctest.h>
#include <linux/input-event-codes.h>

#include <random>
#include <string>

#include "tests/support/typing.h"

namespace kiosk::test {
using namespace std::chrono_literals;

namespace {
using Readings = std::vector<std::string>;
using Action = Keystroke::Action;

// Somebody at the keys, and what was understood.
struct Fingers {
  TypedBadges badges;
  Tick now{1h};
  Readings read{};

  void take(const Keystroke& key) {
    if (auto badge = badges.take(key)) read.push_back(badge->raw);
  }
  void type(std::string_view text, std::chrono::milliseconds apart = 8ms) {
    for (const Keystroke& key : strokes(text, now, apart)) take(key);
    now += apart * static_cast<int>(text.size());
  }
  void press(std::uint16_t code) {
    take({code, Action::kPressed, now});
    take({code, Action::kReleased, now + 4ms});
    now += 8ms;
  }
  void down(std::uint16_t code) { take({code, Action::kPressed, now}); }
  void up(std::uint16_t code) { take({code, Action::kReleased, now}); }
  void pause(std::chrono::milliseconds length) { now += length; }
};

struct Grabbed : Fingers {
  Grabbed() : Fingers{TypedBadges{{0, true}}} {}
};
struct AtWindow : Fingers {
  AtWindow() : Fingers{TypedBadges{{0, false}}} {}
};
struct WithoutEnter : Fingers {
  WithoutEnter() : Fingers{TypedBadges{{10, true}}} {}
};

}  // namespace

TEST_SUITE_BEGIN("typed badges");

TEST_CASE("every form a reader types is read as it was typed") {
  for (const char* form : {"0040856634", "01026F6C3A", "004335823930", "026f6c3a", "07302202",
                           "111,27706", "00623,27706", "04C43BC21C2680", "36070701978600452",
                           "0102030405060708090A", "04:C4:3B:C2:1C:26:80"}) {
    for (const bool stamped : {true, false}) {
      Fingers reader{TypedBadges{{0, stamped}}};
      reader.type(std::string{form} + '\n');
      CHECK(reader.read == Readings{form});
    }
  }
}

TEST_CASE_FIXTURE(Grabbed, "Enter, the keypad's Enter and Tab end a reading") {
  type("0040856634\n0040856635\t0040856636");
  press(KEY_KPENTER);

  CHECK(read == Readings{"0040856634", "0040856635", "0040856636"});
}

TEST_CASE_FIXTURE(Grabbed, "the keypad writes digits, whatever Num Lock says") {
  press(KEY_NUMLOCK);
  pause(1s);
  for (const int key : {KEY_KP0, KEY_KP0, KEY_KP4, KEY_KP0, KEY_KP8, KEY_KP5, KEY_KP6, KEY_KP6,
                        KEY_KP3, KEY_KP4, KEY_KPENTER})
    press(static_cast<std::uint16_t>(key));

  CHECK(read == Readings{"0040856634"});
}

TEST_CASE_FIXTURE(Grabbed, "Caps Lock changes nothing that matters") {
  press(KEY_CAPSLOCK);
  pause(1s);
  type("e43ac9d2\n");

  CHECK(read == Readings{"e43ac9d2"});
}

TEST_CASE_FIXTURE(AtWindow, "sixty badges in a row are sixty readings") {
  Readings all;
  for (int i = 0; i < 60; ++i) all.push_back("00408" + std::to_string(10000 + i * 71));
  for (const std::string& badge : all) type(badge + '\n', 2ms);

  CHECK(read == all);
}

TEST_CASE_FIXTURE(AtWindow, "a scan that a slow frame cut in two is one reading") {
  type("00408");
  pause(392ms);  // ui.md 3.1
  type("56634\n");

  CHECK(read == Readings{"0040856634"});
}

TEST_CASE_FIXTURE(AtWindow, "keys that all come at one moment are one reading") {
  type("0040856634\n", 0ms);

  CHECK(read == Readings{"0040856634"});
}

TEST_CASE_FIXTURE(AtWindow, "half a reading is forgotten before the next person taps") {
  type("00408");
  pause(2500ms);
  type("0040856634\n");

  CHECK(read == Readings{"0040856634"});
}

TEST_CASE_FIXTURE(Grabbed, "half a reading is forgotten at the first pause the kernel saw") {
  type("00408");
  pause(100ms);
  type("0040856634\n");

  CHECK(read == Readings{"0040856634"});
}

TEST_CASE_FIXTURE(AtWindow, "a sentinel begins anew, and ends without Enter") {
  type(";00408;0040856634?");
  CHECK(read == Readings{"0040856634"});

  type("\n%0040856635?\n");
  press(KEY_F13);
  type("0040856636\n");

  CHECK(read == Readings{"0040856634", "0040856635", "0040856636"});
}

TEST_CASE_FIXTURE(AtWindow, "STX begins and ETX ends, as the keys with Control that they are") {
  type("00");
  down(KEY_LEFTCTRL);
  press(KEY_B);
  up(KEY_LEFTCTRL);
  type("0040856634");
  down(KEY_RIGHTCTRL);
  press(KEY_C);
  up(KEY_RIGHTCTRL);

  CHECK(read == Readings{"0040856634"});
}

TEST_CASE_FIXTURE(Grabbed, "a reader of 50 ms a key is heard; a person of 120 ms is not") {
  type("0040856634\n", 50ms);
  pause(1s);
  type("0040856635\n", 120ms);

  CHECK(read == Readings{"0040856634"});
}

TEST_CASE_FIXTURE(Grabbed, "a key held down is a finger, however it goes on") {
  type("00408566");
  take({KEY_3, Action::kPressed, now});
  take({KEY_3, Action::kHeld, now + 30ms});
  type("4\n");
  CHECK(read.empty());

  type("0040856634\n");
  CHECK(read == Readings{"0040856634"});
}

TEST_CASE("what has not the shape of a badge is none") {
  for (const char* text : {"0040856\n", "012345678901234567890\n", "xin chao\n", "004085663g\n",
                           "\n\n\n", "0040856634,\n", ",,,,,,,,\n", "vneid://0040856634\n"}) {
    CAPTURE(text);
    AtWindow person;
    person.type(text);
    CHECK(person.read.empty());
  }
}

TEST_CASE_FIXTURE(Grabbed, "a person's word before a badge does not take it along") {
  type("xin ", 120ms);
  pause(200ms);
  type("0040856634\n");

  CHECK(read == Readings{"0040856634"});
}

TEST_CASE_FIXTURE(AtWindow, "a health card's QR is no badge, whatever digits it ends with") {
  type("DN4010012345678|4e677579|01/01/1990|1|01012021\n");

  CHECK(read.empty());
}

TEST_CASE_FIXTURE(Grabbed, "a citizen card's QR goes on as a reading") {
  type("001090012345||Nguyn Vn A|01011990|Nam|Xa X|15012021\n");

  CHECK(read == Readings{"001090012345||Nguyn Vn A|01011990|Nam|Xa X|15012021"});
}

TEST_CASE_FIXTURE(AtWindow, "a reader that presses Shift or AltGr with each digit means digits") {
  down(KEY_LEFTSHIFT);
  type("0052856634");
  up(KEY_LEFTSHIFT);
  press(KEY_ENTER);
  down(84);
  type("0040856634");
  up(84);
  press(KEY_ENTER);

  CHECK(read == Readings{"0052856634", "0040856634"});
}

TEST_CASE_FIXTURE(AtWindow, "what is typed with Alt is no text") {
  down(KEY_LEFTALT);
  type("0040856634\n");
  up(KEY_LEFTALT);

  CHECK(read.empty());
}

TEST_CASE_FIXTURE(Grabbed, "what follows lost keys is not taken for a whole number") {
  type("0043");
  badges.lost(now);
  type("35823930\n");
  CHECK(read.empty());

  type("004335823930\n");
  CHECK(read == Readings{"004335823930"});
}

TEST_CASE_FIXTURE(WithoutEnter, "a reading of the known length ends in silence or at the next") {
  type("0040856634");
  pause(700ms);
  type("0040856635");

  CHECK(badges.waiting());
  CHECK(badges.silence()->raw == "0040856635");
  CHECK(read == Readings{"0040856634"});
  CHECK_FALSE(badges.silence());
}

TEST_CASE_FIXTURE(WithoutEnter, "another length is no reading") {
  type("004085663");
  CHECK_FALSE(badges.silence());

  type("00408566345");
  CHECK_FALSE(badges.silence());
}

TEST_CASE("at the window a reading of the known length is read at its last key") {
  Fingers reader{TypedBadges{{10, false}}};

  reader.type("00408566340040856635");

  CHECK(reader.read == Readings{"0040856634", "0040856635"});
}

TEST_CASE_FIXTURE(Grabbed, "a reading bears the moment of its last key") {
  std::optional<TypedBadge> badge;
  for (const Keystroke& key : strokes("0040856634\n", Tick{2h}, 10ms))
    if (auto one = badges.take(key)) badge = one;

  REQUIRE(badge);
  CHECK(badge->at == Tick{2h + 100ms});
}

TEST_CASE_FIXTURE(AtWindow, "any keys at all cost no badge that comes after a silence") {
  std::mt19937 chance{7};
  std::uniform_int_distribution<int> code{0, 767};
  for (int i = 0; i < 20'000; ++i)
    take({static_cast<std::uint16_t>(code(chance)), static_cast<Action>(i % 3), now += 1ms});
  for (std::uint16_t key = 0; key < 768; ++key) up(key);
  read.clear();
  pause(3s);

  type("0040856634\n");

  CHECK(read == Readings{"0040856634"});
}

TEST_SUITE_END();
}  // namespace kiosk::test
