#include <doctest/doctest.h>

#include "tests/door/toy_door.h"

namespace kiosk::test {
namespace {

DoorRules rules_with_quiet_evenings() {
  DoorRules rules = rules_of_toy_office();
  rules.sound.volume = {{6h, 70}, {18h, 30}, {22h, 0}};
  return rules;
}

// What is heard at the door.
struct HeardDoor : ToyDoor {
  HeardDoor() : ToyDoor(rules_with_quiet_evenings()) {}

  std::vector<Tone> heard() const {
    std::vector<Tone> heard;
    for (const Play& each : tones) heard.push_back(each.tone);
    return heard;
  }
};

using Tones = std::vector<Tone>;

}  // namespace

TEST_SUITE_BEGIN("door");

TEST_CASE_FIXTURE(HeardDoor, "no tone sounds before the tap is recorded") {
  recorder = Recorder::kSlow;
  tap("An");
  wait(1999ms);
  CHECK(tones.empty());

  wait(1ms);

  CHECK(heard() == Tones{Tone::kIn});
}

TEST_CASE_FIXTURE(HeardDoor, "coming and going sound differently") {
  tap("An");
  at(17h + 5min);
  tap("An");
  press("Về");

  CHECK(heard() == Tones{Tone::kIn, Tone::kOut});
}

TEST_CASE_FIXTURE(HeardDoor, "late sounds as on time does") {
  at(7h + 42min);
  tap("An");

  CHECK(signals() == Strings{"late"});
  CHECK(heard() == Tones{Tone::kIn});
}

TEST_CASE_FIXTURE(HeardDoor, "an unknown badge has a tone of its own, once it is recorded") {
  recorder = Recorder::kSlow;
  tap("?319");
  CHECK(tones.empty());

  wait(delay);

  CHECK(heard() == Tones{Tone::kUnknown});
}

TEST_CASE_FIXTURE(HeardDoor, "a tap that could not be recorded sounds failed and nothing else") {
  recorder = Recorder::kFailing;
  tap("An");
  tap("?319");

  CHECK(heard() == Tones{Tone::kFailed, Tone::kFailed});
}

TEST_CASE_FIXTURE(HeardDoor, "a choice is silent, and sounds failed when it could not be kept") {
  tap("An");
  at(10h);
  tap("An");
  recorder = Recorder::kFailing;
  press("Đi cơ sở");

  CHECK(heard() == Tones{Tone::kIn, Tone::kOut, Tone::kFailed});
}

TEST_CASE_FIXTURE(HeardDoor, "a tap that asks for its meaning sounds as the likeliest one") {
  tap("An");
  at(10h);
  tap("An");
  press("Đi cơ sở");
  at(11h);
  tap("An");

  CHECK(heard() == Tones{Tone::kIn, Tone::kOut, Tone::kIn});
}

TEST_CASE_FIXTURE(HeardDoor, "a repetition sounds as the tap it repeats, a bounce not at all") {
  tap("An");
  wait(1s);
  tap("An");
  wait(9s);
  tap("An");

  CHECK(signals() == Strings{"ok", "repeated"});
  CHECK(heard() == Tones{Tone::kIn, Tone::kIn});
}

TEST_CASE_FIXTURE(HeardDoor, "an arrival that is taken back sounds like going") {
  tap("An");
  press("Không phải tôi");
  wait(4s);
  tap("An");

  CHECK(kinds().back() == "attendance.withdrawn");
  CHECK(heard() == Tones{Tone::kIn, Tone::kOut});
}

TEST_CASE_FIXTURE(HeardDoor, "what is no badge at all makes no sound") {
  tap("");

  CHECK(tones.empty());
}

TEST_CASE_FIXTURE(HeardDoor, "the volume follows the hour") {
  tap("An");
  at(18h);
  tap("Bình");
  at(22h);
  tap("Chi");
  at(6h, 1);
  tap("Dung");

  REQUIRE(tones.size() == 3);
  CHECK(tones[0].percent == 70);
  CHECK(tones[1].percent == 30);
  CHECK(tones[2].percent == 70);
}

TEST_SUITE_END();
}  // namespace kiosk::test
