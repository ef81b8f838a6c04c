#include "kiosk/presence/day.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "tests/presence/marks.h"

namespace kiosk::test {
namespace {

using Kind = Mark::Kind;

// A day with everything in it: lunch said, a doubt, a withdrawal, a repetition, two terminals.
std::vector<Mark> a_full_day() {
  Writer door{1};
  Writer gate{2, 50};
  return {door.tap(1, on_monday(7h + 22min), Meaning::kArrived),
          door.mark(Kind::kRepeated, 2, on_monday(7h + 22min + 20s), 1),
          door.undecided(3, on_monday(11h + 32min)),
          door.word(4, 3, Meaning::kLeft),
          gate.word(5, 3, Meaning::kWentOut, Errand::kLunch),
          gate.tap(6, on_monday(12h + 55min), Meaning::kCameBack),
          gate.undecided(7, on_monday(15h)),
          door.about(Kind::kDoubted, 8, 7),
          door.about(Kind::kWithdrawn, 9, 7),
          gate.tap(10, on_monday(17h + 2min), Meaning::kLeft),
          door.about(Kind::kDoubted, 11, 10),
          door.about(Kind::kAffirmed, 12, 10)};
}

}  // namespace

TEST_SUITE_BEGIN("presence");

TEST_CASE("nobody has come before the first tap") {
  CHECK(monday_of({}).now.where == Whereabouts::kNotYet);
}

TEST_CASE("the day is the same in whatever order its facts arrive") {
  std::vector<Mark> marks = a_full_day();
  const Day day = monday_of(marks);
  std::mt19937 chance{20261123};

  for (int i = 0; i < 200; ++i) {
    std::shuffle(marks.begin(), marks.end(), chance);
    const Day shuffled = monday_of(marks);
    REQUIRE(shuffled.taps == day.taps);
    REQUIRE(shuffled.now == day.now);
  }
}

TEST_CASE("a full day reads as it was lived") {
  const Day day = monday_of(a_full_day());

  CHECK(day.taps.size() == 6);
  CHECK(day.tap(id(3))->meant == Meant{Meaning::kWentOut, Errand::kLunch, Said::kPerson});
  CHECK(day.tap(id(7))->withdrawn);
  CHECK_FALSE(day.tap(id(10))->doubted);
  CHECK(day.now.where == Whereabouts::kLeft);
  CHECK(day.now.since == on_monday(17h + 2min));
}

TEST_CASE("of two words about one tap the greater stamp wins, whatever the clock said") {
  Writer log;
  Mark first = log.word(2, 1, Meaning::kLeft);
  Mark second = log.word(3, 1, Meaning::kWentOut, Errand::kField);
  first.at = on_monday(20h);
  second.at = on_monday(9h);
  Writer taps{3};

  const Day day = monday_of({taps.tap(9, on_monday(7h), Meaning::kArrived),
                             taps.undecided(1, on_monday(10h)), second, first});

  CHECK(day.tap(id(1))->meant->errand == Errand::kField);
}

TEST_CASE("a person's word outweighs a later inference") {
  Writer log;
  const Day day =
      monday_of({log.tap(1, on_monday(7h), Meaning::kArrived), log.undecided(2, on_monday(10h)),
                 log.word(3, 2, Meaning::kWentOut, Errand::kField),
                 log.word(4, 2, Meaning::kLeft, Errand::kNone, Said::kInferred)});

  CHECK(day.tap(id(2))->meant->meaning == Meaning::kWentOut);
}

TEST_CASE("an undecided tap stays open and leaves the person where they were") {
  Writer log;
  const Day day =
      monday_of({log.tap(1, on_monday(7h), Meaning::kArrived), log.undecided(2, on_monday(10h))});

  CHECK(day.tap(id(2))->undecided());
  CHECK(day.now.where == Whereabouts::kIn);
  CHECK(day.now.unclear);
}

TEST_CASE("an outing is open until its return, and says why") {
  Writer log;
  std::vector<Mark> marks{log.tap(1, on_monday(7h), Meaning::kArrived),
                          log.tap(2, on_monday(9h), Meaning::kWentOut, Errand::kField)};
  CHECK(monday_of(marks).now.where == Whereabouts::kOut);
  CHECK(monday_of(marks).now.errand == Errand::kField);

  marks.push_back(log.tap(3, on_monday(11h), Meaning::kCameBack));

  CHECK(monday_of(marks).now.where == Whereabouts::kIn);
}

TEST_CASE("a withdrawn tap stays visible and counts for nothing") {
  Writer log;
  const Day day =
      monday_of({log.tap(1, on_monday(7h), Meaning::kArrived),
                 log.tap(2, on_monday(17h), Meaning::kLeft), log.about(Kind::kWithdrawn, 3, 2)});

  CHECK(day.taps.size() == 2);
  CHECK(day.taps[1].withdrawn);
  CHECK(day.now.where == Whereabouts::kIn);
}

TEST_CASE("with the first tap withdrawn the next one is the arrival") {
  Writer log;
  const Day day = monday_of({log.tap(1, on_monday(7h), Meaning::kArrived),
                             log.about(Kind::kWithdrawn, 2, 1), log.undecided(3, on_monday(9h))});

  CHECK(day.tap(id(3))->meant == Meant{Meaning::kArrived});
}

TEST_CASE("two terminals that each saw a first tap agree on one arrival") {
  Writer door{1};
  Writer gate{2, 90};

  const Day day = monday_of({gate.tap(2, on_monday(10h), Meaning::kArrived),
                             door.tap(1, on_monday(7h), Meaning::kArrived)});

  CHECK(day.taps[0].id == id(1));
  CHECK(day.taps[1].undecided());
}

TEST_CASE("a second arrival during an outing is the return from it") {
  Writer door{1};
  Writer gate{2};

  const Day day = monday_of({door.tap(1, on_monday(7h), Meaning::kArrived),
                             door.tap(2, on_monday(9h), Meaning::kWentOut, Errand::kField),
                             gate.tap(3, on_monday(11h), Meaning::kArrived)});

  CHECK(day.tap(id(3))->meant == Meant{Meaning::kCameBack});
}

TEST_CASE("a doubt after an affirmation stands") {
  Writer log;
  const Day day = monday_of({log.tap(1, on_monday(7h), Meaning::kArrived),
                             log.about(Kind::kAffirmed, 2, 1), log.about(Kind::kDoubted, 3, 1)});

  CHECK(day.taps[0].doubted);
}

TEST_CASE("within a log the sequence is the order, even when the clock stepped back") {
  Writer log;
  const Day day = monday_of(
      {log.tap(1, on_monday(10h), Meaning::kArrived), log.tap(2, on_monday(9h), Meaning::kLeft)});

  CHECK(day.taps[0].id == id(1));
  CHECK(day.now.where == Whereabouts::kLeft);
}

TEST_CASE("a working day ends at four in the morning") {
  Writer log;
  const std::vector<Mark> marks{log.tap(1, on_monday(20h), Meaning::kArrived),
                                log.tap(2, on_monday(3h + 59min, 1), Meaning::kLeft),
                                log.tap(3, on_monday(4h, 1), Meaning::kArrived)};

  CHECK(monday_of(marks).taps.size() == 2);
  CHECK(monday_of(marks).now.where == Whereabouts::kLeft);
}

TEST_CASE("a repetition means nothing until its person says so") {
  Writer log;
  std::vector<Mark> marks{log.tap(1, on_monday(16h + 58min), Meaning::kArrived),
                          log.mark(Kind::kRepeated, 2, on_monday(16h + 58min + 20s), 1)};
  CHECK(monday_of(marks).now.where == Whereabouts::kIn);
  CHECK_FALSE(monday_of(marks).now.unclear);

  marks.push_back(log.word(3, 2, Meaning::kLeft));

  CHECK(monday_of(marks).now.where == Whereabouts::kLeft);
}

TEST_CASE("a repetition of a tap that was taken back is a tap of its own") {
  Writer log;
  const Day day = monday_of({log.tap(1, on_monday(7h), Meaning::kArrived),
                             log.mark(Kind::kRepeated, 2, on_monday(7h + 30s), 1),
                             log.about(Kind::kWithdrawn, 3, 1)});

  CHECK(day.tap(id(2))->meant == Meant{Meaning::kArrived});
  CHECK(day.now.where == Whereabouts::kIn);
}

TEST_SUITE_END();
}  // namespace kiosk::test
